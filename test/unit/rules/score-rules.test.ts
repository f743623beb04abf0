import {
  faultless,
  withIndicator,
  withMoney,
  type PrintedForm,
  type PrintedIndicator,
} from "../../support/printed-form";
import { cellsOf, check, checkRows, errorsIn } from "./check-printed";

/** The first indicator (row 10) changed; the total row is left out so that it does not speak too. */
const first = (change: Partial<PrintedIndicator>, form: PrintedForm = faultless): PrintedForm =>
  withIndicator({ ...form, total: undefined }, 0, change);

type Case = [string, Partial<PrintedIndicator>, string[]];

describe("E01 actual value", () => {
  test.each<Case>([
    ["blank", { actual: null }, ["F10"]],
    ["blanks", { actual: "  " }, ["F10"]],
    ["a dash", { actual: "—" }, ["F10"]],
    ["a dash for a dash", { target: "—", actual: "—" }, []],
    ["none, which may be the figure", { target: "≤0次", actual: "无" }, []],
    ["zero", { actual: 0 }, []],
    ["a placeholder row", { name: "/", actual: null }, []],
  ])("%s", (_case, change, cells) => expect(cellsOf("E01", check(first(change)))).toEqual(cells));

  test("the head of a group has none", () => {
    const form = {
      ...faultless,
      indicators: [
        { ...faultless.indicators[0]!, name: "★补助种植面积", target: null, actual: null },
        {
          ...faultless.indicators[0]!,
          name: "红薯面积",
          target: "5.5亩",
          actual: "5.5亩",
          weight: null,
          score: null,
        },
        ...faultless.indicators.slice(1),
      ],
    };
    expect(errorsIn(check(form))).toEqual([]);
  });
});

describe("E02 a figure is due", () => {
  test.each<Case>([
    ["a word", { target: "≤30万元", actual: "完成" }, ["F10"]],
    ["an error value", { actual: "#DIV/0!" }, ["F10"]],
    ["an error value for words", { target: "及时", actual: "#N/A" }, ["F10"]],
    ["the target repeated", { target: "≥90%", actual: "≥90%" }, []],
    ["a figure among words", { actual: "已完成100%" }, []],
    ["Chinese figures", { target: "≥3场", actual: "三场" }, []],
    ["all of it", { actual: "全覆盖" }, []],
    ["words for words", { target: "效果明显", actual: "达成预期指标" }, []],
  ])("%s", (_case, change, cells) => expect(cellsOf("E02", check(first(change)))).toEqual(cells));
});

describe("E03 E04 scores", () => {
  test.each<[string, ...Case]>([
    ["E03", "above the weight", { score: 12 }, ["H10"]],
    ["E03", "equal", { score: "10.00" }, []],
    ["E04", "blank", { score: null }, ["H10"]],
    ["E04", "a dash", { score: "/" }, ["H10"]],
    ["E04", "negative", { score: -1 }, ["H10"]],
    ["E04", "words", { score: "满分" }, ["H10"]],
    ["E04", "an error value", { score: "#VALUE!" }, ["H10"]],
    ["E04", "zero", { score: 0 }, []],
    ["E04", "a placeholder row", { name: "指标1:/", weight: "/", score: "/" }, []],
  ])("%s %s", (rule, _case, change, cells) => {
    expect(cellsOf(rule, check(first(change)))).toEqual(cells);
  });

  test("without printed weights a row may share the score of the row above", () => {
    const form = {
      ...faultless,
      indicators: faultless.indicators.map((row, i) => ({
        ...row,
        weight: null,
        ...(i === 1 && { score: null }),
      })),
      total: undefined,
    };
    expect(cellsOf("E04", check(form))).toEqual([]);
  });
});

describe("E05 score by the formula", () => {
  const missed = { target: "≥500人", actual: "487人" };
  test.each<Case>([
    ["right", { ...missed, score: 9.74, reason: "退学" }, []],
    ["too high", { ...missed, score: 9.9, reason: "退学" }, ["H10"]],
    ["lower, with a reason", { ...missed, score: 8, reason: "退学" }, []],
    ["lower, without a reason", { ...missed, score: 8 }, ["H10"]],
    ["a met target without full points and reason", { score: 7 }, ["H10"]],
    ["less is better", { target: "≤30天", actual: "33天", score: 9, reason: "下雨" }, []],
    [
      "less is better, too high",
      { target: "≤30天", actual: "33天", score: 9.5, reason: "下雨" },
      ["H10"],
    ],
    ["no direction written", { target: "43.2", actual: "37.24", score: 9, reason: "结余" }, []],
    ["words", { target: "效果明显", actual: "一般", score: 9.5, reason: "时间短" }, []],
    [
      "a unit that measures something else",
      { target: "≥500人", actual: "487户", score: 9.9, reason: "口径" },
      [],
    ],
    ["floating point", { target: "≥3", actual: "0.9", score: 3, reason: "少" }, []],
  ])("%s", (_case, change, cells) => expect(cellsOf("E05", check(first(change)))).toEqual(cells));

  test.each([9, 10])("a form in whole marks may round or cut 9.8 to %d", (score) => {
    const whole = { ...withMoney(faultless, 0, { score: 9, rate: "86%" }), total: undefined };
    const change = { target: "=100%", actual: "98%", score, reason: "个别未完成" };
    const cells = score === 10 ? ["H10"] : [];
    expect(cellsOf("E05", check(first(change, whole)))).toEqual(cells);
  });

  test("says both figures", () => {
    const [issue] = errorsIn(check(first({ ...missed, score: 9.9, reason: "退学" })));
    expect(issue).toMatchObject({
      left: 9.9,
      right: 9.74,
      difference: 0.16,
      indicator: "与委托运营方结算完成率",
      project: faultless.project,
    });
    expect(issue?.fix).toBeUndefined();
  });
});

