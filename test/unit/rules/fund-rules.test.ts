import {
  faultless,
  withMoney,
  type PrintedForm,
  type PrintedMoney,
} from "../../support/printed-form";
import { checkRows, cellsOf, check, errorsIn } from "./check-printed";

const TOTAL: PrintedMoney = {
  label: "年度资金总额：",
  initial: 100,
  annual: 120,
  executed: 90,
  weight: 10,
  rate: "75%",
  score: 7.5,
};
const PART: PrintedMoney = { label: "其中：当年财政拨款", initial: 80, annual: 100, executed: 80 };
const OTHER: PrintedMoney = { label: "其他资金", initial: 20, annual: 20, executed: 10 };

function funds(...money: PrintedMoney[]): PrintedForm {
  return { ...faultless, amountUnit: "万元", money, total: undefined };
}

const total = (change: Partial<PrintedMoney>): PrintedForm =>
  funds({ ...TOTAL, ...change }, PART, OTHER);

test("a fund block without fault", () => {
  expect(errorsIn(check(funds(TOTAL, PART, OTHER)))).toEqual([]);
  expect(errorsIn(check(faultless))).toEqual([]);
});

describe("A07 amounts are numbers", () => {
  test.each<[string, Partial<PrintedMoney>, string[]]>([
    ["words", { executed: "未支出" }, ["F8"]],
    ["a negative number", { executed: -3 }, ["F8"]],
    ["an error value", { annual: "#N/A" }, ["E8"]],
    ["a logical value", { initial: true }, ["D8"]],
    ["percent", { initial: "20%" }, ["D8"]],
    ["another unit", { initial: "20个" }, ["D8"]],
    ["blank", { initial: null, annual: "", executed: " " }, []],
    ["dashes", { initial: "—", annual: "/", executed: "-" }, []],
    ["a number as text", { initial: "２０.00", annual: "20", executed: "10" }, []],
    ["its own unit", { initial: "200000元", annual: "20万元", executed: "10万" }, []],
  ])("%s", (_case, change, cells) => {
    expect(cellsOf("A07", check(funds(TOTAL, PART, { ...OTHER, ...change })))).toEqual(cells);
  });

  test("an error value in the rate or score", () => {
    const issues = check(total({ rate: "#DIV/0!", score: "#REF!" }));
    expect(cellsOf("A07", issues)).toEqual(["H6", "I6"]);
    expect(cellsOf("A16", issues)).toEqual([]);
    expect(cellsOf("A17", issues)).toEqual([]);
  });
});

describe("A08 the total is the sum of its sources", () => {
  const same = (label: string, amount: number): PrintedMoney => ({
    label,
    initial: amount,
    annual: amount,
    executed: amount,
  });
  const whole = { ...same("年度资金总额：", 500), weight: 10, rate: "100%", score: 10 };

  test.each<[string, PrintedMoney[], number]>([
    [
      "a second 其中 that lists only some of the part above it",
      [same("其中：财政拨款", 400), same("其中：上级补助", 300), same("其他资金", 100)],
      0,
    ],
    [
      "numbers of a deeper level",
      [
        same("1.财政拨款", 400),
        same("（1）一般公共预算", 300),
        same("（2）政府性基金", 90),
        same("2.其他资金", 100),
      ],
      0,
    ],
    [
      "a level of government below 财政拨款",
      [same("其中：财政拨款", 400), same("省级补助", 250), same("其他资金", 100)],
      0,
    ],
    ["the total alone", [], 0],
    [
      "nested parts and a total that fits none of them",
      [same("其中：财政拨款", 410), same("其中：上级补助", 300), same("其他资金", 100)],
      3,
    ],
  ])("%s", (_case, parts, count) => {
    const issues = check(funds(whole, ...parts)).filter(({ rule }) => rule === "A08");
    expect(issues).toHaveLength(count);
    for (const issue of issues) expect(issue).toMatchObject({ right: 510, difference: 10 });
  });

  test("each column by itself, with both figures and the difference", () => {
    const issues = errorsIn(
      check(total({ initial: 90, annual: 120.5, rate: "74.69%", score: 7.47 }))
    );
    expect(issues).toMatchObject([
      { rule: "A08", type: "fund-total-mismatch", severity: "error", cell: "D6" },
      { rule: "A08", cell: "E6", left: 120.5, right: 120, difference: 0.5 },
    ]);
    expect(issues[0]?.message).toBe("年初预算数：总额90不等于各项来源之和100，差10万元。");
  });

  test.each<[string, PrintedForm]>([
    ["within the tolerance", total({ initial: 100.01 })],
    [
      "floating point",
      funds({ ...TOTAL, initial: 0.3 }, { ...PART, initial: 0.1 }, { ...OTHER, initial: 0.2 }),
    ],
    ["no parts", funds(TOTAL)],
    [
      "a part broken down further",
      funds(TOTAL, { ...PART, label: "财政拨款" }, { ...PART, label: "其中：上级补助" }, OTHER),
    ],
    [
      "a breakdown by level",
      funds(
        TOTAL,
        { ...PART, label: "财政拨款" },
        { label: "上级财政资金", initial: 80, annual: 100, executed: 80 },
        { label: "本级财政", initial: 0, annual: 0, executed: 0 },
        OTHER
      ),
    ],
  ])("no finding: %s", (_case, form) => expect(cellsOf("A08", check(form))).toEqual([]));

  test("a part that cannot be read is A07's business", () => {
    const issues = check(funds(TOTAL, PART, { ...OTHER, initial: "若干" }));
    expect(cellsOf("A08", issues)).toEqual([]);
    expect(cellsOf("A07", issues)).toEqual(["D8"]);
  });

  test("the unit of the form is in the message", () => {
    const [issue] = errorsIn(check({ ...total({ initial: 90 }), amountUnit: "元" }));
    expect(issue?.message).toContain("差10元");
  });
});

