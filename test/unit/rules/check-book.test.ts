import { recogniseForms } from "../../../src/core/forms/recognise";
import { ruleMessages } from "../../../src/core/messages/rules";
import { catalogue } from "../../../src/core/rules/catalogue";
import { readBook } from "../../../src/core/rules/book-facts";
import { readRegisters } from "../../../src/core/registers/read-registers";
import { checkBook, checkForms } from "../../../src/core/rules/check-book";
import type { SheetSnapshot } from "../../../src/core/sheets/snapshot";
import { nationalScheme } from "../../../src/core/schemes/national";
import {
  faultless,
  printedSheet,
  sheetOf,
  withIndicator,
  withMoney,
  workbookOf,
  type PrintedForm,
} from "../../support/printed-form";
import { cellsOf, check, errorsIn } from "./check-printed";

/** The figures of a published form with its mistakes: a total of zeros, ≥100百分比, 80 + 10 points. */
const published: PrintedForm = {
  title: "项目支出绩效自评表",
  year: 2022,
  project: "委托业务项目",
  money: [
    {
      label: "年度资金总额：",
      initial: 0,
      annual: 0,
      executed: 0,
      weight: 10,
      rate: "0",
      score: 0,
    },
    {
      label: "其中：本年财政拨款",
      initial: 90,
      annual: 89.974,
      executed: 89.974,
      weight: "—",
      score: "—",
    },
  ],
  sections: { 产出指标: 50, 效益指标: 30 },
  indicators: [
    ["产出指标", "数量指标", "基建工程委托业务项目数量", "≥50个", "50", 8],
    ["产出指标", "质量指标", "委托业务报告合格率", "≥100百分比", "100", 8],
    ["产出指标", "质量指标", "经费支出合规性", "严格执行相关制度规定", "达成预期指标", 8],
    ["产出指标", "时效指标", "提交报告及时性", "在项目计划完成时间内完成", "达成预期指标", 8],
    ["产出指标", "成本指标", "项目总成本", "≤90万元", "90", 8],
    ["产出指标", "成本指标", "单项业务成本", "符合相关规定", "达成预期指标", 10],
    ["效益指标", "社会效益指标", "对市场公平的影响程度", "效果明显", "达成预期指标", 10],
    ["效益指标", "生态效益指标", "对控制项目成本影响程度", "效果明显", "达成预期指标", 10],
    ["效益指标", "可持续影响指标", "对制度健全的持续性影响", "效果明显", "达成预期指标", 10],
  ].map(([level1, level2, name, target, actual, weight]) => ({
    level1: String(level1),
    level2: String(level2),
    name: String(name),
    target,
    actual,
    weight,
    score: weight,
  })),
};

test("a published form with mistakes, all at once and in order", () => {
  expect(check(published).map(({ rule, cell, severity }) => `${rule} ${cell} ${severity}`)).toEqual(
    [
      "A08 D6 error",
      "A09 D6 error",
      "A08 E6 error",
      "A08 F6 error",
      "A16 H6 error",
      "A17 I6 error",
      "A13 E7 hint",
      "B08 B10 warning",
      "C02 G10 error",
      "B26 E12 warning",
      "B35 D18 warning",
    ]
  );
});

test("a published form without mistakes", () => expect(errorsIn(check(faultless))).toEqual([]));

test("every issue has a real cell of its sheet, the form's title and the project", () => {
  for (const issue of check(published)) {
    expect(issue.cell).toMatch(/^[A-I]\d+$/);
    expect(issue).toMatchObject({
      sheet: "自评表",
      form: published.title,
      project: "委托业务项目",
    });
    expect(issue.message).not.toMatch(/\{\w+\}/);
  }
});

