import { recogniseForms } from "../../../src/core/forms/recognise";
import { daxiangScheme } from "../../../src/core/schemes/daxiang";
import { nationalScheme } from "../../../src/core/schemes/national";
import { agreesWith, givenDigits, scoreForm } from "../../../src/core/scoring/score-form";
import { sheetOf, workbookOf } from "../../support/printed-form";
import { cleanForm, madeForm, zeroTotalForm } from "./made-form";

test("a clean form agrees with what it gives", () => {
  const score = scoreForm(cleanForm, nationalScheme, "zh-CN");
  expect(score).toMatchObject({
    sheet: "自评表",
    kind: "self-eval",
    project: "道路维修",
    executionRate: 0.8618304,
    executionScore: 8.62,
    total: 98.62,
    grade: "优",
    given: { total: 98.62, grade: "优" },
  });
  expect(score.indicators.map(({ cell, computed, status }) => [cell, computed, status])).toEqual([
    ["H13", 10, "ok"],
    ["H14", 20, "ok"],
    ["H15", null, "in-tier"],
    ["H16", 30, "ok"],
    ["H17", 10, "ok"],
  ]);
});

test("a total of zeros is read from its parts", () => {
  const score = scoreForm(zeroTotalForm, nationalScheme, "zh-CN");
  expect(score).toMatchObject({ executionRate: 1, executionScore: 10, total: 100, grade: "优" });
  expect(score.given.grade).toBeNull();
});

const base = { total: { annual: 100, executed: 80, weight: 10, rate: 0.8, score: 8 } };

test.each([
  ["≥500", "487", 10, 9.74, 9.74, "ok"],
  ["≥500", "487", 10, 10, 9.74, "differs"],
  ["≥500", "487", 10, "", 9.74, "ok"],
  ["效果明显", "达成预期指标", 10, 7.5, null, "out-of-tier"],
  ["效果明显", "部分达成", 10, 7.5, null, "in-tier"],
  ["效果明显", "达成预期指标", 10, "", null, "not-computed"],
  ["≤30万元", "完成", 10, 10, null, "not-computed"],
  ["43.2", "37.24", 10, 9, null, "not-computed"],
])("%s → %s, weight %p, given %p: %p, %s", (target, actual, weight, score, computed, status) => {
  const form = madeForm({
    ...base,
    indicators: [
      { name: "一项", target, actual, weight, score },
      { name: "两位小数", target: "≥3", actual: "2", weight: 10, score: 6.67 },
    ],
  });
  expect(scoreForm(form, nationalScheme, "zh-CN").indicators[0]).toMatchObject({
    computed,
    status,
    weight,
    given: score === "" ? null : score,
  });
});

test("a form in whole points may round or cut, but not give full marks for a missed target", () => {
  const whole = (score: number, actual: string) =>
    scoreForm(
      madeForm({
        ...base,
        indicators: [{ name: "知晓率", target: "═ 100 %", actual, weight: 10, score }],
      }),
      nationalScheme,
      "zh-CN"
    ).indicators[0]?.status;
  expect(whole(9, "98%")).toBe("ok");
  expect(whole(10, "98%")).toBe("differs");
  expect(whole(7, "100%")).toBe("differs");
});

test("the total is unknown while a weighted indicator has no points", () => {
  const form = madeForm({
    ...base,
    indicators: [
      { name: "一", target: "≥5", actual: "5", weight: 50, score: "" },
      { name: "二", target: "≥5", actual: "", weight: 40, score: "" },
      { name: "组", target: "5", actual: "5" },
    ],
  });
  const score = scoreForm(form, nationalScheme, "zh-CN");
  expect(score.total).toBeNull();
  expect(score.grade).toBeNull();
  expect(score.indicators[1]).toMatchObject({ status: "not-computed", cell: "H14" });
  expect(score.indicators[2]).toMatchObject({ cell: "D15", weight: null });
});

