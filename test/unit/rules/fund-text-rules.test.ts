import { recogniseForms } from "../../../src/core/forms/recognise";
import { checkBook } from "../../../src/core/rules/check-book";
import { nationalScheme as national } from "../../../src/core/schemes/national";
import {
  faultless,
  printedRows,
  sheetOf,
  withIndicator,
  withMoney,
  workbookOf,
  type PrintedForm,
  type Rows,
} from "../../support/printed-form";
import { cellsOf, check, checkRows } from "./check-printed";

/** The printed form with some cells (A1 style by row and column, 0-based) written over. */
const rowsWith = (cells: readonly (readonly [number, number, string | number | null])[]): Rows => {
  const rows = printedRows(faultless).map((row) => [...row]);
  for (const [row, column, value] of cells) {
    const line = rows[row]!;
    while (line.length <= column) line.push(null);
    line[column] = value;
  }
  return rows;
};

describe("A01 what a form says about itself", () => {
  test.each<[string, Rows, string[]]>([
    ["all there", printedRows(faultless), []],
    ["no project", rowsWith([[2, 2, null]]), ["C3"]],
    ["blanks only", rowsWith([[2, 2, "   "]]), ["C3"]],
    ["no department", rowsWith([[3, 2, null]]), ["C4"]],
    ["no unit", rowsWith([[3, 7, null]]), ["G4"]],
    [
      "a form without the label asks for nothing",
      rowsWith([
        [3, 5, null],
        [3, 7, null],
      ]),
      [],
    ],
  ])("%s", (_, rows, cells) => expect(cellsOf("A01", checkRows(rows))).toEqual(cells));

  test("names the field", () => {
    const [issue] = checkRows(rowsWith([[3, 7, null]])).filter(({ rule }) => rule === "A01");
    expect(issue).toMatchObject({ severity: "error", message: "单位名称没有填，请补上。" });
  });
});

const target = (cells: Rows): Rows => [
  ["项目支出绩效目标申报表"],
  ["（2024年度）"],
  ["项目名称", null, "灌区改造"],
  ...cells,
  ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "分值"],
  [null, "产出指标", "数量指标", "改造渠道长度", "≥12公里", 60],
  [null, "效益指标", "社会效益指标", "受益人口", "≥3000人", 30],
];

describe("A05 the period of a project", () => {
  test.each<[string, string, number]>([
    ["ends before it begins", "2025年-2023年", 1],
    ["another year", "2025年-2026年", 1],
    ["one year", "2024年-2024年", 0],
    ["months", "2024年3月-2024年11月", 0],
    ["several years", "2023年-2026年", 0],
  ])("%s", (_, period, count) => {
    const rows = target([["项目属性", null, "延续", "项目期", period]]);
    expect(cellsOf("A05", checkRows(rows))).toHaveLength(count);
  });
});

const { limits } = national;

const inWan: PrintedForm = {
  ...faultless,
  amountUnit: "万元",
  money: [
    {
      label: "年度资金总额：",
      initial: 90,
      annual: 90,
      executed: 60,
      weight: 10,
      rate: "66.67%",
      score: 6.67,
    },
    { label: "其中：当年财政拨款", initial: 70, annual: 70, executed: 50, weight: "—", score: "—" },
    { label: "其他资金", initial: 20, annual: 20, executed: 10, weight: "—", score: "—" },
  ],
};

describe("A10 an amount in another unit", () => {
  test.each<[string, PrintedForm, string[]]>([
    ["one column in 元", withMoney(inWan, 1, { executed: 500000 }), ["F7"]],
    ["all of a size", inWan, []],
    ["large but of a size", withMoney(inWan, 1, { executed: 40000 }), []],
    ["with decimals it was meant so", withMoney(inWan, 1, { executed: 500000.25 }), []],
    ["a form in 元", { ...withMoney(inWan, 1, { executed: 500000 }), amountUnit: "元" }, []],
    [
      "nothing to compare with",
      { ...inWan, money: [{ label: "年度资金总额：", annual: 500000 }] },
      [],
    ],
  ])("%s", (_, form, cells) => expect(cellsOf("A10", check(form))).toEqual(cells));
});

