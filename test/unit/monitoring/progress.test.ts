import {
  completionOf,
  deviationOf,
  dueShare,
  progressOf,
} from "../../../src/core/monitoring/progress";
import { readActual, readTarget } from "../../../src/core/targets/read-target";

const pair = (target: string, actual: string | number) => {
  const read = readTarget(target);
  return [read, readActual(actual, read)] as const;
};

describe("progress", () => {
  it.each([
    ["≥1000个", 300, 7, 51.43],
    ["≥1000个", 350, 7, 60],
    ["≥1000个", 466, 7, 79.89],
    ["≥1000个", 1000, 12, 100],
    ["≥1.2万亩", "5000亩", 6, 83.33],
    ["＝0", 3, 7, null],
    ["效果明显", "达成", 7, null],
    ["≥5个", "", 7, null],
    ["≥5个", 3, 0, null],
  ])("%s, %s, month %s: %s %%", (target, actual, month, expected) => {
    expect(progressOf(...pair(target, actual), month)).toBe(expected);
  });

  it("of spending: 87.57 of 220 by June is 79.61 % of what is due", () => {
    expect(dueShare(87.57, 220, 6)).toBe(79.61);
    expect(dueShare(1, 0, 6)).toBeNull();
  });
});

describe("deviation", () => {
  it.each([
    ["≥500个", 487, undefined, -0.026],
    ["≥500个", 575, undefined, 0.15],
    ["≥1000个", 700, 7, 0.2],
    ["≥1200个", 350, 6, -350 / 1400 - 1 / 6],
    ["80%-90%", "85%", undefined, 0],
    ["80%-90%", "99%", undefined, 0.1],
    ["80%-90%", "72%", undefined, -0.1],
    ["＝0", 1, undefined, null],
    ["≥5个", "已完成", undefined, null],
    ["≥5个", 5, 13, null],
  ])("%s with %s (month %s): %s", (target, actual, month, expected) => {
    const deviation = deviationOf(...pair(target, actual), month);
    if (expected === null) expect(deviation).toBeNull();
    else expect(deviation).toBeCloseTo(expected, 12);
  });
});

describe("completion", () => {
  it.each([
    ["≥500个", 487, 0.974],
    ["≥3个", 1, 0.3333],
    ["≥3个", 0, 0],
    ["≤0", 2, 0],
    ["效果明显", "达成", null],
    ["≥3个", "2公里", null],
  ])("%s with %s: %s", (target, actual, expected) => {
    expect(completionOf(...pair(target, actual))).toBe(expected);
  });
});
