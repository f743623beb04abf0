import { catalogue, registerCatalogue } from "../../../src/core/rules/catalogue";
import { ruleHeads } from "../../../src/core/rules/rule-heads";
import type { Rows } from "../../support/printed-form";
import { checkSheets, placesOf } from "./check-registers";

/** A target form as units hand it in: code, name, attribute, the year's money, three indicators. */
interface Target {
  readonly code?: string | null;
  readonly name?: string;
  readonly attribute?: string | null;
  readonly year?: number;
  readonly money?: number;
  readonly targets?: readonly [string, string, string];
  readonly names?: readonly [string, string, string];
}

function target({
  code = "P1",
  name = "图书馆免费开放",
  attribute = "延续",
  year = 2025,
  money = 120,
  targets = ["≥300天", "≥95%", "≥90%"],
  names = ["开放天数", "设备完好率", "读者满意度"],
}: Target = {}): Rows {
  return [
    ["项目支出绩效目标申报表"],
    [`（${year}年度）`],
    ["项目名称", null, name, null, "项目编码", code],
    ["主管部门", null, "文旅局", null, "实施单位", "图书馆"],
    ["项目属性", null, attribute, null, "项目期", `${year}年`],
    ["项目资金（万元）", null, "年度资金总额：", money],
    [null, null, "其中：财政拨款", money],
    ["年度目标", null, "全年免费开放300天以上，服务读者10万人次"],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", names[0], targets[0]],
    [null, "质量指标", names[1], targets[1]],
    ["满意度指标", "服务对象满意度指标", names[2], targets[2]],
  ];
}

const projects = (...rows: Rows): Rows => [
  [
    ...["项目编码", "项目名称", "预算单位", "项目属性", "资金来源"],
    ...["年初预算数", "全年预算数", "上年预算数"],
  ],
  ...rows,
];
const library = ["P1", "图书馆免费开放", "图书馆", "延续", "本级", 120, 120, 100] as const;
const register = (change: Partial<Record<number, string | number | null>> = {}): Rows =>
  projects(library.map((value, at) => (at in change ? (change[at] ?? null) : value)));

const speaks = (rule: string, sheets: Readonly<Record<string, Rows>>) =>
  placesOf(rule, checkSheets(sheets)).length;

describe("a form against the register of projects", () => {
  test.each<[string, string, Rows, Rows, number]>([
    ["A02", "a known code", target(), register(), 0],
    ["A02", "the same code in full width", target({ code: "Ｐ１" }), register(), 0],
    ["A02", "an unknown code", target({ code: "P9" }), register(), 1],
    ["A02", "no code on the form", target({ code: null }), register(), 0],
    ["A02", "a register without codes", target(), register({ 0: null }), 0],
    ["A04", "the same name but for blanks", target({ name: "图书馆 免费开放" }), register(), 0],
    ["A04", "another name", target({ name: "图书馆开放补助" }), register(), 1],
    ["A04", "another project", target({ code: "P9", name: "图书馆开放补助" }), register(), 0],
    ["A11", "the approved amount", target(), register(), 0],
    ["A11", "another amount", target({ money: 130 }), register(), 1],
    ["A11", "no amount in the register", target(), register({ 5: null, 6: null }), 0],
    ["A11", "an unknown project", target({ code: null, name: "其他项目" }), register(), 0],
    ["A06", "continued, with money last year", target(), register(), 0],
    ["A06", "new, with money last year", target({ attribute: "新增" }), register({ 3: null }), 1],
    ["A06", "continued, with nothing last year", target(), register({ 3: null, 7: 0 }), 1],
    ["A06", "no attribute", target({ attribute: null }), register({ 3: null, 7: 0 }), 0],
  ])("%s %s", (rule, _what, form, rows, count) => {
    expect(speaks(rule, { 项目库: rows, 申报表: form })).toBe(count);
  });

  test("A06 in the register itself", () => {
    expect(speaks("A06", { 项目库: register() })).toBe(0);
    expect(speaks("A06", { 项目库: register({ 3: "新增" }) })).toBe(1);
    expect(speaks("A06", { 项目库: register({ 7: 0 }) })).toBe(1);
    expect(speaks("A06", { 项目库: register({ 3: "一次性", 7: null }) })).toBe(0);
  });

  test("without the register these rules are named as not checked", () => {
    const rules = checkSheets({ 申报表: target() }).notChecked.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["A02", "A04", "A06", "A11", "B43"]));
  });
});

describe("this year's targets against last year's", () => {
  const before = target({ year: 2024, money: 100 });
  test.each<[string, string, Rows, number]>([
    ["B39", "a fifth more money, the same work", target({ money: 121 }), 1],
    ["B39", "just a fifth more", target({ money: 120 }), 0],
    [
      "B39",
      "more money and more work",
      target({ money: 150, targets: ["≥310天", "≥95%", "≥90%"] }),
      0,
    ],
    [
      "B39",
      "another kind of work",
      target({ money: 150, names: ["延时开放天数", "设备完好率", "读者满意度"] }),
      0,
    ],
    ["B41", "all targets as they were, a tenth less money", target({ money: 89 }), 1],
    ["B41", "the same money", target({ money: 105 }), 0],
    ["B41", "one target changed", target({ money: 150, targets: ["≥300天", "≥96%", "≥90%"] }), 0],
  ])("%s %s", (rule, _what, now, count) => {
    expect(speaks(rule, { 上年: before, 本年: now })).toBe(count);
  });

  test("forms of one year only: not checked", () => {
    const rules = checkSheets({ 本年: target() }).notChecked.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["B39", "B41"]));
  });
});