test("A12 the year is part of the period", () => {
  const funds = (year: number): Rows =>
    target([
      ["项目资金（万元）", null, "实施期资金总额：", 100, "年度资金总额：", year],
      [null, null, "其中：财政拨款", 100, "其中：财政拨款", year],
    ]);
  expect(cellsOf("A12", checkRows(funds(120)))).toEqual(["F4"]);
  expect(cellsOf("A12", checkRows(funds(100)))).toEqual([]);
});

test("A13 decimals are said once a form", () => {
  const form = withMoney(withMoney(inWan, 1, { executed: 49.9745 }), 2, { annual: 19.1234 });
  expect(cellsOf("A13", check(form))).toHaveLength(1);
  expect(check(form).find(({ rule }) => rule === "A13")?.message).toContain("2个金额");
  expect(cellsOf("A13", check(inWan))).toEqual([]);
  expect(cellsOf("A13", check(form, { limits: { ...limits, amountDecimals: 4 } }))).toEqual([]);
});

describe("A14 A15 spending and budget", () => {
  test.each<[string, string, PrintedForm, string[]]>([
    ["A14", "above the budget", withMoney(inWan, 0, { executed: 95 }), ["F6"]],
    ["A14", "a source above its budget", withMoney(inWan, 1, { executed: 75 }), ["F7"]],
    ["A14", "at the budget", withMoney(inWan, 0, { executed: 90 }), []],
    ["A14", "within a cent", withMoney(inWan, 0, { executed: 90.01 }), []],
    ["A14", "no budget is A18's", withMoney(inWan, 0, { annual: 0 }), []],
    ["A15", "an adjusted budget is printed", withMoney(inWan, 0, { executed: 95 }), []],
  ])("%s %s", (rule, _, form, cells) => expect(cellsOf(rule, check(form))).toEqual(cells));

  test("A15 on a form that prints the initial budget only", () => {
    const form = (executed: number, reason: string | null): Rows => {
      const rows = printedRows({ ...faultless, money: undefined });
      return [
        ...rows.slice(0, 4),
        ["项目资金（万元）", null, null, "年初预算数", "执行数", "分值", "执行率", "得分", "原因"],
        [null, null, "年度资金总额：", 90, executed, 10, null, null, reason],
        ...rows.slice(4),
      ];
    };
    expect(cellsOf("A15", checkRows(form(100, null)))).toEqual(["E6"]);
    expect(cellsOf("A15", checkRows(form(100, "年中追加")))).toEqual([]);
    expect(cellsOf("A15", checkRows(form(90, null)))).toEqual([]);
  });
});

describe("A19 A20 reasons beside the funds", () => {
  const form = (annual: number, executed: number, reason: string | null): Rows => {
    const rows = printedRows({ ...faultless, money: undefined });
    return [
      ...rows.slice(0, 4),
      [
        "项目资金（万元）",
        null,
        null,
        "年初预算",
        "调整后预算数",
        "预算执行数",
        "预算执行率",
        "得分",
        "原因",
      ],
      [null, null, "总额", 100, annual, executed, null, null, reason],
      ...rows.slice(4),
    ];
  };
  test.each<[string, string, Rows, string[]]>([
    ["A19", "low and unexplained", form(100, 80, null), ["I6"]],
    ["A19", "low and explained", form(100, 80, "招标推迟"), []],
    ["A19", "90% is enough", form(100, 90, null), []],
    ["A19", "no cell for a reason", printedRows(withMoney(faultless, 0, { executed: 100 })), []],
    ["A20", "changed and unexplained", form(120, 120, null), ["I6"]],
    ["A20", "changed and explained", form(120, 120, "年中追加"), []],
    ["A20", "unchanged", form(100, 100, null), []],
  ])("%s %s", (rule, _, rows, cells) => expect(cellsOf(rule, checkRows(rows))).toEqual(cells));
});