describe("the scheme", () => {
  const wrong = withMoney(faultless, 0, { rate: "50%" });

  test.each([
    ["A16", "off", []],
    ["execution-rate-wrong", "off", []],
    ["A16", "hint", ["hint"]],
    ["A17", "off", ["error"]],
  ] as const)("%s: %s", (rule, setting, severities) => {
    const issues = check(wrong, { rules: { [rule]: setting } }).filter((issue) =>
      /^A1/.test(issue.rule)
    );
    expect(issues.map(({ severity }) => severity)).toEqual(severities);
  });

  test("names of objects' own members switch nothing", () => {
    expect(cellsOf("A16", check(wrong, { rules: {} }))).toEqual(["H6"]);
  });
});

test("issues of several sheets come in the order of the sheets", () => {
  const wrong = withIndicator(withMoney(faultless, 0, { rate: "50%" }), 0, { actual: null });
  const { forms } = recogniseForms(
    workbookOf(printedSheet(wrong, { name: "乙" }), printedSheet(wrong, { name: "甲" }))
  );
  const issues = errorsIn(checkBook({ forms }, nationalScheme, "zh-CN").issues);
  expect(issues.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
    "乙!H6",
    "乙!F10",
    "甲!H6",
    "甲!F10",
  ]);
});

test("English for English readers", () => {
  const { forms } = recogniseForms(workbookOf(printedSheet(published)));
  for (const { message, fix } of checkBook({ forms }, nationalScheme, "en-US").issues) {
    expect(message).toMatch(/[a-z]/);
    expect(message).not.toMatch(/[。，；]/);
    expect(fix?.label ?? "Change").toMatch(/^(Change|Fill)/);
  }
});

describe("the catalogue", () => {
  test("rules with ids and types of their own, in order, in both languages", () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(new Set(catalogue.map(({ type }) => type)).size).toBe(catalogue.length);
    for (const { id, type, kinds, basis } of catalogue) {
      expect(id).toMatch(/^[A-H]\d\d$/);
      expect(type).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(kinds.length).toBeGreaterThan(0);
      expect(ruleMessages[basis].zh).not.toMatch(/号|条|财预/);
    }
    expect([...catalogue].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(catalogue);
  });

  test("messages are plain: no exclamation marks, Chinese punctuation", () => {
    for (const { zh, en } of Object.values(ruleMessages)) {
      expect(zh).not.toMatch(/[!！,;]/);
      expect(en).not.toMatch(/!/);
    }
  });
});

test("a form of another project is no approved target, two targets of one project are none", () => {
  const goal = (name: string, project: string): SheetSnapshot =>
    sheetOf(
      [
        ["项目支出绩效目标表"],
        ["项目名称", project],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "里程", "≥5公里"],
      ],
      { name }
    );
  const found = (...goals: SheetSnapshot[]): string | undefined => {
    const own = printedSheet({ ...faultless, project: "道 路" }, { name: "自评" });
    const book = readBook(recogniseForms(workbookOf(own, ...goals)), nationalScheme);
    const facts = book.forms.find(({ form }) => form.kind === "self-eval");
    return facts && book.approvedTargetOf(facts)?.form.sheet;
  };
  expect(found(goal("目标", "道路"))).toBe("目标");
  expect(found(goal("目标", "桥梁"))).toBeUndefined();
  expect(found(goal("目标", "道路"), goal("又一张", "道路"))).toBeUndefined();
});

test("forms alone are judged as in the whole workbook, the registers they are held against are not", () => {
  const { forms } = recogniseForms(workbookOf(printedSheet(published)));
  const evaluations = sheetOf(
    [
      ["财政重点评价情况表"],
      ["预算单位", "评价对象", "对象类型", "金额", "评价方式", "得分", "等级"],
      ["园林所", "绿道养护", "项目", 120, "财政重点评价", 85, "差"],
    ],
    { name: "评价" }
  );
  const registers = readRegisters(workbookOf(evaluations));
  const contents = { forms, registers, today: "2025-08-01" };
  const all = checkBook(contents, nationalScheme, "zh-CN").issues;
  const ofForms = checkForms(contents, nationalScheme, "zh-CN");
  expect(ofForms).toEqual(all.filter(({ sheet }) => sheet !== "评价"));
  expect(ofForms.length).toBeGreaterThan(0);
  expect(all.length).toBeGreaterThan(ofForms.length);
});
