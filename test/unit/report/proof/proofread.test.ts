import { proofread } from "../../../../src/core/report/proof/proofread";
import type { ReportResult } from "../../../../src/core/report/report-model";

/** Rules that speak, with the type and what is right. */
const found = (text: string) => proofread(text, "zh-CN").issues;
const rules = (text: string) => found(text).map(({ rule }) => rule);

describe("H01–H03 grades, their whole and their shares", () => {
  const shares = (bad: string) =>
    `全年自评项目1526个，“优”的项目1354个，占88.7%，“良”的项目116个，占7.6%，“中”的项目14个，占0.9%，“差”的项目42个，占${bad}。`;

  test("a share that was cut off is found, what is right and why", () => {
    const issues = found(shares("2.7%"));
    expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["H03", "hint"],
      ["H02", "error"],
    ]);
    expect(issues[1]).toMatchObject({
      quote: "2.7%",
      left: 2.7,
      right: 2.8,
      difference: 0.1,
      certainty: "certain",
    });
    expect(issues[1]?.message).toContain("截尾");
    expect(shares("2.7%").slice(issues[1]?.offset, (issues[1]?.offset ?? 0) + 4)).toBe("2.7%");
  });

  test.each<[string, string, string[]]>([
    ["right shares", shares("2.8%"), []],
    ["a grade too many", shares("2.8%").replace("1354个", "1355个"), ["H01"]],
    ["counts only", "评价30个项目，其中“优”1个，“良”18个，“中”9个，“差”2个。", []],
    ["counts that miss one", "评价31个项目，其中“优”1个，“良”18个，“中”9个，“差”2个。", ["H01"]],
    ["the number first", "重点评价的11个项目，结果为1个项目优，10个项目良。", []],
    ["the number first, wrong", "重点评价的12个项目，结果为1个项目优，10个项目良。", ["H01"]],
    ["words that hold a grade", "共8个项目，集中安排3个，其中5个为新增。", []],
  ])("%s", (_what, text, expected) => {
    expect(rules(text)).toEqual(expected);
  });

  test("shares with rounding that do not add up get a hint and no error", () => {
    const text = "共3个项目，优1个，占33.3%，良1个，占33.3%，中1个，占33.3%。";
    expect(found(text).map(({ rule, severity }) => [rule, severity])).toEqual([["H03", "hint"]]);
  });
});

describe("one fault, one finding", () => {
  const text =
    "全年自评项目1526个，“优”的项目1354个，占88.7%，“良”的项目116个，占7.6%，“中”的项目14个，占0.9%，“差”的项目42个，占2.8%。";

  test.each<[string, string, string, string, number]>([
    ["a count too high", "1354个", "1364个", "1364个", 1354],
    ["a count too low", "116个", "106个", "106个", 116],
    ["digits in the wrong order", "1354个", "1534个", "1534个", 1354],
    ["a whole too high", "1526个", "1527个", "1527个", 1527],
    ["a share", "0.9%", "0.6%", "0.6%", 0.9],
  ])("%s", (_what, from, to, quote, right) => {
    const errors = found(text.replace(from, to)).filter(({ severity }) => severity === "error");
    expect(errors.map((issue) => [issue.quote, issue.right])).toEqual([[quote, right]]);
  });

  test("without a whole in the text the shares tell which count is wrong", () => {
    const part = text.slice(text.indexOf("“优”")).replace("116个", "126个");
    expect(found(part)).toMatchObject([{ rule: "H01", quote: "126个", left: 126, right: 116 }]);
  });

  test("a share that was cut off beside a wrong count is a fault of its own", () => {
    const both = text.replace("1354个", "1364个").replace("2.8%", "2.7%");
    expect(found(both).map(({ rule, quote }) => [rule, quote])).toEqual([
      ["H01", "1364个"],
      ["H02", "2.7%"],
    ]);
  });

  test("a printed list tells which count is wrong", () => {
    const list = ["1\t甲\t优", "2\t乙\t良", "3\t丙\t良"].join("\n");
    const issues = found(`本次评价3个项目，“优”的1个，“良”的3个。\n序号\t名称\t结果\n${list}`);
    expect(issues).toMatchObject([{ rule: "H01", quote: "3个", left: 3, right: 2 }]);
  });

  test("units that stand between are not what the projects' grades add up to", () => {
    const other = "对9个重点项目进行评价，涉及部门单位7个，评价结论为“良”的8个，“中”的1个。";
    expect(rules(other)).toEqual([]);
    expect(rules(other.replace("8个", "7个"))).toEqual(["H01"]);
  });
});

