import type { CellValue } from "../../../src/core/sheets/snapshot";
import { faultless, printedRows, type Rows } from "../../support/printed-form";
import { checkSheets, placesOf } from "./check-registers";

type Line = readonly (CellValue | null)[];
type Sheets = Readonly<Record<string, Rows>>;

const at = (rule: string, sheets: Sheets, options?: Parameters<typeof checkSheets>[1]) =>
  placesOf(rule, checkSheets(sheets, options));
const waiting = (sheets: Sheets, options?: Parameters<typeof checkSheets>[1]) =>
  checkSheets(sheets, options).notChecked.map(({ rule }) => rule);

const EVALUATIONS = [
  ...["主管部门", "预算单位", "评价对象", "对象类型", "金额", "评价方式", "第三方", "得分", "等级"],
  ...["反馈日", "整改期限", "整改状态"],
];

interface Evaluation {
  unit?: string | null;
  object?: string;
  type?: string | null;
  amount?: CellValue | null;
  third?: string | null;
  score?: CellValue | null;
  grade?: string | null;
  feedback?: string | null;
  deadline?: string | null;
  state?: string | null;
}

const evaluation = ({
  unit = "园林所",
  object = "绿道养护",
  type = "项目",
  amount = 120,
  third = "甲咨询公司",
  score = 85,
  grade = "良",
  feedback = "2025-03-01",
  deadline = "2025-05-01",
  state = "已整改",
}: Evaluation = {}): Line => [
  ...["城管局", unit, object, type, amount, "财政重点评价", third, score, grade],
  ...[feedback, deadline, state],
];

const evaluations = (...changes: Evaluation[]): Rows => [
  EVALUATIONS,
  evaluation({ object: "河道保洁" }),
  ...changes.map(evaluation),
];

test("a sound list of evaluations has nothing wrong", () => {
  expect(checkSheets({ 绩效评价: evaluations({}) }).issues).toEqual([]);
});

test.each<[CellValue | null, string | null, string[]]>([
  [85, "优", ["绩效评价!I3"]],
  [90, "“优”", []],
  [89.995, "优", []],
  [89.99, "优", ["绩效评价!I3"]],
  [85, "优秀", []],
  [85, null, []],
  [null, "优", []],
  [130, "优", []],
])("G01 %p points and %p", (score, grade, places) => {
  expect(at("G01", { 绩效评价: evaluations({ score, grade }) })).toEqual(places);
});

test.each<[number, string, number | null, string[]]>([
  [85, "优", 100, ["打分表!I6"]],
  [85, "良", 100, []],
  [85, "优", 120, []],
  [85, "优", null, ["打分表!I6"]],
])("G01 at the foot of a scoring table: %d points, %s, of %p", (score, grade, worth, places) => {
  const table: Rows = [
    ["项目支出绩效评价打分表"],
    ["项目名称", "绿道养护"],
    ["一级指标", "二级指标", "三级指标", "分值", "评价标准", "得分", "扣分原因"],
    ["决策", "项目立项", "立项依据充分性", 50, "有文件", 45, "缺批复"],
    ["过程", "资金管理", "资金使用合规性", 50, "无违规", score - 45, null],
    ["总分", null, null, worth, null, score, null, "等级", grade],
  ];
  expect(at("G01", { 打分表: table })).toEqual(places);
});

describe("G02 the self-evaluation is kinder", () => {
  const selves = (score: number, unit: string | null = "园林所"): Rows => [
    ["资金年度", "项目编码", "项目名称", "预算单位", "执行率得分", "指标得分", "得分", "等级"],
    [2024, "P1", "绿道养护", unit, 10, score - 10, score, "优"],
  ];
  test.each<[string, Rows, string[]]>([
    ["more than ten points", selves(95.01), ["绩效评价!H3"]],
    ["ten points", selves(95), []],
    ["another unit's project", selves(99, "水务局"), []],
    ["a unit is not said", selves(99, null), ["绩效评价!H3"]],
  ])("%s", (_, rows, places) => {
    expect(at("G02", { 绩效评价: evaluations({}), 绩效自评: rows })).toEqual(places);
  });
  test("from a form", () => {
    const total = { weight: 100, score: 98 };
    const rows = printedRows({ ...faultless, project: "绿道养护", total });
    expect(at("G02", { 绩效评价: evaluations({}), 自评表: rows })).toEqual(["绩效评价!H3"]);
  });
  test("without self-evaluations it is not checked", () => {
    expect(waiting({ 绩效评价: evaluations({}) })).toContain("G02");
  });
});

