import fc from "fast-check";
import { recogniseForms } from "../../../src/core/forms/recognise";
import { lights, worstLight } from "../../../src/core/monitoring/light";
import { monitorForm } from "../../../src/core/monitoring/monitor-form";
import { monitorForms } from "../../../src/core/monitoring/monitor-forms";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { Scheme } from "../../../src/core/schemes/scheme";
import { monitoringRows, type MonitoringSheet } from "../../support/monitoring-form";
import { sheetOf, workbookOf } from "../../support/printed-form";
import { onlyForm } from "../forms/forms-in";

const locale = "zh-CN";

function monitored(sheet: MonitoringSheet, scheme: Scheme = nationalScheme, month?: number) {
  const form = onlyForm(monitoringRows(sheet));
  return monitorForm(form, { scheme, locale, ...(month && { month }) });
}

function withMonitoring(part: Partial<Scheme["monitoring"]>): Scheme {
  return { ...nationalScheme, monitoring: { ...nationalScheme.monitoring, ...part } };
}

const lines = [
  { name: "开放天数", target: "≥300天", actual: "180天" },
  { name: "活动场次", target: "≥60场", actual: "20场" },
];

describe("the month", () => {
  it.each([
    ["the form's own", 6, undefined, 6],
    ["the one asked for", 6, 9, 9],
    ["the scheme's, where the form says none", undefined, undefined, 7],
  ])("is %s", (_name, own, asked, expected) => {
    const project = monitored({ month: own, lines }, nationalScheme, asked);
    expect(project.month).toBe(expected);
    expect(project.formMonth).toBe(own);
  });
});

describe("spending", () => {
  it("of 87.57 out of 220 by June is 39.80 %, 79.61 % of what is due: yellow", () => {
    const project = monitored({ month: 6, money: [220, null, 87.57, 210], lines });
    expect(project).toMatchObject({ budgetLight: "黄" });
    expect(project.spending).toMatchObject({
      budget: 220,
      executed: 87.57,
      forecast: 210,
      progress: 79.61,
      balance: 10,
      cell: "G6",
    });
    expect(project.spending?.rate).toBeCloseTo(0.39805, 5);
    expect(project.spending?.forecastRate).toBeCloseTo(0.95455, 5);
    expect(project.budgetReason).toContain("39.80%");
  });

  it.each<[string, MonitoringSheet["money"], string | null, string]>([
    ["the budget after adjustment counts", [220, 100, 60, null], "绿", "60÷100"],
    ["below 60 % is red", [100, 100, 29, null], "红", "落后"],
    ["a budget of 0 is red", [0, 0, 0, 0], "红", "预算是 0"],
    ["a blank amount has no light", [100, 100, null, null], null, "没有填执行数"],
    ["no budget at all has no light", [null, null, 5, null], null, "没有填预算数"],
    ["text numbers with a unit", ["100", "1,000万元", "600万元", null], "绿", "600÷1000"],
  ])("%s", (_name, money, light, reason) => {
    const project = monitored({ month: 6, money, lines });
    expect(project.budgetLight).toBe(light);
    expect(project.budgetReason).toContain(reason);
  });

  it("is not said where the form has no fund block", () => {
    const project = monitored({ month: 6, lines });
    expect(project).toMatchObject({ budgetLight: null, quadrant: null });
    expect(project.spending).toBeUndefined();
  });
});

describe("the project", () => {
  it("has the worst light of its indicators, spending beside it", () => {
    const project = monitored({ month: 6, money: [100, 100, 10, 90], lines });
    expect(project).toMatchObject({
      name: "图书馆开放",
      light: "黄",
      budgetLight: "红",
      quadrant: "bothBehind",
      counts: { 红: 0, 黄: 1, 绿: 0, 蓝: 1, none: 0 },
    });
    // 120 % counts as 100 %: (100 + 66.67) ÷ 2.
    expect(project.indicators.map(({ progress }) => progress)).toEqual([120, 66.67]);
    expect(project.progress).toBe(83.34);
  });

  it("takes spending in where the scheme says so, and under plan C", () => {
    const sheet: MonitoringSheet = {
      month: 6,
      money: [100, 100, 10, 90],
      lines: [{ name: "天数", target: "≥300天", actual: "150天" }],
    };
    expect(monitored(sheet).light).toBe("绿");
    expect(monitored(sheet, withMonitoring({ budgetCounts: true })).light).toBe("红");
    const project = monitored(sheet, withMonitoring({ plan: "C" }));
    expect(project).toMatchObject({ light: "红", budgetLight: "红" });
    expect(project.reason).toContain("预算执行");
  });

  it.each([
    [55, "150天", "onCourse"],
    [10, "150天", "slowSpending"],
    [55, "20天", "littleDone"],
    [10, "20天", "bothBehind"],
  ])("spent %s of 100 and %s of 300: %s", (executed, actual, quadrant) => {
    const project = monitored({
      month: 6,
      money: [100, 100, executed, 100],
      lines: [{ name: "天数", target: "≥300天", actual }],
    });
    expect(project.quadrant).toBe(quadrant);
  });
});