describe("a printed list of results", () => {
  const list = (...grades: string[]) =>
    [
      "序号\t项目名称\t评价结果",
      ...grades.map((grade, at) => `${at + 1}\t项目${at}\t${grade}`),
    ].join("\n");
  const claim = "本次评价4个项目，“优”的1个，“良”的3个。\n";

  test("agrees with the text, or not", () => {
    expect(rules(claim + list("优", "良", "良", "良"))).toEqual([]);
    expect(rules(claim + list("优", "优", "良", "良"))).toEqual(["H01", "H01"]);
  });

  test("is numbered through", () => {
    expect(rules(claim + list("优", "良", "良", "良").replace("4\t", "5\t"))).toEqual(["H14"]);
  });

  test("what is no project is named", () => {
    const text =
      "选取4个重点项目评价。\n" +
      list("优", "良", "良", "良").replace("项目2", "能源局部门整体支出");
    expect(rules(text)).toEqual(["H13"]);
  });
});

describe("H04, H05 units in the stages", () => {
  test.each<[string, string, string[]]>([
    [
      "two numbers and a full coverage",
      "全区86家预算单位纳入监控。82个预算单位全部开展运行监控，监控面达100%。",
      ["H05", "H04"],
    ],
    ["one number", "全区86家预算单位全部开展运行监控，监控面达100%。", []],
    ["a sample", "全区86家预算单位全部开展运行监控。年中抽查15个单位。", []],
    ["stages that differ", "全区85个单位编制了绩效目标。全区86家单位开展监控。", ["H05"]],
    ["a right coverage", "应监控单位86家，实际监控82家，监控面达95.3%。", []],
    ["a wrong coverage", "应监控单位86家，实际监控82家，监控面达97.3%。", ["H04"]],
    [
      "a coverage of 100 % in one sentence",
      "应监控单位86家，实际监控82家，监控面达100%。",
      ["H04"],
    ],
    ["more than all", "全区82家单位开展监控，监控面达101%。", ["H04"]],
    ["a rate of execution", "预算1000万元，执行953万元，执行率95.3%。", []],
    ["a wrong rate of execution", "预算1000万元，执行953万元，执行率93.5%。", ["H02"]],
    ["a rate of something else", "全区86家单位中抽查15家，问题整改率96%。", []],
    ["numbers far apart", "全区85个单位编制了绩效目标。全区12家一级单位开展监控。", []],
  ])("%s", (_what, text, expected) => {
    expect(rules(text)).toEqual(expected);
  });
});

describe("H05, H06 the same number, other money, other things", () => {
  test("the same projects with other money", () => {
    const text =
      "审核项目绩效目标1081个，涉及资金9.20亿元。对1081个项目开展绩效监控，监控资金22.90亿元。";
    expect(found(text)).toMatchObject([{ rule: "H06", difference: 137000, severity: "warning" }]);
    expect(rules(text.replace("22.90", "9.20"))).toEqual([]);
  });

  test("a number that counts units and projects", () => {
    const text = "审核部门整体目标56家。主管部门对56个项目开展综合评价。";
    expect(rules(text)).toEqual(["H05"]);
    expect(rules(text.replace("56个项目", "57个项目"))).toEqual([]);
  });
});

