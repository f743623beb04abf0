import { planStatement } from "../../../src/core/report/statement/plan-statement";
import { daxiangScheme } from "../../../src/core/schemes/daxiang";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { ReportTable } from "../../../src/core/report/report-model";
import { bookOf, times, type Row } from "./statement-registers";

const NONE = new Set<string>();

type Rows = Parameters<typeof bookOf>[0];

function made(rows: Rows, options: Parameters<typeof bookOf>[1] = {}) {
  const planned = planStatement(bookOf(rows, options), NONE);
  const tables = planned.tables as Readonly<Record<string, ReportTable>>;
  const texts = Object.fromEntries(planned.sentences.map(({ id, text }) => [id, text]));
  return { ...planned, tables, texts };
}

/** Grades as a bureau counted them: 1354 × 优 … */
const graded = (counts: Readonly<Record<string, number>>, more: Row = {}): readonly Row[] =>
  Object.entries(counts).flatMap(([grade, count]) =>
    times(count, (index) => ({ project: `${grade}项目${index + 1}`, score: 0, grade, ...more }))
  );

describe("T5 自评等级分布", () => {
  const counts = { 优: 1354, 良: 116, 中: 14, 差: 42 };

  test("1,526 projects as the district published them, rounded", () => {
    const { tables, texts } = made({ "self-evaluation": graded(counts) }, { year: "2023年" });
    expect(tables.T5).toMatchObject({
      columns: ["等级", "个数", "占比"],
      rows: [
        ["优", 1354, "88.7%"],
        ["良", 116, "7.6%"],
        ["中", 14, "0.9%"],
        ["差", 42, "2.8%"],
        ["合计", 1526, "100.0%"],
      ],
      sheet: "T5 自评等级分布",
      range: "A3:C8",
    });
    expect(tables.T5?.note).toBeUndefined();
    expect(texts.S5).toBe(
      "完成了2023年度1526个项目的自评工作，其中等级为“优”的1354个，占88.7%，等级为“良”的116个，占7.6%，等级为“中”的14个，占0.9%，等级为“差”的42个，占2.8%。"
    );
  });

  test("cut off instead of rounded: the printed 2.7 % and the note that the sum is 99.9 %", () => {
    const scheme = { ...nationalScheme, shares: { digits: 1, mode: "truncate" as const } };
    const { tables } = made({ "self-evaluation": graded(counts) }, { scheme });
    expect(tables.T5?.rows[3]).toEqual(["差", 42, "2.7%"]);
    expect(tables.T5?.note).toBe("注：因取整，各项占比之和为 99.9%。");
  });

  test("a score without a grade is graded, grades the scheme does not have and none are listed", () => {
    const { tables } = made({
      "self-evaluation": [
        { project: "甲", score: 92 },
        { project: "乙", score: 85, grade: "较好" },
        { project: "丙", unit: "某局" },
        { project: "丁", score: 61, grade: "“中”" },
      ],
    });
    expect(tables.T5?.rows.map(([label, count]) => [label, count])).toEqual([
      ["优", 1],
      ["良", 0],
      ["中", 1],
      ["差", 0],
      ["较好", 1],
      ["未填等级", 1],
      ["合计", 4],
    ]);
  });

  test("whole units apart from projects; alone they are T5", () => {
    const whole = graded({ 优: 3 }, { objectType: "部门整体" });
    const both = made({ "self-evaluation": [...graded({ 良: 2 }), ...whole] });
    expect(both.tables.T5?.rows.at(-1)).toEqual(["合计", 2, "100.0%"]);
    expect(both.tables.T5a?.rows.at(-1)).toEqual(["合计", 3, "100.0%"]);
    const alone = made({ "self-evaluation": whole });
    expect(alone.tables.T5?.rows.at(-1)).toEqual(["合计", 3, "100.0%"]);
    expect(alone.tables.T5a).toBeUndefined();
    expect(alone.texts.S5).toContain("3个部门整体支出的自评工作");
  });

  test("the charts are bound to the table's cells", () => {
    const { charts } = made({ "self-evaluation": graded(counts) });
    expect(charts.map(({ type, sheet, source }) => [type, sheet, source])).toEqual([
      ["pie", "T5 自评等级分布", "A4:C7"],
      ["column", "T5 自评等级分布", "A4:B7"],
    ]);
  });
});

