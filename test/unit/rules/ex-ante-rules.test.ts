import { readConclusion } from "../../../src/core/evaluation/read-conclusion";
import { nationalScheme as national } from "../../../src/core/schemes/national";
import type { CellValue } from "../../../src/core/sheets/snapshot";
import type { Rows } from "../../support/printed-form";
import { checkSheets, placesOf } from "./check-registers";

const HEADINGS = [
  ...["项目名称", "项目属性", "上年预算数", "申请额", "核定额", "安排额"],
  ...["立项必要性", "投入经济性", "绩效目标合理性", "实施方案可行性", "筹资合规性", "得分"],
  ...["结论", "评估日期", "缺少资料", "备注"],
];

interface Entry {
  project?: string;
  attribute?: string | null;
  previous?: CellValue | null;
  applied?: CellValue | null;
  approved?: CellValue | null;
  arranged?: CellValue | null;
  scores?: readonly (CellValue | null)[];
  score?: CellValue | null;
  conclusion?: string | null;
  date?: string | null;
  materials?: string | null;
  remark?: string | null;
}

/** The register with one sound row (row 2) and one that is changed (row 3). */
function register(change: Entry): Rows {
  const line = ({
    project = "路灯改造",
    attribute = "新增",
    previous = null,
    applied = 300,
    approved = 300,
    arranged = 300,
    scores = [18, 17, 16, 18, 18],
    score = 87,
    conclusion = "予以支持",
    date = "2024-08-01",
    materials = null,
    remark = null,
  }: Entry) => [
    ...[project, attribute, previous, applied, approved, arranged, ...scores, score],
    ...[conclusion, date, materials, remark],
  ];
  return [HEADINGS, line({}), line({ project: "水渠修缮", ...change })];
}

const found = (rule: string, change: Entry, options?: Parameters<typeof checkSheets>[1]) =>
  placesOf(rule, checkSheets({ 事前评估: register(change) }, options)).map((place) =>
    place.replace("事前评估!", "")
  );

test("a sound register has nothing wrong", () => {
  const issues = checkSheets({ 事前评估: register({}) }).issues;
  expect(issues).toEqual([]);
});

describe("F01 not evaluated", () => {
  const blank: Entry = {
    ...{ approved: null, scores: [null, null, null, null, null], score: null },
    ...{ conclusion: null, date: null, arranged: null },
  };
  test("a row without any evaluation", () => {
    expect(found("F01", blank)).toEqual(["M3"]);
    expect(found("F02", blank)).toEqual([]);
    expect(found("F02", { ...blank, applied: 50 })).toEqual(["M3"]);
    expect(found("F01", { ...blank, applied: 50 })).toEqual([]);
    expect(found("F01", { ...blank, score: 80 })).toEqual([]);
  });

  const projects = (amount: number, source = "本级", name = "泵站新建"): Rows => [
    ["项目编码", "项目名称", "预算单位", "项目属性", "资金来源", "上年预算数", "年初预算数"],
    ["P1", name, "水务局", "新增", source, null, amount],
  ];
  const inBook = (rows: Rows, more: Record<string, Rows> = {}) =>
    placesOf("F01", checkSheets({ 项目库: rows, 事前评估: register({}), ...more }));
  test("a project of the project register that the register of evaluations lacks", () => {
    expect(inBook(projects(60))).toEqual(["项目库!B2"]);
    expect(inBook(projects(50))).toEqual([]);
    expect(inBook(projects(60, "上级转移支付"))).toEqual([]);
    expect(inBook(projects(60, "本级", "水渠 修缮"))).toEqual([]);
  });
  test("a continued project that grows too much", () => {
    const grown = (before: number) =>
      projects(60).map((row) =>
        row.map((value, at) =>
          value === "新增" ? "延续" : at === 5 && value === null ? before : value
        )
      );
    expect(inBook(grown(49))).toEqual(["项目库!B2"]);
    expect(inBook(grown(50))).toEqual([]);
  });
  test("an evaluation form counts", () => {
    expect(inBook(projects(60), { 打分表: form({ project: "泵站新建" }) })).toEqual([]);
  });
  test("without evaluations it is not checked", () => {
    const { issues, notChecked } = checkSheets({ 项目库: projects(60) });
    expect(issues.filter(({ rule }) => rule === "F01")).toEqual([]);
    expect(notChecked.map(({ rule }) => rule)).toContain("F01");
  });
});

test.each<[string | null, string[]]>([
  [null, ["M3"]],
  ["/", ["M3"]],
  ["尚可", ["M3"]],
  ["予以支持", []],
  ["建议支持", []],
  ["调整完善后支持", []],
  ["不予支持□ 予以支持□", ["M3"]],
  ["专家组认为方案尚需细化，经费测算需要补充依据后再议", []],
])("F02 conclusion %p", (conclusion, cells) => {
  expect(found("F02", { conclusion })).toEqual(cells);
});

