import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BEYOND_CODES, lostSentence, namedThings } from "../../../workbench/files/beyond";

test("every code stands in the page on files", () => {
  const page = readFileSync(join(__dirname, "../../../docs/files.md"), "utf8");
  expect(BEYOND_CODES.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

test.each([
  ["zh-CN", "图片（首页）、宏"],
  ["en-US", "pictures (首页), macros"],
] as const)("things by name in %s", (locale, expected) => {
  const things = [
    { what: "pictures", count: 2, sheet: "首页" },
    { what: "macros", count: 1 },
  ];
  expect(namedThings(things, locale)).toBe(expected);
});

test("one sentence about what a copy will be without, and none when it has everything", () => {
  const sheets = [{ name: "表", cells: [] }];
  expect(lostSentence({ sheets }, "zh-CN")).toBeUndefined();
  expect(lostSentence({ sheets, lost: [{ what: "macros", count: 1 }] }, "zh-CN")).toBe(
    "这个文件里有工作台不能保存的内容：宏。另存后的文件里没有它们。"
  );
});
