import { codeAndName } from "../../../src/core/forms/code-and-name";
import type { Form } from "../../../src/core/forms/form";
import { projectPeriod } from "../../../src/core/forms/project-period";
import type { Rows } from "../../support/printed-form";
import { formsIn, names, onlyForm } from "./forms-in";

const texts = (form: Form) =>
  Object.fromEntries(Object.entries(form.fields).map(([name, entry]) => [name, entry.text]));

describe("the national target form", () => {
  const rows: Rows = [
    ["项目支出绩效目标申报表"],
    ["（2025年度）", null, null, null, null, null, null, "单位：万元"],
    ["项目名称", null, "高标准农田建设"],
    ["主管部门及代码", null, "105001-农业农村局", null, null, "实施单位", "农田建设中心"],
    ["项目属性(新增/延续/一次性)", null, "新增", null, null, "项目期", "2023年1月至2025年12月"],
    ["项目资金（万元）", null, "实施期资金总额：", null, 2500, "年度资金总额：", 854],
    [null, null, "其中：财政拨款", null, 2400, "其中：财政拨款", 854],
    [null, null, "上年结转资金", null, null, "上年结转资金", null],
    [null, null, "其他资金", null, 100, "其他资金", 0],
    ["总体目标", "实施期目标（2023年—2025年）", null, null, null, "年度目标"],
    [null, "三年建成三万亩。", null, null, null, "当年建成一万亩。"],
    [
      ...["绩效指标", "一级指标", "二级指标", "三级指标", "符号", "指标值", "计量单位"],
      ...["分值权重（90）", "指标解释", "评（扣）分标准", "指标来源", "指标值设定依据"],
      ...["取值方式", "数据来源", "佐证资料", "方向性"],
    ],
    [
      ...[null, "产出指标", "数量指标", "硬化里程", "≥", 100, "公里", 50],
      ...["新修", "每少1公里扣1分", "实施方案", "计划标准", "直接证明", "台账", "验收单", "正向"],
    ],
    [null, "效益指标", "社会效益指标", "受益户", "≥", 20, "户", 40],
    ["合计", null, null, null, null, null, null, 90],
    ["填报人：张某", null, null, "联系电话：", "6123"],
  ];
  const form = onlyForm(rows, ["A6:B9", "A10:A11", "B10:E10", "F10:G10", "B11:E11", "F11:G11"]);

  test("fields", () => {
    expect(form.kind).toBe("target");
    expect(texts(form)).toEqual({
      project: "高标准农田建设",
      department: "105001-农业农村局",
      departmentCode: "105001",
      unit: "农田建设中心",
      year: "2025",
      attribute: "新增",
      period: "2023年1月至2025年12月",
      periodStart: "2023-01",
      periodEnd: "2025-12",
      periodGoal: "三年建成三万亩。",
      expectedGoal: "当年建成一万亩。",
      filledBy: "张某",
      phone: "6123",
    });
    expect(form.fields.periodGoal?.cell).toBe("B11");
    expect(form.fields.expectedGoal?.cell).toBe("F11");
  });

  test("amounts of the year beside those of the whole project", () => {
    expect(form.money?.columns).toEqual({ annual: 6, period: 4 });
    expect(
      form.money?.rows.map(({ role, cells }) => [role, cells.annual?.value, cells.period?.value])
    ).toEqual([
      ["total", 854, 2500],
      ["part", 854, 2400],
      ["part", "", ""],
      ["part", 0, 100],
    ]);
    expect(form.money?.rows[0]?.cells.period?.cell).toBe("E6");
  });

  test("all columns of the table", () => {
    expect(form.columns).toEqual({
      dimension: 1,
      category: 2,
      name: 3,
      operator: 4,
      target: 5,
      unit: 6,
      weight: 7,
      explanation: 8,
      rubric: 9,
      source: 10,
      basis: 11,
      method: 12,
      dataSource: 13,
      evidence: 14,
      direction: 15,
    });
    expect(form.total?.weight?.value).toBe(90);
    expect(form.groups.map(({ level, name, first }) => [level, name, first])).toEqual([
      [1, "产出指标", 12],
      [2, "数量指标", 12],
      [1, "效益指标", 13],
      [2, "社会效益指标", 13],
    ]);
  });
});

test("labels without a value: the cell to fill is known", () => {
  const form = onlyForm(
    [
      ["项目支出绩效目标申报表"],
      ["（    年度）"],
      ["项目名称", null, null],
      ["主管部门", null, null, null, "实施单位", null],
      ["年度总体目标", null],
      ["一级指标", "二级指标", "三级指标", "指标值", "权重"],
      ["产出指标", "数量指标", "里程", "≥1公里", 90],
    ],
    ["A3:B3", "A4:B4"]
  );
  expect(form.fields).toEqual({});
  expect(
    Object.fromEntries(Object.entries(form.blankFields).map(([name, { cell }]) => [name, cell]))
  ).toEqual({ year: "A2", project: "C3", department: "C4", unit: "F4", expectedGoal: "B5" });
});