test.each<[string, CellValue | null, string[]]>([
  ["不予支持", 10, ["F3"]],
  ["不支持", 0.01, ["F3"]],
  ["不予支持", 0, []],
  ["不予支持", null, []],
  ["予以支持", 10, []],
])("F03 %s with %p arranged", (conclusion, arranged, cells) => {
  expect(
    found("F03", { conclusion, arranged, approved: 0, scores: [5, 5, 5, 5, 5], score: 25 })
  ).toEqual(cells);
});

test.each<[CellValue | null, CellValue | null, string, string[]]>([
  [300.02, 300, "予以支持", ["F3"]],
  [300.01, 300, "予以支持", []],
  [200, 300, "予以支持", []],
  [300, null, "予以支持", []],
  [10, 0, "不予支持", []],
])("F04 %p arranged, %p approved, %s", (arranged, approved, conclusion, cells) => {
  expect(found("F04", { arranged, approved, conclusion })).toEqual(cells);
});

test.each<[string, number, number, string[]]>([
  ["予以部分支持", 300, 300, ["E3"]],
  ["部分支持", 300, 320, ["E3"]],
  ["予以部分支持", 300, 299, []],
  ["予以支持", 300, 300, []],
])("F05 %s: %d applied, %d approved", (conclusion, applied, approved, cells) => {
  expect(found("F05", { conclusion, applied, approved, arranged: 100 })).toEqual(cells);
});

describe("F06 conclusion and score", () => {
  test.each<[number, string, string[]]>([
    [80, "予以支持", []],
    [79.99, "予以支持", ["M3"]],
    [79.99, "予以部分支持", []],
    [59.99, "予以部分支持", ["M3"]],
    [92, "不予支持", ["M3"]],
  ])("%d points and %s", (score, conclusion, cells) => {
    expect(found("F06", { score, conclusion, arranged: 0 })).toEqual(cells);
  });
  const failing = { scores: [20, 20, 20, 20, 5], score: 85 };
  test("a failing dimension may lower the conclusion", () => {
    expect(found("F06", { ...failing, conclusion: "予以部分支持" })).toEqual([]);
    expect(found("F06", { ...failing, conclusion: "予以支持" })).toEqual([]);
  });
  test("where it ends the matter, the conclusion is the last one", () => {
    const exAnte = { ...national.exAnte, failing: { below: 0.6, veto: true } };
    const options = { scheme: { exAnte } };
    expect(found("F06", { ...failing, conclusion: "予以支持" }, options)).toEqual(["M3"]);
    expect(found("F06", { ...failing, conclusion: "不予支持" }, options)).toEqual([]);
  });
  test("without a total the sum of the dimensions", () => {
    const scores = [10, 10, 10, 10, 19];
    expect(found("F06", { scores, score: null, conclusion: "予以支持" })).toEqual(["M3"]);
  });
});

test.each<[string, readonly (CellValue | null)[], string[]]>([
  ["one is blank", [18, null, 16, 18, 18], ["H3"]],
  ["two are", [null, null, 16, 18, 18], ["G3", "H3"]],
  ["a zero is points", [18, 0, 16, 18, 18], []],
  ["a word is none", [18, "好", 16, 18, 18], ["H3"]],
  [
    "all are blank beside a conclusion",
    [null, null, null, null, null],
    ["G3", "H3", "I3", "J3", "K3"],
  ],
])("F07 %s", (_, scores, cells) => {
  expect(found("F07", { scores })).toEqual(cells);
});

test("F07 a bureau that does not use the five columns is not asked for them", () => {
  const rows = register({}).map((row, i) =>
    row.map((value, at) => (i > 0 && at >= 6 && at <= 10 ? null : value))
  );
  expect(placesOf("F07", checkSheets({ 事前评估: rows }))).toEqual([]);
});

test.each<[number, string, string | null, string[]]>([
  [11.9, "予以支持", null, ["K3"]],
  [12, "予以支持", null, []],
  [11.9, "予以支持", "专项债到位后补正", []],
  [11.9, "予以部分支持", null, []],
])("F08 %d of 20, %s, remark %p", (points, conclusion, remark, cells) => {
  expect(found("F08", { scores: [20, 20, 20, 20, points], score: 92, conclusion, remark })).toEqual(
    cells
  );
});

describe("F09 evaluated too late", () => {
  const scheme = { exAnte: { ...national.exAnte, budgetStartsOn: "2024-09-01" } };
  test.each<[string | null, string[]]>([
    ["2024-09-02", ["N3"]],
    ["2024-09-01", []],
    ["2024年8月5日", []],
    ["2024年", []],
    [null, []],
  ])("on %p", (date, cells) => expect(found("F09", { date }, { scheme })).toEqual(cells));
  test("without the day it is not checked", () => {
    const { notChecked } = checkSheets({ 事前评估: register({ date: "2024-12-01" }) });
    expect(notChecked.find(({ rule }) => rule === "F09")?.needs).toContain("启动日");
  });
});

