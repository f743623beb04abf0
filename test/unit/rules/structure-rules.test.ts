import {
  faultless,
  withIndicator,
  type PrintedForm,
  type PrintedIndicator,
} from "../../support/printed-form";
import { cellsOf, check, checkRows } from "./check-printed";

const without = (test: (row: PrintedIndicator) => boolean): PrintedForm => ({
  ...faultless,
  indicators: faultless.indicators.filter((row) => !test(row)),
  total: undefined,
});

describe("B06 B07 B08 branches of the tree", () => {
  test.each<[string, string, PrintedForm, string[]]>([
    ["B06", "no output", without((row) => row.level1 === "产出指标"), ["B9"]],
    ["B06", "no indicator at all", { ...faultless, indicators: [], total: undefined }, ["B9"]],
    ["B07", "no indicator at all", { ...faultless, indicators: [], total: undefined }, []],
    ["B07", "no benefit", without((row) => row.level1 === "效益指标"), ["B9"]],
    [
      "B07",
      "only a placeholder",
      withIndicator(faultless, 3, { name: "/", weight: "/", score: "/" }),
      ["B9"],
    ],
    ["B08", "no satisfaction", without((row) => row.level1 === "满意度指标"), ["B9"]],
    ["B08", "said not to apply", withIndicator(faultless, 4, { name: "本项目不适用此指标" }), []],
    [
      "B08",
      "under another level",
      withIndicator(
        without((row) => row.level1 === "满意度指标"),
        3,
        { name: "群众满意度" }
      ),
      [],
    ],
    [
      "B06",
      "other words",
      {
        ...faultless,
        indicators: faultless.indicators.map((row) => ({
          ...row,
          level1: row.level1.replace("产出指标", "项目完成指标"),
        })),
      },
      [],
    ],
    [
      "B07",
      "a framework of another kind",
      {
        ...faultless,
        indicators: faultless.indicators.map((row) => ({
          ...row,
          level1: "项目决策",
          level2: "立项",
        })),
      },
      [],
    ],
  ])("%s %s", (rule, _case, form, cells) => expect(cellsOf(rule, check(form))).toEqual(cells));

  test("satisfaction is a warning, the others are errors", () => {
    const issues = check(without((row) => row.level1 !== "产出指标"));
    expect(issues.find(({ rule }) => rule === "B07")?.severity).toBe("error");
    expect(issues.find(({ rule }) => rule === "B08")?.severity).toBe("warning");
  });

  test("whole departments follow frameworks of their own", () => {
    const form = {
      ...without((row) => row.level1 === "效益指标"),
      title: "部门整体支出绩效自评表",
    };
    expect(cellsOf("B07", check(form))).toEqual([]);
  });
});

describe("B09 quantity", () => {
  test.each<[string, PrintedForm, string[]]>([
    ["missing", without((row) => row.level2 === "数量指标"), ["B10"]],
    ["there", faultless, []],
    [
      "no level-2 labels at all",
      { ...faultless, indicators: faultless.indicators.map((row) => ({ ...row, level2: "" })) },
      [],
    ],
  ])("%s", (_case, form, cells) => expect(cellsOf("B09", check(form))).toEqual(cells));
});

describe("B12 level 2 under the right level 1", () => {
  test.each<[string, string, string, string[]]>([
    ["产出指标", "社会效益指标", "wrong", ["C13"]],
    ["效益指标", "质量指标", "wrong", ["C13"]],
    ["效益指标", "服务对象满意度指标", "wrong", ["C13"]],
    ["效益指标", "社会公众或服务对象满意度指标", "printed so in some provinces", []],
    ["产出指标", "社会公众或服务对象满意度指标", "wrong", ["C13"]],
    ["产出指标", "经济成本指标", "right in some provinces", []],
    ["成本指标", "经济成本指标", "right", []],
    ["效益指标", "可持续影响指标", "right", []],
    ["项目效益", "环境效益", "right", []],
    ["效益指标", "其他指标", "unknown", []],
    ["项目决策", "质量指标", "another framework", []],
  ])("%s | %s: %s", (level1, level2, _case, cells) => {
    expect(cellsOf("B12", check(withIndicator(faultless, 3, { level1, level2 })))).toEqual(cells);
  });

  test("a label over several rows is one finding", () => {
    const form = {
      ...faultless,
      indicators: [1, 2, 3].map((n) => ({
        ...faultless.indicators[0]!,
        name: `名称${n}`,
        level2: "社会效益指标",
      })),
    };
    expect(cellsOf("B12", check(form))).toEqual(["C10"]);
  });
});

