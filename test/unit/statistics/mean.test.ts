import { groupMeans, mean, weightedMean } from "../../../src/core/statistics/mean";

describe("means", () => {
  test.each([
    [[88.37], 88.37],
    [[90, 80, 60], 76.67],
    [[2.67, 2.68], 2.68],
    [[0.1, 0.2], 0.15],
  ])("of %j", (scores, expected) => expect(mean(scores)).toBe(expected));

  test("of nothing is nothing", () => expect(mean([])).toBeNull());

  test("groups of different size are pooled by their size, never as a mean of means", () => {
    expect(weightedMean([88.37, 86.47], [5, 6])).toBe(87.33);
    expect(mean([88.37, 86.47])).toBe(87.42);
  });

  test.each([
    ["no weights", [], []],
    ["weights that add up to nothing", [1, 2], [0, 0]],
    ["lists of different length", [1, 2], [1]],
  ])("%s give none", (_name, values, weights) => expect(weightedMean(values, weights)).toBeNull());

  test("by group, in the order the groups are met", () => {
    const entries = [
      { label: "部门整体", score: 88 },
      { label: "项目", score: 86 },
      { label: "部门整体", score: 89 },
    ];
    expect(groupMeans(entries)).toEqual([
      { label: "部门整体", count: 2, mean: 88.5 },
      { label: "项目", count: 1, mean: 86 },
    ]);
  });
});
