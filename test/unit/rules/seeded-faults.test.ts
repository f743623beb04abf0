import type { CellValue } from "../../../src/core/sheets/snapshot";
import {
  faultless,
  printedRows,
  withIndicator,
  withMoney,
  type PrintedForm,
} from "../../support/printed-form";
import { checkRows, errorsIn } from "./check-printed";

/**
 * Recall: a clean form with one fault put in, once for each rule that a printed form can break. The
 * figures stand in docs/rule-evaluation.md.
 */
type Rows = (CellValue | null)[][];
type Seed = readonly [rule: string, fault: string, seed: () => Rows];

const form = (change: Partial<PrintedForm>): Rows => printedRows({ ...faultless, ...change });
const indicator = (index: number, change: Parameters<typeof withIndicator>[2]): Rows =>
  printedRows(withIndicator(faultless, index, change));
const money = (change: Parameters<typeof withMoney>[2]): Rows =>
  printedRows(withMoney(faultless, 0, change));
const only = (...levels: string[]): Rows =>
  form({ indicators: faultless.indicators.filter(({ level2 }) => levels.includes(level2)) });
/** The self-evaluation read as a form of targets: without actual values, scores and reasons. */
const targets = (change: (rows: Rows) => void = () => undefined): Rows => {
  const rows: Rows = [
    ["项目支出绩效目标申报表"],
    ["（2024年度）"],
    ["项目名称", null, "场馆维护", null, null, null, null],
    ["主管部门", null, "体育局", null, "实施单位", null, "体育中心"],
    ["年度资金总额（万元）", null, 30],
    ["年度目标", null, "2024年完成3个场馆的设备维护，保障全年开放300天，群众满意。"],
    ["一级指标", "二级指标", "三级指标", "符号", "指标值", "计量单位", "分值"],
    ["产出指标", "数量指标", "维护场馆数量", "≥", 3, "个", 20],
    ["产出指标", "质量指标", "设备完好率", "≥", 95, "%", 15],
    ["产出指标", "时效指标", "维护及时率", "≥", 95, "%", 15],
    ["效益指标", "社会效益指标", "开放天数", "≥", 300, "天", 30],
    ["满意度指标", "服务对象满意度指标", "健身群众满意度", "≥", 90, "%", 10],
  ];
  change(rows);
  return rows;
};
const cell = (row: number, column: number, value: CellValue | null): Rows =>
  targets((rows) => {
    rows[row]![column] = value;
  });

const SEEDS: readonly Seed[] = [
  ["A01", "no project", () => form({ project: "" })],
  ["A07", "an amount in words", () => money({ annual: "二十五万" })],
  ["A14", "more spent than the budget", () => money({ executed: 260000 })],
  ["A16", "a rate that is not the quotient", () => money({ rate: "96.19%" })],
  ["A17", "points that do not follow the rate", () => money({ score: 9.62 })],
  [
    "A22",
    "a prompt left in",
    () => indicator(0, { reason: "结合自评情况，说明未完成原因（100字以内）" }),
  ],
  ["A23", "a blank behind the name", () => indicator(1, { name: " 合同结算条款完成率 " })],
  ["B01", "no goal for the year", () => cell(5, 2, null)],
  ["B04", "a goal of six letters", () => cell(5, 2, "做好维护工作")],
  [
    "B05",
    "a goal without a figure",
    () => cell(5, 2, "完成各场馆的设备维护，保障场馆正常开放，让健身群众满意。"),
  ],
  ["B06", "no output", () => only("社会效益指标", "服务对象满意度指标")],
  ["B07", "no benefit", () => only("数量指标", "质量指标", "时效指标", "服务对象满意度指标")],
  ["B08", "no satisfaction", () => only("数量指标", "质量指标", "时效指标", "社会效益指标")],
  ["B09", "no quantity", () => only("质量指标", "时效指标", "社会效益指标", "服务对象满意度指标")],
  ["B10", "no quality", () => targets((rows) => void rows.splice(8, 1))],
  ["B12", "a category of another dimension", () => cell(8, 1, "经济效益指标")],
  ["B13", "no name", () => cell(8, 2, null)],
  ["B14", "the same name twice", () => cell(9, 2, "设备完好率")],
  ["B15", "a figure in the name", () => cell(7, 2, "维护3个场馆")],
  ["B16", "a verb in front", () => cell(7, 2, "完成场馆维护。")],
  ["B19", "no operator", () => cell(7, 3, null)],
  ["B20", "a quantity in words", () => cell(7, 4, "若干")],
  ["B21", "no unit of measure", () => cell(7, 5, null)],
  ["B23", "a dash for a target", () => cell(7, 4, "-")],
  ["B24", "a rate in pieces", () => cell(8, 5, "个")],
  ["B25", "a share above 100 %", () => cell(8, 4, 120)],
  ["B26", "at least 100 %", () => cell(8, 4, 100)],
  ["B27", "a share that is too low", () => cell(9, 4, 40)],
  ["B28", "a satisfaction that is too low", () => cell(11, 4, 60)],
  ["B29", "complaints at least", () => cell(8, 2, "投诉数量")],
  ["C01", "weights of 95", () => cell(10, 6, 35)],
  ["C05", "a weight of zero", () => cell(10, 6, 0)],
  ["C06", "one indicator with 60 points", () => cell(7, 6, 60)],
  ["C02", "weights of 105", () => indicator(3, { weight: 35 })],
  ["E01", "no actual value", () => indicator(0, { actual: null })],
  ["E02", "a word for a figure", () => indicator(4, { actual: "完成" })],
  ["E03", "more points than there are", () => indicator(0, { score: 12 })],
  ["E04", "no score", () => indicator(0, { score: null })],
  [
    "E05",
    "points that do not follow the formula",
    () => indicator(1, { actual: "90%", score: 19.5, reason: "两份合同顺延到次年" }),
  ],
  ["E07", "lost points without a reason", () => indicator(1, { actual: "90%", score: 18 })],
  ["E08", "full points for a missed target", () => indicator(4, { actual: "80%" })],
  ["E14", "a total that is not the sum", () => form({ total: { weight: 100, score: 99.62 } })],
  [
    "E15",
    "a grade of another score",
    () => form({ total: { weight: 100, score: 98.62, grade: "良" } }),
  ],
  [
    "E19",
    "lost points, reason: none",
    () => indicator(1, { actual: "90%", score: 18, reason: "无" }),
  ],
  ["E21", "a share above 100 %", () => indicator(4, { actual: "120%" })],
];

test("the forms the faults are put in have none", () => {
  expect(errorsIn(checkRows(printedRows(faultless)))).toEqual([]);
  expect(errorsIn(checkRows(targets()))).toEqual([]);
});

test.each(SEEDS.map(([rule, fault, seed]) => ({ rule, fault, seed })))(
  "$rule finds $fault",
  ({ rule, seed }) => {
    expect(checkRows(seed()).map((issue) => issue.rule)).toContain(rule);
  }
);

test("each rule is asked once", () => {
  const rules = SEEDS.map(([rule]) => rule);
  expect(new Set(rules).size).toBe(rules.length);
});
