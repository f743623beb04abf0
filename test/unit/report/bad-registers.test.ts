import { planAnnual } from "../../../src/core/report/plan-annual";
import { readRegisters } from "../../../src/core/registers/read-registers";
import { recogniseRegisters } from "../../../src/core/registers/recognise";
import { nationalScheme } from "../../../src/core/schemes/national";
import { sheetOf, workbookOf, type Rows } from "../../support/printed-form";

type Sheets = Readonly<Record<string, Rows>>;

/** The report of sheets as people leave them: tables, sentences and what is said. */
function report(sheets: Sheets, missingScheme?: string) {
  const snapshot = workbookOf(
    ...Object.entries(sheets).map(([name, rows]) => sheetOf(rows, { name }))
  );
  const registers = readRegisters(snapshot);
  const others = new Set(
    registers.filter(({ name }) => name !== "evaluation").map((one) => one.sheet)
  );
  const evaluations = recogniseRegisters(snapshot).filter(({ sheet }) => !others.has(sheet));
  const { result } = planAnnual(
    { evaluations, registers, userSheets: Object.keys(sheets), missingScheme },
    nationalScheme,
    "zh-CN"
  );
  return { ...result, said: result.issues.map(({ message }) => message) };
}

const SELF = [
  "项目名称",
  "预算单位",
  "全年预算数",
  "全年执行数",
  "自评总分",
  "自评等级",
  "绩效指标得分",
];
const self = (...rows: Rows): Sheets => ({ 自评: [["2024年绩效自评"], SELF, ...rows] });

test("empty registers: said by name, nothing is made of them, other tables are", () => {
  const { said, tables } = report({
    ...self(),
    制度清单: [["制度清单"], ["制度名称", "文号", "印发或转发"], ["管理办法", "1号", "印发"]],
  });
  expect(said).toContain("“2024年绩效自评”只有表头，没有内容，由它统计的表没有生成。");
  expect(tables.T5).toBeUndefined();
  expect(tables.T1?.rows).toHaveLength(1);
});

test("one row is a table of one row", () => {
  const { tables, said } = report(self(["甲", "教育局", 10, 9, 95, "优", 85]));
  expect(tables.T5?.rows[0]).toEqual(["优", 1, "100.0%"]);
  expect(said.filter((text) => !text.startsWith("没有找到重点评价清单"))).toEqual([]);
});

test("20,000 rows are counted to the last", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [
    ...[`项目${at}`, `单位${at % 100}`, 10, 9, 95, at % 4 === 0 ? "良" : "优", 85],
  ]);
  const { tables, said } = report(self(...rows));
  expect(tables.T5?.rows.at(-1)).toEqual(["合计", 20_000, "100.0%"]);
  expect(tables.T6?.rows[0]).toEqual(["项目支出", 20_000, 100, 200_000, 180_000, "90.00%"]);
  expect(said).toHaveLength(1);
});

test("a unit renamed in mid-year: both names and the code, by register", () => {
  const { said } = report({
    单位名录: [["单位名录"], ["单位编码", "预算单位", "纳入自评"], ["001", "教育体育局", "是"]],
    项目库: [
      ["项目库"],
      ["项目名称", "单位编码", "预算单位", "资金来源"],
      ["甲", "001", "教育局", "本级"],
      ["乙", "001", "教育局", "本级"],
    ],
    ...self(["甲", "教育局", 10, 9, 95, "优", 85]),
  });
  expect(said).toContainEqual(
    expect.stringContaining("编码 001 在单位名录里是“教育体育局”，在“项目库”里写作“教育局”（2 行）")
  );
  expect(said).toContainEqual(
    expect.stringContaining("“2024年绩效自评”里有 1 个单位不在单位名录中：教育局")
  );
});

test("duplicate codes are named with what they stand for", () => {
  const { said } = report({
    单位名录: [
      ["单位名录"],
      ["单位编码", "预算单位", "纳入自评"],
      ["001", "教育局", "是"],
      ["001", "水利局", "是"],
    ],
    ...self(["甲", "教育局", 10, 9, 95, "优", 85]),
  });
  expect(said).toContain("“单位名录”里编码 001 重复：教育局、水利局。按编码对应时只用第一个。");
});