test.each<[string | null, string[]]>([
  ["可行性研究报告、专家论证", ["O3"]],
  ["无", []],
  ["齐全", []],
  [null, []],
])("F10 missing documents %p", (materials, cells) => {
  expect(found("F10", { materials })).toEqual(cells);
});

test("F10 a list of what is there is no finding", () => {
  const rows = register({ materials: "实施方案" });
  const listed = [
    rows[0]!.map((text) => (text === "缺少资料" ? "资料清单" : text)),
    ...rows.slice(1),
  ];
  expect(placesOf("F10", checkSheets({ 事前评估: listed }))).toEqual([]);
});

interface PrintedExAnte {
  project?: string;
  scores?: readonly (CellValue | null)[];
  total?: CellValue | null;
  conclusion?: string | null;
  approved?: number;
  opinion?: string | null;
}

const DIMENSIONS = ["立项必要性", "投入经济性", "绩效目标合理性", "实施方案可行性", "筹资合规性"];

/** An evaluation form: dimensions in rows 4–8 with points in B and scores in C, conclusion in row 11. */
function form({
  project = "便民广场",
  scores = [18, 17, 16, 18, 18],
  total = 87,
  conclusion = "予以支持",
  approved = 240,
  opinion = null,
}: PrintedExAnte): Rows {
  return [
    ["项目事前绩效评估表"],
    ["项目名称", project],
    ["评估方面", "分值", "得分", "说明"],
    ...DIMENSIONS.map((name, at) => [name, 20, scores[at] ?? null, opinion]),
    ["合计", 100, total, null],
    ["申请额（万元）", 300, "核定额（万元）", approved],
    ["结论", conclusion],
  ];
}

describe("the same on a form", () => {
  const onForm = (rule: string, change: PrintedExAnte) =>
    placesOf(rule, checkSheets({ 打分表: form(change) })).map((place) => place.slice(4));
  test("a sound form", () => {
    for (const rule of ["F02", "F05", "F06", "F07", "F08"]) expect(onForm(rule, {})).toEqual([]);
  });
  test("F02", () => {
    expect(onForm("F02", { conclusion: null })).toEqual(["B11"]);
    expect(onForm("F02", { conclusion: "予以支持□ 部分支持□ 不予支持□" })).toEqual(["B11"]);
    expect(onForm("F02", { conclusion: "予以支持☑ 部分支持□ 不予支持□" })).toEqual([]);
    expect(onForm("F02", { conclusion: null, scores: [], total: null })).toEqual([]);
  });
  test("F05", () => {
    expect(onForm("F05", { conclusion: "部分支持", approved: 300 })).toEqual(["D10"]);
    expect(onForm("F05", { conclusion: "部分支持", approved: 240 })).toEqual([]);
  });
  test("F06", () => {
    expect(onForm("F06", { conclusion: "不予支持" })).toEqual(["B11"]);
  });
  test("F07", () => {
    expect(onForm("F07", { scores: [18, null, 16, 18, 18] })).toEqual(["C5"]);
    expect(onForm("F07", { scores: [], total: null, conclusion: null })).toEqual([]);
  });
  test("F08", () => {
    const scores = [20, 20, 20, 20, 5];
    expect(onForm("F08", { scores, total: 85 })).toEqual(["C8"]);
    expect(onForm("F08", { scores, total: 85, opinion: "已补正" })).toEqual([]);
  });
});

test.each<[string, string | null | undefined, string | undefined]>([
  ["予以支持", "support", "予以支持"],
  ["“予以支持”", "support", "予以支持"],
  ["不予以支持", "reject", "不予支持"],
  ["暂不支持", "reject", "不予支持"],
  ["部分支持", "partial", "予以部分支持"],
  ["□予以支持 ☑予以部分支持 □不予支持", "partial", "予以部分支持"],
  ["予以支持□ 予以部分支持□ 不予支持√", "reject", "不予支持"],
  ["□予以支持 □不予支持", null, undefined],
  ["☑予以支持 ☑不予支持", undefined, undefined],
  ["  ", null, undefined],
  ["经评估，建议予以部分支持，核减六十万元", "partial", "予以部分支持"],
  ["项目得到各级财政资金的大力支持，实施方案基本可行", undefined, undefined],
  ["可行", undefined, undefined],
])("conclusion %p reads as %p", (text, stance, label) => {
  const read = readConclusion(text, national);
  expect(read === null ? null : read?.stance).toBe(stance);
  expect(read?.label).toBe(label);
});