describe("T6 自评覆盖", () => {
  test("126 units with 81,648.29: the sum to the last 分", () => {
    const rows = times(126, (index) => ({
      project: `单位${index + 1}`,
      objectType: "部门整体",
      score: 90,
      annual: index === 0 ? 648.29 : 648,
    }));
    const { tables, texts } = made({ "self-evaluation": rows });
    expect(tables.T6?.rows).toEqual([["部门整体支出", 126, 126, 81648.29, "", ""]]);
    expect(texts["S5-whole"]).toBe("部门整体支出自评涉及资金81648.29万元。");
  });

  test("amounts in 元 are brought to 万元, projects and whole units are not added up", () => {
    const { tables } = made(
      {
        "self-evaluation": [
          { project: "甲", unit: "一局", score: 90, annual: 1_234_567.89, executed: 1_000_000 },
          { project: "一局", objectType: "部门整体", score: 90, annual: 2_000_000, executed: 0 },
        ],
      },
      { unit: "元" }
    );
    expect(tables.T6?.rows).toEqual([
      ["项目支出", 1, 1, 123.456789, 100, "81.00%"],
      ["部门整体支出", 1, 1, 200, 0, "0.00%"],
    ]);
  });
});

describe("T10 覆盖率", () => {
  const units = times(86, (index) => ({
    unit: index === 85 ? "银江镇" : `单位${index + 1}`,
    inTargets: index === 85 ? "否" : "是",
    inMonitoring: "是",
    inSelfEvaluation: index === 85 ? "否" : "是",
    ...(index === 85 && { exclusionReason: "乡镇单列" }),
  }));
  const of = (from: number, to: number) =>
    times(to - from, (index) => ({
      project: `项目${from + index}`,
      unit: `单位${from + index + 1}`,
    }));

  test("85 of 85, 82 of 86: never 100 % while somebody is missing, and who", () => {
    const { tables, texts } = made({
      units,
      "target-review": of(0, 85).map((row) => ({ ...row, returns: 0 })),
      monitoring: of(0, 82).map((row) => ({ ...row, light: "绿" })),
      "self-evaluation": of(0, 85).map((row) => ({ ...row, score: 90 })),
    });
    expect(tables.T10?.rows).toEqual([
      ["绩效目标", 85, 85, "100.0%", "不纳入 1 个：乡镇单列"],
      ["绩效运行监控", 86, 82, "95.3%", "未开展：单位83、单位84、单位85、银江镇"],
      ["项目自评", 85, 85, "100.0%", "不纳入 1 个：乡镇单列"],
    ]);
    expect(texts["S6-monitoring"]).toBe(
      "绩效运行监控应纳入86个单位，已开展82个，覆盖率95.3%（未开展：单位83、单位84、单位85、银江镇）。"
    );
  });

  test("9,999 of 10,000 is not rounded up", () => {
    const many = times(10_000, (index) => ({ unit: `单位${index}`, inMonitoring: "是" }));
    const done = times(9_999, (index) => ({ project: "项目", unit: `单位${index}`, light: "绿" }));
    expect(made({ units: many, monitoring: done }).tables.T10?.rows[0]?.slice(1, 4)).toEqual([
      10_000,
      9_999,
      "99.9%",
    ]);
  });

  test("no stage without a mark in the register of units", () => {
    const bare = [{ unit: "一局", contact: "甲", phone: "1" }];
    const { tables } = made({ units: bare, monitoring: [{ project: "甲", light: "红" }] });
    expect(tables.T10).toBeUndefined();
  });
});