const AGENCIES = ["机构名称", "统一社会信用代码", "服务内容", "项目名称", "委托单位"];
const agencies = (...lines: Line[]): Rows => [AGENCIES, ...lines];

test.each<[string, Line, string[]]>([
  ["by the evaluated unit", ["乙所", null, "绩效评价", "绿道养护", "园林所"], ["第三方机构!E2"]],
  ["by the bureau", ["乙所", null, "绩效评价", "绿道养护", "财政局"], []],
  ["by its department", ["乙所", null, "部门评价", "绿道养护", "城管局"], []],
  ["for its self-evaluation", ["乙所", null, "自评服务", "绿道养护", "园林所"], []],
  ["of an unknown project", ["乙所", null, "绩效评价", "别的项目", "园林所"], []],
])("G03 commissioned %s", (_, line, places) => {
  const sheets = { 绩效评价: evaluations({}), 第三方机构: agencies(line) };
  expect(at("G03", sheets)).toEqual(places);
});

test("G03 a unit is not its own evaluator", () => {
  expect(at("G03", { 绩效评价: evaluations({ third: "园林所" }) })).toEqual(["绩效评价!G3"]);
  expect(
    waiting({ 第三方机构: agencies(["乙所", null, "绩效评价", "绿道养护", "园林所"]) })
  ).toContain("G03");
});

describe("G04 conflict of interest", () => {
  const help = (service: string, client = "园林所", agency = "甲咨询公司"): Line => [
    ...[agency, null, service, null, client],
  ];
  test.each<[string, Line, string[]]>([
    ["helped with the targets", help("绩效目标编制辅导"), ["绩效评价!G2"]],
    ["helped with the self-evaluation", help("自评报告编写"), ["绩效评价!G2"]],
    ["helped another unit", help("绩效目标编制", "水务局"), []],
    ["another agency helped", help("绩效目标编制", "园林所", "丙所"), []],
    ["reviewed targets for the bureau", help("目标审核", "财政局"), []],
  ])("%s", (_, line, places) => {
    const sheets = { 绩效评价: evaluations({}), 第三方机构: agencies(line) };
    expect(at("G04", sheets)).toEqual(places);
  });
  test("said once for both registers", () => {
    const rows = agencies(help("目标填报"), ["甲咨询公司", null, "绩效评价", "绿道养护", "财政局"]);
    expect(at("G04", { 绩效评价: evaluations({}), 第三方机构: rows })).toEqual(["第三方机构!A3"]);
  });
});

test.each<[string, Evaluation, string[]]>([
  ["no type", { type: null }, ["绩效评价!D3"]],
  ["no amount", { amount: null }, ["绩效评价!E3"]],
  ["neither", { type: null, amount: "/" }, ["绩效评价!D3", "绩效评价!E3"]],
  ["a department as a project", { object: "城管局整体支出" }, ["绩效评价!D3"]],
  ["a department as such", { object: "城管局整体支出", type: "部门整体" }, []],
  ["words for an amount", { amount: "约百万" }, []],
])("G05 %s", (_, change, places) => {
  expect(at("G05", { 绩效评价: evaluations(change) })).toEqual(places);
});

const APPLICATIONS = [
  "来源环节",
  "评价对象",
  "预算单位",
  "等级",
  "处置方式",
  "调减额",
  "收回额",
  "去向年度",
];
const applied = (...lines: Line[]): Rows => [APPLICATIONS, ...lines];

describe("G06 a low grade without consequence", () => {
  test.each<[string | null, string | null, string[]]>([
    ["中", null, ["结果应用!E2"]],
    ["差", null, ["结果应用!E2"]],
    ["良", null, []],
    ["差", "取消安排", []],
    [null, null, []],
  ])("%p with %p", (grade, measure, places) => {
    const rows = applied(["评价", "绿道养护", "园林所", grade, measure, null, null, 2026]);
    expect(at("G06", { 结果应用: rows })).toEqual(places);
  });
  const low = { 绩效评价: evaluations({ score: 55, grade: "差" }) };
  test("an evaluation the register of results leaves out", () => {
    const other: Line = ["评价", "河道保洁", "园林所", "良", "据实保障", null, null, 2026];
    expect(at("G06", { ...low, 结果应用: applied(other) })).toEqual(["绩效评价!I3"]);
  });
  test("a register of results of other evaluations says nothing about this list", () => {
    const other: Line = ["评价", "旧年项目", "园林所", "良", "据实保障", null, null, 2024];
    expect(at("G06", { ...low, 结果应用: applied(other) })).toEqual([]);
    expect(waiting(low)).toContain("G06");
  });
});

