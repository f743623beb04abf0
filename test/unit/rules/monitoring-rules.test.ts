import { recogniseForms } from "../../../src/core/forms/recognise";
import { checkBook } from "../../../src/core/rules/check-book";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { CellValue } from "../../../src/core/sheets/snapshot";
import { sheetOf, workbookOf, type Rows } from "../../support/printed-form";
import { cellsOf, checkRows } from "./check-printed";

/** What stands in the columns of the indicators, from 三级指标 on. */
interface Line {
  readonly name?: string;
  readonly level2?: string;
  readonly target?: CellValue;
  readonly actual?: CellValue | null;
  readonly forecast?: CellValue | null;
  readonly tick?: string | null;
  readonly note?: string | null;
  readonly likely?: "certain" | "possible" | "impossible" | "both" | null;
  readonly remark?: string | null;
}

interface Monitor {
  readonly project?: string;
  readonly month?: number;
  /** Initial, adjusted, executed, forecast. */
  readonly money?: readonly (CellValue | null)[];
  readonly lines?: readonly Line[];
}

const LIKELY = {
  certain: ["√", null, null],
  possible: [null, "√", null],
  impossible: [null, null, "√"],
  both: ["√", "√", null],
};

/** A monitoring form; the indicators begin in row 8: target D, actual E, tick G, note I, likely J–L, M. */
function rowsOf({
  project = "图书馆开放",
  month = 7,
  money = [200, 200, 120, 200],
  lines = [],
}: Monitor): Rows {
  return [
    ["项目支出绩效目标执行监控表"],
    [`（2024年度）1—${month}月`],
    ["项目名称", project],
    ["项目资金（万元）", null, "年初预算数", "全年预算数", `1-${month}月执行数`, "全年预计执行数"],
    [null, "年度资金总额：", ...money],
    [
      ...[
        "一级指标",
        "二级指标",
        "三级指标",
        "年度指标值",
        `1-${month}月执行情况`,
        "全年预计完成情况",
      ],
      ...["偏差原因分析", null, null, "完成目标可能性", null, null, "备注"],
    ],
    [
      ...[null, null, null, null, null, null],
      ...["经费保障", "人员保障", "原因说明", "确定能", "有可能", "完全不可能", null],
    ],
    ...[...lines, ...(lines.length === 0 ? [{}] : [])].map((line, i) => [
      ...["产出指标", line.level2 ?? "数量指标", line.name ?? `开放天数${"甲乙丙丁"[i]}`],
      ...[line.target ?? "≥300天", line.actual === undefined ? "190天" : line.actual],
      ...[line.forecast === undefined ? "310天" : line.forecast, line.tick ?? null, null],
      ...[
        line.note ?? null,
        ...(line.likely === null ? [null, null, null] : LIKELY[line.likely ?? "certain"]),
      ],
      line.remark ?? null,
    ]),
  ];
}

const cells = (rule: string, form: Monitor) => cellsOf(rule, checkRows(rowsOf(form)));
const one = (line: Line): Monitor => ({ lines: [line] });

test("a sound monitoring form has neither errors nor warnings", () => {
  const issues = checkRows(
    rowsOf({ lines: [{}, { target: "≥90%", actual: "85%", forecast: "92%" }] })
  );
  expect(
    issues.filter(({ severity, rule }) => severity !== "hint" && rule.startsWith("D"))
  ).toEqual([]);
});

