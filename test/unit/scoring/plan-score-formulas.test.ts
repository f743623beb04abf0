import type { Form } from "../../../src/core/forms/form";
import { daxiangScheme } from "../../../src/core/schemes/daxiang";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { Scheme } from "../../../src/core/schemes/scheme";
import { planScoreFormulas } from "../../../src/core/scoring/plan-score-formulas";
import { cleanForm, madeForm, zeroTotalForm } from "./made-form";

function written(form: Form, scheme: Scheme = nationalScheme): Record<string, unknown> {
  const plan = planScoreFormulas([form], scheme, "zh-CN");
  return Object.fromEntries(
    plan.actions.map((action) => {
      if (action.kind !== "write") throw new Error(action.kind);
      expect(action.sheet).toBe("自评表");
      const { values } = action;
      return [action.address, values.length === 1 ? values[0]?.[0] : values.map(([cell]) => cell)];
    })
  );
}

test("writes formulas where a score can be computed and leaves points given for words", () => {
  expect(written(cleanForm)).toEqual({
    "H13:H14": ["=PERF.SCORE(E13,F13,G13)", "=PERF.SCORE(E14,F14,G14)"],
    "H16:H18": ["=PERF.SCORE(E16,F16,G16)", "=PERF.SCORE(E17,F17,G17)", "=SUM(J6,H13:H17)"],
    I18: "=PERF.GRADE(H18)",
    I6: "=PERF.EXECRATE(VALUE(G6),F6)",
    J6: "=PERF.EXECSCORE(VALUE(G6),F6,H6)",
  });
});

test("amounts written as numbers get the rate and the score", () => {
  const form = madeForm({
    total: { initial: 90, annual: 100, executed: 76, weight: 10, rate: "", score: "" },
    indicators: [{ name: "一", target: "≥5", actual: "6", weight: 90, score: "" }],
    score: "",
    grade: "",
  });
  expect(written(form)).toEqual({
    "H13:H14": ["=PERF.SCORE(E13,F13,G13)", "=SUM(J6,H13)"],
    I14: "=PERF.GRADE(H14)",
    I6: "=PERF.EXECRATE(G6,F6)",
    J6: "=PERF.EXECSCORE(G6,F6,H6)",
  });
  const plan = planScoreFormulas([form], nationalScheme, "zh-CN");
  expect(plan.title).toBe("写入 5 个评分公式");
  const rate = plan.actions.find((action) => action.kind === "write" && action.address === "I6");
  expect(rate).toMatchObject({ numberFormat: [["0.00%"]] });
});

test("where the total row is all zeros the parts are added up", () => {
  expect(written(zeroTotalForm)).toMatchObject({
    I6: "=PERF.EXECRATE(G7,F7)",
    J6: "=PERF.EXECSCORE(G7,F7,H6)",
    H16: "=PERF.SCORE(E16,F16,G16)",
    H18: "=SUM(J6,H13:H17)",
  });
});

test("operator and unit cells are joined, what only the name says is written out", () => {
  const form = madeForm({
    total: { annual: 100, executed: 80, weight: 10, score: 8 },
    split: true,
    indicators: [
      { name: "合格率", operator: "≥", target: 95, unit: "%", actual: 88, weight: 8, score: "" },
      {
        name: "成活率(≥**%)",
        operator: "",
        target: 85,
        unit: "",
        actual: 90,
        weight: 8,
        score: "",
      },
      {
        name: "办结数",
        operator: "大于等于",
        target: 70,
        unit: "件",
        actual: "72件",
        weight: 8,
        score: "",
      },
    ],
    score: "",
  });
  expect(written(form)).toMatchObject({
    "J13:J16": [
      "=PERF.SCORE(E13&F13&G13,H13,I13)",
      '=PERF.SCORE("≥"&F14,H14,I14)',
      "=PERF.SCORE(E15&F15&G15,H15,I15)",
      "=SUM(J6,J13:J15)",
    ],
  });
});

test("a percentage kept as a ratio is passed on so that the formula gives the same points", () => {
  const form = madeForm({
    total: { annual: 100, executed: 80, weight: 10, score: 8 },
    indicators: [
      {
        name: "结余率",
        target: "≤5%",
        actual: { value: 0.08, text: "8%" },
        weight: 10,
        score: "",
      },
      {
        name: "差错率",
        target: "≤0.5%",
        actual: { value: 0.006, text: "0.6%" },
        weight: 10,
        score: "",
      },
    ],
  });
  expect(written(form)).toMatchObject({
    "H13:H14": ["=PERF.SCORE(E13,F13,G13)", "=PERF.SCORE(E14,F14,G14)"],
  });
});

test("a weight kept as text is written out", () => {
  const form = madeForm({
    total: { annual: 100, executed: 80, weight: "10分", score: 8 },
    indicators: [{ name: "一", target: "≥5", actual: "6", weight: "20分", score: "" }],
  });
  expect(written(form)).toMatchObject({
    H13: "=PERF.SCORE(E13,F13,20)",
    J6: "=PERF.EXECSCORE(G6,F6,10)",
  });
});

test("no formula for what cannot be computed, and no total over points it would not see", () => {
  const form = madeForm({
    total: { annual: "100万元", executed: "80万元", weight: 10, score: "8分" },
    indicators: [
      { name: "一", target: "≤30万元", actual: "完成", weight: 40, score: 40 },
      { name: "二", target: "≥5", actual: "", weight: 50, score: "" },
    ],
    score: "",
    grade: "",
  });
  expect(written(form)).toEqual({});
  expect(planScoreFormulas([form], nationalScheme, "zh-CN").title).toBe("没有可以写入公式的单元格");
});

test("no fund block: the indicators alone", () => {
  const form = madeForm({
    indicators: [{ name: "一", target: "≥5", actual: "5", weight: 100, score: "" }],
    score: "",
  });
  expect(written(form)).toEqual({ "H13:H14": ["=PERF.SCORE(E13,F13,G13)", "=SUM(H13)"] });
});

test("the scheme's grades, rounding and method go into the formulas", () => {
  const form = madeForm({
    total: { annual: 100, executed: 86.19, weight: 10, rate: "", score: "" },
    indicators: [{ name: "一", target: "≤30", actual: "33", weight: 90, score: "" }],
    score: "",
    grade: "",
  });
  const whole: Scheme = {
    ...daxiangScheme,
    rounding: { mode: "truncate", step: 1 },
    negativeMethod: "ratio",
  };
  expect(written(form, whole)).toMatchObject({
    "H13:H14": ['=ROUNDDOWN(PERF.SCORE(E13,F13,G13,"反向比例"),0)', "=SUM(J6,H13)"],
    I14: '=PERF.GRADE(H14,"大祥区")',
    J6: "=ROUNDDOWN(PERF.EXECSCORE(G6,F6,H6),0)",
  });
  const own: Scheme = {
    ...nationalScheme,
    name: "本市",
    rounding: { mode: "half-up", step: 0.1 },
    grades: [
      { label: "好", from: 85.5 },
      { label: '"差"', from: 0 },
    ],
  };
  expect(written(form, own)).toMatchObject({
    "H13:H14": ["=ROUND(PERF.SCORE(E13,F13,G13),1)", "=SUM(J6,H13)"],
    I14: '=PERF.GRADE(H14,{"好",85.5;"""差""",0})',
  });
});