describe("G07 graded worst, budget not cut", () => {
  const projects = (before: number | null, after: number): Rows => [
    ["某区2026年项目库"],
    ["项目编码", "项目名称", "预算单位", "资金来源", "上年预算数", "年初预算数"],
    ["P1", "绿道养护", "园林所", "本级", before, after],
  ];
  const list = (score: number, year = 2025): Rows => [
    [`某区${year}年重点评价清单`],
    ...evaluations({ score, grade: null }),
  ];
  test.each<[string, Rows, Rows, string[]]>([
    ["as much as before", list(55), projects(100, 100), ["绩效评价!I4"]],
    ["less", list(55), projects(100, 99.99), []],
    ["a better grade", list(60), projects(100, 120), []],
    ["the year before is not known", list(55), projects(null, 120), []],
    ["another year's projects", list(55, 2024), projects(100, 120), []],
  ])("%s", (_, rows, library, places) => {
    expect(at("G07", { 绩效评价: rows, 项目库: library })).toEqual(places);
  });
  test("from the register of results", () => {
    const rows = applied(["评价", "绿道养护", "园林所", "差", "取消安排", null, null, 2026]);
    expect(at("G07", { 结果应用: rows, 项目库: projects(100, 130) })).toEqual(["结果应用!D2"]);
    expect(waiting({ 结果应用: rows })).toContain("G07");
  });
});

describe("G08 feedback and rectification", () => {
  test.each<[string, Evaluation, string[]]>([
    ["no day of feedback", { feedback: null }, ["绩效评价!J3"]],
    ["no result yet", { feedback: null, score: null, grade: null }, []],
    ["overdue", { state: "整改中", deadline: "2025-06-29" }, ["绩效评价!L3"]],
    ["overdue and nothing said", { state: null, deadline: "2025-06-29" }, ["绩效评价!L3"]],
    ["due today", { state: "整改中", deadline: "2025-06-30" }, []],
    ["done", { state: "已整改", deadline: "2025-01-01" }, []],
    ["nothing to put right", { state: "/", deadline: "2025-01-01" }, []],
    ["words of their own", { state: "按月跟踪", deadline: "2025-01-01" }, []],
    ["a month only", { state: "整改中", deadline: "2025年1月" }, []],
  ])("%s", (_, change, places) => {
    expect(at("G08", { 绩效评价: evaluations(change) })).toEqual(places);
  });
  test("says how many days", () => {
    const { issues } = checkSheets({
      绩效评价: evaluations({ state: "未整改", deadline: "2024-02-28" }),
    });
    expect(issues.find(({ rule }) => rule === "G08")?.message).toContain("488天");
  });
  test("without a day of the check it is not checked", () => {
    expect(waiting({ 绩效评价: evaluations({ feedback: null }) }, { today: null })).toContain(
      "G08"
    );
  });
});

describe("G09 money of a project that cannot succeed", () => {
  const monitored = (
    likelihood: string,
    measure: string | null,
    recovered: number | null,
    executed = 20
  ): Rows => [
    [
      "批次",
      "截止月",
      "项目名称",
      "预算单位",
      "全年预算数",
      "全年执行数",
      "灯",
      "完成可能性",
      "处置方式",
      "收回额",
    ],
    ["1", "7月", "绿道养护", "园林所", 100, executed, "红", likelihood, measure, recovered],
  ];
  test.each<[string, Rows, string[]]>([
    ["nothing done", monitored("完全不可能", null, null), ["绩效运行监控!J2"]],
    ["only urged", monitored("完全不可能", "督促整改", 0), ["绩效运行监控!J2"]],
    ["taken back", monitored("完全不可能", null, 80), []],
    ["to be taken back", monitored("不能", "收回资金", null), []],
    ["possible", monitored("有可能", null, null), []],
    ["all spent", monitored("完全不可能", null, null, 100), []],
  ])("%s", (_, rows, places) => {
    expect(at("G09", { 绩效运行监控: rows })).toEqual(places);
  });
  test("the register of results may say it", () => {
    const results = applied(["监控", "绿道养护", "园林所", "红", "调减预算", 80, null, 2025]);
    const sheets = { 绩效运行监控: monitored("完全不可能", null, null), 结果应用: results };
    expect(at("G09", sheets)).toEqual([]);
  });
});