describe("A09 a total of nothing above sources", () => {
  test("zeros: one finding, and the totals can be filled in", () => {
    const issues = check(total({ initial: 0, annual: 0, executed: 0, rate: 0, score: 0 }));
    const [issue] = issues.filter(({ rule }) => rule === "A09");
    expect(cellsOf("A09", issues)).toEqual(["D6"]);
    expect(cellsOf("A08", issues)).toEqual(["D6", "E6", "F6"]);
    expect(issue?.fix).toEqual({
      label: "填入 3 个合计数",
      changes: [
        { sheet: "自评表", cell: "D6", before: "0", after: "100" },
        { sheet: "自评表", cell: "E6", before: "0", after: "120" },
        { sheet: "自评表", cell: "F6", before: "0", after: "90" },
      ],
    });
  });

  test("the rate and score are then held against the sources", () => {
    const issues = check(total({ annual: 0, executed: 0, initial: 0, rate: 0, score: 0 }));
    expect(issues.find(({ rule }) => rule === "A16")).toMatchObject({
      cell: "H6",
      right: "75.00%",
    });
    expect(issues.find(({ rule }) => rule === "A17")).toMatchObject({ cell: "I6", right: 7.5 });
  });

  test.each<[string, PrintedForm, string[]]>([
    ["a blank total", total({ initial: null }), ["D6"]],
    [
      "zeros everywhere",
      funds({ ...TOTAL, initial: 0 }, { ...PART, initial: 0 }, { ...OTHER, initial: 0 }),
      [],
    ],
    [
      "a blank column",
      funds({ ...TOTAL, initial: null }, { ...PART, initial: null }, { ...OTHER, initial: null }),
      [],
    ],
  ])("%s", (_case, form, cells) => expect(cellsOf("A09", check(form))).toEqual(cells));
});

describe("A16 execution rate", () => {
  test.each<[string, PrintedMoney["rate"], string[]]>([
    ["two decimals", "75.00%", []],
    ["a ratio", 0.75, []],
    ["percent without sign", 75, []],
    ["full width", "７５％", []],
    ["blank", null, []],
    ["a dash", "—", []],
    ["wrong", "80%", ["H6"]],
    ["zero", 0, ["H6"]],
    ["words", "已完成", ["H6"]],
    ["a tenth too much", "75.1%", ["H6"]],
  ])("%s", (_case, rate, cells) => expect(cellsOf("A16", check(total({ rate })))).toEqual(cells));

  test.each([
    ["86%", 43.2, 37.24, []],
    ["86.2%", 43.2, 37.24, []],
    ["86.19%", 250000, 215457.6, []],
    ["86.18%", 250000, 215457.6, []],
    ["87%", 43.2, 37.24, ["H6"]],
  ])("%s of %d is %d: rounded or cut at its own decimals", (rate, annual, executed, cells) => {
    const form = withMoney(faultless, 0, {
      annual,
      initial: annual,
      executed,
      rate,
      score: null,
      weight: null,
    });
    expect(cellsOf("A16", check(form))).toEqual(cells);
  });

  test("the right rate is offered", () => {
    const [issue] = errorsIn(check(withMoney(faultless, 0, { rate: "100%" })));
    expect(issue).toMatchObject({
      rule: "A16",
      cell: "H6",
      left: "100%",
      right: "86.18%",
      difference: "13.82%",
      message: "执行率算错了，应为86.18%。",
      fix: { label: "改为 86.18%", changes: [{ cell: "H6", before: "100%", after: "86.18%" }] },
    });
  });

  test("a part's own rate is looked at too; without budget there is none", () => {
    const form = funds(TOTAL, { ...PART, rate: "90%" }, { ...OTHER, annual: 20, rate: "50%" });
    expect(cellsOf("A16", check(form))).toEqual(["H7"]);
    expect(cellsOf("A16", check(funds({ ...TOTAL, annual: null, rate: "3%" })))).toEqual([]);
  });
});