test.each<{ rule: string; name: string; form: Monitor; count: number }>([
  { rule: "D03", name: "blank", form: one({ actual: null }), count: 1 },
  { rule: "D03", name: "filled", form: one({}), count: 0 },
  {
    rule: "D03",
    name: "a deadline",
    form: one({ target: "2024年11月底前", actual: null }),
    count: 0,
  },
  {
    rule: "D03",
    name: "a template",
    form: { money: [200, 200], lines: [{ actual: null }] },
    count: 0,
  },
  { rule: "D04", name: "words", form: one({ actual: "进展顺利" }), count: 1 },
  { rule: "D04", name: "a figure in words", form: one({ actual: "二百天" }), count: 0 },
  { rule: "D04", name: "not yet", form: one({ actual: "尚未开展" }), count: 0 },
  {
    rule: "D05",
    name: "a description",
    form: one({ target: "及时", actual: "按照要求" }),
    count: 1,
  },
  { rule: "D05", name: "a tier", form: one({ target: "及时", actual: "部分达成" }), count: 0 },
  { rule: "D06", name: "none", form: { lines: [{}, { likely: null }] }, count: 1 },
  { rule: "D06", name: "nowhere", form: { lines: [{ likely: null }, { likely: null }] }, count: 1 },
  { rule: "D06", name: "two", form: one({ likely: "both" }), count: 1 },
  { rule: "D06", name: "one", form: one({}), count: 0 },
  { rule: "D07", name: "red without reason", form: one({ actual: "90天" }), count: 1 },
  { rule: "D07", name: "red with a tick", form: one({ actual: "90天", tick: "√" }), count: 0 },
  { rule: "D07", name: "on time", form: one({ actual: "170天" }), count: 0 },
  {
    rule: "D07",
    name: "no direction written",
    form: one({ target: "300天", actual: "90天" }),
    count: 0,
  },
  { rule: "D08", name: "a tick alone", form: one({ tick: "√" }), count: 1 },
  { rule: "D08", name: "told", form: one({ tick: "√", note: "人手不足" }), count: 0 },
  {
    rule: "D08",
    name: "told in the remarks",
    form: one({ tick: "√", remark: "人手不足" }),
    count: 0,
  },
  { rule: "D09", name: "no forecast", form: one({ likely: "possible", forecast: null }), count: 1 },
  { rule: "D09", name: "no measure", form: one({ likely: "possible" }), count: 1 },
  { rule: "D09", name: "both", form: one({ likely: "impossible", remark: "申请调减" }), count: 0 },
  { rule: "D09", name: "certain", form: one({ forecast: null }), count: 0 },
  { rule: "D10", name: "red and certain", form: one({ actual: "90天" }), count: 1 },
  { rule: "D10", name: "yellow and certain", form: one({ actual: "130天" }), count: 0 },
  { rule: "D11", name: "on time and impossible", form: one({ likely: "impossible" }), count: 1 },
  {
    rule: "D11",
    name: "red and impossible",
    form: one({ likely: "impossible", actual: "90天" }),
    count: 0,
  },
  { rule: "D12", name: "16 % above", form: one({ actual: "348天" }), count: 1 },
  { rule: "D12", name: "15 % above", form: one({ actual: "345天" }), count: 0 },
  { rule: "D13", name: "above", form: one({ target: "＝300天", actual: "301天" }), count: 1 },
  { rule: "D13", name: "reached", form: one({ target: "＝300天", actual: "300天" }), count: 0 },
  { rule: "D15", name: "below what is spent", form: { money: [200, 200, 120, 100] }, count: 1 },
  { rule: "D15", name: "above the budget", form: { money: [200, 200, 120, 201] }, count: 1 },
  { rule: "D15", name: "between", form: { money: [200, 200, 120, 180] }, count: 0 },
  { rule: "D16", name: "nothing in July", form: { money: [200, 200, 0, 200] }, count: 1 },
  { rule: "D16", name: "nothing in June", form: { month: 6, money: [200, 200, 0, 200] }, count: 0 },
  { rule: "D16", name: "blank", form: { money: [200, 200, null, 200] }, count: 0 },
  { rule: "D17", name: "half of what is due", form: { money: [200, 200, 58, 200] }, count: 1 },
  { rule: "D17", name: "60 % of what is due", form: { money: [200, 200, 70, 200] }, count: 0 },
  { rule: "D17", name: "nothing is D16's", form: { money: [200, 200, 0, 200] }, count: 0 },
  {
    rule: "D18",
    name: "money only",
    form: { lines: [{ actual: "90天" }, { actual: "80天" }] },
    count: 1,
  },
  { rule: "D18", name: "both", form: { lines: [{}, {}] }, count: 0 },
  {
    rule: "D20",
    name: "the share",
    form: { lines: [1, 2, 3].map(() => ({ actual: "175天" })) },
    count: 1,
  },
  {
    rule: "D20",
    name: "counted",
    form: { lines: [{ actual: "175天" }, { actual: "175天" }, {}] },
    count: 0,
  },
  {
    rule: "D20",
    name: "two only",
    form: { lines: [1, 2].map(() => ({ actual: "175天" })) },
    count: 0,
  },
  { rule: "D21", name: "March", form: { month: 3 }, count: 1 },
  { rule: "D21", name: "September", form: { month: 9 }, count: 0 },
])("$rule $name", ({ rule, form, count }) => expect(cells(rule, form)).toHaveLength(count));

