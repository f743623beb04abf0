import { chosenLikelihood, chosenReasons, isTicked } from "../../../src/core/forms/ticks";
import { monthsIn } from "../../../src/core/forms/months";
import type { Rows } from "../../support/printed-form";
import { names, onlyForm } from "./forms-in";

/** The national monitoring form, 17 columns, headings of the table over two rows. */
const national: Rows = [
  ["项目支出绩效目标执行监控表"],
  ["（2024年度）1—7月"],
  ["项目名称", null, null, "公共图书馆免费开放"],
  [
    "主管部门及代码",
    null,
    null,
    "文化和旅游局 205",
    null,
    null,
    null,
    "实施单位",
    null,
    null,
    "图书馆",
  ],
  [
    ...["项目资金\n（万元）", null, null, null, "年初预算数", "全年预算数"],
    ...["1-7月执行数", null, "1—7月执行率", null, null, "全年预计执行数"],
  ],
  [null, null, null, "年度资金总额：", 220, 200, 87.57, null, "43.79%", null, null, 200],
  [null, null, null, "其中：本年一般公共预算拨款", 200, 180, 80, null, null, null, null, 180],
  [null, null, null, "其他资金", 20, 20, 7.57, null, null, null, null, 20],
  ["年度总体目标", null, null, "全年免费开放，服务读者。"],
  [
    ...["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "1-7月执行情况"],
    ...[
      "全年预计完成情况",
      "偏差原因分析",
      null,
      null,
      null,
      null,
      null,
      "完成目标可能性",
      null,
      null,
    ],
    "备注",
  ],
  [
    ...[null, null, null, null, null, null, null],
    ...["经费保障", "制度保障", "人员保障", "硬件条件保障", "其他", "原因说明"],
    ...["确定能", "有可能", "完全不可能"],
  ],
  [
    null,
    "产出指标",
    "数量指标",
    "开放天数",
    "≥300天",
    "180天",
    "310天",
    ...Array<null>(6).fill(null),
    "√",
  ],
  [
    ...[null, null, null, "活动场次", "≥60场", "20场", "45场"],
    ...[null, null, "√", null, null, "人手不足", null, "√", null, "增加志愿者"],
  ],
  [
    null,
    "满意度指标",
    "服务对象满意度指标",
    "读者满意度",
    "≥90%",
    null,
    null,
    ...Array<null>(6).fill(null),
    "□",
    "□",
    "☑",
  ],
  ["注：1.偏差原因分析：针对与预期目标产生偏差的指标值填写。"],
];

describe("the national monitoring form", () => {
  const form = onlyForm(national);

  test("kind, months and head", () => {
    expect(form.kind).toBe("monitor");
    expect(form.months).toMatchObject({ from: 1, to: 7, entry: { cell: "F10" } });
    expect(form.fields.project?.text).toBe("公共图书馆免费开放");
    expect(form.range).toBe("A1:Q14");
    expect(names(form)).toEqual(["开放天数", "活动场次", "读者满意度"]);
  });

  test("fund block", () => {
    expect(form.money?.columns).toEqual({
      initial: 4,
      annual: 5,
      executed: 6,
      rate: 8,
      forecast: 11,
    });
    expect(form.money?.rows[0]).toMatchObject({
      role: "total",
      cells: { executed: { cell: "G6", value: 87.57 }, forecast: { cell: "L6", value: 200 } },
    });
    expect(form.money?.rows).toHaveLength(3);
  });

  test("columns of both heading rows", () => {
    expect(form.columns).toEqual({
      dimension: 1,
      category: 2,
      name: 3,
      target: 4,
      actual: 5,
      forecast: 6,
      reasonFunds: 7,
      reasonRules: 8,
      reasonStaff: 9,
      reasonEquipment: 10,
      reasonOther: 11,
      reasonNote: 12,
      likelyCertain: 13,
      likelyPossible: 14,
      likelyImpossible: 15,
      remark: 16,
    });
  });

  test("what is ticked", () => {
    expect(form.indicators.map(chosenLikelihood)).toEqual([
      ["likelyCertain"],
      ["likelyPossible"],
      ["likelyImpossible"],
    ]);
    expect(form.indicators.map(chosenReasons)).toEqual([[], ["reasonStaff"], []]);
    expect(form.indicators[1]?.cells.reasonNote).toMatchObject({ cell: "M13", text: "人手不足" });
    expect(form.indicators[1]?.cells.remark).toMatchObject({ cell: "Q13", text: "增加志愿者" });
  });
});

test("Huangshi, January to June: three amounts, one column for the likelihood", () => {
  const form = onlyForm([
    ["2019年1-6月项目绩效目标监控情况表"],
    ["项目名称", "图书馆运行"],
    ["项目资金（万元）", null, "年初预算数", "1-6月执行数", "全年预计执行数"],
    [null, "年度资金总额", 220, 87.57, 220],
    [
      ...["一级指标", "二级指标", "三级指标", "年度指标值", "1-6月完成情况", "全年预计完成情况"],
      ...["偏差原因分析", "完成目标可能性（确定能、有可能、不可能）", "备注（原因及措施）"],
    ],
    ["产出指标", "数量指标", "购书", "≥1万册", "4000册", "1万册", "", "确定能", ""],
    ["产出指标", "质量指标", "加工合格率", "≥98%", "99%", "99%", "人员原因", "有可能", "招人"],
    ["产出指标", "时效指标", "上架", "及时", "迟", "迟", "经费、制度", "不可能", "催办"],
  ]);
  expect(form.kind).toBe("monitor");
  expect(form.months).toMatchObject({ from: 1, to: 6 });
  expect(form.money?.columns).toEqual({ initial: 2, executed: 3, forecast: 4 });
  expect(form.columns).toMatchObject({
    actual: 4,
    forecast: 5,
    reason: 6,
    likelihood: 7,
    remark: 8,
  });
  expect(form.indicators.map(chosenLikelihood)).toEqual([
    ["likelyCertain"],
    ["likelyPossible"],
    ["likelyImpossible"],
  ]);
  expect(form.indicators.map(chosenReasons)).toEqual([
    [],
    ["reasonStaff"],
    ["reasonFunds", "reasonRules"],
  ]);
});

test("as the provincial systems export it", () => {
  const form = onlyForm([
    ["绩效运行监控表（截至9月底）"],
    [
      ...[
        "资金来源",
        "年初预算(万元)",
        "年度预算调整(万元)",
        "调整后的预算(万元)",
        "累计支出(万元)",
      ],
      ...["预算执行率%", "项目指标结余", "预计全年资金结余"],
    ],
    ["合计", 100, 20, 120, 60, 50, 60, 0],
    ["一般公共预算", 100, 20, 120, 60, 50, 60, 0],
    [
      ...["一级指标名称", "二级指标名称", "三级指标名称", "计算符号", "年度指标值", "计量单位"],
      ...[
        "*当前完成值（定量填数字，定性填达成/部分达成/未达成）",
        "*完成可能性分析",
        "序时进度预警",
      ],
      ...["偏差原因分析", "偏差原因说明", "备注"],
    ],
    [
      "产出指标",
      "数量指标",
      "培训人次",
      "≥",
      500,
      "人次",
      300,
      "确定能",
      "黄灯",
      "人员原因",
      "少人",
    ],
  ]);
  expect(form.kind).toBe("monitor");
  expect(form.months).toMatchObject({ from: 1, to: 9 });
  expect(form.money?.columns).toEqual({
    initial: 1,
    adjustment: 2,
    annual: 3,
    executed: 4,
    rate: 5,
    balance: 6,
    forecastBalance: 7,
  });
  expect(form.columns).toEqual({
    dimension: 0,
    category: 1,
    name: 2,
    operator: 3,
    target: 4,
    unit: 5,
    actual: 6,
    likelihood: 7,
    light: 8,
    reason: 9,
    reasonNote: 10,
    remark: 11,
  });
});

describe("months", () => {
  test.each<[string, [number, number] | undefined]>([
    ["1-7月执行数", [1, 7]],
    ["1—7 月执行率", [1, 7]],
    ["1~9月份完成情况", [1, 9]],
    ["1月至9月执行数", [1, 9]],
    ["1——8月", [1, 8]],
    ["一至七月", [1, 7]],
    ["一月-十一月", [1, 11]],
    ["截至6月底完成值", [1, 6]],
    ["截止2024年9月30日", [1, 9]],
    ["上半年执行情况", [1, 6]],
    ["前三季度", [1, 9]],
    ["9-3月", undefined],
    ["1-13月", undefined],
    ["2024-2026年", undefined],
    ["12个月", undefined],
    ["每月", undefined],
    ["", undefined],
  ])("%s", (text, expected) => {
    const found = monthsIn(text);
    expect(found && [found.from, found.to]).toEqual(expected);
  });
});

test.each([
  ["√", true],
  ["是", true],
  ["☑", true],
  ["缺编制", true],
  ["□", false],
  ["否", false],
  ["/", false],
  ["—", false],
  ["", false],
  ["0", false],
])("ticked: %s", (text, expected) => {
  expect(isTicked({ row: 0, column: 0, cell: "A1", value: text, text })).toBe(expected);
});