describe("H05 told twice", () => {
  const twice = (second: string) =>
    `选择8个预算单位、16个项目进行重点评价，涉及资金21477万元。在重点评价中，${second}，均已完成。`;
  test.each<[string, string, string[]]>([
    ["the same", twice("8个预算单位、16个项目涉及资金21477万元"), []],
    ["another amount", twice("8个预算单位、16个项目涉及资金21447万元"), ["H05"]],
    ["another number", twice("8个预算单位、17个项目涉及资金21477万元"), ["H05"]],
    ["another stage", twice("8个预算单位、16个项目涉及资金21477万元").replace("16个", "40个"), []],
    ["numbers that nearly meet", "审核绩效目标项目1081个。对1082个项目开展监控。", ["H05"]],
    ["numbers that do not", "审核绩效目标项目1081个。对895个项目开展监控。", []],
    [
      "lines of grades",
      "90（含）—100分为优，80（含）—90分为良，60（含）—80分为中，60分以下为差。",
      [],
    ],
    ["lines written without the end", "90—100分为优，80—89分为良，60—79分为中，60分以下为差。", []],
    [
      "lines with a hole",
      "90（含）—100分为优，80（含）—90分为良，60（含）—80分为中，50分以下为差。",
      [],
    ],
    [
      "lines that overlap",
      "90（含）—100分为优，80（含）—95分为良，60（含）—80分为中，60分以下为差。",
      ["H05"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(rules(text)).toEqual(expected);
  });
});

describe("H07 columns of a table", () => {
  const table = (total: string) =>
    `类型\t个数\t金额\t平均分\n项目\t4\t120.50\t88.2\n政策\t3\t80.25\t85.1\n合计\t7\t${total}\t86.9`;
  test.each<[string, string, string[]]>([
    ["right", table("200.75"), []],
    ["wrong", table("201.75"), ["H07"]],
    ["a row within another", table("201.75").replace("政策", "其中：政策"), []],
  ])("%s", (_what, text, expected) => {
    expect(rules(text)).toEqual(expected);
  });
});

describe("H07, H08, H11 parts, means and lists", () => {
  test.each<[string, string, string[]]>([
    ["parts in brackets", "评价项目11个（其中：债券4个，基金1个，购买服务1个，部门整体5个）。", []],
    [
      "a part too many",
      "评价项目11个（其中：债券5个，基金1个，购买服务1个，部门整体5个）。",
      ["H07"],
    ],
    ["one part only", "纳入单位86个（其中：乡镇1个）。", []],
    ["money", "安排100万元（其中：省级60万元、市级40万元）。", []],
    ["money that does not fit", "安排100万元（其中：省级60万元、市级50万元）。", ["H07"]],
    [
      "conclusions",
      "对8个项目开展事前评估，3个项目予以支持，3个项目予以部分支持，2个项目不予支持。",
      [],
    ],
    [
      "a conclusion missing",
      "对8个项目开展事前评估，3个项目予以支持，3个项目予以部分支持，1个项目不予支持。",
      ["H07"],
    ],
    ["means", "5个部门平均得分88.37分，6个项目平均得分86.47分，总体平均得分87.33分。", []],
    [
      "the mean of means",
      "5个部门平均得分88.37分，6个项目平均得分86.47分，总体平均得分87.42分。",
      ["H08"],
    ],
    ["a counted list", "从决策、过程、产出、效益四个方面评价。", []],
    ["new and continued projects", "纳入管理的项目350个，新增130、延续220。", []],
    ["new and continued projects, wrong", "纳入管理的项目340个，新增130、延续220。", ["H07"]],
    ["units on one part only", "纳入项目340个，其中新增130个、延续220个。", ["H07"]],
    [
      "parts and changes",
      "收入10.91亿元，比上年增收3761万元。其中：税收8.97亿元，增收0.2亿元；非税收入1.94亿元。",
      ["H12", "H12"],
    ],
    ["some parts only", "评价单位82个，其中乡镇9个、学校21个。", []],
    ["more parts than the whole", "评价单位82个，其中乡镇9个、学校81个。", ["H07"]],
    ["rough numbers", "评价近50个项目，其中新增30余个、延续40余个。", []],
    [
      "shares of parts",
      "支出合计4143.91万元，其中：基本支出1140.27万元，占27.52%；项目支出3003.64万元，占72.48%。",
      [],
    ],
    [
      "a share of a part that is wrong",
      "支出合计4143.91万元，其中：基本支出1140.27万元，占27.25%；项目支出3003.64万元，占72.48%。",
      ["H02"],
    ],
    ["a mean amount", "评价项目16个，涉及资金21477万元，平均每个项目1342.31万元。", []],
    [
      "a mean amount that is wrong",
      "评价项目16个，涉及资金21477万元，平均每个项目1324.31万元。",
      ["H08"],
    ],
    ["a mean in another unit", "评价1081个项目，涉及9.2亿元，平均每个项目85.1万元。", ["H12"]],
    [
      "a mean in another unit, wrong",
      "评价1081个项目，涉及9.2亿元，平均每个项目851万元。评价1081个项目，涉及9.2亿元，平均每个项目95.1万元。",
      ["H12", "H08"],
    ],
    ["growth", "支出4125.49万元，比上年减少1267.86万元，下降23.51%。", []],
    ["growth that is wrong", "支出4125.49万元，比上年减少1267.86万元，下降25.31%。", ["H02"]],
    ["growth at constant prices", "生产总值134.9亿元，比上年增加5.5亿元，增长5.0%。", []],
    ["a list short of one", "从决策、过程、产出四个方面评价。", ["H11"]],
    ["examples of many", "抓实风电、煤电、储能等十一个领域。", []],
    ["a heading", "一、开展自评、重点评价三个方面", ["H11"]],
    ["what is made of a list", "围绕增速、结构、效率提出五项指标。", []],
    ["和 joins two", "经过方案制定、现场勘查、专家评审和内部复核、意见反馈等五个环节。", []],
    ["announced and named", "评估项目4个。主要涉及公厕、绿化、亮化、管网等项目。", []],
    ["announced and not all named", "评估项目5个。主要涉及公厕、绿化、亮化、管网等项目。", ["H11"]],
    ["examples", "评估项目50个。主要涉及公厕、绿化、亮化、管网等项目。", []],
  ])("%s", (_what, text, expected) => {
    expect(rules(text)).toEqual(expected);
  });
});

describe("H09 years", () => {
  test.each<[string, string, string[]]>([
    [
      "too early",
      "2024年9月组织2023年度自评。编制2024年度预算时，根据2023年绩效评价结果安排。",
      ["H09"],
    ],
    ["in time", "2024年9月组织2023年度自评。编制2025年度预算时，根据2023年绩效评价结果安排。", []],
    ["longer than the year", "2024年10月制定方案。经过半年多，完成了2024年评价任务。", ["H09"]],
    ["within the year", "2024年3月制定方案。经过半年多，完成了2024年评价任务。", []],
  ])("%s", (_what, text, expected) => {
    expect(rules(text)).toEqual(expected);
  });
});

describe("H10, H12–H14 words, money and leftovers", () => {
  test.each<[string, string, string[]]>([
    ["two ways", "通过竞争性磋商委托第三方机构。公开招标选取第三方机构。", ["H10"]],
    ["one way", "通过公开招标委托第三方机构。公开招标选取第三方机构。", []],
    ["decimals", "涉及资金81648.29万元。金额44369.7万元。", ["H12"]],
    ["one number of decimals", "涉及资金81648.29万元。金额44369.70万元。", []],
    ["whole amounts", "涉及资金81648万元。金额44369.70万元。", []],
    ["a wrong term", "做好事前绩效评估。全年事前评价15个项目。", ["H13"]],
    ["整体支付", "对3个部门整体支付进行评价。", ["H13"]],
    ["marks", "对单位是**审视**。", ["H14"]],
    ["a bookmark", "[bookmark: _GoBack]工作情况", ["H14"]],
    ["English between", "这是挑战 and 激励。", ["H14"]],
    ["an unpaired sign", "印发《绩效管理办法》》。", ["H14"]],
    ["a title over two lines", "印发《绩效\n管理办法》。", []],
    ["a gap", "一、总体情况\n三、存在问题", ["H14"]],
    [
      "numbered through",
      "一、总体情况\n（一）目标\n1.编制\n2.审核\n（二）监控\n1.自主\n二、问题",
      [],
    ],
  ])("%s", (_what, text, expected) => {
    expect(rules(text)).toEqual(expected);
  });
});

test("figures know their kind; document numbers, months and headings are none", () => {
  const { figures } = proofread(
    "1.西财〔2021〕22号印发后，2024年1-7月对1,081个项目监控，涉及21,477万元，占88.7%，平均85.5分。",
    "zh-CN"
  );
  expect(figures.map(({ text, value, kind }) => [text, value, kind])).toEqual([
    ["2024年", 2024, "year"],
    ["1,081个", 1081, "count"],
    ["21,477万元", 21477, "money"],
    ["88.7%", 88.7, "percent"],
    ["85.5分", 85.5, "points"],
  ]);
});

test("an empty text has neither figures nor findings", () => {
  expect(proofread("", "zh-CN")).toEqual({ figures: [], issues: [] });
});

describe("against the registers", () => {
  const registers: ReportResult = {
    title: "",
    sections: [],
    tables: {
      T5: {
        title: "自评等级分布",
        columns: ["等级", "个数", "占比"],
        kinds: ["text", "count", "percent"],
        rows: [
          ["优", 8, "66.7%"],
          ["良", 4, "33.3%"],
        ],
        sheet: "年报",
        range: "A1:C3",
      },
      T8a: {
        title: "重点评价",
        columns: ["类型", "个数", "金额（万元）"],
        kinds: ["text", "count", "amount"],
        rows: [
          ["项目", 5, 1132.51],
          ["部门整体", 1, 1470.93],
          ["合计", 6, 2603.44],
        ],
        sheet: "年报",
        range: "A5:C8",
      },
    },
    charts: [],
    sentences: [],
    issues: [],
    notMade: [],
  };
  const against = (text: string) =>
    proofread(text, "zh-CN", registers).issues.filter(({ severity }) => severity === "error");

  test("a count that the text alone cannot know", () => {
    const text = "完成自评项目12个，其中“优”的7个，“良”的5个。";
    expect(against(text)).toMatchObject([
      { type: "differs-from-registers", left: 7, right: 8 },
      { type: "differs-from-registers", left: 5, right: 4 },
    ]);
  });

  test.each<[string, string, number]>([
    ["the whole", "重点评价6个对象，涉及资金2603.44万元。", 0],
    ["the whole in another unit", "重点评价6个对象，涉及资金0.26亿元。", 0],
    ["the parts", "重点评价5个项目，涉及1132.51万元；重点评价1个部门，涉及1470.93万元。", 0],
    ["neither", "重点评价6个对象，涉及资金2630.44万元。", 1],
  ])("amounts: %s", (_what, text, errors) => {
    expect(against(text)).toHaveLength(errors);
  });

  test("what the text itself shows to be wrong is told once", () => {
    const text = "完成自评项目12个，其中“优”的8个，占66.7%，“良”的4个，占33.4%。";
    expect(against(text).map(({ rule }) => rule)).toEqual(["H02"]);
  });
});

test.each<[string, string]>([
  ["names", "甲、"],
  ["figures", "1个，其中2个、"],
  ["brackets", "3个（"],
  ["months", "2024年9月"],
])("%s without any stop are read to their end", (_what, piece) => {
  expect(() => proofread(piece.repeat(3000), "zh-CN")).not.toThrow();
});
