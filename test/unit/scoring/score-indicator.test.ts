import fc from "fast-check";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { Scheme } from "../../../src/core/schemes/scheme";
import { scoreIndicator } from "../../../src/core/scoring/score-indicator";
import { tierRange } from "../../../src/core/scoring/score-words";
import { readActual, readTarget } from "../../../src/core/targets/read-target";

function scored(target: string, actual: string, weight: number, scheme: Scheme = nationalScheme) {
  const read = readTarget(target);
  return scoreIndicator(read, readActual(actual, read), weight, scheme);
}

describe("figures", () => {
  test.each([
    ["≥500", "487", 10, 9.74],
    ["≥95%", "88%", 8, 7.41],
    ["≥95%", "88", 8, 7.41],
    ["≥50", "65", 8, 8],
    ["≥100", "-3", 10, 0],
    ["≤30", "30", 10, 10],
    ["≤30", "33", 10, 9],
    ["≤5", "9.9", 15, 0.3],
    ["≤5", "10", 15, 0],
    ["≤5", "11", 15, 0],
    ["≤0", "0", 5, 5],
    ["≤0", "1", 5, 0],
    ["＝100%", "98%", 10, 9.8],
    ["═ 100 %", "100", 10, 10],
    ["=0", "0", 6, 6],
    ["=0", "1", 6, 0],
    ["＞92%", "92%", 5, 5],
    ["＞92%", "46%", 5, 2.5],
    ["＜5", "5", 5, 5],
    ["＜5", "7.5", 5, 2.5],
    ["80%-90%", "85%", 10, 10],
    ["80%-90%", "40%", 10, 5],
    ["80%-90%", "99%", 10, 9],
    ["80~90", "200", 10, 0],
    ["43.2", "43.2", 10, 10],
    ["≥2000", "3061", 10, 10],
    ["≤90万元", "900000元", 8, 8],
    ["≥-5%", "-4%", 5, 5],
    ["≤-5%", "-6%", 5, 5],
    ["98%以上", "100%", 10, 10],
    ["≥95%", "0.98", 10, 10],
    ["≥90%", "≥90%", 8, 8],
  ])("%s → %s of %p is %p", (target, actual, weight, expected) => {
    expect(scored(target, actual, weight).score).toBe(expected);
  });

  test.each([
    ["43.2", "37.24", "noDirection"],
    ["100%", "98%", "noDirection"],
    ["≤30万元", "完成", "figureExpected"],
    ["≥50个", "", "noActual"],
    ["≥50个", "/", "noActual"],
    ["", "5", "noTarget"],
    ["—", "100%", "noTarget"],
    ["第一年按20%,分红8%", "20%", "unreadableTarget"],
    ["≥10户", "12只", "unitsDiffer"],
    ["≥-5%", "-6%", "noProportion"],
    ["≤-5%", "-4%", "noProportion"],
  ])("%s → %s is not computed: %s", (target, actual, key) => {
    const result = scored(target, actual, 10);
    expect(result.score).toBeNull();
    expect(result.explanation.key).toBe(key);
  });

  test.each([-1, Number.NaN, Infinity])("a weight of %p is none", (weight) => {
    expect(scored("≥1", "1", weight).explanation.key).toBe("noWeight");
  });

  test("the ratio method for indicators of which less is better", () => {
    const ratio: Scheme = { ...nationalScheme, negativeMethod: "ratio" };
    expect(scored("≤30", "33", 10, ratio).score).toBe(9.09);
    expect(scored("≤5", "10", 15, ratio).score).toBe(7.5);
    expect(scored("≤0", "1", 5, ratio).score).toBe(0);
  });

  test("scores are cut or rounded to the scheme's step", () => {
    const whole: Scheme = { ...nationalScheme, rounding: { mode: "truncate", step: 1 } };
    expect(scored("=100%", "98%", 10, whole).score).toBe(9);
    const tenth: Scheme = { ...nationalScheme, rounding: { mode: "half-up", step: 0.1 } };
    expect(scored("≥95%", "88%", 8, tenth).score).toBe(7.4);
  });

  test("the explanation carries the figures of the formula", () => {
    expect(scored("≥500", "487", 10).explanation).toEqual({
      key: "inProportion",
      params: { actual: 487, target: 500, weight: 10, score: 9.74, unit: "" },
    });
    expect(scored("＞92%", "92%", 5).explanation.key).toBe("atStrictBound");
  });
});

describe("deadlines", () => {
  test.each([
    ["9月前", "7月", 5],
    ["9月前", "9月", 5],
    ["9月前", "10月", 0],
    ["2025年6月30日前", "2025-06-30", 5],
    ["2025年6月30日前", "2025年7月1日", 0],
    ["2023年底", "2023年11月", 5],
    ["2023年底", "2024年1月", 0],
    ["2025年年底前", "10月", 5],
  ])("%s → %s gives %p", (target, actual, expected) => {
    expect(scored(target, actual, 5).score).toBe(expected);
  });

  test("a month around the day of the deadline decides nothing", () => {
    expect(scored("7月15日前", "7月", 5).explanation.key).toBe("dayUnknown");
  });

  test("words for a deadline are a tier", () => {
    expect(scored("在项目计划完成时间内完成", "达成预期指标", 8)).toMatchObject({
      score: null,
      range: { from: 6.4, to: 8 },
      met: true,
    });
  });
});

describe("words", () => {
  test.each([
    ["效果明显", "达成预期指标", 8, 10],
    ["有效", "有效", 8, 10],
    ["及时", "及时", 8, 10],
    ["效果明显", "部分达成预期指标并具有一定效果", 6, 7.99],
    ["是", "基本达到", 6, 7.99],
    ["效果明显", "未达成预期指标且效果较差", 0, 5.99],
    ["效果明显", "未完成", 0, 5.99],
  ])("%s → %s allows %p to %p of 10", (target, actual, from, to) => {
    const result = scored(target, actual, 10);
    expect(result.score).toBeNull();
    expect(result.range).toEqual({ from, to });
  });

  test("words that belong to no tier are left to a person", () => {
    expect(scored("公益性事业", "已开展活动三场", 10).explanation.key).toBe("unreadableActual");
  });

  test("another tier table", () => {
    expect(tierRange("partial", 10, { tiers: { achieved: 0.8, partial: 0.5 } })).toEqual({
      from: 5,
      to: 7.99,
    });
    expect(tierRange("missed", 0, { tiers: { achieved: 0.8, partial: 0.5 } })).toEqual({
      from: 0,
      to: 0,
    });
  });
});

describe("laws", () => {
  const figure = fc.integer({ min: -2000, max: 20000 }).map((value) => value / 100);
  const operators = fc.constantFrom("≥", "≤", "＝", "＞", "＜");
  const weights = fc.integer({ min: 0, max: 10000 }).map((value) => value / 100);

  test("a score lies between 0 and the weight", () => {
    fc.assert(
      fc.property(operators, figure, figure, weights, (operator, target, actual, weight) => {
        const { score } = scored(`${operator}${target}个`, `${actual}个`, weight);
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(weight);
      })
    );
  });

  test("more is never worse for ≥ and never better for ≤", () => {
    fc.assert(
      fc.property(figure, figure, figure, weights, (target, a, b, weight) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const of = (operator: string, actual: number): number =>
          scored(`${operator}${Math.abs(target)}个`, `${actual}个`, weight).score ?? Number.NaN;
        expect(of("≥", more)).toBeGreaterThanOrEqual(of("≥", less));
        expect(of("≤", more)).toBeLessThanOrEqual(of("≤", less));
      })
    );
  });
});