describe("B43 names of the indicator library", () => {
  const names = (...rows: string[]): Rows => [
    ["序号", "一级指标", "二级指标", "三级指标", "参考值", "启用"],
    ...rows.map((name, at) => [at + 1, "产出指标", "数量指标", name, null, "是"]),
  ];
  const with43 = (...rows: string[]) =>
    speaks("B43", { 指标库: names(...rows), 申报表: target({ targets: ["1", "2", "3"] }) });

  test.each<[string, string[], number]>([
    ["the very name", ["读者满意度", "开放天数", "设备完好率"], 0],
    ["nearly the name", ["读者满意度率", "开放天数", "设备完好率"], 1],
    ["nothing like it", ["道路养护里程"], 0],
  ])("%s", (_what, rows, count) => {
    expect(with43(...rows)).toBe(count);
  });
});

describe("E17 a self-evaluation against the approved targets", () => {
  const selfEvaluation = (rows: Rows): Rows => [
    ["项目支出绩效自评表"],
    ["（2025年度）"],
    ["项目名称", null, "图书馆免费开放"],
    ["主管部门", null, "文旅局", null, "实施单位", null, "图书馆"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ...rows,
    ["总分", null, null, null, null, 100, 100],
  ];
  const full: Rows = [
    ["产出指标", "数量指标", "开放天数", "≥300天", "310天", 50, 50],
    [null, "质量指标", "设备完好率", "≥95%", "96%", 30, 30],
    ["满意度指标", "服务对象满意度指标", "读者满意度", "≥90%", "92%", 20, 20],
  ];
  test.each<[string, Rows, number]>([
    ["the approved ones", full, 0],
    ["one left out", full.slice(0, 2), 1],
    ["one added", [...full, [null, null, "网站点击量", "≥1万次", "2万次", 0, 0]], 1],
    [
      "another target",
      full.map((row, at) =>
        at === 0 ? row.map((one) => (one === "≥300天" ? "≥200天" : one)) : row
      ),
      1,
    ],
  ])("%s", (_what, rows, count) => {
    expect(speaks("E17", { 申报表: target(), 自评表: selfEvaluation(rows) })).toBe(count);
  });
});

describe("the register of self-evaluations", () => {
  const evaluations = (...rows: Rows): Rows => [
    ["年度", "项目编码", "项目名称", "预算单位", "得分", "提交日期", "截止日期"],
    ...rows,
  ];
  const two = projects(library, ["P2", "泵站", "水务局", "新增", "本级", 10, 10, null]);

  test("E25 names the projects that are missing, once", () => {
    const done = evaluations([
      2024,
      "P1",
      "图书馆免费开放",
      "图书馆",
      95,
      "2025-08-01",
      "2025-08-10",
    ]);
    const { issues } = checkSheets({ 项目库: two, 自评台账: done });
    const found = issues.filter(({ rule }) => rule === "E25");
    expect(found.map(({ message }) => message)).toEqual(["还有1个项目没有自评：泵站。"]);
    expect(found[0]?.severity).toBe("error");
  });

  test("E25 is silent where all are there, and where only whole units evaluated themselves", () => {
    const row = (code: string, name: string) =>
      [2024, code, name, "", 95, "2025-08-01", "2025-08-10"] as const;
    expect(
      speaks("E25", { 项目库: two, 自评台账: evaluations(row("P1", "甲"), row("P2", "乙")) })
    ).toBe(0);
    const whole: Rows = [
      ["年度", "项目名称", "预算单位", "对象类型", "得分"],
      [2024, "水务局整体支出", "水务局", "部门整体", 95],
    ];
    expect(speaks("E25", { 项目库: two, 自评台账: whole })).toBe(0);
  });

  test.each<[string, string, string | null, number]>([
    ["in time", "2025-08-10", "2025-08-10", 0],
    ["a day late", "2025-08-11", "2025-08-10", 1],
    ["without a deadline", "2025-08-11", null, 0],
  ])("E27 %s", (_what, submitted, deadline, count) => {
    const rows = evaluations([2024, "P1", "甲", "", 95, submitted, deadline]);
    expect(speaks("E27", { 自评台账: rows })).toBe(count);
  });
});

test("a scheme is offered every rule once", () => {
  const ids = ruleHeads().map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toHaveLength(148);
});

test("the catalogue has every rule from A01 to G13, each under one type", () => {
  const last = { A: 23, B: 43, C: 11, D: 21, E: 27, F: 10, G: 13 };
  const wanted = Object.entries(last).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, at) => `${family}${String(at + 1).padStart(2, "0")}`)
  );
  const rules = [...catalogue, ...registerCatalogue];
  expect([...new Set(rules.map(({ id }) => id))].sort()).toEqual(wanted);
  const typesOf = (id: string) =>
    new Set(rules.filter((one) => one.id === id).map(({ type }) => type));
  const several = wanted.filter((id) => typesOf(id).size !== 1);
  expect(several.map((id) => [id, ...typesOf(id)])).toEqual([]);
});