describe("A17 score of the execution rate", () => {
  test.each<[string, Partial<PrintedMoney>, string[]]>([
    ["right", { score: 7.5 }, []],
    ["cut to one decimal", { executed: 91.5, rate: "76.25%", score: "7.6" }, []],
    ["too high", { score: 10 }, ["I6"]],
    ["blank", { score: null }, ["I6"]],
    ["words", { score: "良" }, ["I6"]],
    ["no points printed", { score: null, weight: null }, []],
    ["a dash", { score: "—" }, []],
    ["capped", { executed: 130, rate: "108.33%", score: 10 }, []],
    ["another weight", { weight: 20, score: 15 }, []],
  ])("%s", (_case, change, cells) => {
    expect(cellsOf("A17", check(total(change)))).toEqual(cells);
  });

  test("whole marks are accepted where the form gives whole marks", () => {
    const money = { annual: 43.2, initial: 43.2, executed: 37.24, rate: "86%", score: 9 };
    expect(errorsIn(check({ ...withMoney(faultless, 0, money), total: undefined }))).toEqual([]);
  });

  test("the right score is offered", () => {
    const [issue] = errorsIn(
      check(withMoney({ ...faultless, total: undefined }, 0, { score: "8.26" }))
    );
    expect(issue).toMatchObject({ left: 8.26, right: 8.62, difference: 0.36 });
    expect(issue?.fix?.label).toBe("改为 8.62");
  });
});

describe("A18 spending without a budget", () => {
  test.each<[string, Partial<PrintedMoney>, string[]]>([
    ["a part", { annual: 0, executed: 10 }, ["E8"]],
    ["nothing spent", { annual: 0, executed: 0 }, []],
    ["no budget written", { annual: null, executed: 10 }, []],
  ])("%s", (_case, change, cells) => {
    expect(cellsOf("A18", check(funds(TOTAL, PART, { ...OTHER, ...change })))).toEqual(cells);
  });

  test("the total itself", () => {
    const issues = check(
      funds({ ...TOTAL, initial: 0, annual: 0, executed: 5, rate: null, score: 0 })
    );
    expect(cellsOf("A18", issues)).toEqual(["E6"]);
  });
});

describe("A17 at the precision of the form", () => {
  /** All other points of the form are whole; 75.5% of 10 points are 7.55. */
  const whole = (score: number, total?: number): PrintedForm => ({
    ...funds({ ...TOTAL, executed: 90.6, rate: "75.5%", score }, PART, {
      ...OTHER,
      executed: 10.6,
    }),
    ...(total !== undefined && { total: { weight: 100, score: total } }),
  });

  test.each<[string, PrintedForm, string[]]>([
    ["whole points, rounded", whole(8), []],
    ["whole points, cut", whole(7), []],
    ["full points are no rounding", whole(10), ["I6"]],
    ["a total with two decimals shows the precision", whole(8, 97.55), ["I6"]],
  ])("%s", (_case, form, cells) => expect(cellsOf("A17", check(form))).toEqual(cells));
});

test("grants with a name of their own are parts of a total beside its label", () => {
  const rows = [
    ["项目支出绩效目标申报表"],
    ["项目名称", "通组道路"],
    ["项目总投资（万元）", 157],
    ["县级财政衔接资金（万元）", 39.3],
    ["其他资金（万元）", 117.7],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "硬化里程", "≥1.091公里"],
  ];
  expect(cellsOf("A08", checkRows(rows))).toEqual([]);
  const wrong = rows.map((row, index) => (index === 3 ? ["县级财政衔接资金（万元）", 40] : row));
  expect(cellsOf("A08", checkRows(wrong))).toHaveLength(1);
});
