import type { FormKind } from "../../../src/core/forms/form";
import { recogniseForms } from "../../../src/core/forms/recognise";
import {
  faultless,
  printedSheet,
  sheetOf,
  workbookOf,
  type Rows,
} from "../../support/printed-form";
import { HEAD, names, onlyForm, ROW } from "./forms-in";

describe("headings as people write them", () => {
  test.each<[string, Rows[number]]>([
    [
      "line breaks",
      [
        "一级\n指标",
        "二级\n指标",
        "三级\n指标",
        "年度\n指标值",
        "实际\n完成值",
        "分\n值",
        "得\n分",
      ],
    ],
    [
      "blanks",
      ["一级 指标", "二级　指标", " 三级指标 ", "年度 指标值", "实际 完成值", "分 值", "得　分"],
    ],
    [
      "brackets",
      [
        "一级指标",
        "二级指标",
        "三级指标",
        "年度指标值（A）",
        "实际完成值(B)",
        "分值（90分）",
        "得分(C)",
      ],
    ],
    ["marks", ["一级指标", "二级指标", "*三级指标：", "*指标值", "*完成值", "*分值", "*指标得分"]],
    ["synonyms", ["一级指标", "二级指标", "指标名称", "目标值", "全年实际值", "权重", "自评得分"]],
    [
      "others",
      ["指标类型", "指标分类", "指标内容", "年度目标值", "完成情况", "指标权重", "单位自评得分"],
    ],
    [
      "more of them",
      ["一级指标", "二级指标", "三级指标", "计划完成值", "实际完成指标值", "权重分", "自评分数"],
    ],
    ["more", ["一级指标", "二级指标", "三级指标", "年度计划值", "实际完成", "赋分", "评分"]],
    [
      "one level only",
      ["一级指标", "二级指标", "三级指标名称", "全年目标值", "全年完成值", "标准分", "评分"],
    ],
  ])("%s", (_case, head) => {
    const form = onlyForm([["项目支出绩效自评表"], head, ROW]);
    expect(form.kind).toBe("self-eval");
    expect(form.columns).toEqual({
      dimension: 0,
      category: 1,
      name: 2,
      target: 3,
      actual: 4,
      weight: 5,
      score: 6,
    });
    expect(names(form)).toEqual(["培训人次"]);
  });

  test("operator and unit in cells of their own, as in Sichuan", () => {
    const form = onlyForm([
      ["部门预算项目支出绩效自评表"],
      ["项目名称", "某项目"],
      [
        "预算执行情况(10分)",
        "年初预算",
        "调整后预算数",
        "预算执行数",
        "预算执行率",
        "权重",
        "得分",
        "原因",
      ],
      ["总额", 238.93, 251.89, 251.89, 1, 10, 10],
      ["其中：财政资金", 238.93, 251.89, 251.89],
      ["财政专户管理资金", 0, 0, 0],
      [
        "绩效指标(90分)",
        "一级指标",
        "二级指标",
        "三级指标",
        "指标性质",
        "指标值",
        "度量单位",
        "完成值",
        "权重",
        "得分",
        "未完成原因分析",
      ],
      [null, "产出指标", "数量指标", "足额保障率", "＝", 100, "%", 100, 60, 60],
      [null, "效益指标", "社会效益指标", "按时发放率", "≥", 95, "%", 96, 30, 30],
      ["合计", null, null, null, null, null, null, null, 100, 100],
      ["评价结论", "写明总体情况。"],
      ["存在问题", "暂无"],
    ]);
    expect(form.columns).toMatchObject({ operator: 4, target: 5, unit: 6, actual: 7, weight: 8 });
    expect(form.money?.rows.map((row) => row.role)).toEqual(["total", "part", "part"]);
    expect(form.printedWeights).toEqual({ 预算执行: 10 });
    expect(names(form)).toEqual(["足额保障率", "按时发放率"]);
    expect(form.total?.score?.value).toBe(100);
  });

  test("extra columns are left alone", () => {
    const form = onlyForm([
      ["项目支出绩效自评表"],
      ["序号", ...HEAD.slice(0, 3), "指标解释", ...HEAD.slice(3), "是否核心指标"],
      [1, ...ROW.slice(0, 3), "怎么数", ...ROW.slice(3), "是"],
    ]);
    expect(form.columns).toMatchObject({ dimension: 1, name: 3, target: 5, score: 8 });
    expect(names(form)).toEqual(["培训人次"]);
  });

  test("weight column missing", () => {
    const form = onlyForm([
      ["项目自评表"],
      [...HEAD.slice(0, 5), "得分"],
      [...ROW.slice(0, 5), 20],
    ]);
    expect(form.columns.weight).toBeUndefined();
    expect(form.columns.score).toBe(5);
  });

  test("headings over two rows", () => {
    const form = onlyForm([
      ["项目支出绩效自评表"],
      ["绩效指标", null, null, "年度指标值", "实际完成值", "分值", "得分"],
      ["一级指标", "二级指标", "三级指标"],
      ROW,
    ]);
    expect(names(form)).toEqual(["培训人次"]);
    expect(form.columns).toMatchObject({ name: 2, target: 3, weight: 5 });
  });
});