describe("E07 reason for lost points", () => {
  test.each<Case>([
    ["none", { score: 9 }, ["I10"]],
    ["a dash", { score: 9, reason: "—" }, ["I10"]],
    ["a bare 0", { score: 9, reason: 0 }, ["I10"]],
    ["a reason", { score: 9, reason: "结余较多" }, []],
    ["full points", { score: 10 }, []],
    ["no score", { score: null }, []],
  ])("%s", (_case, change, cells) => expect(cellsOf("E07", check(first(change)))).toEqual(cells));

  test("a form without the column cannot be asked", () => {
    const rows = [
      ["项目支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
      ["产出指标", "数量指标", "甲", "≥10个", "9个", 90, 81],
    ];
    expect(cellsOf("E07", checkRows(rows))).toEqual([]);
  });
});

describe("E08 full points for a missed target", () => {
  test.each<Case>([
    ["at least", { target: "≥95%", actual: "94%" }, ["H10"]],
    ["at most", { target: "≤90万元", actual: "91万元" }, ["H10"]],
    ["exactly", { target: "=100%", actual: "98%" }, ["H10"]],
    ["a ratio", { target: "≥95%", actual: 0.9 }, ["H10"]],
    ["more than asked", { target: "≥95%", actual: "100%" }, []],
    ["at the bound", { target: "≤90万元", actual: 90 }, []],
    ["not full", { target: "≥95%", actual: "94%", score: 9.89, reason: "差一点" }, []],
    ["no direction", { target: "95", actual: "94" }, []],
    ["words", { target: "效果明显", actual: "未达到" }, []],
    ["vague", { target: "11月底完成100%", actual: "98%" }, []],
  ])("%s", (_case, change, cells) => expect(cellsOf("E08", check(first(change)))).toEqual(cells));
});

describe("E14 total", () => {
  const total = (score: PrintedIndicator["score"], form: PrintedForm = faultless): PrintedForm => ({
    ...form,
    total: { weight: 100, score },
  });
  test.each<[string, PrintedForm, string[]]>([
    ["right", total("98.62"), []],
    ["wrong", total(100), ["H15"]],
    ["blank", total(null), ["H15"]],
    ["an error value", total("#REF!"), ["H15"]],
    ["a score is missing", total(100, withIndicator(faultless, 0, { score: null })), []],
    [
      "a placeholder counts nothing",
      total(88.62, withIndicator(faultless, 0, { name: "/", weight: "/", score: "/" })),
      [],
    ],
    [
      "no fund block: the points of execution are unknown",
      total(100, { ...faultless, money: undefined }),
      [],
    ],
  ])("%s", (_case, form, cells) => expect(cellsOf("E14", check(form))).toEqual(cells));

  test("indicators of 100 points counted with 80%, as one province prints it", () => {
    const form: PrintedForm = {
      ...faultless,
      money: [
        { label: "年度资金总额", annual: 5, executed: 5, weight: 20, rate: "100%", score: 20 },
      ],
      sections: { 产出指标: 60, 效益指标: 30, 满意度指标: 10 },
      indicators: faultless.indicators.map((row, i) => ({
        ...row,
        weight: null,
        score: [20, 20, 20, 30, 10][i],
      })),
      total: { weight: null, score: 100 },
    };
    expect(errorsIn(check(form))).toEqual([]);
  });

  test("the right total is offered", () => {
    const [issue] = errorsIn(check(total(99)));
    expect(issue).toMatchObject({
      rule: "E14",
      left: 99,
      right: 98.62,
      difference: 0.38,
      fix: { label: "改为 98.62", changes: [{ cell: "H15", before: "99", after: "98.62" }] },
    });
  });
});

describe("E15 grade", () => {
  const graded = (grade: string): PrintedForm => ({
    ...faultless,
    total: { weight: 100, score: 98.62, grade },
  });
  test.each<[string, string[]]>([
    ["优", []],
    ["优秀", []],
    ["等级：优", []],
    ["良", ["I15"]],
    ["较差", ["I15"]],
    ["", []],
  ])("%s for 98.62", (grade, cells) => expect(cellsOf("E15", check(graded(grade)))).toEqual(cells));

  test("the right grade is offered, by the scheme's own bands", () => {
    const [issue] = errorsIn(check(graded("良")));
    expect(issue).toMatchObject({
      left: "良",
      right: "优",
      message: "98.62分对应“优”。",
      fix: { changes: [{ after: "优" }] },
    });
    const strict = [
      { label: "甲", from: 99 },
      { label: "乙", from: 0 },
    ];
    expect(cellsOf("E15", check(graded("优"), { grades: strict }))).toEqual(["I15"]);
    expect(cellsOf("E15", check(graded("乙"), { grades: strict }))).toEqual([]);
  });
});
