import type { Form } from "../../../src/core/forms/form";
import type { Rows } from "../../support/printed-form";
import { HEAD, names, onlyForm, ROW } from "./forms-in";

describe("fund blocks", () => {
  const withFunds = (...rows: Rows): Form =>
    onlyForm([["项目支出绩效自评表"], ...rows, ["年度总体目标", "做好工作"], HEAD, ROW]);

  test.each<[string, Rows[number], string]>([
    ["in the block's label", ["项目资金（元）", null, "全年预算数", "全年执行数"], "元"],
    ["in a heading", ["项目资金", null, "全年预算数（亿元）", "全年执行数"], "亿元"],
    ["above the form", ["项目资金", null, "全年预算数", "全年执行数"], "元"],
    ["not at all", ["项目资金", null, "全年预算数", "全年执行数"], "万元"],
  ])("unit %s", (place, head, unit) => {
    const stated: Rows = place === "above the form" ? [[null, null, "金额单位：元"]] : [];
    const form = withFunds(...stated, head, [null, "年度资金总额", 10, 9]);
    expect(form.money?.unit).toBe(unit);
  });

  test("total, parts and other headings", () => {
    const form = withFunds(
      [
        "项目资金（万元）",
        null,
        "年初预算",
        "全年预算数（调整后预算数）",
        "全年执行数",
        "分值",
        "执行率（%）",
        "得分",
      ],
      [null, "年度资金总额：", 90, 89.974, "89.974", 10, "100%", 10],
      [null, "其中：当年财政拨款", 90, 89.974, 89.974, "—", null, "—"],
      [null, "上年结转资金"],
      [null, "其他资金", 0, 0, 0, "—", null, "—"]
    );
    expect(form.money?.columns).toEqual({
      initial: 2,
      annual: 3,
      executed: 4,
      weight: 5,
      rate: 6,
      score: 7,
    });
    expect(form.money?.rows.map((row) => row.role)).toEqual(["total", "part", "part", "part"]);
    expect(form.fields.expectedGoal?.text).toBe("做好工作");
  });

  test("a single row is the total, and Hubei prints the points in a heading", () => {
    const form = withFunds(
      [
        "预算执行情况（万元）（20分）",
        "预算数（A）",
        "执行数（B）",
        "执行率（B/A）",
        "得分（20分*执行率）",
      ],
      [null, 285.84, 285.84, "100%", 20]
    );
    expect(form.money?.rows).toMatchObject([{ role: "total", cells: { score: { value: 20 } } }]);
    expect(form.printedWeights).toMatchObject({ 预算执行: 20 });
  });

  test("target forms: label and amount side by side, the year's amounts count", () => {
    const form = onlyForm([
      ["项目支出绩效目标申报表"],
      ["项目资金（万元）", "实施期资金总额：", 300, "年度资金总额：", 100],
      [null, "其中：财政拨款", 200, "其中：财政拨款", 80],
      [null, "其他资金", 100, "其他资金", 20],
      ["总体目标", "实施期目标", null, "年度目标"],
      HEAD.slice(0, 4),
      ROW.slice(0, 4),
    ]);
    expect(form.money?.rows.map((row) => [row.role, row.cells.annual?.value])).toEqual([
      ["total", 100],
      ["part", 80],
      ["part", 20],
    ]);
  });

  test("a head without an indicator table", () => {
    const form = onlyForm([
      ["就业补助资金绩效自评表"],
      ["项目资金（万元）", null, "全年预算数", "全年执行数", "预算执行率"],
      [null, "年度资金总额", 808.1, 692.98, "86%"],
    ]);
    expect(form).toMatchObject({ kind: "self-eval", indicators: [], range: "A1:E3" });
  });
});

describe("forms of other provinces", () => {
  test("Hubei: points in the headings, no weights, a second goal without indicators", () => {
    const head = ["一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"];
    const form = onlyForm([
      ["2022年度共享工程项目自评表"],
      ["单位名称：某图书馆", null, null, null, "填报日期：2023.3.1"],
      ["项目名称", "共享工程"],
      [
        "预算执行情况（万元）（20分）",
        null,
        "预算数(A)",
        "执行数(B)",
        "执行率（B/A)",
        "得分(20分*执行率)",
      ],
      [null, "年度财政资金总额", 5, 5, "100%", 20],
      ["年度绩效目标1（80分）", ...head],
      [null, "产出指标（40分）", "数量指标", "存储备份器", "25TB", "25TB", 40],
      [null, "满意度指标（40分）", "服务对象满意度", "读者满意度", "≥90%", "92%", 40],
      ["年度绩效目标2（0分）", ...head],
      ["总分", null, null, null, null, null, 100],
      ["偏差大或目标未完成原因分析", "无"],
    ]);
    expect(names(form)).toEqual(["存储备份器", "读者满意度"]);
    expect(form.fields.unit?.text).toBe("某图书馆");
    expect(form.printedWeights).toEqual({ 产出指标: 40, 满意度指标: 40, 预算执行: 20 });
    expect(form.total?.score?.value).toBe(100);
  });

  test("a whole department: basic and project expenditure add up to 合计 below them", () => {
    const form = onlyForm([
      ["部门整体支出绩效自评表"],
      ["预算执行情况（万元）", null, "年初预算", "全年预算", "全年执行", "执行率", "分值", "得分"],
      [null, "基本支出", 100, 100, 100, "100%"],
      [null, "项目支出", 50, 60, 30, "50%"],
      [null, "合计", 150, 160, 130, "81.25%", 10, 8.13],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", "原因"],
      ["履职效能", "重点工作", "办结率", "100%", "100%", 90, 90],
    ]);
    expect(form.money?.rows.map((row) => row.role)).toEqual(["part", "part", "total"]);
  });
});

test("预算数 beside 全年预算数 is what the year began with", () => {
  const form = onlyForm([
    ["项目支出绩效自评表"],
    ["项目资金（万元）", "预算数", "全年预算数", "全年执行数"],
    ["年度资金总额", 500, 520, 500],
    [],
    [...HEAD],
    [...ROW],
  ]);
  expect(form.money?.columns).toEqual({ initial: 1, annual: 2, executed: 3 });
});

test("a heading above the names of the rows is none of an amount", () => {
  const form = onlyForm([
    ["部门预算项目支出绩效自评表"],
    ["预算执行情况（10分）", "年度预算数（万元）", "年初预算", "调整后预算数", "预算执行数"],
    [null, "总额", 20, 20, 19],
    [null, "其中：财政资金", 20, 20, 19],
    [],
    [...HEAD],
    [...ROW],
  ]);
  expect(form.money?.columns).toEqual({ initial: 2, annual: 3, executed: 4 });
  expect(form.money?.rows.map(({ label }) => label)).toEqual(["总额", "其中：财政资金"]);
});
