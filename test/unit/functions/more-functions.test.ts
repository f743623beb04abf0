import { total } from "../../../src/functions/budget-functions";
import { action, exAnte, light } from "../../../src/functions/conclusion-functions";
import { completion, deviation, meets, target } from "../../../src/functions/indicator-functions";
import {
  coverage,
  distribution,
  mean,
  share,
  weightCheck,
} from "../../../src/functions/statistics-functions";
import { call } from "./call";
import { installRuntime } from "./runtime";

beforeAll(installRuntime);

/** A column of cells. */
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("PERF.TARGET", () => {
  test.each([
    ["≥95%", ["≥", 95, "%", "定量"]],
    ["1.2万亩", ["", 1.2, "万亩", "定量"]],
    ["80%-90%", ["区间", "80~90", "%", "区间"]],
    ["2025年6月底前", ["≤", "2025-06-30", "", "时间"]],
    ["/", ["", "", "", "空"]],
    ["", ["", "", "", "空"]],
  ])("%s", (text, expected) => {
    expect(call(target, [[text]])).toEqual([expected]);
  });

  test("one row each for a column, and only for one column", () => {
    expect(call(target, column("≥5户", "≤30万元"))).toEqual([
      ["≥", 5, "户", "定量"],
      ["≤", 30, "万元", "定量"],
    ]);
    expect(call(target, [["≥5", 4]])).toEqual(["#VALUE!", "这里只能选一列"]);
  });
});

describe("PERF.MEETS", () => {
  test.each([
    ["≥95%", "96%", true],
    ["≥95%", 0.94, false],
    ["≤30", 33, false],
    ["＞92%", "92%", false],
    ["＜5", 5, false],
    ["＝100%", "100%", true],
    ["80%-90%", "85%", true],
    ["2025年6月底前", "2025年7月1日", false],
    ["效果明显", "达成预期指标", true],
    ["效果明显", "部分达成预期指标", false],
    ["是", true, true],
    ["≥-5%", "-6%", false],
    ["43.2", 43.2, true],
  ])("%s, %s: %p", (wanted, reached, expected) => {
    expect(call(meets, [[wanted]], [[reached]])).toBe(expected);
  });

  test("an unknown direction decides nothing", () => {
    expect(call(meets, [["43.2"]], [[40]])).toEqual([
      "#VALUE!",
      expect.stringContaining("没有写≥、≤或＝"),
    ]);
  });
});

describe("PERF.COMPLETION and PERF.DEVIATION", () => {
  test.each([
    ["≥500", 487, 0.974],
    ["≥95%", "88%", 0.9263],
    ["≤30", 33, 1.1],
    ["≥5", 0, 0],
    ["=0", 3, 0],
  ])("completion of %s by %s is %p", (wanted, reached, expected) => {
    expect(call(completion, [[wanted]], [[reached]])).toBe(expected);
  });

  test.each([
    ["≥50", 65, null, 0.3],
    ["≥500", 487, null, -0.026],
    ["≥1200", 350, 6, -0.41666666666666669],
    ["80%-90%", "99%", null, 0.1],
    ["80%-90%", "85%", null, 0],
  ])("deviation of %s by %s in month %p is %p", (wanted, reached, month, expected) => {
    expect(call(deviation, [[wanted]], [[reached]], month)).toBe(expected);
  });

  test.each([
    [deviation, ["=0", 3], ["#DIV/0!", "指标值为 0，不能计算偏离度"]],
    [deviation, ["≥5", 3, 13], ["#NUM!", "月份应是 1 到 12 的整数"]],
    [deviation, ["≥5", 3, "七"], ["#VALUE!", "月份应是 1 到 12 的整数"]],
    [completion, ["效果明显", 3], ["#VALUE!", "指标值“效果明显”不是数字，没有完成率和偏离度"]],
    [completion, ["≥5户", "3只"], ["#VALUE!", expect.stringContaining("不能比较")]],
    [completion, ["≥5", ""], ["#VALUE!", "没有填实际完成值，不能计算"]],
  ])("no answer %#", (run, given, expected) => {
    expect(call(run, ...given)).toEqual(expected);
  });
});