test("indicators of the whole project and of the year side by side", () => {
  const form = onlyForm([
    ["项目支出绩效目标表"],
    ["项目名称", "水源涵养林建设"],
    ["总体目标", "实施期目标", null, null, null, "年度目标"],
    [null, "营造林八万亩。", null, null, null, "营造林三万亩。"],
    [
      ...["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
      ...["二级指标", "三级指标", "指标值"],
    ],
    [null, "产出指标", "数量指标", "营造林面积", "80000亩", "数量指标", "营造林面积", "30000亩"],
    [null, null, "质量指标", "成活率", "≥85%", "质量指标", "成活率", "≥85%"],
    [null, "效益指标", "生态效益指标", "覆盖率", "提高1%"],
  ]);
  expect(form.columns).toMatchObject({ dimension: 1, category: 5, name: 6, target: 7 });
  expect(
    form.indicators.map((row) => [row.dimension, row.category, row.name, row.cells.target?.cell])
  ).toEqual([
    ["产出指标", "数量指标", "营造林面积", "H6"],
    ["产出指标", "质量指标", "成活率", "H7"],
  ]);
  expect(
    form.periodIndicators?.map((row) => [row.dimension, row.name, row.cells.target?.text])
  ).toEqual([
    ["产出指标", "营造林面积", "80000亩"],
    ["产出指标", "成活率", "≥85%"],
    ["效益指标", "覆盖率", "提高1%"],
  ]);
  expect(form.fields.periodGoal?.text).toBe("营造林八万亩。");
  expect(form.fields.expectedGoal?.text).toBe("营造林三万亩。");
});

test("long-term indicators above those of the year", () => {
  const form = onlyForm([
    ["项目支出绩效目标表"],
    ["填报单位（盖章）：某镇"],
    ["项目名称", "镇域内基础设施建设", null, "起止时间", "2021.1-2021.12"],
    ["资金总额", 10606.7522, null, "负责人/电话", "李某 5123"],
    ["财政拨款", 6923.3552],
    ["自有资金", 0],
    ["其他", 3683.397],
    ["立项依据", "规划"],
    ["长期目标", "改善镇区。"],
    ["年度目标", "修好三条路。"],
    ["长期绩效指标", "一级指标", "二级指标", "指标内容", "指标值", "备注"],
    [null, "产出指标", "数量指标", "道路", "10条"],
    [null, "效益指标", "社会效益指标", "受益人口", "1万人"],
    ["年度绩效指标", "一级指标", "二级指标", "指标内容", "指标值", "备注"],
    [null, "产出指标", "数量指标", "道路", "3条"],
  ]);
  expect(names(form)).toEqual(["道路"]);
  expect(form.indicators[0]?.cells.target?.cell).toBe("E15");
  expect(form.periodIndicators?.map((row) => row.name)).toEqual(["道路", "受益人口"]);
  expect(texts(form)).toMatchObject({
    unit: "某镇",
    periodStart: "2021-01",
    periodEnd: "2021-12",
    periodGoal: "改善镇区。",
    expectedGoal: "修好三条路。",
    basis: "规划",
  });
  expect(form.money?.rows.map(({ cells }) => cells.annual?.value)).toEqual([
    10606.7522, 6923.3552, 0, 3683.397,
  ]);
});

test("a ledger in 元: budget, goals and codes of every project", () => {
  const forms = formsIn([
    ["2023年部门预算项目绩效目标表"],
    [...Array<null>(13).fill(null), "金额单位：元"],
    [
      ...[
        "单位代码",
        "单位名称",
        "项目编码",
        "项目名称",
        "预算数",
        "年度目标",
        "一级指标",
        "二级指标",
      ],
      ...["三级指标", "指标性质", "指标值", "度量单位", "权重", "指标方向性"],
    ],
    [
      ...[
        "301",
        "马踏镇",
        "51011",
        "村组干部报酬",
        "3,239,300.00",
        "按时发放",
        "产出指标",
        "数量指标",
      ],
      ...["人数", "≥", 230, "人", 10, "正向指标"],
    ],
    [...Array<null>(7).fill(null), "时效指标", "发放及时率", "＝", 100, "%", 80, "正向指标"],
    [
      ...[null, null, "51012", "办公经费", 12000, "保障运转", "产出指标", "数量指标"],
      ...["保障人数", "≥", 23, "人", 90, "正向指标"],
    ],
  ]);
  expect(forms.map((form) => texts(form))).toMatchObject([
    { unit: "马踏镇", unitCode: "301", projectCode: "51011", project: "村组干部报酬" },
    { unit: "马踏镇", unitCode: "301", projectCode: "51012", expectedGoal: "保障运转" },
  ]);
  expect(forms.map(({ money }) => [money?.unit, money?.rows[0]?.cells.annual])).toMatchObject([
    ["元", { cell: "E4", value: "3,239,300.00" }],
    ["元", { cell: "E6", value: 12000 }],
  ]);
  expect(forms.map(({ range }) => range)).toEqual(["A4:N5", "A6:N6"]);
  expect(forms[1]?.groups).toMatchObject([
    { level: 1, first: 5, last: 5 },
    { level: 2, first: 5, last: 5 },
  ]);
});

test("a ledger: a unit's name in every row, the project's only in the first", () => {
  const row = (name: string, project: string | null) => ["某局", project, name, "≥1个", 45];
  const forms = formsIn([
    ["单位名称", "项目名称", "三级指标", "指标值", "权重"],
    row("甲", "一号"),
    row("乙", null),
    row("丙", "二号"),
  ]);
  expect(forms.map((form) => [form.fields.project?.text, names(form)])).toEqual([
    ["一号", ["甲", "乙"]],
    ["二号", ["丙"]],
  ]);
});

test("operators in words and a direction, as in 扎赉特旗", () => {
  const form = onlyForm([
    ["项目绩效目标表"],
    ["项目名称", "办案（业务）经费", null, "预算数", "3,239,300.00", "单位：元"],
    ["一级指标", "二级指标", "三级指标", "指标方向性", "计算符号", "指标值", "计量单位", "分值"],
    ["产出指标(50分)", "时效指标", "法定审限内结案率", "正向", "大于等于", 95, "%", 5],
    [null, "质量指标", "年度结案率", "正向", "大于等于", 90, "%", 7],
  ]);
  expect(form.columns).toMatchObject({ direction: 3, operator: 4, target: 5, unit: 6, weight: 7 });
  expect(form.money).toMatchObject({ unit: "元", rows: [{ cells: { annual: { cell: "E2" } } }] });
  expect(form.groups[0]).toMatchObject({ name: "产出指标", points: 50, entry: { cell: "A4" } });
});

test("Hubei: costs, no name column of its own", () => {
  const form = onlyForm([
    ["2022年市直部门预算项目支出绩效目标表"],
    ["项目名称", "办公大楼运行保障", null, "项目类别", "部门项目", "项目性质", "延续性项目"],
    ["一级指标", "二级指标", "绩效标准", "前年实现值", "上年实现值", "当年预期实现值"],
    ["产出指标", "数量指标", "维修维护次数", "260次", "270次", "≥280次"],
    [null, "质量指标", "验收合格率", "90%", "91%", ">92%"],
  ]);
  expect(form.columns).toMatchObject({ name: 2, target: 5 });
  expect(names(form)).toEqual(["维修维护次数", "验收合格率"]);
  expect(texts(form)).toMatchObject({ projectType: "部门项目", attribute: "延续性项目" });
});

describe("whole departments", () => {
  test("tasks with amounts by source", () => {
    const form = onlyForm([
      ["部门（单位）整体支出绩效目标申报表"],
      ["（2025年度）", null, null, null, null, "单位：万元"],
      ["部门（单位）名称", null, "林业局"],
      ["年度主要任务", "任务名称", "主要内容", "预算金额（万元）"],
      [null, null, null, "总额", "财政拨款", "其他资金"],
      [null, "营造林", "完成三万亩", 600, 500, 100],
      [null, "防火", "防火巡护", 368.1918, 368.1918, 0],
      [null, "金额合计", null, 968.1918, 868.1918, 100],
      ["年度总体目标", "目标1：造林。目标2：防火。"],
      ["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "权重"],
      [null, "产出指标", "数量指标", "造林面积", "≥3万亩", 90],
    ]);
    expect(form.kind).toBe("dept-target");
    expect(form.fields.unit?.text).toBe("林业局");
    expect(form.tasks?.columns).toEqual({ name: 1, content: 2, total: 3, fiscal: 4, other: 5 });
    expect(form.tasks?.rows.map(({ cells }) => [cells.name?.text, cells.total?.value])).toEqual([
      ["营造林", 600],
      ["防火", 368.1918],
    ]);
    expect(form.tasks?.total?.cells.total).toMatchObject({ cell: "D8", value: 968.1918 });
    expect(form.fields.expectedGoal?.text).toContain("目标1");
  });

  test("Chongqing: factors, key indicators, targets before and after adjustment", () => {
    const form = onlyForm([
      ["部门整体绩效自评表"],
      ["主管部门", "融媒体中心", "财政处室", "预算处", "自评总分（分）", 97.6, "联系电话", "6800"],
      [
        ...["部门预算执行情况（万元）", "年初预算数", "全年（调整）预算数", "全年执行数"],
        ...["执行率（%）", "执行率权重", "执行率得分（分）"],
      ],
      [null, 1000, 1200, 912, "76%", 10, 7.6],
      ["当年绩效目标", "年初绩效目标", null, "全年（调整）绩效目标", null, "全年目标实际完成情况"],
      [null, "播发稿件。", null, "播发更多稿件。", null, "播发2859篇。"],
      [
        ...[
          "绩效指标",
          "指标名称",
          "计量单位",
          "指标性质",
          "年初指标值",
          "调整指标值",
          "全年完成值",
        ],
        ...["得分系数（%）", "指标权重（分）", "指标得分（分）", "是否核心指标", "说明"],
      ],
      [null, "播发稿件数量", "篇", "≥", 2000, 2200, 2859, 100, 10, 10, "是"],
      [null, "固定资产利用率", "%", "≥", 90, 90, 100, 100, 80, 80, "否"],
    ]);
    expect(form.kind).toBe("dept-self-eval");
    expect(form.columns).toEqual({
      name: 1,
      unit: 2,
      operator: 3,
      initialTarget: 4,
      target: 5,
      actual: 6,
      coefficient: 7,
      weight: 8,
      score: 9,
      core: 10,
      remark: 11,
    });
    expect(texts(form)).toMatchObject({
      expectedGoal: "播发稿件。",
      adjustedGoal: "播发更多稿件。",
      actualGoal: "播发2859篇。",
    });
    expect(form.money?.columns).toEqual({
      initial: 1,
      annual: 2,
      executed: 3,
      rate: 4,
      weight: 5,
      score: 6,
    });
    expect(form.total?.score).toMatchObject({ cell: "F2", value: 97.6 });
  });
});

test("Sichuan: what stands below the table", () => {
  const form = onlyForm(
    [
      ["部门预算项目支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "权重", "得分"],
      ["产出指标", "数量指标", "次数", 1, 1, 90, 90],
      ["合计", null, null, null, null, 100, 100],
      ["评价结论", "总体较好。"],
      ["存在问题", "暂无"],
      ["改进措施", null],
      ["项目负责人：王某", null, null, "财务负责人：赵某"],
    ],
    ["A7:A7"]
  );
  expect(texts(form)).toMatchObject({ conclusion: "总体较好。", problems: "暂无", leader: "王某" });
  expect(form.blankFields.measures?.cell).toBe("B7");
});

test("labels in one row, values in the row below", () => {
  const form = onlyForm([
    ["项目支出绩效目标申报表"],
    ["项目名称", "主管部门", "实施单位", "项目属性"],
    ["雨露计划", "乡村振兴局", "某镇", "延续"],
    ["一级指标", "二级指标", "三级指标", "指标值", "权重"],
    ["产出指标", "数量指标", "户数", "≥101户", 90],
  ]);
  expect(texts(form)).toEqual({
    project: "雨露计划",
    department: "乡村振兴局",
    unit: "某镇",
    attribute: "延续",
  });
});

test.each<[string, string | undefined, string]>([
  ["205001-区文旅局", "205001", "区文旅局"],
  ["[205]文旅局", "205", "文旅局"],
  ["文旅局（205001）", "205001", "文旅局"],
  ["文化和旅游局 205", "205", "文化和旅游局"],
  ["第101中学", undefined, "第101中学"],
  ["2024年重点项目", undefined, "2024年重点项目"],
  ["区文旅局", undefined, "区文旅局"],
  ["", undefined, ""],
])("code and name of %s", (text, code, name) => {
  expect(codeAndName(text)).toEqual({ ...(code && { code }), name });
});

test.each<[string, string | undefined, string | undefined]>([
  ["2023年—2025年", "2023", "2025"],
  ["2023年1月至2025年12月", "2023-01", "2025-12"],
  ["2023.1-2023.12", "2023-01", "2023-12"],
  ["2023.1.1-2023.12.31", "2023-01", "2023-12"],
  ["2023年1月1日至2024年6月30日", "2023-01", "2024-06"],
  ["202001-202012", "2020-01", "2020-12"],
  ["2021年1月-12月", "2021-01", "2021-12"],
  ["2023-2025", "2023", "2025"],
  ["2024年度", "2024", "2024"],
  ["长期", undefined, undefined],
])("period of %s", (text, start, end) => {
  const found = projectPeriod(text);
  expect([found?.start, found?.end]).toEqual([start, end]);
});
