import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lastYearOf } from "../../../src/commands/last-year";
import { readBook } from "../../../src/files/read-book";
import { planAnnual } from "../../../src/core/report/plan-annual";
import { collectLastYear } from "../../../src/core/report/last-year/collect-last-year";
import { lastYearRows, readLastYear } from "../../../src/core/report/last-year/last-year-sheet";
import type { LastYear } from "../../../src/core/report/last-year/last-year";
import { statementTables } from "../../../src/core/report/tables";
import { nationalScheme } from "../../../src/core/schemes/national";
import { readRegisters } from "../../../src/core/registers/read-registers";
import { sheetOf, workbookOf } from "../../support/printed-form";
import { bookOf, registersOf, times, type Row } from "./statement-registers";

const graded = (counts: Readonly<Record<string, number>>): readonly Row[] =>
  Object.entries(counts).flatMap(([grade, count]) =>
    times(count, (at) => ({ project: `${grade}${at}`, score: 0, grade, annual: 10, executed: 9 }))
  );

const before = {
  "self-evaluation": graded({ 优: 6, 良: 3, 差: 1 }),
  units: [
    { unitCode: "001", unit: "教育局" },
    { unitCode: "002", unit: "旅游局" },
    { unitCode: "003", unit: "档案局" },
    { unitCode: "004", unit: "粮食局" },
  ],
};
const now = {
  "self-evaluation": graded({ 优: 8, 良: 2, 中: 2 }),
  units: [
    { unitCode: "001", unit: "教育和体育局" },
    { unitCode: "092", unit: "旅游局" },
    { unitCode: "003", unit: "档案局" },
    { unitCode: "005", unit: "数据局" },
  ],
};

function remembered(): LastYear {
  const book = bookOf(before, { year: "2023年" });
  return collectLastYear(book, statementTables(book), "2023年台账.xlsx");
}

function report(lastYear: LastYear, year = "2024年") {
  const sources = { evaluations: [], registers: registersOf(now, { year }), userSheets: [] };
  const { result } = planAnnual({ ...sources, lastYear }, nationalScheme, "zh-CN");
  return result;
}

describe("this year beside the last one", () => {
  test("tables get the figures of the year before and the change", () => {
    const { tables } = report(remembered());
    expect(tables.T5?.columns).toEqual(["等级", "个数", "占比", "2023年个数", "个数增减"]);
    expect(tables.T5?.rows.map((row) => [row[0], row[1], row[3], row[4]])).toEqual([
      ["优", 8, 6, 2],
      ["良", 2, 3, -1],
      ["中", 2, 0, 2],
      ["差", 0, 1, -1],
      ["合计", 12, 10, 2],
    ]);
  });

  test("T16 tells the year as a whole; shares change by points and do not grow", () => {
    const { tables, sentences } = report(remembered());
    expect(tables.T16?.rows).toEqual(
      expect.arrayContaining([
        ["自评对象", "个", 12, 10, 2, "20.0%"],
        ["自评涉及资金", "万元", 120, 100, 20, "20.0%"],
        ["自评预算执行率", "%", 90, 90, 0, ""],
        ["自评“优”占比", "%", 66.67, 60, 6.67, ""],
      ])
    );
    const sentence = sentences.find(({ id }) => id === "S16");
    expect(sentence?.text).toContain("与2023年相比，");
    expect(sentence?.text).toContain("自评对象12个，增加2个");
    expect(sentence?.text).toContain("自评“优”占比66.67%，增加6.67个百分点");
    for (const { text } of sentence?.figures ?? []) expect(sentence?.text).toContain(text);
  });

  test("units renamed, recoded, new and gone are told", () => {
    const { tables, issues } = report(remembered());
    expect(tables.T16?.note).toContain("单位“教育局”（001）更名为“教育和体育局”");
    expect(tables.T16?.note).toContain("单位“旅游局”的编码由 002 改为 092");
    expect(tables.T16?.note).toContain("比上年新增 1 个单位：数据局");
    expect(tables.T16?.note).toContain("上年的 1 个单位不在本年名录中：粮食局");
    expect(issues.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["unit-renamed", "unit-recoded"])
    );
  });

  test("a group that is gone is named, a figure last year does not say stays blank", () => {
    const kinds = (counts: Readonly<Record<string, number>>) => ({
      evaluation: Object.entries(counts).flatMap(([objectType, count]) =>
        times(count, (at) => ({ object: `${objectType}${at}`, objectType, grade: "良" }))
      ),
    });
    const old = bookOf(kinds({ 项目: 4, 政策: 2 }), { year: "2023年" });
    const lastYear = collectLastYear(old, statementTables(old), "旧.xlsx");
    const registers = registersOf(kinds({ 项目: 5, 部门整体: 1 }), { year: "2024年" });
    const { result } = planAnnual(
      { evaluations: [], registers, userSheets: [], lastYear },
      nationalScheme,
      "zh-CN"
    );
    const { tables } = result;
    expect(tables.T8a?.rows.map((row) => [row[0], row[1], row[4], row[5]])).toEqual([
      ["项目", 5, 4, 1],
      ["部门整体", 1, "", ""],
      ["合计", 6, 6, 0],
    ]);
    expect(tables.T8a?.note).toContain("上年还有 “政策”2");
  });

  test("figures of the same year are refused in a sentence", () => {
    const { tables, issues } = report(remembered(), "2023年");
    expect(tables.T16).toBeUndefined();
    expect(issues.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("2023年的台账，与本年相同或更晚")
    );
  });
});