describe("an indicator", () => {
  it("carries deviation, completion, the expected figure and what is likely", () => {
    const { indicators } = monitored({
      month: 6,
      lines: [
        { name: "活动", target: "≥60场", actual: "20场", expected: "45场", likelihood: ["√"] },
        { name: "费用", target: "≤30万元", actual: "33万元", expected: "30万元" },
        { name: "效果", target: "效果明显", actual: "达成" },
      ],
    });
    expect(indicators).toMatchObject([
      {
        cell: "F8",
        target: "≥60场",
        actual: "20场",
        expected: "45场",
        expectedMet: false,
        deviation: -0.3333,
        completion: 0.3333,
        likelihood: ["likelyCertain"],
      },
      { light: "红", deviation: 0.1, progress: null, expectedMet: true },
      { light: "绿", deviation: null, completion: null, expectedMet: null },
    ]);
  });

  it("says that a direction was assumed", () => {
    const [plain] = monitored({
      month: 6,
      lines: [{ name: "活动", target: "60场", actual: "20场" }],
    }).indicators;
    expect(plain?.reason).toContain("按≥看");
  });
});

describe("what has still to be written", () => {
  const due = (line: Partial<MonitoringSheet["lines"][number]>, scheme = nationalScheme) =>
    monitored(
      { month: 6, lines: [{ name: "活动", target: "≥60场", actual: "20场", ...line }] },
      scheme
    ).indicators[0]?.due.map(({ kind, cell }) => `${kind} ${cell}`);

  it.each<[string, Partial<MonitoringSheet["lines"][number]>, string[]]>([
    ["a reason for yellow", {}, ["reason H8"]],
    ["nothing once there is one", { reasons: [null, null, null, null, null, "缺人"] }, []],
    ["the note to a tick", { reasons: [null, null, "√"] }, ["note M8"]],
    ["the figure itself", { actual: null }, ["actual F8"]],
    ["nothing for green", { actual: "30场" }, []],
    ["a word on far too much", { actual: "70场" }, ["overshoot M8"]],
    [
      "outlook and measures where completion is not certain",
      { actual: "30场", likelihood: [null, "√"] },
      ["outlook G8"],
    ],
    [
      "the measures alone",
      { actual: "30场", expected: "60场", likelihood: [null, null, "√"] },
      ["outlook Q8"],
    ],
  ])("%s", (_name, line, expected) => {
    expect(due(line)).toEqual(expected);
  });

  it("is a reason for red only, where the scheme asks for no more", () => {
    const scheme = withMonitoring({ reasonFor: ["红"] });
    expect(due({}, scheme)).toEqual([]);
    expect(due({ actual: "5场" }, scheme)).toEqual(["reason H8"]);
  });
});

describe("all forms", () => {
  it("are counted by light; forms of other kinds are passed over", () => {
    const sheets = [
      sheetOf(monitoringRows({ month: 6, money: [100, 100, 50, 90], lines }), { name: "甲" }),
      sheetOf(monitoringRows({ month: 6, lines: [{ name: "活动", target: "≥60场" }] }), {
        name: "乙",
      }),
      sheetOf(
        [
          ["项目支出绩效自评表"],
          ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
          ["产出指标", "数量指标", "培训", "≥50人次", "52人次", 50, 50],
        ],
        { name: "丙" }
      ),
    ];
    const { forms } = recogniseForms(workbookOf(...sheets));
    const found = monitorForms(forms, { scheme: nationalScheme, locale });
    expect(found.projects.map(({ sheet, light }) => [sheet, light])).toEqual([
      ["甲", "黄"],
      ["乙", null],
    ]);
    expect(found.counts).toEqual({
      红: 0,
      黄: 1,
      绿: 0,
      蓝: 0,
      none: 1,
      projects: 2,
      budgets: { 红: 0, 黄: 0, 绿: 1, 蓝: 0, none: 1 },
      indicators: { 红: 0, 黄: 1, 绿: 0, 蓝: 1, none: 1 },
      due: 2,
    });
  });
});

describe("laws", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.double(),
    fc.constantFrom("≥60场", "60%", "≤3天", "9月底前", "达成", "√", "#N/A", "", "-", "1e308")
  );
  const sheet = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    money: fc.tuple(cell, cell, cell, cell),
    lines: fc.array(
      fc.record({
        name: fc.string({ minLength: 1, maxLength: 8 }),
        target: cell,
        actual: cell,
        expected: cell,
        reasons: fc.array(cell, { maxLength: 6 }),
        likelihood: fc.array(cell, { maxLength: 3 }),
        remark: cell,
      }),
      { minLength: 1, maxLength: 5 }
    ),
  });

  it("never throws, and the project's light is the worst of its indicators", () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom("A", "B", "C" as const), (made, plan) => {
        const rows = monitoringRows(made as MonitoringSheet);
        const { forms } = recogniseForms(workbookOf(sheetOf(rows)));
        const scheme = withMonitoring({ plan: plan as "A" | "B" | "C" });
        for (const project of monitorForms(forms, { scheme, locale }).projects) {
          const parts = project.indicators.map(({ light }) => light);
          if (plan === "C") parts.push(project.budgetLight);
          expect(project.light).toBe(worstLight(parts));
          expect([null, ...lights]).toContain(project.light);
        }
      }),
      { numRuns: 60 }
    );
  });
});
