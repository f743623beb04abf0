import { recogniseForms } from "../../../src/core/forms/recognise";
import { checkBook } from "../../../src/core/rules/check-book";
import { nationalScheme as national } from "../../../src/core/schemes/national";
import {
  faultless,
  printedRows,
  printedSheet,
  withIndicator,
  withMoney,
  workbookOf,
  type PrintedForm,
  type PrintedIndicator,
  type Rows,
} from "../../support/printed-form";
import { cellsOf, check, checkRows } from "./check-printed";

/** The first indicator (E10 target, F10 actual, H10 score, I10 reason) written anew; weight 10. */
const first = (change: Partial<PrintedIndicator>): PrintedForm =>
  withIndicator(faultless, 0, { name: "培训人次", ...change });

describe("E06 points of a tier", () => {
  test.each<[string, string, number, string[]]>([
    ["达成预期指标", "有效", 7, ["H10"]],
    ["达成预期指标", "有效", 8, []],
    ["部分达成", "有效", 8, ["H10"]],
    ["部分达成", "有效", 7.99, []],
    ["未达成", "有效", 6, ["H10"]],
    ["未达成", "有效", 5.99, []],
    ["基本达到", "有效", 9, []],
    ["达成率100%", "有效", 7, []],
    ["达成", "有效", 11, []],
  ])("%s against %s with %d of 10", (actual, target, score, cells) => {
    expect(cellsOf("E06", check(first({ target, actual, score, reason: "见说明" })))).toEqual(
      cells
    );
  });

  test("the tiers are the scheme's", () => {
    const form = first({ target: "有效", actual: "部分达成", score: 5.5, reason: "见说明" });
    expect(cellsOf("E06", check(form))).toEqual(["H10"]);
    expect(cellsOf("E06", check(form, { tiers: { achieved: 0.8, partial: 0.5 } }))).toEqual([]);
  });
});

describe("E09 E10 above the target", () => {
  test.each<[string, string, string | number, string | null, string[], string[]]>([
    ["a little", "≥50人", 59, null, [], []],
    ["a fifth", "≥50人", 60, null, ["F10"], []],
    ["nearly a third", "≥50人", 64.9, null, ["F10"], []],
    ["a third and more", "≥50人", 65, null, [], ["I10"]],
    ["explained", "≥50人", 65, "新增一个班", [], []],
    ["the less the better", "≤50人", 65, null, [], []],
    ["a target of 0, little", "=0人", 29, null, [], []],
    ["a target of 0, much", "=0人", 30, null, [], ["I10"]],
    ["other units", "≥50人", "65次", null, [], []],
    ["no direction", "50", 65, null, [], []],
  ])("%s: %s, %s", (_, target, actual, reason, noted, due) => {
    const issues = check(first({ target, actual, reason }));
    expect(cellsOf("E09", issues)).toEqual(noted);
    expect(cellsOf("E10", issues)).toEqual(due);
  });

  test("a scheme that only takes note asks for no reason", () => {
    const scoring = {
      ...national.scoring,
      overachievement: { ...national.scoring.overachievement, policy: "note" as const },
    };
    const issues = check(first({ target: "≥50人", actual: 90 }), { scoring });
    expect(cellsOf("E09", issues)).toEqual(["F10"]);
    expect(cellsOf("E10", issues)).toEqual([]);
  });
});

describe("E11 every figure its target", () => {
  const figures = (actuals: readonly number[], target = (n: number) => `≥${n}人`): PrintedForm => ({
    ...faultless,
    indicators: faultless.indicators.map((row, i) => ({
      ...row,
      name: `事项${i}数量`,
      target: target(10 + i),
      actual: actuals[i] ?? 10 + i,
    })),
  });
  test("to the letter", () => expect(cellsOf("E11", check(figures([])))).toEqual(["F9"]));
  test("one differs", () => expect(cellsOf("E11", check(figures([11])))).toEqual([]));
  test("targets with ＝ prove nothing", () => {
    expect(cellsOf("E11", check(figures([], (n) => `=${n}人`)))).toEqual([]);
  });
  test("two figures are too few", () => {
    const form = figures([]);
    const words = { target: "有效", actual: "有效" };
    const few = [2, 3, 4].reduce((done, i) => withIndicator(done, i, words), form);
    expect(cellsOf("E11", check(few))).toEqual([]);
  });
});

describe("E12 E13 scores beside execution", () => {
  const spent = (executed: number): PrintedForm => withMoney(faultless, 0, { executed });
  test.each<[string, PrintedForm, string[], string[]]>([
    ["95.00% leaves a gap of 5%", spent(237500), [], []],
    ["94.99% a little more", spent(237475), [], ["H9"]],
    ["below 80% with full marks", spent(199999), ["H9"], []],
    ["at 80%", spent(200000), [], ["H9"]],
    ["below 80% with marks lost", withIndicator(spent(125000), 0, { score: 9 }), [], ["H9"]],
    ["no budget, no rate", withMoney(faultless, 0, { annual: 0 }), [], []],
    ["no funds on the page", { ...faultless, money: undefined }, [], []],
  ])("%s", (_, form, full, gap) => {
    const issues = check(form);
    expect(cellsOf("E12", issues)).toEqual(full);
    expect(cellsOf("E13", issues)).toEqual(gap);
  });

  // It is no plain difference of the two shares before it, and must not look like one.
  test("the published vector: 88 of 90 with 7.6 of 10", () => {
    const form = withIndicator(withMoney(faultless, 0, { executed: 190000 }), 0, { score: 8 });
    expect(check(form).find(({ rule }) => rule === "E13")?.message).toContain(
      "低22.27%（差额除以得分率）"
    );
  });
});