test("A21 all spent, targets missed", () => {
  const spent = withMoney(faultless, 0, { executed: 250000, rate: "100%", score: 10 });
  expect(cellsOf("A21", check(spent))).toEqual([]);
  expect(cellsOf("A21", check(withIndicator(spent, 0, { actual: "90%", score: 9 })))).toEqual([
    "H6",
  ]);
  expect(cellsOf("A21", check(withIndicator(faultless, 0, { actual: "90%" })))).toEqual([]);
});

describe("A22 words of the blank form", () => {
  test.each<[string, string, string[]]>([
    ["a limit of characters", "任务完成（100字以内）", ["F8"]],
    ["dots to be filled in", "目标1：……", ["F8"]],
    ["plain words", "任务都做完了，共3项。", []],
  ])("%s", (_, words, cells) => {
    expect(cellsOf("A22", checkRows(rowsWith([[7, 5, words]])))).toEqual(cells);
  });

  test("the scheme has its own list", () => {
    const words = { ...national.words, prompts: ["另起一行"] };
    expect(cellsOf("A22", checkRows(rowsWith([[7, 5, "另起一行写"]]), { words }))).toEqual(["F8"]);
  });
});

describe("A23 untidy text", () => {
  const fixOf = (value: string): string | undefined =>
    check(withIndicator(faultless, 0, { reason: value })).find(
      ({ rule, cell }) => rule === "A23" && cell === "I10"
    )?.fix?.changes[0]?.after;
  test.each<[string, string | undefined]>([
    [" 招标推迟", "招标推迟"],
    ["招标推迟\u3000", "招标推迟"],
    ["招标\u200b推迟", "招标推迟"],
    ["推迟３个月", "推迟3个月"],
    ["达到９５．５％", "达到95.5%"],
    ["[bookmark: _GoBack]招标推迟", "招标推迟"],
    ["招标推迟，\n已完成", undefined],
    ["ＡＢ项目（一期）", undefined],
    ["", undefined],
  ])("%j becomes %j", (value, after) => expect(fixOf(value)).toBe(after));

  test("points and amounts kept as text become numbers", () => {
    const issues = check(withIndicator(faultless, 0, { weight: "10" }));
    const issue = issues.find(({ rule, cell }) => rule === "A23" && cell === "G10");
    expect(issue?.fix?.changes).toEqual([
      { sheet: "自评表", cell: "G10", before: "10", after: "10", as: "number" },
    ]);
    expect(cellsOf("A23", check(withIndicator(faultless, 0, { weight: "—" })))).not.toContain(
      "G10"
    );
  });
});

test("A03 one form a project and year", () => {
  const coded = (name: string, code: string) =>
    sheetOf(
      rowsWith([
        [2, 5, "项目编码"],
        [2, 7, code],
      ]),
      { name }
    );
  const cells = (...sheets: ReturnType<typeof coded>[]) =>
    checkBook(recogniseForms(workbookOf(...sheets)), national, "zh-CN")
      .issues.filter(({ rule }) => rule === "A03")
      .map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(cells(coded("甲", "X01"), coded("乙", "X01"))).toEqual(["乙!H3"]);
  expect(cells(coded("甲", "X01"), coded("乙", "X02"))).toEqual([]);
});

test("A03 monitoring forms of one project in two batches are two forms", () => {
  const batch = (name: string, months: string) =>
    sheetOf(
      [
        ["项目支出绩效目标执行监控表"],
        [`（2024年度）${months}`],
        ["项目名称", null, null, "图书馆免费开放", "项目编码", "X01"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", `${months}执行情况`, "偏差原因"],
        ["产出指标", "数量指标", "开放天数", "≥300天", "180天", null],
      ],
      { name }
    );
  const found = (...sheets: ReturnType<typeof batch>[]) =>
    checkBook(recogniseForms(workbookOf(...sheets)), national, "zh-CN")
      .issues.filter(({ rule }) => rule === "A03")
      .map(({ sheet }) => sheet);
  expect(found(batch("七月", "1-7月"), batch("九月", "1-9月"))).toEqual([]);
  expect(found(batch("七月", "1-7月"), batch("七月二", "1-7月"))).toEqual(["七月二"]);
});
