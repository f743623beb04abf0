import { planFixes, writtenValue } from "../../../src/taskpane/check/fix-plan";
import { groupIssues, listedEntries } from "../../../src/taskpane/check/issue-groups";
import { sentenceParts } from "../../../src/taskpane/report/sentence-parts";
import { tableShape } from "../../../src/taskpane/report/table-shape";
import {
  alignedFigures,
  figure,
  percent,
  points,
  weight,
} from "../../../src/taskpane/shell/figures";
import { isDark } from "../../../src/taskpane/shell/is-dark";
import type { Issue, Severity } from "../../../src/core/rules/issue";

describe("a fix as a plan", () => {
  test.each([
    ["86.19%", 0.8619],
    ["100.00%", 1],
    ["7%", 0.07],
    ["90", 90],
    ["-3.5", -3.5],
    ["1,200.5", 1200.5],
    ["＝100%", "＝100%"],
    ["优", "优"],
    ["1,20", "1,20"],
    ["", ""],
  ])("%p is written as %p", (shown, written) => {
    expect(writtenValue(shown)).toBe(written);
  });

  test.each([
    ["0", "86.19%", "0.00%"],
    ["80%", "86.19%", undefined],
    ["0", "90", undefined],
  ])("%p → %p has the format %p", (before, after, numberFormat) => {
    const change = { sheet: "表", cell: "H6", before, after };
    const [action] = planFixes([{ label: "", changes: [change] }], "改").actions;
    expect(action).toMatchObject({ kind: "write", sheet: "表", address: "H6" });
    expect((action as { numberFormat?: string }).numberFormat).toBe(numberFormat);
  });
});

describe("a fix that says how it is written", () => {
  test.each([
    [
      "a figure kept as text becomes a number, whatever the format was",
      "90 ",
      "90",
      "number",
      90,
      "General",
    ],
    ["a code keeps its zeros", "００７ ", "007", "text", "007", "@"],
    [
      "a long number keeps all its digits",
      " 123456789012345678",
      "123456789012345678",
      "text",
      "123456789012345678",
      "@",
    ],
    ["a month is no date", "2024年1月 ", "2024年1月", "text", "2024年1月", "@"],
    ["an operator is no formula", " =100%", "=100%", "text", "=100%", "@"],
    ["words keep the format of their cell", "已完成 ", "已完成", "text", "已完成", undefined],
  ] as const)("%s", (_name, before, after, as, written, numberFormat) => {
    const change = { sheet: "表", cell: "C3", before, after, as };
    const { actions } = planFixes([{ label: "", changes: [change] }], "改");
    expect(actions).toEqual([
      {
        kind: "write",
        sheet: "表",
        address: "C3",
        values: [[written]],
        ...(numberFormat !== undefined && { numberFormat }),
      },
    ]);
  });

  test("several fixes are one plan, and a cell is written once", () => {
    const change = (cell: string, after: string) => ({ sheet: "表", cell, before: "0", after });
    const fix = (...changes: ReturnType<typeof change>[]) => ({ label: "", changes });
    const { actions } = planFixes(
      [fix(change("A1", "1")), fix(change("A1", "2"), change("A2", "3"))],
      "改"
    );
    expect(actions).toMatchObject([
      { address: "A1", values: [[1]] },
      { address: "A2", values: [[3]] },
    ]);
  });
});