test("E16 caps are the scheme's; the end itself is not below", () => {
  const capped = {
    ...national.scoring,
    caps: [
      { below: 0.8, most: 89 },
      { below: 0.5, most: 59 },
    ],
  };
  const at = (executed: number, score: number) =>
    cellsOf(
      "E16",
      check(
        { ...withMoney(faultless, 0, { executed }), total: { weight: 100, score } },
        { scoring: capped }
      )
    );
  expect(at(199999, 90)).toEqual(["H15"]);
  expect(at(199999, 89)).toEqual([]);
  expect(at(200000, 98)).toEqual([]);
  expect(at(124999, 60)).toEqual(["H15"]);
  expect(cellsOf("E16", check(faultless))).toEqual([]);
});

describe("E18 the goal copied", () => {
  const goals = (expected: string, actual: string): Rows =>
    printedRows(faultless).map((row) =>
      row[1] === "按计划完成年内任务。" ? [null, expected, null, null, null, actual] : row
    );
  test.each<[string, string, string, string[]]>([
    ["the same", "建成三座泵站", "建成三座泵站", ["F8"]],
    ["but for blanks and stops", "建成三座泵站。", " 建成 三座泵站", ["F8"]],
    ["other words", "建成三座泵站", "建成两座泵站", []],
    ["a word or two", "已完成", "已完成", []],
  ])("%s", (_, expected, actual, cells) => {
    expect(cellsOf("E18", checkRows(goals(expected, actual)))).toEqual(cells);
  });
});

test.each<[string, number, string, string[]]>([
  ["无", 9, "lost", ["I10"]],
  ["暂无。", 9, "lost", ["I10"]],
  ["无法招标，已重新安排", 9, "explained", []],
  ["无", 10, "nothing lost", []],
  ["/", 9, "a dash is E07's", []],
])("E19 %s with %d of 10: %s", (reason, score, _, cells) => {
  expect(cellsOf("E19", check(first({ target: "有效", actual: "有效", score, reason })))).toEqual(
    cells
  );
});

describe("E20 how satisfaction was found out", () => {
  const withColumn = (remark: string | null): Rows =>
    printedRows(faultless).map((row) => {
      if (row[1] === "一级指标") return [...row, "佐证资料"];
      return row[3] === "场馆开放满意度" ? [...row, remark] : row;
    });
  test("asked where there is a place for it", () => {
    expect(cellsOf("E20", checkRows(withColumn(null)))).toEqual(["J14"]);
    expect(cellsOf("E20", checkRows(withColumn("问卷120份")))).toEqual([]);
    expect(cellsOf("E20", checkRows(withColumn("见附件3")))).toEqual(["J14"]);
  });
  test("the national form has none", () => expect(cellsOf("E20", check(faultless))).toEqual([]));
});

test.each<[string, string, string | number, string[]]>([
  ["验收合格率", "≥95%", "102%", ["F10"]],
  ["验收合格率", "≥95%", "100%", []],
  ["任务完成率", "≥95%", "102%", []],
  ["税收增长率", "≥5%", "120%", []],
  ["培训人次", "≥5人", 120, []],
])("E21 %s %s: %s", (name, target, actual, cells) => {
  expect(cellsOf("E21", check(first({ name, target, actual })))).toEqual(cells);
});

test.each<[string, string, number, string[]]>([
  ["印刷成本", "≤30万元", 0, ["F10"]],
  ["印刷成本", "≤30万元", 1, []],
  ["投诉次数", "≤5次", 0, []],
  ["印刷成本", "≤0万元", 0, []],
])("E22 %s %s: %d", (name, target, actual, cells) => {
  expect(cellsOf("E22", check(first({ name, target, actual })))).toEqual(cells);
});

test("E23 one unit, one score", () => {
  const unit = (count: number, other = 98.62) =>
    Array.from({ length: count }, (_, i) =>
      printedSheet(
        {
          ...faultless,
          project: `项目${i}`,
          total: { weight: 100, score: i === 0 ? other : 98.62 },
        },
        { name: `表${i}` }
      )
    );
  const found = (count: number, other?: number) => {
    const { forms } = recogniseForms(workbookOf(...unit(count, other)));
    return checkBook({ forms }, national, "zh-CN").issues.filter(({ rule }) => rule === "E23");
  };
  expect(found(5).map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(["表0!H15"]);
  expect(found(4)).toEqual([]);
  expect(found(5, 97)).toEqual([]);
});

test("E26 is off unless a scheme has it", () => {
  const cost = withIndicator(faultless, 1, {
    level2: "成本指标",
    name: "/",
    target: "/",
    score: 20,
  });
  expect(cellsOf("E26", check(cost))).toEqual([]);
  const limits = { ...national.limits, costPointsWithoutIndicator: 5 };
  expect(cellsOf("E26", check(cost, { limits }))).toEqual(["H11"]);
});
