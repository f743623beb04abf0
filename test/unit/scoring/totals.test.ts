import { nationalScheme } from "../../../src/core/schemes/national";
import { departmentComposite } from "../../../src/core/scoring/composite";
import { selfScoreWarning } from "../../../src/core/scoring/self-score";
import { projectTotal, USUAL_CAPS } from "../../../src/core/scoring/total";

test.each([
  [0.49, 59],
  [0.5, 69],
  [0.59, 69],
  [0.6, 79],
  [0.7, 89],
  [0.8, 95],
  [1, 95],
  [null, 95],
])("at an execution rate of %p 95 points become %p", (rate, expected) => {
  expect(projectTotal([90], 5, rate, USUAL_CAPS).total).toBe(expected);
});

test("a total below its cap stays, and no cap is named", () => {
  expect(projectTotal([40, 5.005], 4, 0.4, USUAL_CAPS)).toEqual({ total: 49.01 });
  expect(projectTotal([90], 5, 0.4, USUAL_CAPS)).toEqual({ total: 59, cap: 59 });
});

describe("self-score warning", () => {
  const of = (score: number, execution: number, executed: number, budget: number) =>
    selfScoreWarning(
      { score, weight: 90 },
      { score: execution, weight: 10 },
      { executed, budget },
      nationalScheme
    )?.light;
  test.each([
    [90, 9.5, 95, 100, undefined],
    [90, 9.49, 94.9, 100, "红"],
    [70, 7.9, 79, 100, "黄"],
    [72, 8, 80, 100, undefined],
    [0, 0, 0, 0, "黄"],
    [80, 0, 0, 0, "红"],
  ])(
    "%p of 90 beside %p of 10, %p of %p spent: %s",
    (score, execution, executed, budget, light) => {
      expect(of(score, execution, executed, budget)).toBe(light);
    }
  );
});

describe("composite of a department", () => {
  const scores = { 目标: 90, 监控: 80, 自评: 95, 部门评价: 85, 应用: 70, 公开: 100, 基础: 100 };
  test("stages by their weights", () => {
    expect(departmentComposite(scores, nationalScheme)).toEqual({ score: 87.75, missing: [] });
  });

  test("a stage without a score is named, not counted as 0", () => {
    expect(departmentComposite({ ...scores, 应用: null }, nationalScheme)).toEqual({
      score: null,
      missing: ["应用"],
    });
  });

  test("weights are relative", () => {
    const application = {
      ...nationalScheme.application,
      composite: [
        { stage: "目标", weight: 1 },
        { stage: "自评", weight: 2 },
        { stage: "公开", weight: 0 },
      ],
    };
    expect(departmentComposite({ 目标: 90, 自评: 80 }, { application }).score).toBe(83.33);
  });
});
