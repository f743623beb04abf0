import { missingSet } from "../../../workbench/snippets/api-sets";
import { readSnippet, UnreadableSnippet } from "../../../workbench/snippets/snippet";

test("a snippet is read as text, whatever its scalars look like", () => {
  const snippet = readSnippet(
    [
      "name: 试一试",
      "api_set:",
      "  ExcelApi: 1.10",
      "script:",
      "  content: |",
      "    console.log(1);",
      "  language: typescript",
      "template:",
      "  content: <button id=a>甲</button>",
      "libraries: |",
      "  office.js",
      "  jquery@3",
    ].join("\n")
  );
  expect(snippet).toEqual({
    name: "试一试",
    apiSets: { ExcelApi: "1.10" },
    script: "console.log(1);\n",
    template: "<button id=a>甲</button>",
    style: "",
    libraries: ["office.js", "jquery@3"],
  });
});

test("what is left out is empty", () => {
  expect(readSnippet('name: a\napi_set: ""\nscript: let x = 1')).toMatchObject({
    apiSets: {},
    script: "let x = 1",
    template: "",
    libraries: [],
  });
});

test.each([
  ["", ""],
  ["only text", "just words"],
  ["a list", "- a\n- b"],
  ["no name", "script:\n  content: x"],
  ["neither script nor template", "name: a"],
  ["a script of another form", "name: a\nscript: [1]"],
  ["broken YAML", "name: [a\nscript: {"],
])("%s is refused in one line", (_, text) => {
  expect(() => readSnippet(text)).toThrow(UnreadableSnippet);
  expect(() => readSnippet(text)).toThrow(/^.+$/);
});

describe("API sets", () => {
  const profile = { ExcelApi: "1.15", SharedRuntime: "1.2" };
  test.each([
    [{}, undefined],
    [{ ExcelApi: "1.15" }, undefined],
    [{ ExcelAPI: "1.9" }, undefined],
    [{ ExcelApi: "1.16" }, "ExcelApi 1.16"],
    [{ ExcelApi: "2.1" }, "ExcelApi 2.1"],
    [{ SharedRuntime: "1.1", WordApi: "1.1" }, "WordApi 1.1"],
  ])("%j", (asked, missing) => {
    expect(missingSet(asked as Record<string, string>, profile)).toBe(missing);
  });
});
