import { round } from "../../../src/core/numbers/decimal";
import { daxiangScheme } from "../../../src/core/schemes/daxiang";
import { nationalScheme } from "../../../src/core/schemes/national";
import { executionScore } from "../../../src/core/scoring/execution";
import { gradeOf } from "../../../src/core/scoring/grade";
import { scoreIndicator } from "../../../src/core/scoring/score-indicator";
import { projectTotal } from "../../../src/core/scoring/total";
import { readActual, readTarget } from "../../../src/core/targets/read-target";

/**
 * Published scores beside computed ones. How they agree:
 * - `same`: the computed score;
 * - `tier`: words, and the published points lie in the tier;
 * - `truncate at 1`: the form gives whole points and cuts, 9.8 → 9;
 * - `no direction`: the target has neither ≥ nor ≤ and the figures differ: a person decides;
 * - `deviation`: the form's points follow from no rule; PERF reports them.
 */
type Agreement = "same" | "tier" | "truncate at 1" | "no direction" | "deviation";
type Row = readonly [
  target: string,
  actual: string,
  weight: number,
  published: number,
  agreement: Agreement,
];

const FORMS: Readonly<Record<string, readonly Row[]>> = {
  "se01, 2022": [
    ["≥50个", "50", 8, 8, "same"],
    ["≥100百分比", "100", 8, 8, "same"],
    ["≤90万元", "90", 8, 8, "same"],
    ["效果明显", "达成预期指标", 10, 10, "tier"],
  ],
  se06: [
    ["1", "1", 10, 10, "same"],
    ["90%", "100%", 10, 10, "no direction"],
  ],
  se08: [
    ["≧ 735 人次", "735", 10, 10, "same"],
    ["≧ 100 %", "100%", 10, 10, "same"],
    // Reached, and three points fewer without a reason.
    ["≧ 100 %", "100%", 10, 7, "deviation"],
    ["═ 100 %", "100%", 10, 10, "same"],
    ["有效", "有效", 10, 10, "tier"],
    ["═ 100 %", "98%", 10, 9, "truncate at 1"],
    ["≧ 95 %", "100%", 10, 10, "same"],
  ],
  se09: [
    ["43.2", "37.24", 10, 9, "no direction"],
    ["100", "100", 10, 10, "same"],
  ],
  se17: [
    ["29.5亩", "29.5亩", 20, 20, "same"],
    ["3亩", "3亩", 10, 10, "same"],
    ["192只", "192只", 10, 10, "same"],
    ["95%", "95%", 5, 5, "same"],
    ["95%", "100%", 5, 5, "no direction"],
    ["≥11.376万元", "12万元", 20, 20, "same"],
    ["90人", "90人", 10, 10, "same"],
  ],
  se24: [
    ["=100%", "100%", 10, 10, "same"],
    ["=100%", "100%", 20, 20, "same"],
    ["及时", "及时", 20, 20, "tier"],
    ["=100%", "100%", 30, 30, "same"],
    [">=90%", "100%", 10, 10, "same"],
  ],
  de04: [
    ["≤4", "4", 10, 10, "same"],
    ["≥200", "202", 10, 10, "same"],
    ["≥2000", "3061", 10, 10, "same"],
    ["≥10", "10", 10, 10, "same"],
    ["≥95%", "100%", 5, 5, "same"],
    ["9月前", "7月", 5, 5, "same"],
    ["11月前", "10月", 5, 5, "same"],
  ],
};

const rows = Object.entries(FORMS).flatMap(([form, list]) =>
  list.map((row): [string, ...Row] => [form, ...row])
);

test.each(rows)("%s: %s → %s of %p is published as %p: %s", (...given) => {
  const [, target, actual, weight, published, expected] = given;
  expect(agreement([target, actual, weight, published, expected])).toBe(expected);
});

function agreement([target, actual, weight, published]: Row): Agreement | string {
  const read = readTarget(target);
  const result = scoreIndicator(read, readActual(actual, read), weight, nationalScheme);
  if (result.range) {
    return published >= result.range.from && published <= result.range.to ? "tier" : "deviation";
  }
  if (result.explanation.key === "noDirection") return "no direction";
  if (result.score === null) return result.explanation.key;
  if (result.score === published) return "same";
  return round(result.score, 0, "truncate") === published ? "truncate at 1" : "deviation";
}

test("with the direction said, an undirected score is the published one rounded to whole points", () => {
  const target = readTarget("≥43.2");
  const whole = { ...nationalScheme, rounding: { mode: "half-up", step: 1 } } as const;
  expect(scoreIndicator(target, readActual("37.24", target), 10, whole).score).toBe(9);
});

test("se24 as a whole: execution 215,457.6 of 250,000, total 98.62", () => {
  const execution = executionScore(215457.6, 250000);
  expect(execution).toBe(8.62);
  const scores = FORMS["se24"]?.map(([, , , published]) => published) ?? [];
  const { total } = projectTotal(scores, execution ?? 0, 0.8618304);
  expect(total).toBe(98.62);
  expect(gradeOf(total, nationalScheme.grades)).toBe("优");
});

test("se08 as a whole: 10 points of execution, indicators as published, total 96, 优", () => {
  const { total } = projectTotal([10, 10, 7, 10, 10, 9, 10, 10, 10], 10, 1);
  expect(total).toBe(96);
  expect(gradeOf(total, nationalScheme.grades)).toBe("优");
});

test.each([
  [88.37, "良"],
  [86.47, "良"],
])("means of a district's statement, %p, are %s under its own scheme", (mean, grade) => {
  expect(gradeOf(mean, daxiangScheme.grades)).toBe(grade);
});