describe("figures", () => {
  test.each([
    [figure(1234567.5), "1,234,567.5"],
    [figure(-1234), "-1,234"],
    [figure(0.1 + 0.2), "0.3"],
    [figure("90.00 万元"), "90.00 万元"],
    [points(9.5), "9.50"],
    [points(2.675), "2.68"],
    [points(1234.5), "1,234.50"],
    [percent(0.86185), "86.19%"],
    [percent(1), "100.00%"],
    [weight(10), "10"],
    [weight(7.5), "7.5"],
  ])("%p", (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

describe("figures below each other", () => {
  test.each([
    [[0, 90, 90], "万元", ["0.00 万元", "90.00 万元", "90.00 万元"]],
    [[12345.678, 12000, 345.678], "元", ["12,345.678 元", "12,000.000 元", "345.678 元"]],
    [[20, 18.5, 1.5], "分", ["20.0 分", "18.5 分", "1.5 分"]],
    [[98, 100, 2], "分", ["98 分", "100 分", "2 分"]],
    [["", 100], "万元", ["", "100.00 万元"]],
    [["80.00%", "86.19%"], undefined, ["80.00%", "86.19%"]],
    [[0.1 + 0.2, 1], undefined, ["0.3", "1.0"]],
  ])("%p %p", (values, unit, shown) => {
    expect(alignedFigures(values, unit)).toEqual(shown);
  });
});

describe("dark or light", () => {
  test.each([
    ["#FFFFFF", false],
    ["#f3f2f1", false],
    ["#666666", true],
    ["#262626", true],
    ["#222", true],
    ["#ffffffff", false],
    ["white", false],
    ["", false],
    [undefined, false],
  ])("%p → %p", (background, dark) => {
    expect(isDark(background)).toBe(dark);
  });
});

describe("grouping", () => {
  const issue = (rule: string, severity: Severity, more: Partial<Issue> = {}): Issue => ({
    rule,
    type: "t",
    severity,
    sheet: "表",
    cell: "A1",
    form: "自评表",
    message: "m",
    ...more,
  });

  test("the gravest first inside a section, sections and forms in the order found", () => {
    const groups = groupIssues([
      issue("C06", "hint", { section: "产出指标" }),
      issue("A08", "error", { section: "资金" }),
      issue("E02", "error", { section: "产出指标" }),
      issue("A08", "error", { sheet: "乙" }),
    ]);
    expect(groups.map(({ sheet, count }) => [sheet, count])).toEqual([
      ["表", 3],
      ["乙", 1],
    ]);
    expect(listedEntries(groups).map(({ issue: i }) => i.rule)).toEqual([
      "E02",
      "C06",
      "A08",
      "A08",
    ]);
  });

  test.each([
    ["A08", "sectionFunds"],
    ["B12", "sectionIndicators"],
    ["C01", "sectionWeights"],
    ["E05", "sectionScores"],
    ["Z9", "sectionOther"],
  ])("a finding of %s without a section lies in %s", (rule, message) => {
    expect(groupIssues([issue(rule, "error")])[0]!.sections[0]!.title).toEqual({ message });
  });

  test.each([
    [3, 3],
    [4, 1],
  ])("%p findings of one rule make %p rows", (count, rows) => {
    const same = Array.from({ length: count }, (_, n) => issue("E07", "error", { cell: `A${n}` }));
    expect(groupIssues(same)[0]!.sections[0]!.rows).toHaveLength(rows);
  });

  test("equal findings of one cell keep keys of their own", () => {
    const entries = listedEntries(groupIssues([issue("A08", "error"), issue("A08", "error")]));
    expect(new Set(entries.map(({ key }) => key)).size).toBe(2);
  });
});

describe("a sentence cut at its figures", () => {
  const figures = (...texts: string[]) =>
    texts.map((text) => ({ text, value: 0, source: `s${text}` }));

  test("in order, so that 1 inside 1526 is not taken for the later 1", () => {
    const parts = sentenceParts({
      id: "S",
      text: "共1526个，1个优。",
      figures: figures("1526", "1"),
    });
    expect(parts.map((part) => [part.text, part.source])).toEqual([
      ["共", undefined],
      ["1526", "s1526"],
      ["个，", undefined],
      ["1", "s1"],
      ["个优。", undefined],
    ]);
  });

  test("a figure that is not there changes nothing", () => {
    const parts = sentenceParts({ id: "S", text: "没有。", figures: figures("7", "") });
    expect(parts).toEqual([{ text: "没有。" }]);
  });
});

describe("what a table's columns hold", () => {
  const table = (columns: string[], rows: (string | number)[][]) =>
    tableShape({ title: "", columns, kinds: [], rows, sheet: "", range: "" });

  test("shares get bars, figures are right aligned, totals are known", () => {
    const shape = table(
      ["等级", "个数", "占比"],
      [
        ["优", 1, "3.3%"],
        ["合计", 30, "100.0%"],
      ]
    );
    expect(shape.shareColumn).toBe(2);
    expect(shape.numeric).toEqual([false, true, true]);
    expect([shape.isTotal(["合计"]), shape.isTotal(["优"])]).toEqual([true, false]);
  });

  test("a running number is left out, other figures are not", () => {
    const list = (numbers: number[]) =>
      table(
        ["序号", "项目", "等级"],
        numbers.map((n) => [n, "甲", "优"])
      ).from;
    expect([list([1, 2, 3]), list([2, 3]), list([])]).toEqual([1, 0, 0]);
    expect(table(["个数", "等级"], [[1, "优"]]).from).toBe(0);
  });

  test("no shares, no bars; an empty table is no error", () => {
    expect(table(["名称"], [["甲"]]).shareColumn).toBeUndefined();
    expect(table(["名称"], []).numeric).toEqual([false]);
  });
});