describe("the other tables", () => {
  test("T1 regulations: five issued and two forwarded", () => {
    const regulations = [
      ...times(5, (index) => ({ regulation: `办法${index}`, issuing: "印发", stage: "评价" })),
      ...times(2, (index) => ({ regulation: `通知${index}`, issuing: "转发", stage: "监控" })),
    ];
    const { tables, texts } = made({ regulations });
    expect(tables.T1?.rows[0]).toEqual([1, "办法0", "印发", "评价"]);
    expect(texts.S1).toBe("共有预算绩效管理制度7项，其中印发5项、转发2项。");
  });

  test("T2 ex ante: three, three and two of eight; only pairs of amounts give what was cut", () => {
    const conclusions = ["予以支持", "予以部分支持", "不予支持"];
    const rows = [3, 3, 2].flatMap((count, at) =>
      times(count, (index) => ({
        project: `项目${at}${index}`,
        conclusion: conclusions[at] ?? "",
        applied: 100,
        ...(at === 2 && index === 1 ? {} : { approved: 100 - 50 * at }),
      }))
    );
    const { tables, texts, charts } = made({ "ex-ante": rows });
    expect(tables.T2?.rows).toEqual([
      ["予以支持", 3, "37.5%", 300, 300, 0, "0.0%"],
      ["予以部分支持", 3, "37.5%", 300, 150, 150, "50.0%"],
      ["不予支持", 2, "25.0%", 200, 0, 100, "100.0%"],
      ["合计", 8, "100.0%", 800, 450, 250, "35.7%"],
    ]);
    expect(tables.T2?.note).toBe("注：有 1 行没有填“核定额”，合计中不含这些行。");
    expect(texts.S2).toBe(
      "对8个项目开展事前绩效评估，申请资金800.00万元，3个予以支持、3个予以部分支持、2个不予支持，核减250.00万元。"
    );
    expect(charts).toMatchObject([{ type: "doughnut", source: "A4:B6" }]);
  });

  test("T3 targets by budget and source, whole units below", () => {
    const { tables, texts } = made({
      projects: [
        { project: "甲", unit: "一局", budgetBook: "一般公共预算", fundSource: "本级" },
        { project: "乙", unit: "一局", budgetBook: "政府性基金预算", fundSource: "追加" },
      ],
      "target-review": [
        { project: "甲", unit: "一局", amount: 30, returns: 2 },
        { project: "乙", unit: "一局", amount: 20.5, returns: 0 },
        { project: "丙", unit: "二局", amount: 1 },
        { project: "一局", objectType: "部门整体", amount: 900, returns: 1 },
      ],
    });
    expect(tables.T3?.rows).toEqual([
      ["一般公共预算", "本级", 1, 30, 2],
      ["政府性基金预算", "追加", 1, 20.5, 0],
      ["未注明", "未注明", 1, 1, ""],
      ["项目支出", "小计", 3, 51.5, 2],
      ["部门整体支出", "", 1, 900, 1],
      ["合计", "", 4, 951.5, 3],
    ]);
    expect(texts.S3).toBe(
      "审核项目支出绩效目标3个，涉及资金51.50万元；审核部门整体支出绩效目标1个；退回修改3次。"
    );
  });

  test("T4 monitoring: one line a batch, lights and measures; the chart is bound to the lights", () => {
    const row = (more: Row): Row => ({
      month: 7,
      monitorType: "单位自主监控",
      unit: "一局",
      ...more,
    });
    const { tables, texts, charts } = made({
      monitoring: [
        row({ project: "甲", annual: 100, executed: 40, light: "红", reduced: 10 }),
        row({ project: "乙", annual: 100, executed: 80, light: "绿", recovered: 5.5 }),
        row({ project: "一局", objectType: "部门整体", annual: 50, executed: 50, light: "绿" }),
        row({ project: "甲", month: 9, annual: 100, executed: 60, light: "黄" }),
      ],
    });
    expect(tables.T4?.columns).toEqual([
      ...["批次", "项目数", "部门整体支出", "单位数", "全年预算数", "全年执行数", "预算执行率"],
      ...["红灯", "黄灯", "绿灯", "蓝灯", "调减额", "收回额"],
    ]);
    expect(tables.T4?.rows).toEqual([
      ["1—7月 单位自主监控", 2, 1, 1, 250, 170, "68.00%", 1, 0, 2, 0, 10, 5.5],
      ["1—9月 单位自主监控", 1, 0, 1, 100, 60, "60.00%", 0, 1, 0, 0, "", ""],
    ]);
    expect(texts.S4).toBe(
      "1—7月 单位自主监控：对2个项目和1家部门整体支出开展绩效运行监控，涉及资金250.00万元，预算执行率68.00%，其中红灯1个、绿灯2个；调减10.00万元；收回5.50万元。"
    );
    expect(charts).toMatchObject([{ type: "bar", source: "H3:K4" }]);
  });

  test("T7 departments' evaluations are no key evaluations", () => {
    const evaluation = [
      { object: "甲", evaluationType: "部门评价", score: 91, amount: 10 },
      { object: "乙", evaluationType: "财政重点评价", score: 85, amount: 20, objectType: "项目" },
    ];
    const { tables, texts } = made({ evaluation });
    expect(tables.T7?.rows[0]).toEqual(["优", 1, "100.0%", 10]);
    expect(tables.T8a?.rows).toEqual([
      ["项目", 1, 20, 85],
      ["合计", 1, 20, 85],
    ]);
    expect(texts.S7).toBe("主管部门对1个项目开展部门评价，涉及资金10.00万元，评价结果为“优”1个。");
  });

  test("T8a: five wholes at 88.37 and six projects at 86.47 are 87.33, not 87.42", () => {
    const evaluation = [
      ...times(5, (index) => ({ object: `单位${index}`, objectType: "部门整体", score: 88.37 })),
      ...times(6, (index) => ({ object: `项目${index}`, objectType: "政策", score: 86.47 })),
    ];
    const { tables } = made({ evaluation }, { scheme: daxiangScheme });
    expect(tables.T8a?.rows).toEqual([
      ["政策", 6, "", 86.47],
      ["部门整体", 5, "", 88.37],
      ["合计", 11, "", 87.33],
    ]);
  });

  test("T8b fields from the register of projects, the most frequent first", () => {
    const { tables, charts } = made({
      projects: [
        { project: "甲", unit: "一局", field: "教育" },
        { project: "乙", unit: "一局", field: "环卫" },
        { project: "丙", unit: "一局", field: "环卫" },
      ],
      evaluation: ["甲", "乙", "丙", "丁"].map((object) => ({ object, score: 80, amount: 1 })),
    });
    expect(tables.T8b?.rows).toEqual([
      ["环卫", 2, 2],
      ["教育", 1, 1],
      ["未注明", 1, 1],
      ["合计", 4, 4],
    ]);
    expect(charts).toMatchObject([{ type: "bar", source: "A4:B6" }]);
  });

  test("T11 what followed: cut, recovered, cancelled", () => {
    const { tables, texts } = made({
      "result-application": [
        { origin: "评价", object: "甲", measure: "调减预算", reduced: 12.5, targetYear: 2025 },
        { origin: "监控", object: "乙", measure: "收回", recovered: 3, targetYear: 2024 },
        { origin: "评价", object: "丙", measure: "取消安排", reduced: 7.5 },
      ],
    });
    expect(tables.T11?.rows[0]).toEqual([1, "评价", "甲", "调减预算", 12.5, "", "2025"]);
    expect(texts.S11).toBe("评价等结果应用3项，调减2个项目20.00万元，收回3.00万元，取消1个。");
  });

  test("T12 disclosure: late by the scheme's days", () => {
    const { tables, texts } = made({
      disclosure: [
        { item: "目标", grantedOn: "2024-02-01", disclosedOn: "2024-02-10", medium: "网站" },
        { item: "自评", grantedOn: "2024-02-01", disclosedOn: "2024-04-01", medium: "网站" },
        { item: "评价", medium: "网站" },
      ],
    });
    expect(tables.T12?.rows.map((row) => row.at(-1))).toEqual(["按期", "超期40天", ""]);
    expect(texts.S12).toBe("公开绩效信息2项，其中超期1项。");
  });

  test("T13 library, T14 assessment with shared ranks, T15 trainings, problems and plans", () => {
    const { tables, texts } = made({
      indicators: [
        { scope: "共性", indicator: "资金到位率", department: "财政局" },
        { scope: "行业", indicator: "入学率", department: "教育局" },
        { scope: "行业", indicator: "巩固率", department: "教育局" },
      ],
      assessment: [
        { unit: "一局", stage: "监控", score: 14 },
        { unit: "一局", stage: "目标", score: 18.5 },
        { unit: "二局", stage: "目标", score: 20 },
        { unit: "二局", stage: "监控", score: 12.5 },
        { unit: "三局", stage: "目标", score: 10 },
      ],
      trainings: [{ date: "2024-05-10", topic: "自评", people: 120 }],
      problems: [
        { stage: "自评", problem: "意识不强。" },
        { stage: "监控", problem: "执行率不高" },
      ],
      plans: [{ stage: "评价", plan: "扩大评价范围" }],
    });
    expect(tables.T13?.rows).toEqual([
      ["共性", 1, 1],
      ["行业", 2, 1],
      ["合计", 3, 2],
    ]);
    expect(tables.T14?.columns).toEqual(["排名", "预算单位", "目标", "监控", "总分"]);
    expect(tables.T14?.rows).toEqual([
      [1, "一局", 18.5, 14, 32.5],
      [1, "二局", 20, 12.5, 32.5],
      [3, "三局", 10, "", 10],
    ]);
    expect(texts).toMatchObject({
      S13: "指标库收录绩效指标3条，其中共性指标1条、行业指标2条，覆盖2个部门。",
      S14: "对3个单位的预算绩效管理工作进行考核，平均得分25.00分。",
      S15: "组织预算绩效管理培训1次，参训120人次。",
      "S15a-1": "一是意识不强。",
      "S15a-2": "二是执行率不高。",
      "S15b-1": "扩大评价范围。",
    });
  });
});