describe("PERF.TOTAL", () => {
  test.each([
    [column(40, 48), 76, 100, null, 95.6],
    [column(40, "", "优", "48", null), 76, 100, null, 95.6],
    [column(40, 48), 5, 0, null, 88],
    [column(), 76, 100, null, 7.6],
    [column(45, 45), 45, 100, "封顶", 59],
    [column(45, 45), 45, 100, [["封顶"]], 59],
    [column(45, 45), 79, 100, true, 89],
    [column(45, 45), 80, 100, "封顶", 98],
    [column(45, 45), 45, 100, 85, 85],
    [column(45, 45), 45, 100, "国家", 94.5],
    [
      column(45, 45),
      45,
      100,
      [
        [0.5, 60],
        ["80%", 80],
        ["", ""],
      ],
      60,
    ],
    [
      column(45, 45),
      79,
      100,
      [
        [50, 60],
        [80, 80],
      ],
      80,
    ],
    [column(0.1, 0.2), 0, 100, null, 0.3],
  ])("TOTAL(%j, %p, %p, %j) is %p", (scores, executed, budget, cap, expected) => {
    expect(call(total, scores, executed, budget, cap)).toBe(expected);
  });

  test.each([
    [[column(1), "已付", 100], "执行数和预算数应是数字"],
    [[column(1), 5, -1], "预算数不能是负数"],
    [[column(1), 5, 10, "没有"], "没有名为“没有”的方案，可用：国家、大祥区、八七六、三级"],
    [[column(1), 5, 10, [["低", 5]]], expect.stringContaining("封顶要填")],
  ])("%# says what is wrong", (given, message) => {
    expect(call(total, ...given)).toEqual(["#VALUE!", message]);
  });
});

describe("PERF.LIGHT", () => {
  test.each([
    [300, "红"],
    [350, "黄"],
    [466, "黄"],
    [467, "绿"],
    [700, "蓝"],
  ])("%p of 1000 in July is %s", (reached, expected) => {
    expect(call(light, [["≥1000"]], [[reached]], 7)).toBe(expected);
  });

  test("category, scheme and what is wrong", () => {
    expect(call(light, "≤30万元", "31万元", 7, "成本指标", "大祥区")).toBe("红");
    expect(call(light, "≥5", 3, 0)).toEqual(["#NUM!", "月份应是 1 到 12 的整数"]);
    expect(call(light, "≥5", 3, "")).toEqual(["#VALUE!", "月份应是 1 到 12 的整数"]);
    expect(call(light, "≥5", 3, 7, "", "没有")).toEqual([
      "#VALUE!",
      expect.stringContaining("没有名为"),
    ]);
    expect(call(light, "≥5", "", 7)).toEqual(["#VALUE!", expect.any(String)]);
  });
});

describe("PERF.EXANTE and PERF.ACTION", () => {
  test.each([
    [80, null, "予以支持"],
    [79.995, null, "予以支持"],
    [76, null, "予以部分支持"],
    [59.99, null, "不予支持"],
    [76, [["大祥区"]], "予以部分支持"],
    [
      76,
      [
        ["通过", 70],
        ["不通过", 0],
      ],
      "通过",
    ],
  ])("EXANTE(%p, %j) is %s", (points, scheme, expected) => {
    expect(call(exAnte, points, scheme)).toBe(expected);
  });

  test.each([
    ["优", null, "优先保障"],
    [" 差 ", null, "取消或暂停安排"],
    ["良", "大祥区", "优先保障"],
    ["较差", [["大祥区"]], "减少资金或整合项目"],
    ["红灯", null, "暂停拨款，限期整改或收回资金"],
    [
      "合格",
      [
        ["合格", "保留"],
        ["", ""],
      ],
      "保留",
    ],
  ])("ACTION(%s, %j) is %s", (label, map, expected) => {
    expect(call(action, label, map)).toBe(expected);
  });

  test("no answer", () => {
    expect(call(exAnte, 101)).toEqual(["#NUM!", "得分 101 不在 0 到 100 之间"]);
    expect(call(exAnte, "好")).toEqual(["#VALUE!", "得分应是 0 到 100 之间的数字"]);
    expect(call(action, "甲")).toEqual(["#N/A", "方案里没有“甲”对应的结果应用方式"]);
    expect(call(action, "")).toEqual(["#VALUE!", "没有填等级"]);
    expect(call(action, "优", [["优"], ["良"]])).toEqual([
      "#VALUE!",
      "对照区域要两列：左列等级，右列结果应用方式",
    ]);
  });
});

describe("PERF.DISTRIBUTION", () => {
  test("grades in the scheme's order, blanks aside, unknown ones last", () => {
    expect(call(distribution, column("良", "优", "", null, "良", "合格", " 差 "))).toEqual([
      ["优", 1, 0.2],
      ["良", 2, 0.4],
      ["中", 0, 0],
      ["差", 1, 0.2],
      ["合格", 1, 0.2],
    ]);
  });

  test("scores are graded first", () => {
    expect(call(distribution, column(95, 79.99, 70), [["大祥区"]])).toEqual([
      ["优", 1, 0.333],
      ["良", 0, 0],
      ["较差", 2, 0.667],
      ["差", 0, 0],
    ]);
  });

  test("nothing at all", () => {
    expect(call(distribution, column(""), [["三级"]])).toEqual([
      ["优良", 0, 0],
      ["一般", 0, 0],
      ["较差", 0, 0],
    ]);
  });
});