describe("what is published", () => {
  const published = (...lines: Line[]): Rows => [
    ["公开事项", "项目名称", "预算单位", "载体", "网址", "批复日期", "公开日", "涉密"],
    ...lines,
  ];
  const line = (
    granted: string | null,
    disclosed: string | null,
    secret: string | null = "否"
  ): Line => [...["绩效目标", "绿道养护", "园林所", "门户网站", null, granted, disclosed, secret]];
  test.each<[string | null, string | null, string | null, string[]]>([
    ["2025-02-01", "2025-02-21", "否", []],
    ["2025-02-01", "2025-02-22", "否", ["信息公开!G2"]],
    ["2024-02-20", "2024-03-11", "否", []],
    ["2025-06-10", null, "否", []],
    ["2025-06-09", null, "否", ["信息公开!G2"]],
    ["2025-06-09", null, "是", []],
    [null, "2025-02-22", "否", []],
  ])("G10 approved %p, published %p, confidential %p", (granted, disclosed, secret, places) => {
    const sheets = { 信息公开: published(line(granted, disclosed, secret)) };
    expect(at("G10", sheets)).toEqual(places);
  });
  test("G10 needs the day of the check", () => {
    expect(waiting({ 信息公开: published(line("2025-02-01", null)) }, { today: null })).toContain(
      "G10"
    );
  });

  const projects = (secret: string): Rows => [
    ["项目编码", "项目名称", "预算单位", "资金来源", "年初预算数", "涉密"],
    ["P1", "绿道养护", "园林所", "本级", 10, secret],
  ];
  test.each<[string, Sheets, string[]]>([
    ["said in the row", { 信息公开: published(line(null, "2025-02-01", "是")) }, ["信息公开!B2"]],
    [
      "said in the project register",
      { 信息公开: published(line(null, "2025-02-01")), 项目库: projects("是") },
      ["信息公开!B2"],
    ],
    ["open", { 信息公开: published(line(null, "2025-02-01")), 项目库: projects("否") }, []],
    [
      "listed, not published",
      { 信息公开: published(["绩效目标", "绿道养护", "园林所", null, null, null, null, "是"]) },
      [],
    ],
  ])("G11 confidential, %s", (_, sheets, places) => expect(at("G11", sheets)).toEqual(places));

  const reviews = (...lines: Line[]): Rows => [
    ["项目编码", "项目名称", "预算单位", "审核意见", "退回次数", "批复文号", "批复日期", "公开日"],
    ...lines.map((rest, i): Line => [`P${i}`, `项目${i}`, "园林所", null, 0, "1号", ...rest]),
  ];
  test("G12 counts approved targets whose time is up", () => {
    const rows = reviews(
      ["2025-02-01", "2025-02-10"],
      ["2025-02-01", null],
      ["2025-06-25", null],
      [null, null],
      ["2025-03-01", null]
    );
    const { issues } = checkSheets({ 目标审核: rows });
    const found = issues.filter(({ rule }) => rule === "G12");
    expect(found.map(({ cell }) => cell)).toEqual(["H3"]);
    expect(found[0]?.message).toContain("2个目标");
  });
  test("G12 all published, here or in the register of disclosure", () => {
    expect(at("G12", { 目标审核: reviews(["2025-02-01", "2025-02-10"]) })).toEqual([]);
    const listed = ["绩效目标", "项目0", "园林所", "网站", null, null, "2025-02-10", "否"];
    const sheets = { 目标审核: reviews(["2025-02-01", null]), 信息公开: published(listed) };
    expect(at("G12", sheets)).toEqual([]);
  });

  describe("G13 published unfilled", () => {
    const form = (title: string, actual: CellValue | null): Rows =>
      printedRows({
        ...faultless,
        title,
        project: "绿道养护",
        indicators: faultless.indicators.map((row, i) => (i < 2 ? { ...row, actual } : row)),
      });
    const register = published([
      ...["单位自评", "绿道养护", "园林所", "网站", null, null, "2025-05-01", "否"],
    ]);
    test.each<[string, Sheets, number]>([
      ["said by the title", { 表: form("项目支出绩效自评表（公开）", null) }, 1],
      ["said by the register", { 表: form("项目支出绩效自评表", null), 信息公开: register }, 1],
      ["filled in", { 表: form("项目支出绩效自评表（公开）", 5) }, 0],
      ["not published", { 表: form("项目支出绩效自评表", null) }, 0],
    ])("%s", (_, sheets, count) => {
      const found = checkSheets(sheets).issues.filter(({ rule }) => rule === "G13");
      expect(found).toHaveLength(count);
      for (const issue of found) expect(issue.message).toContain("2条");
    });
  });
});
