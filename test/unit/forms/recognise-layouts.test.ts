import { recogniseForms } from "../../../src/core/forms/recognise";
import type { Form, FormKind } from "../../../src/core/forms/form";
import {
  faultless,
  printedRows,
  printedSheet,
  sheetOf,
  workbookOf,
  type Rows,
} from "../../support/printed-form";

function formsIn(rows: Rows, merges?: string[]): readonly Form[] {
  return recogniseForms(workbookOf(sheetOf(rows, { merges }))).forms;
}

function onlyForm(rows: Rows, merges?: string[]): Form {
  const forms = formsIn(rows, merges);
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

const names = (form: Form | undefined): string[] => (form?.indicators ?? []).map((row) => row.name);
const HEAD = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const ROW = ["产出指标", "数量指标", "培训人次", "≥50人次", "52人次", 50, 50];

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

describe("several forms", () => {
  const second = {
    ...faultless,
    project: "第二个项目",
    indicators: faultless.indicators.slice(0, 2),
  };

  test("one below the other", () => {
    const forms = formsIn([...printedRows(faultless), [], [], ...printedRows(second)]);
    expect(forms.map((form) => [form.fields.project?.text, form.indicators.length])).toEqual([
      [faultless.project, 5],
      ["第二个项目", 2],
    ]);
    expect(forms[1]?.range).toBe("A18:I29");
    expect(forms[1]?.money?.rows[0]?.cells.annual?.cell).toBe("E23");
  });

  test("one below the other without a blank row, notes and total row between", () => {
    const rows = printedRows({ ...faultless, total: undefined });
    const forms = formsIn([...rows, ["注：数据为年末数。"], ...printedRows(second)]);
    expect(forms.map((form) => form.indicators.length)).toEqual([5, 2]);
  });

  test("side by side", () => {
    const left = printedRows(faultless);
    const right = printedRows(second);
    const forms = formsIn(
      left.map((row, i) => [
        ...Array.from({ length: 9 }, (_, c) => row[c] ?? null),
        null,
        ...(right[i] ?? []),
      ])
    );
    expect(forms.map((form) => [form.fields.project?.text, form.indicators.length])).toEqual([
      [faultless.project, 5],
      ["第二个项目", 2],
    ]);
    expect(forms[1]?.money?.rows[0]?.cells.annual?.cell).toBe("O6");
  });

  test("on several sheets, and away from A1", () => {
    const { forms } = recogniseForms(
      workbookOf(
        printedSheet(faultless, { name: "甲", at: { row: 3, column: 2 } }),
        printedSheet(second, { name: "乙" })
      )
    );
    expect(forms.map((form) => form.sheet)).toEqual(["甲", "乙"]);
    expect(forms[0]).toMatchObject({ range: "C4:K18", headingRow: 11 });
    expect(forms[0]?.indicators[0]?.cells.target?.cell).toBe("G13");
  });

  test("a heading repeated after a page break belongs to the same form", () => {
    const rows = printedRows(faultless);
    const broken = [
      ...rows.slice(0, 12),
      ["项目支出绩效自评表（续）"],
      rows[8]!,
      ...rows.slice(12),
    ];
    const plain = [...rows.slice(0, 12), rows[8]!, ...rows.slice(12)];
    expect(names(onlyForm(plain))).toEqual(faultless.indicators.map((row) => row.name));
    expect(onlyForm(plain).total?.score?.value).toBe(98.62);
    expect(names(onlyForm(broken))).toEqual(faultless.indicators.map((row) => row.name));
  });

  test("one indicator per row with the project in a column of its own", () => {
    const forms = formsIn([
      [
        "单位名称",
        "项目名称",
        "预算数",
        "年度目标",
        "一级指标",
        "二级指标",
        "三级指标",
        "指标性质",
        "指标值",
        "度量单位",
        "权重",
        "指标方向性",
      ],
      [
        "某镇",
        "办公经费",
        12000,
        "保障运转",
        "产出指标",
        "数量指标",
        "保障人数",
        "≥",
        23,
        "人",
        60,
        "正向指标",
      ],
      [null, null, null, null, null, "时效指标", "发放及时率", "＝", 100, "%", 30, "正向指标"],
      [
        null,
        "会议经费",
        3000,
        "开好会议",
        "产出指标",
        "数量指标",
        "会议次数",
        "≥",
        4,
        "次",
        90,
        "正向指标",
      ],
    ]);
    expect(
      forms.map((form) => [
        form.kind,
        form.fields.unit?.text,
        form.fields.project?.text,
        names(form),
      ])
    ).toEqual([
      ["target", "某镇", "办公经费", ["保障人数", "发放及时率"]],
      ["target", "某镇", "会议经费", ["会议次数"]],
    ]);
    expect(forms[0]?.indicators[1]).toMatchObject({ dimension: "产出指标", category: "时效指标" });
    expect(forms[0]?.columns.operator).toBe(7);
  });
});

describe("rows of the indicator table", () => {
  const table = (...rows: Rows): Form =>
    onlyForm([["项目支出绩效自评表"], [...HEAD, "偏差原因分析及改进措施"], ...rows]);

  test("labels are filled down with and without merges, and lose their points", () => {
    const rows: Rows = [
      ["产出\n指标\n（50分）", "数量指标", "甲", "≥1个", "1个", 20, 20],
      [null, null, "乙", "≥1个", "1个", 10, 10],
      [null, "质量指标", "丙", "≥1个", "1个", 20, 20],
      ["效益指标(30分)", null, "丁", "≥1个", "1个", 30, 30],
    ];
    const sheet: Rows = [["项目支出绩效自评表"], HEAD, ...rows];
    for (const merges of [undefined, ["A1:G1", "A3:A5", "B3:B4"]]) {
      const form = onlyForm(sheet, merges);
      expect(form.indicators.map((row) => `${row.dimension}/${row.category}/${row.name}`)).toEqual([
        "产出指标/数量指标/甲",
        "产出指标/数量指标/乙",
        "产出指标/质量指标/丙",
        "效益指标//丁",
      ]);
      expect(form.printedWeights).toEqual({ 产出指标: 50, 效益指标: 30 });
      expect(form.indicators[1]?.cells.dimension?.cell).toBe("A3");
    }
  });

  test("blank rows, template rows and subtotals are no indicators", () => {
    const form = table(
      ROW,
      [],
      [null, null, "指标2："],
      [null, "质量指标"],
      [null, null, "……"],
      ["小计", null, null, null, null, 50, 50],
      ["效益指标", "社会效益指标", "受益人数", "≥5人", "6人", 40, 40]
    );
    expect(names(form)).toEqual(["培训人次", "受益人数"]);
  });

  test("a row without name but with other content is one", () => {
    const form = table(ROW, [null, null, null, "≥90%", "95%", 10, 10]);
    expect(names(form)).toEqual(["培训人次", ""]);
    expect(form.indicators[1]?.cells.name).toMatchObject({ cell: "C4", text: "" });
  });

  test("notes and signatures end the table", () => {
    const form = table(
      ROW,
      [],
      ["注：1.其他资金包括单位自有资金。"],
      ["填报人：", null, "张某", null, "联系电话：", "123"]
    );
    expect(names(form)).toEqual(["培训人次"]);
    expect(form.range).toBe("A1:H3");
  });

  test("group rows keep the weights blank that are blank", () => {
    const form = table(
      ["产出指标", "数量指标", "★补助种植面积", null, null, 10, 10],
      [null, null, "红薯种植面积", "5.5亩", "5.5亩"]
    );
    expect(form.indicators[1]?.cells.weight).toMatchObject({ text: "", cell: "F4" });
  });

  test.each<[string, Rows, { total?: number; grade?: string }]>([
    [
      "beside the total",
      [["总分", null, null, null, null, 100, 96, "优"]],
      { total: 96, grade: "优" },
    ],
    [
      "below the total",
      [
        ["合计", null, null, null, null, 100, 96],
        ["自评等级", null, "良好"],
      ],
      { total: 96, grade: "良好" },
    ],
    ["no weight in the row", [["自评总分", null, null, null, null, null, 88.5]], { total: 88.5 }],
  ])("total row: %s", (_case, rows, expected) => {
    const { total } = table(ROW, ...rows);
    expect(total?.score?.value).toBe(expected.total);
    expect(total?.grade?.text).toBe(expected.grade);
  });

  test("error cells are kept as they are", () => {
    const form = table(["产出指标", "数量指标", "甲", "#N/A", "#DIV/0!", "#REF!", "#VALUE!"]);
    expect(form.indicators[0]?.cells.actual).toMatchObject({ text: "#DIV/0!", cell: "E3" });
  });

  test("a rate stored as a number reads as it is shown", () => {
    const sheet = sheetOf([
      ["项目支出绩效自评表"],
      HEAD,
      ["产出指标", "质量指标", "甲", "≥90%", 0.98, 10, 10],
    ]);
    const text = sheet.values.map((row) => row.map(() => null as string | null));
    text[2]![4] = "98%";
    const [form] = recogniseForms(workbookOf({ ...sheet, text })).forms;
    expect(form?.indicators[0]?.cells.actual).toMatchObject({ value: 0.98, text: "98%" });
  });
});

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