describe("PERF.SHARE", () => {
  test.each([
    [1354, 1526, null, null, 0.887],
    [42, 1526, null, null, 0.028],
    [42, 1526, 1, "截尾", 0.027],
    [82, 85, 2, "四舍五入", 0.9647],
    [1, 3, 0, null, 0.33],
    ["42", "1,526", 1, null, 0.028],
  ])("SHARE(%p, %p, %p, %p) is %p", (part, whole, digits, mode, expected) => {
    expect(call(share, [[part]], [[whole]], digits, mode)).toBe(expected);
  });

  test("a column against one total, and the largest remainder", () => {
    expect(call(share, column(1354, 116, 14, 42), 1526)).toEqual([
      [0.887],
      [0.076],
      [0.009],
      [0.028],
    ]);
    expect(call(share, column(1, 1, 1), 3, 1, "最大余数")).toEqual([[0.334], [0.333], [0.333]]);
  });

  test.each([
    [[1, 0], "#DIV/0!", "总数为 0，不能计算占比"],
    [[-1, 5], "#NUM!", "个数和总数应是不小于 0 的数字"],
    [["一", 5], "#VALUE!", "个数和总数应是不小于 0 的数字"],
    [[1, 5, 5], "#NUM!", "小数位数应是 0 到 4 的整数"],
    [[1, 5, 1, "进位"], "#VALUE!", "没有“进位”这种取整方式，可用：四舍五入、截尾、最大余数"],
    [
      [column(1, 1), 3, 1, "最大余数"],
      "#VALUE!",
      "最大余数法要一次选全部个数，合计 2 要等于总数 3",
    ],
  ])("SHARE%j is %s", (given, code, message) => {
    expect(call(share, ...given)).toEqual([code, message]);
  });
});

describe("PERF.COVERAGE", () => {
  test.each([
    [82, 85, 0.965],
    [85, 85, 1],
    [9999, 10000, 0.999],
    [0, 5, 0],
    [column("甲局", "乙局", "甲局", "丁局", ""), column("甲局", " 乙局", "丙局", null), 0.667],
    [column("甲局", "乙局"), column("乙局", "甲局", "甲局"), 1],
    [2, column("甲局", "乙局", "丙局"), 0.667],
    ["甲局", column("甲局", "乙局"), 0.5],
    [column(101, 102), column(101, 102, 103, 103), 0.667],
  ])("COVERAGE(%j, %j) is %p", (done, required, expected) => {
    expect(call(coverage, done, required)).toBe(expected);
  });

  test.each([
    [[1, 0], "#DIV/0!", "应纳入的对象为 0，不能计算覆盖率"],
    [[1, column("")], "#DIV/0!", "应纳入的对象为 0，不能计算覆盖率"],
    [[86, 85], "#NUM!", "已完成 86 大于应纳入 85，请核对口径"],
    [[-1, 85], "#NUM!", "个数和总数应是不小于 0 的数字"],
  ])("COVERAGE%j is %s", (given, code, message) => {
    expect(call(coverage, ...given)).toEqual([code, message]);
  });
});

describe("PERF.MEAN", () => {
  test.each([
    [column(88.37, 86.47), column(5, 6), 87.33],
    [column(88.37, 86.47), null, 87.42],
    [column(90, "", "未评", "80"), null, 85],
    [column(90, "", 80), column(1, 5, ""), 90],
    [column(2.675), null, 2.68],
  ])("MEAN(%j, %j) is %p", (scores, weights, expected) => {
    expect(call(mean, scores, weights)).toBe(expected);
  });

  test.each([
    [[column("", "优")], "#DIV/0!", "没有数字，不能计算平均分"],
    [[column(1, 2), column(0, 0)], "#DIV/0!", "权数合计为 0，不能计算加权平均"],
    [[column(1, 2), column(1)], "#VALUE!", "几个区域的行数或列数不一样，请选同样大小的区域"],
    [[column(1, 2), column(1, -1)], "#NUM!", "权数不能是负数"],
  ])("MEAN%j is %s", (given, code, message) => {
    expect(call(mean, ...given)).toEqual([code, message]);
  });
});

describe("PERF.WEIGHTCHECK", () => {
  test.each([
    [column(50, 30, 10, "", null), 90, ""],
    [column(50, "50"), null, ""],
    [column(0.1, 0.2, 99.7), null, ""],
    [column(50, 45), null, "分值合计 95，应为 100，少 5"],
    [column(50, 60.5), null, "分值合计 110.5，应为 100，多 10.5"],
    [column(50, "", "十"), null, "第 3 个分值“十”不是数字"],
    [column(50, -10), null, "第 2 个分值 -10 是负数"],
    [column("", ""), null, "没有填分值"],
  ])("WEIGHTCHECK(%j, %p) is “%s”", (weights, whole, expected) => {
    expect(call(weightCheck, weights, whole)).toBe(expected);
  });

  test("the total itself must be one", () => {
    expect(call(weightCheck, column(1), 0)).toEqual(["#NUM!", "合计应是大于 0 的数字"]);
    expect(call(weightCheck, column(1), "百")).toEqual(["#VALUE!", "合计应是大于 0 的数字"]);
  });
});
