import { mkdtempSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nationalScheme } from "../../../src/core/schemes/national";
import { planPack } from "../../../src/core/templates/pack";
import { templateNamed } from "../../../src/core/templates/registry";
import type { TemplateBook, TemplateSheet } from "../../../src/core/templates/template-book";
import { writeTemplate } from "../../../src/files/write-template";
import type { CollectResult } from "../../../workbench/cli/collect";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import { bookDataOf } from "../../../workbench/host/model/book-snapshot";
import { createUniverBook } from "../../../workbench/host/model/univer-book";
import { cellsOf } from "../../support/excel";
import { validateWorkbook } from "../../support/ooxml";
import { jsonOf, runCli } from "./run-cli";

jest.setTimeout(120_000);

const PROJECT = "河道整治";
let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);

const empty = (): TemplateBook =>
  planPack([{ name: "水务局", code: "002", projects: [{ name: PROJECT, unit: "水务局" }] }], {
    ...{ template: templateNamed("evaluation")!, scheme: nationalScheme, year: 2025, deadline: "" },
  })[0]!.book();

/** The form as an evaluator fills it: full marks but for the rows (0-based) that are named. */
function filled(evaluator: string, lost: Readonly<Record<number, number>>): TemplateBook {
  const book = empty();
  const fill = (sheet: TemplateSheet): TemplateSheet => {
    const first = (sheet.repeatedRow ?? 0) + 1;
    const points = sheet.cells.filter(
      ({ address, look }) => /^D\d+$/.test(address) && look === "points"
    );
    const contents = new Map<string, string | number>([["G3:H3", evaluator]]);
    points.slice(0, -1).forEach(({ value }, row) => {
      contents.set(`F${first + row}`, Number(value) - (lost[row] ?? 0));
      if (lost[row]) contents.set(`G${first + row}`, `${evaluator}：资料不全`);
      contents.set(`H${first + row}`, "会议纪要");
    });
    return {
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const value = contents.get(cell.address);
        return value === undefined ? cell : { ...cell, value };
      }),
    };
  };
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.repeatedRow ? fill(sheet) : sheet)) };
}

/** As it comes back: opened, calculated and saved. */
async function returned(name: string, book: TemplateBook, minute: number): Promise<void> {
  const opened = createUniverBook({ data: await readWorkbook(writeTemplate(book), "x.xlsx") });
  await opened.calculate();
  writeFileSync(at("交回", name), await writeWorkbook(bookDataOf(opened)));
  opened.dispose();
  const time = new Date(2025, 6, 1, 9, minute);
  utimesSync(at("交回", name), time, time);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "perf-evaluators-"));
  mkdirSync(at("交回"));
  const units = cellsOf([
    ["单位编码", "预算单位"],
    ["002", "水务局"],
  ]);
  const evaluations = cellsOf([
    ["财政重点评价情况表"],
    ["预算单位", "评价对象", "对象类型", "金额", "评价方式", "得分", "等级"],
    ["城管局", "道路养护", "项目", 100, "财政重点评价", 91, "优"],
  ]);
  const sheets = [
    { name: "单位名录", cells: units },
    { name: "财政评价", cells: evaluations },
  ];
  writeFileSync(at("台账.xlsx"), await writeWorkbook({ sheets }));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("copies of three evaluators become one row with their mean and a sheet side by side", async () => {
  await returned("甲.xlsx", filled("甲", { 11: 2 }), 1);
  await returned("乙.xlsx", filled("乙", { 11: 3, 15: 4 }), 2);
  await returned("丙 旧.xlsx", filled("丙", {}), 3);
  await returned("丙.xlsx", filled("丙", { 11: 10 }), 4);
  writeFileSync(at("交回", "坏.xlsx"), readFileSync(at("交回", "甲.xlsx")).subarray(0, 2000));

  const collect = async () =>
    jsonOf<CollectResult>(
      await runCli(["collect", at("交回"), "--out", at("台账.xlsx"), "--json"])
    );
  const found = await collect();
  expect(found.scored).toEqual([
    {
      project: PROJECT,
      evaluators: ["甲", "乙", "丙"],
      totals: [98, 93, 90],
      mean: 93.67,
      grade: "优",
      outliers: [{ indicator: "实际完成率", evaluator: "丙" }],
    },
  ]);
  expect([found.accepted, found.rows, found.added]).toEqual([4, 1, 1]);
  const older = found.files.find(({ file }) => file === "丙 旧.xlsx");
  expect(older?.reasons.join()).toContain("丙后来又交了一份");

  const bytes = readFileSync(at("台账.xlsx"));
  expect(await validateWorkbook(bytes)).toMatchObject({ ok: true, errors: [] });
  const ledger = createUniverBook({ data: await readWorkbook(bytes, "台账.xlsx") });
  await ledger.calculate();
  const rows = ledger.sheet("财政评价")!.values({ top: 2, left: 0, bottom: 3, right: 6 });
  expect(rows[1]).toEqual(["水务局", PROJECT, "项目", "", "", 93.67, "优"]);
  const merged = ledger.sheet("评分汇总")!.values({ top: 0, left: 0, bottom: 21, right: 12 });
  expect(merged[2]).toEqual([
    ...["一级指标", "二级指标", "三级指标", "分值", "甲", "乙", "丙"],
    ...["平均分", "最低", "最高", "标准差", "偏离较大", "各评价人说明"],
  ]);
  expect(merged[14]?.slice(2)).toEqual([
    ...["实际完成率", 12, 10, 9, 2, 7, 2, 10, 4.36, "丙"],
    "甲：甲：资料不全\n乙：乙：资料不全\n丙：丙：资料不全",
  ]);
  expect(merged[20]?.slice(0, 11)).toEqual(["总分", "", "", 100, 98, 93, 90, 93.67, 90, 98, 4.04]);
  ledger.dispose();

  const again = await collect();
  expect([again.added, again.changed]).toEqual([0, 0]);
});
