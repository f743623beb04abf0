import { nationalScheme } from "../../../src/core/schemes/national";
import type { Scheme } from "../../../src/core/schemes/scheme";
import { executionScore } from "../../../src/core/scoring/execution";
import { scoreIndicator, type IndicatorNature } from "../../../src/core/scoring/score-indicator";
import { readActual, readTarget } from "../../../src/core/targets/read-target";

function schemeWith(
  scoring: Partial<Scheme["scoring"]>,
  rounding: Scheme["rounding"] = nationalScheme.rounding
): Scheme {
  return { ...nationalScheme, rounding, scoring: { ...nationalScheme.scoring, ...scoring } };
}

function scored(
  target: string,
  actual: string,
  weight: number,
  scheme: Scheme = nationalScheme,
  nature?: IndicatorNature
) {
  const read = readTarget(target);
  return scoreIndicator(read, readActual(actual, read), weight, scheme, nature);
}

describe("over-achievement", () => {
  const policies = nationalScheme.scoring.overachievement;
  const of = (policy: Scheme["scoring"]["overachievement"]["policy"]) =>
    schemeWith({ overachievement: { ...policies, policy } });

  test.each([
    ["note", "59", 10, undefined],
    ["note", "60", 10, "note"],
    ["note", "90", 10, "note"],
    ["explain", "60", 10, "note"],
    ["explain", "65", 10, "explain"],
    ["explain", "500", 10, "explain"],
    // Only beyond 30 % are points lost: exactly 30 % is explained.
    ["deduct", "65", 10, "explain"],
    ["deduct", "65.5", 8, "deducted"],
    ["proportional", "65", 10, "explain"],
    ["proportional", "75", 8, "deducted"],
    ["proportional", "500", 0, "deducted"],
  ] as const)("policy %s: %s against ≥50 gives %p (%s)", (policy, actual, score, level) => {
    const result = scored("≥50", actual, 10, of(policy));
    expect(result.score).toBe(score);
    expect(result.over?.level).toBe(level);
    expect(result.met).toBe(true);
  });

  test("never below 0, and no deviation from 0", () => {
    expect(scored("≥50", "80", 1, of("deduct")).score).toBe(0);
    expect(scored("≥0", "80", 10, of("deduct")).score).toBe(10);
    expect(scored("≤50", "20", 10, of("deduct")).score).toBe(10);
  });
});

describe("deadlines", () => {
  const weekly = schemeWith({ deadline: { days: 7, share: 0.1 } });
  test.each([
    ["2025年6月30日前", "2025年6月30日", 10],
    ["2025年6月30日前", "2025年7月1日", 9],
    ["2025年6月30日前", "2025年7月7日", 9],
    ["2025年6月30日前", "2025年7月8日", 8],
    ["2025年6月30日前", "2026年6月30日", 0],
    ["6月30日前", "7月14日", 8],
    ["2024年2月28日前", "2024年3月1日", 9],
  ])("%s, done on %s: %p of 10 at a tenth a week", (target, actual, expected) => {
    expect(scored(target, actual, 10, weekly).score).toBe(expected);
  });

  test("a late month whose days cost differently decides nothing", () => {
    expect(scored("6月30日前", "7月", 10, weekly).explanation.key).toBe("dayUnknown");
    expect(scored("6月30日前", "7月", 10).score).toBe(0);
  });
});

describe("strict bounds", () => {
  test.each([
    ["full", 0.01, "92%", 5],
    ["missed", 0.01, "92%", 4.99],
    ["missed", 0.1, "92%", 4.9],
    ["missed", 1, "92%", 4],
    ["missed", 0.01, "91.9999%", 4.99],
    ["missed", 0.01, "92.1%", 5],
  ] as const)(
    "%s at steps of %p: %s against ＞92%% gives %p",
    (strictBound, step, actual, expected) => {
      const scheme = schemeWith({ strictBound }, { mode: "half-up", step });
      expect(scored("＞92%", actual, 5, scheme).score).toBe(expected);
    }
  );

  test("the same for ＜", () => {
    expect(scored("＜5", "5", 5, schemeWith({ strictBound: "missed" })).score).toBe(4.99);
  });
});

describe("satisfaction", () => {
  const steps = schemeWith({
    satisfaction: { ...nationalScheme.scoring.satisfaction, method: "steps" },
  });
  test.each([
    ["≥95%", "96%", 10],
    ["≥95%", "92%", 10],
    ["≥95%", "90%", 10],
    ["≥95%", "89.9%", 8],
    ["≥95%", "80%", 8],
    ["≥95%", "79%", 5],
    ["≥95%", "60%", 5],
    ["≥95%", "59.9%", 0],
    ["≥85%", "86%", 10],
    ["≥0.95", "0.85", 8],
  ])("%s → %s gives %p", (target, actual, expected) => {
    expect(scored(target, actual, 10, steps, "satisfaction").score).toBe(expected);
  });

  test("in proportion without steps, and for indicators of another kind", () => {
    expect(scored("≥95%", "85%", 10, nationalScheme, "satisfaction").score).toBe(8.95);
    expect(scored("≥95%", "85%", 10, steps).score).toBe(8.95);
  });
});

describe("yes or no", () => {
  test.each([
    ["是", "是", 10],
    ["是", "否", 0],
    ["符合", "不符合", 0],
    ["否", "否", 10],
    ["否", "是", 0],
    ["是", "达成预期指标", 10],
    ["是", "未达成预期指标", 0],
  ])("%s → %s gives %p", (target, actual, expected) => {
    expect(scored(target, actual, 10)).toMatchObject({ score: expected, method: "yes-no" });
  });

  test("partly is neither: a person decides within the tier", () => {
    expect(scored("是", "部分达成", 10)).toMatchObject({
      score: null,
      range: { from: 6, to: 7.99 },
    });
  });
});

describe("tier tables", () => {
  test.each([
    ["100–80–60–0", 0.6, "部分达成", { from: 6, to: 7.99 }],
    ["100–80–60–0", 0.6, "未达成", { from: 0, to: 5.99 }],
    ["100–80–50–0", 0.5, "达成", { from: 8, to: 10 }],
    ["100–80–50–0", 0.5, "部分达成", { from: 5, to: 7.99 }],
    ["100–80–50–0", 0.5, "未达成", { from: 0, to: 4.99 }],
  ])("%s (%p): %s", (_table, partial, actual, range) => {
    const scheme: Scheme = { ...nationalScheme, tiers: { achieved: 0.8, partial } };
    expect(scored("效果明显", actual, 10, scheme).range).toEqual(range);
  });
});

describe("execution in steps", () => {
  const steps = schemeWith({
    executionSteps: [
      { from: 0.95, share: 1 },
      { from: 0.9, share: 0.9 },
    ],
  });
  test.each([
    [95, 10],
    [94.99, 9],
    [90, 9],
    [89.99, 9],
    [80, 8],
    [0, 0],
    [120, 10],
  ])("%p of 100 gives %p", (executed, expected) => {
    expect(executionScore(executed, 100, 10, steps)).toBe(expected);
  });
});

test.each([
  ["half-up", 0.01, 9.74],
  ["half-up", 0.1, 9.7],
  ["half-up", 1, 10],
  ["truncate", 0.01, 9.73],
  ["truncate", 0.1, 9.7],
  ["truncate", 1, 9],
] as const)("%s at %p: 486.9/500×10 is %p", (mode, step, expected) => {
  expect(scored("≥500", "486.9", 10, schemeWith({}, { mode, step })).score).toBe(expected);
});
