import { execRate, execScore } from "../../../src/functions/budget-functions";
import { grade, score } from "../../../src/functions/indicator-functions";
import { call } from "./call";
import { installRuntime } from "./runtime";

beforeAll(installRuntime);
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("PERF.GRADE", () => {
  const range = [
    ["优", 90],
    ["良", 80],
    ["", ""],
    ["不合格", 0],
  ];
  test.each([
    [95, null, "优"],
    [89.995, null, "优"],
    [79.99, null, "中"],
    [60, "", "中"],
    [0, undefined, "差"],
    ["88.5", null, "良"],
    [75, [["大祥区"]], "较差"],
    [75, "大祥区", "较差"],
    [69.99, [["大祥区"]], "差"],
    [80, [["八七六"]], "优"],
    [85, [["三级"]], "优良"],
    [85, [[""]], "良"],
    [75, range, "不合格"],
    [95, [...range].reverse(), "优"],
  ])("GRADE(%p, %j) is %s", (value, bands, expected) => {
    expect(call(grade, value, bands)).toBe(expected);
  });

  test.each([
    [100.01, null, "#NUM!", "得分 100.01 不在 0 到 100 之间"],
    [-1, null, "#NUM!", "得分 -1 不在 0 到 100 之间"],
    ["优", null, "#VALUE!", "得分应是 0 到 100 之间的数字"],
    [null, null, "#VALUE!", "得分应是 0 到 100 之间的数字"],
    [Number.NaN, null, "#VALUE!", "得分应是 0 到 100 之间的数字"],
    [80, [["没有"]], "#VALUE!", "没有名为“没有”的方案，可用：国家、大祥区、八七六、三级"],
    [80, [["优", 90, 1]], "#VALUE!", "等级区域要两列：左列名称，右列下限（0 到 100）"],
    [80, [["优", 190]], "#VALUE!", "等级区域要两列：左列名称，右列下限（0 到 100）"],
    [80, [["优", "九十"]], "#VALUE!", "等级区域要两列：左列名称，右列下限（0 到 100）"],
    [
      80,
      [
        ["", ""],
        ["", ""],
      ],
      "#VALUE!",
      "等级区域要两列：左列名称，右列下限（0 到 100）",
    ],
    [80, [["优", 90]], "#VALUE!", "等级区域里没有包含 80 分的等级"],
  ])("GRADE(%p, %j) is %s", (value, bands, code, message) => {
    expect(call(grade, value, bands)).toEqual([code, message]);
  });
});

describe("PERF.SCORE", () => {
  test.each([
    ["≥500", 487, 10, null, 9.74],
    ["≥95%", 88, 8, null, 7.41],
    ["≥95%", "88%", 8, null, 7.41],
    ["≥95%", 0.98, 10, null, 10],
    ["≥50", 65, 8, null, 8],
    ["≥100", -3, 10, null, 0],
    ["≤30", 33, 10, null, 9],
    ["≤5", 9.9, 15, null, 0.3],
    ["≤5", 10, 15, null, 0],
    ["≤30", 33, 10, "反向比例", 9.09],
    [500, 487, 10, "正向", 9.74],
    [500, 500, 10, null, 10],
    [30, 33, 10, " 反向 ", 9],
    [0, 1, 10, "等于", 0],
    ["＞92%", "46%", 5, "正向", 2.5],
    ["80%-90%", "40%", 10, null, 5],
    ["9月前", "7月", 5, null, 5],
    ["2021年7月", 44408, 5, null, 5],
    ["2021年7月", 44409, 5, null, 0],
    ["≥5", "6", "10", null, 10],
    [[["≥5"]], [[4]], [[10]], null, 8],
    ["是", false, 10, null, 0],
    ["≥95%", "92%", 10, "满意度", 10],
    ["≥95%", "85%", 10, "满意度", 8],
    ["≥50", 65, 8, "国家", 8],
  ])("SCORE(%j, %j, %p, %p) is %p", (target, actual, weight, method, expected) => {
    expect(call(score, target, actual, weight, method)).toBe(expected);
  });

  test.each([
    ["≤30万元", "完成", 10, null, "指标值是数字，完成值“完成”不是确定的数字，不能计算"],
    ["100%", "98%", 10, null, "指标值没有写≥、≤或＝，看不出是越大越好还是越小越好，不能计算"],
    ["效果明显", "达成预期指标", 10, null, "定性指标，达成：应在 8.00 到 10.00 分之间"],
    ["≥5", "", 10, null, "没有填实际完成值，不能计算"],
    [null, 5, 10, null, "没有指标值，不能计算"],
    ["≥5", 5, "十", null, "分值应是不小于 0 的数字"],
    ["≥5", 5, -1, null, "分值应是不小于 0 的数字"],
    ["≥5", 5, null, null, "分值应是不小于 0 的数字"],
    [{}, 5, 10, null, "这里只能填一个单元格"],
    ["≥5", 5, 10, "加权", "没有“加权”这种计分方法，可用：正向、反向、反向比例、等于、满意度"],
  ])("SCORE(%j, %j, %p, %p) says %s", (target, actual, weight, method, message) => {
    expect(call(score, target, actual, weight, method)).toEqual(["#VALUE!", message]);
  });

  test("the sentence is English where Excel is", () => {
    Object.assign(globalThis, { Office: { context: { displayLanguage: "en-GB" } } });
    expect(call(score, "≥5", "", 10)).toEqual(["#VALUE!", "The actual value is missing"]);
  });
});

describe("PERF.EXECRATE and PERF.EXECSCORE", () => {
  test.each([
    [215457.6, 250000, 0.8618304],
    ["215,457.6", "250000.00", 0.8618304],
    [110, 100, 1.1],
    [null, 100, 0],
  ])("EXECRATE(%p, %p) is %p", (executed, budget, expected) => {
    expect(call(execRate, executed, budget)).toBe(expected);
  });

  test.each([
    [215457.6, 250000, null, 8.62],
    [76, 100, null, 7.6],
    [110, 100, null, 10],
    [50, 100, 20, 10],
    [5, 0, null, 0],
    ["", "", null, 0],
  ])("EXECSCORE(%p, %p, %p) is %p", (executed, budget, weight, expected) => {
    expect(call(execScore, executed, budget, weight)).toBe(expected);
  });

  test("there is no rate without a budget", () => {
    expect(call(execRate, 5, 0)).toEqual(["#DIV/0!", "没有预算，不能计算执行率"]);
    expect(call(execRate, 5, null)).toEqual(["#DIV/0!", "没有预算，不能计算执行率"]);
    expect(call(execRate, "已付", 5)).toEqual(["#VALUE!", "执行数和预算数应是数字"]);
    expect(call(execScore, 5, -1)).toEqual(["#VALUE!", "预算数不能是负数"]);
    expect(call(execScore, 5, 10, "十")).toEqual(["#VALUE!", "分值应是不小于 0 的数字"]);
  });
});
