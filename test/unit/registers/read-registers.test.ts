import { recogniseForms } from "../../../src/core/forms/recognise";
import { readDate } from "../../../src/core/registers/register-date";
import { readRegisters, type RegisterData } from "../../../src/core/registers/read-registers";
import { registerSchemas } from "../../../src/core/registers/schemas";
import { registerColumnMessages, registerMessages } from "../../../src/core/messages/registers";
import { faultless, printedRows, sheetOf, workbookOf, type Rows } from "../../support/printed-form";

const read = (rows: Rows, name = "Sheet1") => readRegisters(workbookOf(sheetOf(rows, { name })));

function only(rows: Rows, name?: string): RegisterData {
  const found = read(rows, name);
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe.each(registerSchemas.map((schema) => [schema.name, schema] as const))(
  "%s",
  (name, schema) => {
    const headings = schema.columns.map(({ key }) => registerColumnMessages[key].zh);
    const row = schema.columns.map(({ type, choices }, at) => {
      if (choices) return choices[0]?.[0] ?? "";
      if (type === "date") return "2024-09-01";
      if (type === "flag") return "是";
      if (type === "month") return "7月";
      if (type === "year") return 2024;
      return ["amount", "number", "score", "ratio"].includes(type) ? 0.5 : `文字${at}`;
    });

    test("its own table is recognised by its title and fully read", () => {
      const table = only([[`某区2024年${schema.titles[0]}`], headings, row, row]);
      expect(table).toMatchObject({ name, kind: `register:${name}`, missing: [], unplaced: [] });
      expect(table.rows).toHaveLength(2);
      expect(Object.keys(table.columns)).toEqual(schema.columns.map(({ key }) => key));
      expect(Object.keys(table.rows[0]?.values ?? {})).toHaveLength(schema.columns.length);
      expect(table.rows[0]?.unreadable).toEqual({});
    });

    test("English headings, sheet named after it", () => {
      const english = schema.columns.map(({ key }) => registerColumnMessages[key].en);
      const title = registerMessages[name].zh;
      expect(only([english, row], title).name).toBe(name);
    });
  }
);

describe("tables as bureaus keep them", () => {
  test("units: flags and why one is left out", () => {
    const table = only([
      ["区级预算单位名录"],
      [
        "序号",
        "单位编码",
        "单位名称",
        "主管部门",
        "是否乡镇",
        "纳入监控",
        "纳入自评",
        "未纳入原因",
      ],
      [1, "105001", "银江镇", "银江镇", "是", "√", "是", null],
      [2, "105002", "档案馆", null, "否", "×", "不详", "新成立"],
    ]);
    expect(table.name).toBe("units");
    expect(table.rows.map(({ values }) => values)).toEqual([
      {
        ...{ number: "1", unitCode: "105001", unit: "银江镇", department: "银江镇" },
        ...{ township: true, inMonitoring: true, inSelfEvaluation: true },
      },
      {
        ...{ number: "2", unitCode: "105002", unit: "档案馆", department: "银江镇" },
        ...{ township: false, inMonitoring: false, exclusionReason: "新成立" },
      },
    ]);
    expect(table.rows[1]?.unreadable).toEqual({ inSelfEvaluation: "不详" });
    expect(table.rows[1]?.cells.unit).toMatchObject({ cell: "C4" });
  });

  test("monitoring: months, lights, amounts in 元, no title", () => {
    const table = only([
      [
        "项目名称",
        "预算单位",
        "截止月",
        "调整预算（元）",
        "执行数",
        "执行率",
        "监控灯",
        "可能性",
        "调减额",
      ],
      ["公厕", "住建局", "1-7月", 8500000, "850万元", "86.19%", "红灯", "不可能", "—"],
      ["合计", null, null, 8500000],
      ["注：数据截至7月底，经各单位核对后由绩效股汇总，仅供内部使用。"],
    ]);
    expect(table.name).toBe("monitoring");
    expect(table.amountUnit).toBe("元");
    expect(table.rows.map(({ values }) => values)).toEqual([
      {
        ...{ project: "公厕", unit: "住建局", month: 7, annual: 8500000, executed: 8500000 },
        ...{ rate: 0.8619, light: "红", likelihood: "完全不可能" },
      },
    ]);
    expect(table.skipped).toEqual([2, 3]);
    expect(table.range).toBe("A1:I2");
  });

  test("evaluation and what followed are told apart", () => {
    const tables = read([
      ["2024年财政重点评价结果"],
      ["序号", "主管部门", "项目名称", "资金量(万元)", "得分", "等级", "反馈日", "整改期限"],
      [1, "教育局", "智慧校园", 500, 88.37, "良", 45536, "2024年12月"],
      [],
      ["评价结果应用台账"],
      ["来源环节", "评价对象", "等级", "处置方式", "涉及金额", "调减额", "去向年度", "反馈股室"],
      ["重点评价", "智慧校园", "良", "据实保障", 500, 0, "2025年度", "教科文股"],
    ]);
    expect(tables.map(({ name, title }) => [name, title])).toEqual([
      ["evaluation", "2024年财政重点评价结果"],
      ["result-application", "评价结果应用台账"],
    ]);
    expect(tables[0]?.rows[0]?.values).toMatchObject({
      object: "智慧校园",
      feedbackOn: "2024-09-01",
      deadline: "2024-12",
    });
    expect(tables[1]?.rows[0]?.values).toMatchObject({ origin: "评价", targetYear: 2025 });
  });

  test("the library of indicators is a register, not a form", () => {
    const rows: Rows = [
      ["教育领域指标库"],
      ["编码", "共性/行业", "一级指标", "二级指标", "三级指标", "符号", "参考值", "单位", "启用"],
      ["E1", "行业核心", "产出指标", "数量指标", "培训人次", "≥", "50", "人次", "是"],
      ["E2", "共性", null, null, "培训场次", "≥", "5", "场", "是"],
    ];
    const table = only(rows);
    expect(table.name).toBe("indicators");
    expect(table.rows[1]?.values).toMatchObject({ dimension: "产出指标", scope: "共性" });
    expect(recogniseForms(workbookOf(sheetOf(rows))).forms).toEqual([]);
  });

  test("headings over two rows, extra columns, headings repeated", () => {
    const table = only([
      ["预算绩效工作考核表"],
      ["序号", "预算单位", "考核", null, null, "领导批示"],
      [null, null, "环节", "分值", "得分", null],
      [1, "财政局", "监控", 15, 14],
      ["序号", "预算单位", "考核", null, null, "领导批示"],
      [null, null, "环节", "分值", "得分", null],
      [2, "教育局", "自评", 25, 20],
    ]);
    expect(table.name).toBe("assessment");
    expect(table.columns).toEqual({ number: 0, unit: 1, stage: 2, points: 3, score: 4 });
    expect(table.rows.map(({ values }) => values.score)).toEqual([14, 20]);
    expect(table.unplaced).toEqual([{ column: 5, text: "领导批示" }]);
  });

  test("a column that is needed is missing", () => {
    const table = only([
      ["事前绩效评估台账"],
      ["项目名称", "申请额", "核定额"],
      ["智慧社区", 300, 240],
    ]);
    expect(table.missing).toEqual(["conclusion"]);
  });

  test("an empty register", () => {
    expect(only([["制度清单"], ["序号", "制度名称", "文号", "印发/转发"]])).toMatchObject({
      name: "regulations",
      rows: [],
      range: "A2:D2",
    });
  });
});

test("forms, ledgers of indicators and plain tables are no registers", () => {
  const form = printedRows(faultless);
  const { forms } = recogniseForms(workbookOf(sheetOf(form)));
  expect(readRegisters(workbookOf(sheetOf(form)), forms)).toEqual([]);
  expect(read(form)).toEqual([]);
  const ledger = [
    "单位名称",
    "项目名称",
    "预算数",
    "一级指标",
    "二级指标",
    "三级指标",
    "指标值",
    "权重",
  ];
  expect(read([ledger, ["某局", "甲", 5, "产出指标", "数量指标", "次数", "≥1次", 90]])).toEqual([]);
  expect(
    read([
      ["姓名", "年龄"],
      ["张", 5],
    ])
  ).toEqual([]);
  expect(read([])).toEqual([]);
});

test.each<[string | number, string | undefined]>([
  [45536, "2024-09-01"],
  [45351, "2024-02-29"],
  [36526, "2000-01-01"],
  ["2024年9月1日", "2024-09-01"],
  ["2024/9/1", "2024-09-01"],
  ["2024.09", "2024-09"],
  ["2024年", "2024"],
  ["20240901", "2024-09-01"],
  [20240901, "2024-09-01"],
  ["2024-13-01", undefined],
  ["待定", undefined],
  [5, undefined],
])("date %s", (value, expected) => {
  expect(readDate(value)).toBe(expected);
});

test("a list of self-evaluations with its money is no form without indicators", () => {
  const list = sheetOf([
    ["2024年度自评台账"],
    ["序号", "项目名称", "预算单位", "全年预算数", "全年执行数", "得分", "等级"],
    [1, "道路维修", "一局", 100, 80, 90, "优"],
    [2, "图书采购", "二局", 50, 50, 85, "良"],
  ]);
  expect(recogniseForms(workbookOf(list)).forms).toEqual([]);
  expect(readRegisters(workbookOf(list))[0]).toMatchObject({ name: "self-evaluation" });
});