describe("the sheet 上年数据", () => {
  const sheetWith = (rows: readonly (readonly (string | number)[])[]) =>
    workbookOf(sheetOf([["2023年对比数据"], ["来源：…"], ...rows], { name: "上年数据" }));

  test("is read back as it was written, and is no register", () => {
    const lastYear = remembered();
    const book = sheetWith(lastYearRows(lastYear, "zh-CN"));
    const read = readLastYear(book);
    expect(read?.year).toBe(2023);
    expect(report(read as LastYear).tables.T16?.rows).toEqual(report(lastYear).tables.T16?.rows);
    expect(report(read as LastYear).tables.T5?.rows).toEqual(report(lastYear).tables.T5?.rows);
    expect(readRegisters(book)).toEqual([]);
  });

  test("figures typed by hand, without codes and as text", () => {
    const read = readLastYear(
      sheetWith([
        ["表", "行", "指标", "数值"],
        ["T5", "优", "个数", "1,000"],
        ["T16 主要指标上年对比", "自评对象", "数值", 1500],
      ])
    );
    const { tables } = report(read as LastYear);
    expect(tables.T5?.rows[0]?.slice(-2)).toEqual([1000, -992]);
    expect(tables.T16?.rows).toEqual([["自评对象", "个", 12, 1500, -1488, "-99.2%"]]);
  });
});

describe("a workbook of last year", () => {
  const folder = join(__dirname, "../../../templates/samples");

  test("is read without Excel and counted by its own registers", () => {
    const read = readBook(readFileSync(join(folder, "bureau-xigong-2023.xlsx")));
    if (!("snapshot" in read)) throw new Error(read.problem);
    const lastYear = lastYearOf(read.snapshot, "去年.xlsx", "zh-CN");
    const figure = (row: string) =>
      lastYear?.figures.find((one) => one.table === "T16" && one.row === row)?.value;
    expect(lastYear?.year).toBe(2023);
    expect(figure("exAnte")).toBe(15);
    expect(figure("exAnteApplied")).toBe(6305.7);
    expect(figure("targetsAmount")).toBe(217300);
  });

  test("something else is no workbook", () => {
    expect(readBook(new TextEncoder().encode("PK 这不是工作簿"))).toEqual({
      problem: "unreadable",
    });
    expect(readBook(new TextEncoder().encode("<html>"))).toEqual({
      problem: "unreadable",
    });
  });
});
