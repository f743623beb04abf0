import { conclusionOf } from "../../../src/core/evaluation/ex-ante-conclusion";
import { measureOf } from "../../../src/core/evaluation/measure";
import { daxiangScheme } from "../../../src/core/schemes/daxiang";
import { nationalScheme } from "../../../src/core/schemes/national";

describe("conclusion of an ex-ante score", () => {
  it.each([
    [100, "予以支持"],
    [80, "予以支持"],
    [79.995, "予以支持"],
    [79.99, "予以部分支持"],
    [60, "予以部分支持"],
    [59.99, "不予支持"],
    [0, "不予支持"],
    [100.01, null],
    [-1, null],
    [Number.NaN, null],
  ])("%s points: %s", (score, expected) => {
    expect(conclusionOf(score, nationalScheme)).toBe(expected);
  });
});

describe("measure of a grade or a light", () => {
  it.each([
    ["优", "优先保障"],
    [" “差” ", "取消或暂停安排"],
    ["红", "暂停拨款，限期整改或收回资金"],
    ["黄灯", "提醒整改，跟踪进度"],
    ["较差", null],
    ["", null],
    ["灯", null],
  ])("%s: %s", (label, expected) => {
    expect(measureOf(label, nationalScheme)).toBe(expected);
  });

  it("follows the scheme's own grades", () => {
    expect(measureOf("较差", daxiangScheme)).toBe("减少资金或整合项目");
    expect(measureOf("中", daxiangScheme)).toBeNull();
  });
});
