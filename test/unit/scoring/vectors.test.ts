import { multiply, round, sum } from "../../../src/core/numbers/decimal";
import { daxiangScheme } from "../../../src/core/schemes/daxiang";
import { nationalScheme } from "../../../src/core/schemes/national";
import { executionRate, executionScore } from "../../../src/core/scoring/execution";
import { gradeOf } from "../../../src/core/scoring/grade";
import { scoreIndicator } from "../../../src/core/scoring/score-indicator";
import { tierRange } from "../../../src/core/scoring/score-words";
import { selfScoreWarning } from "../../../src/core/scoring/self-score";
import { projectTotal } from "../../../src/core/scoring/total";
import { coverage } from "../../../src/core/statistics/coverage";
import { weightedMean } from "../../../src/core/statistics/mean";
import { share, shares } from "../../../src/core/statistics/shares";
import { readActual, readTarget } from "../../../src/core/targets/read-target";

const result = (target: string, actual: number, weight: number) => {
  const read = readTarget(target);
  return scoreIndicator(read, readActual(actual, read), weight, nationalScheme);
};
const score = (target: string, actual: number, weight: number) =>
  result(target, actual, weight).score;
const percent = (ratio: number | null | undefined): number => round(multiply(ratio ?? NaN, 100), 2);
const national = (points: number) => gradeOf(points, nationalScheme.grades);
const daxiang = (points: number) => gradeOf(points, daxiangScheme.grades);
const warning = (indicators: number, execution: number, budget = 100) =>
  selfScoreWarning(
    { score: indicators, weight: 90 },
    { score: execution, weight: 10 },
    { executed: execution * 10, budget },
    nationalScheme
  );

/** Every computed vector of the domain reference, §5.11; the lights stand with the monitoring. */
test.each<[string, unknown, unknown]>([
  ["≥500, 487, 10 points", score("≥500", 487, 10), 9.74],
  ["≥95, 88, 8 points", score("≥95", 88, 8), 7.41],
  ["30 % above the target: full points", score("≥50", 65, 8), 8],
  ["30 % above the target: a reason is due", result("≥50", 65, 8).over?.level, "explain"],
  ["a negative actual value", score("≥100", -3, 10), 0],
  ["≤30, 30", score("≤30", 30, 10), 10],
  ["≤30, 33", score("≤30", 33, 10), 9],
  ["≤5, 9.9, 15 points", score("≤5", 9.9, 15), 0.3],
  ["≤5, 10, 15 points", score("≤5", 10, 15), 0],
  ["partly achieved, 10 points", tierRange("partial", 10, nationalScheme), { from: 6, to: 7.99 }],
  ["execution of 87.57 of 220 in percent", percent(executionRate(87.57, 220)), 39.8],
  ["execution score at 76 %", executionScore(76, 100), 7.6],
  ["whole department: 7.6 + 90", projectTotal([90], 7.6, 0.76).total, 97.6],
  ["whole department: grade", national(97.6), "优"],
  ["whole department: warning", warning(90, 7.6), { light: "红", value: 0.24 }],
  ["self-score warning: light", warning(88, 7.6)?.light, "红"],
  ["self-score warning: percent", percent(warning(88, 7.6)?.value), 22.27],
  ["90.00", national(90), "优"],
  ["89.995", national(89.995), "优"],
  ["79.99", national(79.99), "中"],
  ["60.00", national(60), "中"],
  ["59.99", national(59.99), "差"],
  ["大祥区 79.99", daxiang(79.99), "较差"],
  ["大祥区 70.00", daxiang(70), "较差"],
  ["大祥区 69.99", daxiang(69.99), "差"],
  [
    "shares of 1526 self-evaluations",
    shares([1354, 116, 14, 42], { digits: 1, mode: "half-up" }),
    { values: [88.7, 7.6, 0.9, 2.8], sum: 100, complete: true },
  ],
  ["the last of them cut", share(42, 1526, 1, "truncate"), 2.7],
  [
    "shares of 30 key evaluations",
    shares([1, 18, 9, 2], { digits: 1, mode: "half-up" }).values,
    [3.3, 60, 30, 6.7],
  ],
  ["82 of 85", coverage(82, 85), 0.965],
  ["82 of 86", coverage(82, 86), 0.953],
  ["85 of 86", coverage(85, 86), 0.988],
  ["the mean over both groups", weightedMean([88.37, 86.47], [5, 6]), 87.33],
  ["funds", sum([6923.3552, 0, 3683.397]), 10606.7522],
])("%s", (_name, computed, expected) => {
  expect(computed).toEqual(expected);
});