test("76% spent and all indicators full gives 97.6", () => {
  const form = madeForm({
    total: { annual: 100, executed: 76, weight: 10, rate: "", score: "" },
    indicators: [{ name: "一", target: "≥5", actual: "6", weight: 90 }],
  });
  expect(scoreForm(form, nationalScheme, "zh-CN")).toMatchObject({ total: 97.6, grade: "优" });
});

test("a form that gives no points for execution counts its indicators alone", () => {
  const form = madeForm({
    total: { annual: 100, executed: 50 },
    indicators: [{ name: "一", target: "≥5", actual: "5", weight: 100 }],
  });
  const score = scoreForm(form, nationalScheme, "zh-CN");
  expect(score).toMatchObject({ executionRate: 0.5, executionScore: null, total: 100 });
});

test("no fund block, no rate", () => {
  const form = madeForm({ indicators: [{ name: "一", target: "≥5", actual: "5", weight: 72 }] });
  expect(scoreForm(form, daxiangScheme, "zh-CN")).toMatchObject({
    executionRate: null,
    executionScore: null,
    total: 72,
    grade: "较差",
  });
});

test("error values and words in the fund block give no score", () => {
  const form = madeForm({
    total: { annual: "#DIV/0!", executed: "已支付", weight: 10, score: "" },
    indicators: [{ name: "一", target: "≥5", actual: "5", weight: 90 }],
  });
  expect(scoreForm(form, nationalScheme, "zh-CN")).toMatchObject({
    executionRate: null,
    executionScore: null,
    total: null,
  });
});

test("a form without indicators has no total", () => {
  expect(
    scoreForm(madeForm({ ...base, indicators: [] }), nationalScheme, "zh-CN").total
  ).toBeNull();
});

test("operator and unit cells, and the name, belong to the target", () => {
  const form = madeForm({
    ...base,
    split: true,
    indicators: [
      {
        name: "合格率",
        operator: "≥",
        target: 95,
        unit: "%",
        actual: "88",
        weight: 8,
        score: 7.41,
      },
      { name: "成活率(≥**%)", operator: "", target: 85, unit: "", actual: 90, weight: 8, score: 8 },
    ],
  });
  const { indicators } = scoreForm(form, nationalScheme, "zh-CN");
  expect(indicators.map(({ target, computed }) => [target, computed])).toEqual([
    ["≥95%", 7.41],
    ["85", 8],
  ]);
});

test("the explanation is a sentence in the user's language", () => {
  const form = madeForm({
    ...base,
    indicators: [
      { name: "一", target: "≥500", actual: "487", weight: 10 },
      { name: "二", target: "≥5户", actual: "6只", weight: 10 },
    ],
  });
  const texts = (locale: "zh-CN" | "en-US") =>
    scoreForm(form, nationalScheme, locale).indicators.map(({ explanation }) => explanation);
  expect(texts("zh-CN")).toEqual([
    "487/500×10 = 9.74",
    "指标值的单位是“户”，完成值的单位是“只”，不能比较",
  ]);
  expect(texts("en-US")[1]).toMatch(/cannot be compared/);
});

test("agreement at the precision of the form", () => {
  expect(givenDigits(cleanForm)).toBe(2);
  expect(givenDigits(zeroTotalForm)).toBe(0);
  expect(agreesWith(9.73, 9.74, nationalScheme, 2)).toBe(true);
  expect(agreesWith(9.7, 9.74, nationalScheme, 1)).toBe(true);
  expect(agreesWith(9.8, 9.74, nationalScheme, 1)).toBe(false);
});

test("a form that gives no points at all has neither total nor grade", () => {
  const rows = [
    ["项目支出绩效目标表"],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "开展运动种类", "≥3类"],
    ["效益指标", "社会效益指标", "参赛人数", "≥500人"],
  ];
  const { forms } = recogniseForms(workbookOf(sheetOf(rows)));
  const score = scoreForm(forms[0]!, nationalScheme, "zh-CN");
  expect(score.indicators).toHaveLength(2);
  expect(score).toMatchObject({ total: null, grade: null });
});