describe("gaps", () => {
  test("an amount nobody entered is a gap in the sentence, not 0", () => {
    const { tables, texts } = made({ monitoring: [{ project: "甲", light: "绿", month: 7 }] });
    expect(tables.T4?.rows[0]?.slice(0, 4)).toEqual(["1—7月", 1, "", 0]);
    expect(texts.S4).toContain("涉及资金【待填】万元");
  });

  test("nothing at all without registers", () => {
    const { notMade, ...planned } = planStatement(bookOf({}), NONE);
    expect(planned).toEqual({
      actions: [],
      tables: {},
      charts: [],
      title: "预算绩效管理工作情况说明",
      sections: [],
      sentences: [],
    });
    expect(notMade).toContainEqual({ id: "T10", title: "各环节覆盖率", needs: ["单位名录"] });
    expect(notMade.map(({ id }) => id)).not.toContain("T8a");
  });

  test("the year asked for leaves out lists of other years", () => {
    const rows = { "self-evaluation": graded({ 优: 2 }) };
    expect(made(rows, { year: "2023年", asked: 2023 }).tables.T5).toBeDefined();
    expect(made(rows, { year: "2023年", asked: 2025 }).tables.T5).toBeUndefined();
    expect(made(rows, { asked: 2024 }).texts.S5).toContain("2024年度");
  });

  test("a year's statement tells of the evaluation of the year before's money", () => {
    const rows = { "self-evaluation": graded({ 优: 2 }) };
    const { tables, texts, title } = made(rows, { year: "2023年", asked: 2024 });
    expect(title).toContain("2024年度");
    expect(tables.T5).toBeDefined();
    expect(texts.S5).toContain("2023年度");
  });

  test("every figure of every sentence is in the cell it names", () => {
    const { sentences, tables } = made({ "self-evaluation": graded({ 优: 7, 良: 2 }) });
    for (const { source, value, text } of sentences.flatMap(({ figures }) => figures)) {
      const cell = /!([A-Z])(\d+)$/.exec(source);
      const shown = tables.T5?.rows[Number(cell?.[2]) - 4]?.["ABC".indexOf(cell?.[1] ?? "")];
      expect([String(shown), String(value)]).toContain(
        text.replace(/%$/, "") === text ? text : shown
      );
      expect(String(shown)).toBe(text);
    }
  });
});
