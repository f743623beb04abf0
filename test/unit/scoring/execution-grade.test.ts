import fc from "fast-check";
import { nationalScheme } from "../../../src/core/schemes/national";
import { executionRate, executionScore } from "../../../src/core/scoring/execution";
import { gradeOf } from "../../../src/core/scoring/grade";

describe("execution", () => {
  test.each([
    [87.57, 220, 0.39804545454545454],
    [215457.6, 250000, 0.8618304],
    [110, 100, 1.1],
    [0, 100, 0],
  ])("%p of %p is a rate of %p", (executed, budget, expected) => {
    expect(executionRate(executed, budget)).toBe(expected);
  });

  test.each([
    [1, 0],
    [1, null],
    [null, 1],
    [1, -5],
    [Number.NaN, 5],
  ])("%p of %p has no rate", (executed, budget) => {
    expect(executionRate(executed, budget)).toBeNull();
  });

  test.each([
    [215457.6, 250000, 10, 8.62],
    [76, 100, 10, 7.6],
    [110, 100, 10, 10],
    [100, 100, 20, 20],
    [-5, 100, 10, 0],
    [0, 0, 10, 0],
    [5, 0, 10, 0],
  ])("%p of %p out of %p points is %p", (executed, budget, weight, expected) => {
    expect(executionScore(executed, budget, weight)).toBe(expected);
  });

  test("a missing amount gives no points at all", () => {
    expect(executionScore(null, 100)).toBeNull();
    expect(executionScore(5, undefined)).toBeNull();
    expect(executionScore(5, -1)).toBeNull();
  });

  test("the scheme's rounding is used", () => {
    const scheme = { rounding: { mode: "truncate" as const, step: 1 as const } };
    expect(executionScore(86.19, 100, 10, scheme)).toBe(8);
  });
});

describe("grade", () => {
  test.each([
    [100, "优"],
    [90, "优"],
    [89.995, "优"],
    [89.994, "良"],
    [80, "良"],
    [79.99, "中"],
    [60, "中"],
    [59.99, "差"],
    [0, "差"],
    [100.004, "优"],
    [-0.004, "差"],
  ])("%p is %s", (score, expected) => {
    expect(gradeOf(score, nationalScheme.grades)).toBe(expected);
  });

  test.each([100.01, -0.01, Number.NaN, Infinity])("%p has no grade", (score) => {
    expect(gradeOf(score, nationalScheme.grades)).toBeNull();
  });

  test("a higher score never has a lower grade", () => {
    const order = nationalScheme.grades.map((band) => band.label);
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const rank = (points: number): number =>
          order.indexOf(gradeOf(points, nationalScheme.grades) ?? "");
        expect(rank(Math.max(a, b))).toBeLessThanOrEqual(rank(Math.min(a, b)));
      })
    );
  });
});