test("a deleted column is named, the rest is counted", () => {
  const { said, tables } = report({
    自评: [
      ["2024年绩效自评"],
      ["预算单位", "自评总分", "自评等级", "绩效指标得分", "项目名称"].slice(0, 4),
      ["教育局", 95, "优", 85],
    ],
    监控: [
      ["2024年绩效运行监控"],
      ["项目名称", "监控灯", "完成目标可能性"],
      ["甲", "绿", "确定能"],
    ],
    事前: [["事前绩效评估"], ["项目名称", "申请额", "核定额"], ["甲", 10, 8]],
  });
  expect(said).toContainEqual(expect.stringContaining("“事前绩效评估”缺少列“结论”"));
  expect(tables.T2?.rows.at(-1)?.[3]).toBe(10);
  expect(tables.T4?.rows[0]?.[1]).toBe(1);
});

test("amounts in words are named with their cell and left out of the sum, which says so", () => {
  const { said, tables } = report(
    self(["甲", "教育局", "约三万", 9, 95, "优", 85], ["乙", "教育局", "20万元", 18, 95, "优", 85])
  );
  expect(said).toContainEqual(
    expect.stringContaining("“全年预算数”列有 1 个单元格读不出来（如 C3“约三万”）")
  );
  expect(tables.T6?.rows[0]?.[3]).toBe(20);
  expect(tables.T6?.note).toContain("有 1 行没有填");
});

test("元 and 万元 in different registers are counted in 万元; a figure in yuan among others is asked about", () => {
  const { said, tables } = report({
    ...self(...[1, 2, 3, 4, 5].map((at) => [`项目${at}`, "教育局", 10 + at, 9, 95, "优", 85]), [
      "项目6",
      "教育局",
      120_000,
      9,
      95,
      "优",
      85,
    ]),
    项目库: [
      ["项目库"],
      ["单位：元"],
      ["项目名称", "预算单位", "资金来源", "全年预算数"],
      ["项目1", "教育局", "本级", 110_000],
    ],
  });
  expect(said).toContainEqual(
    expect.stringMatching(/^各台账的金额单位不同（(元、万元|万元、元)），已全部换算为万元/)
  );
  expect(said).toContainEqual(expect.stringContaining("如 C8 的 120000），可能填成了元"));
  expect(tables.T6?.rows[0]?.[3]).toBe(120_065);
});

const list = (title: string, unit: string | undefined, amounts: readonly number[]): Rows => [
  [title],
  ...(unit === undefined ? [] : [[`单位：${unit}`]]),
  ["序号", "项目名称", "资金", "评价结果"],
  ...amounts.map((amount, at) => [at + 1, `${title}${at}`, amount, "良"]),
];

test("lists of evaluations in several units are converted and added up", () => {
  const { said, tables, sentences } = report({
    一: list("2024年财政重点评价（一）", "万元", [100, 50]),
    二: list("2024年财政重点评价（二）", "元", [250_000]),
    三: list("2024年财政重点评价（三）", "亿元", [0.01]),
  });
  expect(said).toContainEqual(expect.stringContaining("已换算为万元后合并"));
  expect(tables.T9?.columns).toContain("资金（万元）");
  expect(sentences.map(({ text }) => text).join()).toContain("涉及资金275万元");
});

test("a list that does not say its unit is named, and no sum is made", () => {
  const { said, sentences } = report({
    一: list("2024年财政重点评价（一）", "万元", [100, 50]),
    二: list("2024年财政重点评价（二）", undefined, [250_000]),
  });
  expect(said).toContainEqual(expect.stringContaining("“2024年财政重点评价（二）”没有写金额单位"));
  expect(sentences.map(({ text }) => text).join()).not.toContain("涉及资金");
});

test("a scheme that is not there: which one, and what was used instead", () => {
  const { said, tables } = report(self(["甲", "教育局", 10, 9, 95, "优", 85]), "某市");
  expect(said).toContainEqual(expect.stringMatching(/方案“某市”找不到，本次按“国家”计算/));
  expect(tables.T5).toBeDefined();
});