describe("kinds", () => {
  test.each<[FormKind, Rows]>([
    ["target", [["项目支出绩效目标申报表"], HEAD.slice(0, 4), ROW.slice(0, 4)]],
    ["dept-target", [["部门（单位）整体支出绩效目标申报表"], HEAD.slice(0, 4), ROW.slice(0, 4)]],
    ["self-eval", [["无题"], HEAD, ROW]],
    ["dept-self-eval", [["2023年度部门整体支出绩效自评表"], HEAD, ROW]],
    [
      "monitor",
      [
        ["项目支出绩效目标执行监控表"],
        [
          "一级指标",
          "二级指标",
          "三级指标",
          "年度指标值",
          "1-7月执行情况",
          "全年预计完成情况",
          "偏差原因分析",
          null,
          "完成目标可能性",
          null,
          null,
          "备注",
        ],
        [
          null,
          null,
          null,
          null,
          null,
          null,
          "经费保障",
          "原因说明",
          "确定能",
          "有可能",
          "完全不可能",
        ],
        ["产出指标", "数量指标", "培训人次", "≥50人次", "30人次", "50人次", null, null, "√"],
      ],
    ],
    [
      "evaluation",
      [
        ["绩效评价打分表"],
        ["一级指标", "二级指标", "三级指标", "分值", "评价标准", "得分"],
        ["决策", "立项", "立项依据充分性", 3, "看依据", 3],
      ],
    ],
  ])("%s", (kind, rows) => {
    const form = onlyForm(rows);
    expect(form.kind).toBe(kind);
    expect(form.indicators).toHaveLength(1);
  });

  test("a sheet without a form is named", () => {
    const { forms, formless } = recogniseForms(
      workbookOf(
        sheetOf(
          [
            ["序号", "项目名称", "评价结果"],
            [1, "某项目", "优"],
          ],
          { name: "结果" }
        ),
        sheetOf([], { name: "空" }),
        printedSheet(faultless)
      )
    );
    expect(forms.map((form) => form.sheet)).toEqual(["自评表"]);
    expect(formless).toEqual(["结果", "空"]);
  });
});

test("a heading over several columns is told apart by the row below it", () => {
  const form = onlyForm([
    ["项目支出绩效自评表"],
    ["一级指标", "二级指标", "三级指标", "指标值", null, null, "完成情况", null, null],
    [null, null, null, "符号", "年度指标值", "计量单位", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "里程", "≥", 10, "公里", 12, 50, 50],
  ]);
  expect(form.columns).toMatchObject({ operator: 3, target: 4, unit: 5, actual: 6, weight: 7 });
  expect(form.indicators[0]?.cells.target).toMatchObject({ cell: "E4", value: 10 });
});

test("a heading that lists the points of all kinds of indicators", () => {
  const form = onlyForm([
    [
      ...["一级指标", "二级指标", "三级指标名称", "计算符号", "指标值"],
      "*实际完成值（定量填数字，定性填达成、部分达成、未达成）",
      "计量单位",
      "*分值\n数量(20)质量(10)时效(10)成本(10)效益(30)满意度(10)",
      "*指标得分",
    ],
    ["产出指标", "数量指标", "培训人次", ">=", 500, 487, "人次", 20, 19.48],
  ]);
  expect(form.columns).toMatchObject({ operator: 3, target: 4, actual: 5, weight: 7, score: 8 });
});

test("the total may stand in the head of the form", () => {
  const form = onlyForm([
    ["2022年度部门整体绩效自评表"],
    ["主管部门", "林业局", "自评总分（分）", 97.6, "部门联系人", "张"],
    ["部门预算执行情况（万元）", "全年（调整）预算数", "全年执行数", "执行率", "得分"],
    ["合计", 1000, 760, "76%", 7.6],
    HEAD,
    ["产出指标", "数量指标", "造林面积", "≥100亩", "100亩", 90, 90],
  ]);
  expect(form.total).toMatchObject({ row: 1, score: { cell: "D2", value: 97.6 } });
});

test("points beside every level: those beside the indicator count", () => {
  const form = onlyForm([
    ["项目支出绩效自评表"],
    [
      ...["绩效指标", "一级指标", "分值", "二级指标", "分值", "三级指标", "分值"],
      ...["年度指标值", "实际完成值", "得分"],
    ],
    [null, "产出指标", 50, "数量指标", 30, "培训人次", 20, "≥50人次", "52人次", 20],
    [null, null, null, null, null, "培训场次", 10, "≥5场", "5场", 10],
  ]);
  expect(form.columns).toMatchObject({ dimension: 1, category: 3, name: 5, weight: 6, score: 9 });
  expect(form.indicators.map(({ cells }) => cells.weight?.value)).toEqual([20, 10]);
});

test("a cell far away makes no form wider", () => {
  const far = Array.from({ length: 40 }, (_, column) => (column === 39 ? "x" : null));
  const form = onlyForm([["项目支出绩效自评表"], [...HEAD], [...ROW], [], [], far]);
  expect(form.range).toBe("A1:G3");
});