test("D07 asks as far as the scheme does", () => {
  const yellow = rowsOf(one({ actual: "120天" }));
  expect(cellsOf("D07", checkRows(yellow))).toHaveLength(1);
  const monitoring = { ...nationalScheme.monitoring, reasonFor: ["红" as const] };
  expect(cellsOf("D07", checkRows(yellow, { monitoring }))).toEqual([]);
});

const approved = (project: string, ...targets: readonly string[]): Rows => [
  ["项目支出绩效目标申报表"],
  ["项目名称", project],
  ["一级指标", "二级指标", "三级指标", "指标值", "分值权重"],
  ...targets.map((target, i) => ["产出指标", "数量指标", `开放天数${"甲乙丙"[i]}`, target, 30]),
];

function bookOf(...sheets: readonly Rows[]) {
  const { forms } = recogniseForms(
    workbookOf(...sheets.map((rows, i) => sheetOf(rows, { name: `表${i + 1}` })))
  );
  return checkBook({ forms }, nationalScheme, "zh-CN");
}

describe("beside other forms", () => {
  const monitor = rowsOf({ lines: [{}] });
  const cut = rowsOf({ money: [200, 150, 90, 150] });
  test.each<{ rule: string; name: string; sheets: readonly Rows[]; count: number }>([
    {
      rule: "D01",
      name: "monitored",
      sheets: [approved("图书馆开放", "≥300天"), monitor],
      count: 0,
    },
    { rule: "D01", name: "another is", sheets: [approved("修路", "≥300天"), monitor], count: 1 },
    {
      rule: "D02",
      name: "the same",
      sheets: [approved("图书馆开放", "≥300 天"), monitor],
      count: 0,
    },
    { rule: "D02", name: "lower", sheets: [approved("图书馆开放", "≥310天"), monitor], count: 1 },
    {
      rule: "D02",
      name: "in words",
      sheets: [approved("图书馆开放", "全年开放"), monitor],
      count: 0,
    },
    {
      rule: "D14",
      name: "less",
      sheets: [monitor, rowsOf({ month: 9, money: [200, 200, 110, 200] })],
      count: 1,
    },
    { rule: "D14", name: "as much", sheets: [monitor, rowsOf({ month: 9 })], count: 0 },
    { rule: "D19", name: "cut", sheets: [approved("图书馆开放", "≥300天"), cut], count: 1 },
    {
      rule: "D19",
      name: "cut with its target",
      sheets: [approved("图书馆开放", "≥400天"), cut],
      count: 0,
    },
    { rule: "D19", name: "not cut", sheets: [approved("图书馆开放", "≥300天"), monitor], count: 0 },
  ])("$rule $name", ({ rule, sheets, count }) => {
    expect(cellsOf(rule, bookOf(...sheets).issues)).toHaveLength(count);
  });

  test("alone: what is needed is named", () => {
    const needs = bookOf(monitor).notChecked.map(({ rule, needs: text }) => `${rule} ${text}`);
    expect(needs).toContain("D02 需要批复的绩效目标表");
    expect(needs).toContain("D14 需要同一项目上一批次的监控表");
    const target = bookOf(approved("修路", "≥300天")).notChecked;
    expect(target.map(({ rule }) => rule)).toContain("D01");
  });
});
