import { recogniseForms } from "../../../src/core/forms/recognise";
import { checkBook } from "../../../src/core/rules/check-book";
import { nationalScheme } from "../../../src/core/schemes/national";
import {
  faultless,
  printedSheet,
  sheetOf,
  withIndicator,
  workbookOf,
  type PrintedForm,
  type Rows,
} from "../../support/printed-form";
import { cellsOf, check, checkRows } from "./check-printed";

type Line = readonly [level1: string, level2: string, name: string, weight: number | null];

const goal = (lines: readonly Line[]): Rows => [
  ["项目支出绩效目标申报表"],
  ["项目名称", "道路养护"],
  ["一级指标", "二级指标", "三级指标", "指标值", "分值权重"],
  ...lines.map(([a, b, c, weight]) => [a, b, c, "≥1个", weight]),
];
const lines = (...points: readonly number[]): Line[] =>
  points.map(
    (weight, i) => ["产出指标", "数量指标", `养护第${"甲乙丙丁戊"[i]}段`, weight] as const
  );
const benefit = (weight: number): Line => ["效益指标", "社会效益指标", "受益人口", weight];
const satisfied: Line = ["满意度指标", "服务对象满意度指标", "群众满意度", 10];

describe("C03 points per level-1 indicator", () => {
  test.each<{ name: string; rows: readonly Line[]; count: number }>([
    { name: "50, 30, 10", rows: [...lines(30, 20), benefit(30), satisfied], count: 0 },
    { name: "60, 20, 10", rows: [...lines(30, 30), benefit(20), satisfied], count: 1 },
    { name: "no satisfaction, 50 and 40", rows: [...lines(30, 20), benefit(40)], count: 0 },
    {
      name: "cost of its own",
      rows: [
        ["成本指标", "经济成本指标", "养护成本", 20],
        ...lines(20, 20),
        benefit(20),
        satisfied,
      ],
      count: 0,
    },
    { name: "another sum is C01's", rows: [...lines(20, 20), benefit(20), satisfied], count: 0 },
    {
      name: "points printed by the form",
      rows: [["产出指标（60分）", "数量指标", "里程", 60], benefit(20), satisfied],
      count: 0,
    },
  ])("$name", ({ rows, count }) => {
    expect(cellsOf("C03", checkRows(goal(rows)))).toHaveLength(count);
  });

  test("says both, and is silent where the scheme sets none", () => {
    const rows = goal([...lines(30, 30), benefit(20), satisfied]);
    const [issue] = checkRows(rows).filter(({ rule }) => rule === "C03");
    expect(issue?.message).toContain("产出 60、效益 20、满意度 10");
    const open = { weights: { ...nationalScheme.weights, dimensions: [] } };
    expect(cellsOf("C03", checkRows(rows, open))).toEqual([]);
  });
});

test.each([
  ["as printed", { 产出指标: 50 }, []],
  ["less than printed", { 产出指标: 60 }, ["B10"]],
  ["nothing printed", {}, []],
])("C04 %s", (_, sections, cells) => {
  expect(cellsOf("C04", check({ ...faultless, sections }))).toEqual(cells);
});

test("C04 a row without points leaves the sum open", () => {
  const open = withIndicator({ ...faultless, sections: { 产出指标: 60 } }, 0, { weight: null });
  expect(cellsOf("C04", check(open))).toEqual([]);
});

test.each<[string, readonly number[], number]>([
  ["four alike", [12.5, 12.5, 12.5, 12.5], 1],
  ["three alike", [10, 10, 10], 0],
  ["four, one of them heavier", [12.5, 12.5, 10, 15], 0],
])("C07 %s", (_, points, count) => {
  expect(cellsOf("C07", checkRows(goal(lines(...points))))).toHaveLength(count);
});

describe("C08 points of the approved target", () => {
  const found = (form: PrintedForm, ...points: readonly number[]) => {
    const approved = goal(
      form.indicators.map((row, i) => [row.level1, row.level2, row.name, points[i] ?? 0] as const)
    ).map((row) => (row[0] === "项目名称" ? ["项目名称", form.project] : row));
    const { forms } = recogniseForms(
      workbookOf(printedSheet(form), sheetOf(approved, { name: "目标" }))
    );
    return checkBook({ forms }, nationalScheme, "zh-CN");
  };
  test.each<{ name: string; points: readonly number[]; cells: string[] }>([
    { name: "the same", points: [10, 20, 20, 30, 10], cells: [] },
    { name: "one moved to another", points: [20, 10, 20, 30, 10], cells: ["G10", "G11"] },
    { name: "another scale throughout", points: [11, 22, 23, 33, 11], cells: [] },
  ])("$name", ({ points, cells }) => {
    expect(cellsOf("C08", found(faultless, ...points).issues)).toEqual(cells);
  });

  test("not checked without a target", () => {
    const { forms } = recogniseForms(workbookOf(printedSheet(faultless)));
    const { notChecked } = checkBook({ forms }, nationalScheme, "zh-CN");
    expect(notChecked).toContainEqual({
      rule: "C08",
      type: "points-not-approved",
      needs: "需要批复的绩效目标表",
    });
  });
});

const table = (title: string, ...rows: readonly Line[]): Rows => [
  [title],
  ["一级指标", "二级指标", "三级指标", "分值", "评价标准", "得分"],
  ...rows.map(([a, b, c, points]) => [a, b, c, points, "按完成情况计分", points]),
];
const scoring = (decision: number | null, process: number, output: number, effect: number): Rows =>
  table(
    "2024年度公厕建设项目绩效评价指标体系",
    ["决策", "项目立项", "立项依据充分性", decision],
    ["过程", "资金管理", "资金到位率", process],
    ["产出", "产出数量", "新建公厕", output],
    ["效益", "项目效益", "实施效益", effect]
  );

test.each<{ rule: string; name: string; rows: Rows; count: number }>([
  { rule: "C09", name: "60 of 100", rows: scoring(20, 20, 30, 30), count: 0 },
  { rule: "C09", name: "59 of 100", rows: scoring(21, 20, 29, 30), count: 1 },
  {
    rule: "C09",
    name: "another framework",
    rows: table(
      "政策绩效评价指标体系",
      ["制定", "依据", "依据充分", 60],
      ["执行", "落实", "到位", 40]
    ),
    count: 0,
  },
  { rule: "C10", name: "100", rows: scoring(20, 20, 30, 30), count: 0 },
  { rule: "C10", name: "95", rows: scoring(15, 20, 30, 30), count: 1 },
  { rule: "C10", name: "a row without points", rows: scoring(null, 20, 30, 30), count: 0 },
])("$rule $name", ({ rule, rows, count }) => {
  expect(cellsOf(rule, checkRows(rows))).toHaveLength(count);
});

const exAnte = (...points: readonly (number | null)[]): Rows => [
  ["项目事前绩效评估打分表"],
  ["评估维度", "评估内容", "评估要点", "分值", "得分", "说明"],
  ...["立项必要性", "投入经济性", "绩效目标合理性", "实施方案可行性", "筹资合规性"].map(
    (name, i) => [name, "内容", `${name}的要点`, points[i] ?? null, points[i] ?? null]
  ),
];

test.each<{ name: string; points: readonly (number | null)[]; count: number }>([
  { name: "five times 20", points: [20, 20, 20, 20, 20], count: 0 },
  { name: "90", points: [20, 20, 20, 20, 10], count: 1 },
  { name: "one left open", points: [20, 20, 20, 20, null], count: 0 },
])("C11 $name", ({ points, count }) => {
  expect(cellsOf("C11", checkRows(exAnte(...points)))).toHaveLength(count);
});
