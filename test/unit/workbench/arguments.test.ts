import { parseArguments } from "../../../workbench/cli/arguments";
import { Failure } from "../../../workbench/cli/failure";

describe("the command line's arguments", () => {
  test.each([
    [["check", "a.xlsx"], { command: "check", file: "a.xlsx", json: false, locale: "zh-CN" }],
    [["check", "a.xlsx", "--json"], { command: "check", json: true }],
    [["--json", "check", "a.xlsx"], { command: "check", file: "a.xlsx", json: true }],
    [["score", "a.xlsx", "--out", "b.xlsx"], { command: "score", out: "b.xlsx" }],
    [["report", "a.xlsx", "--out=b.XLSX"], { command: "report", out: "b.XLSX" }],
    [["xlsx-info", "a.xlsx", "--locale", "en"], { command: "xlsx-info", locale: "en-US" }],
    [["check", "a.xlsx", "--scheme", "大祥区"], { scheme: "大祥区" }],
    [["monitor", "a.xlsx", "--month", "7"], { command: "monitor", month: 7 }],
    [["monitor", "a.xlsx", "--month=12月"], { month: 12 }],
    [["eval", "=1+1", "=PERF.GRADE(95)"], { formulas: ["=1+1", "=PERF.GRADE(95)"] }],
    [["eval", "--file", "a.xlsx", "=A1"], { file: "a.xlsx", formulas: ["=A1"] }],
    [["eval", "--", "--1"], { formulas: ["--1"] }],
    [["check", "--", "--odd.xlsx"], { file: "--odd.xlsx" }],
    [["--help"], { command: "help" }],
    [["check", "-h"], { command: "help" }],
  ])("%j", (words, expected) => {
    expect(parseArguments(words)).toMatchObject(expected);
  });

  test.each([
    [[], "用法"],
    [["chekc", "a.xlsx"], "chekc"],
    [["check"], "文件名"],
    [["check", "a.xlsx", "b.xlsx"], "一个文件"],
    [["check", "a.xlsx", "--fast"], "--fast"],
    [["check", "a.xlsx", "--out"], "--out"],
    [["check", "a.xlsx", "--out", "--json"], "--out"],
    [["check", "a.xlsx", "--out", "b.xls"], "b.xls"],
    [["report", "a.xlsx"], "--out"],
    [["xlsx-info", "a.xlsx", "--out", "b.xlsx"], "--out"],
    [["monitor", "a.xlsx", "--month", "13"], "13"],
    [["monitor", "a.xlsx", "--month", "七"], "七"],
    [["check", "a.xlsx", "--month", "7"], "--month"],
    [["check", "a.xlsx", "--locale", "fr"], "fr"],
    [["check", "--locale", "en-US"], "needs one file"],
  ])("%j is refused in one sentence", (words, part) => {
    expect(() => parseArguments(words)).toThrow(Failure);
    expect(() => parseArguments(words)).toThrow(part);
    try {
      parseArguments(words);
    } catch (error) {
      expect((error as Error).message).not.toContain("\n");
    }
  });
});