describe("B13 names", () => {
  test.each<[string, string, string[]]>([
    ["blank", "", ["D10"]],
    ["the form's own numbering", "指标1：", ["D10"]],
    ["dots", "……", ["D10"]],
    ["a figure", "88", ["D10"]],
    ["a name with a figure", "5G基站数量", []],
    ["a name", "指标1：培训人次", []],
    ["a placeholder", "/", []],
  ])("%s", (_case, name, cells) => {
    expect(cellsOf("B13", check(withIndicator(faultless, 0, { name })))).toEqual(cells);
  });
});

describe("B14 repeated names", () => {
  test.each<[string, string, string[]]>([
    ["the same", "与委托运营方结算完成率", ["D11"]],
    ["with blanks, numbering and width", "指标2： 与委托运营方结算 完成率", ["D11"]],
    ["another", "验收合格率", []],
  ])("%s", (_case, name, cells) => {
    expect(cellsOf("B14", check(withIndicator(faultless, 1, { name })))).toEqual(cells);
  });

  test("of figures instead of names B13 speaks", () => {
    const form = withIndicator(withIndicator(faultless, 1, { name: "88" }), 2, { name: "88" });
    expect(cellsOf("B14", check(form))).toEqual([]);
  });

  test("placeholders may repeat", () => {
    const form = withIndicator(withIndicator(faultless, 1, { name: "无" }), 2, { name: "无" });
    expect(cellsOf("B14", check(form))).toEqual([]);
  });
});

describe("B20 a sign asks for a figure", () => {
  test.each<[string, string, string[]]>([
    ["sign and words", "≥若干", ["E10"]],
    ["ASCII sign and words", ">=较多", ["E10"]],
    ["an error value", "#N/A", ["E10"]],
    ["a figure", "≥5个", []],
    ["words alone", "效果明显", []],
    ["a dash", "—", []],
    ["words with a cap", "不超预算", []],
  ])("%s", (_case, target, cells) => {
    expect(cellsOf("B20", check(withIndicator(faultless, 0, { target })))).toEqual(cells);
  });

  test.each([
    ["≥", "若干", ["E3"]],
    ["定性", "好坏", []],
    ["大于等于", "很多", ["E3"]],
    ["定量", "若干", ["E3"]],
    ["≥", 95, []],
  ])("sign %s in a cell of its own, target %s", (sign, target, cells) => {
    const rows = [
      ["项目支出绩效目标申报表"],
      ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
      ["产出指标", "数量指标", "培训人次", sign, target, "人次"],
    ];
    expect(cellsOf("B20", checkRows(rows))).toEqual(cells);
  });
});

describe("B26 at least 100%", () => {
  test.each<[string, string, string[]]>([
    ["报告合格率", "≥100百分比", ["E10"]],
    ["资金到位及时率", "≧ 100 %", ["E10"]],
    ["资金到位及时率", ">=100%", ["E10"]],
    ["资金到位及时率", "=100%", []],
    ["资金到位及时率", "≥99%", []],
    ["培训人数", "≥100人", []],
    ["产值增长率", "≥100%", []],
    ["逾期发放率", "≥100%", []],
    ["办学水平", "≥100%", []],
  ])("%s %s", (name, target, cells) => {
    expect(cellsOf("B26", check(withIndicator(faultless, 0, { name, target })))).toEqual(cells);
  });
});

test("a name merged over two rows is no repetition, and its points count once", () => {
  const rows = [
    ["项目支出绩效自评表"],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
    ["产出指标", "数量指标", "布点", "≥5个", "5个", 60, 60],
    ["", "", "", "≥1台", "1台", "", ""],
    ["效益指标", "社会效益指标", "受益人数", "≥5人", "6人", 20, 20],
    ["满意度指标", "服务对象满意度指标", "满意度", "≥90%", "95%", 10, 10],
  ];
  const merges = ["A3:A4", "B3:B4", "C3:C4", "F3:F4", "G3:G4"];
  expect(checkRows(rows, {}, merges).map(({ rule }) => rule)).toEqual(["C03", "C06", "E09"]);
});
