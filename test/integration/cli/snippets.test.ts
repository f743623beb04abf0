import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { jsonOf, runCli } from "./run-cli";

jest.setTimeout(60_000);

let folder: string;

function file(name: string, text: string): string {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
}

beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "perf-snippet-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const snippet = (body: string, set = "1.4") =>
  [
    "name: trial",
    "host: EXCEL",
    "api_set:",
    `    ExcelApi: '${set}'`,
    "script:",
    "    content: |-",
    `        document.getElementById("run").addEventListener("click", run);`,
    `        async function run(): Promise<void> { ${body} }`,
    "    language: typescript",
    "template:",
    "    content: |-",
    `        <button id="run">Run</button>`,
    "libraries: |",
    "    https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  ].join("\n");

test("a snippet that works ends with 0 and one JSON object", async () => {
  const work = `await Excel.run(async (context) => {
          const range = context.workbook.getSelectedRange();
          range.load("address"); await context.sync(); console.log(range.address); });`;
  const answer = await runCli(["run-snippet", file("good.yaml", snippet(work)), "--json"]);
  expect(answer.code).toBe(0);
  expect(jsonOf(answer)).toEqual({
    name: "trial",
    apiSets: { ExcelApi: "1.4" },
    buttons: [{ id: "run", label: "Run", ok: true, logs: ["Sheet1!A1"] }],
    apiNotFound: [],
    ok: true,
  });
});

test("an error that nobody catches is the button's, and the answer still comes", async () => {
  const answer = await runCli([
    "run-snippet",
    file("bad.yaml", snippet(`throw new Error("nobody catches this");`)),
    "--json",
  ]);
  expect(answer.code).toBe(1);
  expect(jsonOf(answer)).toMatchObject({
    buttons: [{ ok: false, error: "Error: nobody catches this" }],
    ok: false,
  });
});

test("a newer API set than the profile's is skipped", async () => {
  const answer = await runCli(["run-snippet", file("new.yaml", snippet("", "1.17")), "--json"]);
  expect(answer.code).toBe(0);
  expect(jsonOf(answer)).toMatchObject({ skipped: "ExcelApi 1.17", buttons: [] });
});

test.each([
  ["broken.yaml", "name: [a"],
  ["list.yaml", "- 1"],
  ["nameless.yaml", "script:\n  content: let a"],
])("%s is refused in one line", async (name, text) => {
  const answer = await runCli(["run-snippet", file(name, text)]);
  expect(answer).toMatchObject({ code: 2, stdout: "" });
  expect(answer.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(answer.stderr).toContain(name);
});

test.each([[["run-snippet"]], [["run-snippet", "missing.yaml"]]])("%j", async (words) => {
  expect(await runCli(words)).toMatchObject({ code: 2, stdout: "" });
});
