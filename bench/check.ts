/**
 * Speed of recognising and checking: `npm run bench:check`. Prints counts, seconds of the processor and
 * ratios; it fails nothing. Bounds of the house: all rules on 20,000 indicator rows take at most the time
 * SheetJS needs to parse the same file, and four times the rows cost at most five times the time.
 *
 * Two workbooks: a department's collected self-evaluation on one sheet, and the same rows as the forms of
 * projects one below the other.
 */
import * as XLSX from "@e965/xlsx";
import { recogniseForms } from "../src/core/forms/recognise";
import { readRegisters } from "../src/core/registers/read-registers";
import { checkBook } from "../src/core/rules/check-book";
import { nationalScheme } from "../src/core/schemes/national";
import type { CellValue, WorkbookSnapshot } from "../src/core/sheets/snapshot";

const ROWS = 20_000;
const ROUNDS = 5;
const INDICATORS_PER_PROJECT = 16;

type Cells = CellValue[][];

const GROUPS = [
  ["产出指标", "数量指标", "培训人次", "≥120人次", "126人次"],
  ["产出指标", "质量指标", "验收合格率", "≥95%", "97%"],
  ["产出指标", "时效指标", "按期完成率", "＝100%", "100%"],
  ["产出指标", "成本指标", "人均培训成本", "≤800元", "790元"],
  ["效益指标", "经济效益指标", "带动增收户数", "≥300户", "280户"],
  ["效益指标", "社会效益指标", "受益群众人数", "≥1.2万人", "1.3万人"],
  ["效益指标", "可持续影响指标", "管护制度健全性", "健全", "健全"],
  ["满意度指标", "服务对象满意度指标", "受益群众满意度", "≥90%", "93%"],
] as const;

const HEAD = [
  ...["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  "偏差原因分析及改进措施",
];

function indicator(at: number): CellValue[] {
  const [dimension, category, name, target, actual] = GROUPS[at % GROUPS.length]!;
  const lost = at % 8 === 4;
  const reason = lost ? "年初测算偏高，下年度按实际需求申报" : "";
  return [dimension, category, `${name}（${at + 1}）`, target, actual, 5, lost ? 4.67 : 5, reason];
}

const collected = (rows: number): Cells => [
  ["部门项目支出绩效自评表"],
  HEAD,
  ...Array.from({ length: rows }, (_, at) => indicator(at)),
];

function formsBelow(rows: number): Cells {
  const cells: Cells = [];
  for (let project = 0; project * INDICATORS_PER_PROJECT < rows; project += 1) {
    const first = project * INDICATORS_PER_PROJECT;
    cells.push(
      ["项目支出绩效自评表"],
      ["项目名称", `道路养护${project + 1}期`, "主管部门", "区交通运输局"],
      ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["年度资金总额", 100, 100, 95, 10, "95%", 9.5],
      HEAD,
      ...Array.from({ length: INDICATORS_PER_PROJECT }, (_, at) => indicator(first + at)),
      []
    );
  }
  return cells;
}

/** Seconds of the processor for one run, the least of several. */
function seconds(run: () => void): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

function snapshotOf(cells: Cells): WorkbookSnapshot {
  const width = HEAD.length;
  const values = cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  const usedRange = `A1:${XLSX.utils.encode_col(width - 1)}${cells.length}`;
  return { sheets: [{ name: "表", id: "1", usedRange, values, protected: false }] };
}

function check(snapshot: WorkbookSnapshot): { rows: number; issues: number } {
  const { forms } = recogniseForms(snapshot);
  const registers = readRegisters(snapshot, forms);
  const { issues } = checkBook({ forms, registers, today: "2026-03-01" }, nationalScheme, "zh-CN");
  return {
    rows: forms.reduce((sum, form) => sum + form.indicators.length, 0),
    issues: issues.length,
  };
}

function measure(name: string, build: (rows: number) => Cells): void {
  const cells = build(ROWS);
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(cells), "表");
  const bytes = XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array;
  const parsing = seconds(() => void XLSX.read(bytes));
  const snapshot = snapshotOf(cells);
  const quarter = snapshotOf(build(ROWS / 4));
  const whole = seconds(() => void check(snapshot));
  const part = seconds(() => void check(quarter));
  const { rows, issues } = check(snapshot);
  console.log(`${name}: ${rows.toLocaleString("en-US")} indicators, ${issues} issues`);
  console.log(`  SheetJS parses the file in ${parsing.toFixed(2)} s`);
  console.log(
    `  recognising and all rules ${whole.toFixed(2)} s, ${(whole / parsing).toFixed(2)} of parsing (at most 1)`
  );
  console.log(`  four times the rows cost ${(whole / part).toFixed(1)} times the time (at most 5)`);
}

measure("One long form", collected);
measure("Forms one below the other", formsBelow);
