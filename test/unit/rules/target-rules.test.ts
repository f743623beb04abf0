import { recogniseForms } from "../../../src/core/forms/recognise";
import { checkBook } from "../../../src/core/rules/check-book";
import { nationalScheme as national } from "../../../src/core/schemes/national";
import { sheetOf, workbookOf, type Rows } from "../../support/printed-form";
import { cellsOf, checkRows } from "./check-printed";

type Indicator = readonly [
  level1: string,
  level2: string,
  name: string,
  target: string | number | null,
  weight?: number,
];

const sound: readonly Indicator[] = [
  ["产出指标", "数量指标", "改造渠道长度", "≥12公里", 20],
  ["产出指标", "质量指标", "工程验收合格率", "＝100%", 20],
  ["产出指标", "时效指标", "工程完工时间", "2024年11月底前", 10],
  ["效益指标", "社会效益指标", "受益农户数量", "≥300户", 30],
  ["满意度指标", "服务对象满意度指标", "受益农户满意度", "≥90%", 10],
];

interface TargetForm {
  readonly project?: string;
  readonly type?: string;
  readonly period?: string;
  readonly periodGoal?: string | null;
  readonly goal?: string | null;
  readonly budget?: number;
  readonly indicators?: readonly Indicator[];
}

const GOAL = "改造渠道12公里，11月底前通过验收，300户农户灌溉条件改善。";

/** A target form as it is printed; the indicators begin in row 9. */
function rowsOf(form: TargetForm): Rows {
  const { period = "2024年-2024年", goal = GOAL, budget = 90 } = form;
  return [
    ["项目支出绩效目标申报表"],
    ["（2024年度）"],
    ["项目名称", form.project ?? "灌区改造", null, "项目类别", form.type ?? "民生", null],
    ["项目属性", "新增", null, "项目期", period, null],
    ["项目资金（万元）", "年度资金总额：", null, budget, null, null],
    ["总体目标", "实施期目标", null, null, "年度目标", null],
    [null, form.periodGoal ?? GOAL, null, null, goal, null],
    [null, "一级指标", "二级指标", "三级指标", "指标值", "分值权重"],
    ...(form.indicators ?? sound).map(([a, b, c, d, e]) => [null, a, b, c, d, e ?? 10]),
  ];
}

const check = (form: TargetForm, scheme = {}) => checkRows(rowsOf(form), scheme);
const cells = (rule: string, form: TargetForm) => cellsOf(rule, check(form));
/** The third row of indicators (row 11) and what stands in it. */
const one = (name: string, target: string | number | null, level2 = "社会效益指标") => ({
  indicators: [
    ...sound.slice(0, 3),
    [level2 === "社会效益指标" ? "效益指标" : "产出指标", level2, name, target, 30] as const,
    ...sound.slice(3),
  ],
});

test("a sound target form has neither errors nor warnings", () => {
  const issues = check({});
  expect(issues.filter(({ severity }) => severity !== "hint")).toEqual([]);
});

describe("goals", () => {
  const years = "2023年-2025年";
  test.each<[string, string, TargetForm, number]>([
    ["B01", "no goal", { goal: null }, 1],
    ["B01", "a goal", {}, 0],
    ["B02", "several years, one goal", { period: years, periodGoal: "" }, 1],
    ["B02", "one year, one goal", { periodGoal: "" }, 0],
    ["B03", "several years, one text", { period: years }, 1],
    ["B03", "several years, two texts", { period: years, periodGoal: "三年改造渠道36公里。" }, 0],
    ["B03", "one year", {}, 0],
    ["B04", "short", { goal: "改造渠道。" }, 1],
    ["B04", "long enough", {}, 0],
    ["B05", "no figure", { goal: "改造渠道，改善灌溉条件，让沿线农户的生产生活更加方便。" }, 1],
    ["B05", "a time", { goal: "年底前改造渠道，改善灌溉条件，让沿线农户生产更加方便。" }, 0],
    ["B05", "short is B04's", { goal: "改造渠道。" }, 0],
  ])("%s %s", (rule, _, form, count) => expect(cells(rule, form)).toHaveLength(count));
});

describe("the indicators together", () => {
  const without = (level2: string) => ({ indicators: sound.filter((row) => row[1] !== level2) });
  test.each<[string, string, TargetForm, number]>([
    ["B10", "no quality", without("质量指标"), 1],
    ["B10", "all three", {}, 0],
    ["B11", "a purchase without cost", { type: "设备购置" }, 1],
    ["B11", "another kind", {}, 0],
    ["B18", "two", { indicators: sound.slice(0, 2) }, 1],
    ["B18", "three", { indicators: sound.slice(0, 3) }, 0],
  ])("%s %s", (rule, _, form, count) => expect(cells(rule, form)).toHaveLength(count));

  test("B18 bounds are the scheme's", () => {
    const limits = { ...national.limits, indicators: { fewest: 1, most: 4 } };
    expect(cellsOf("B18", check({}, { limits }))).toHaveLength(1);
  });
});

describe("names", () => {
  test.each<[string, string, boolean]>([
    ["B15", "村组干部230人", true],
    ["B15", "满意度≥95%", true],
    ["B15", "苗木成活率(≥**%)", false],
    ["B15", "饲料库120平米", true],
    ["B15", "2024年培训人次", false],
    ["B15", "指标1：培训人次", false],
    ["B15", "3A级景区数量", false],
    ["B15", "第2批设备数量", false],
    ["B16", "提高群众收入", true],
    ["B16", "完成道路维修", true],
    ["B16", "培训人次。", true],
    ["B16", "完成率", false],
    ["B16", "开展活动次数", false],
    ["B16", "提高群众满意度", true],
    ["B16", "保障人数", false],
    ["B16", "群众收入提高率", false],
    ["B17", "人数", true],
    ["B17", "培训人次", false],
    ["B17", "镇村两级干部参加乡村振兴业务知识集中培训的总人次", true],
  ])("%s %s: %s", (rule, name, found) => {
    expect(cells(rule, one(name, "≥5人"))).toHaveLength(found ? 1 : 0);
  });
});

describe("targets", () => {
  // A row as one argument: Jest takes a parameter more than there are values for its own callback.
  test.each<{ row: [string, string, string | number | null, boolean, string?] }>(
    (
      [
        ["B23", "培训人次", "**", true],
        ["B23", "培训人次", "≥**人", true],
        ["B23", "培训人次", "80~90人", false],
        ["B23", "培训人次", "≥80人", false],
        ["B24", "培训合格率", "≥5人", true],
        ["B24", "培训人数", "≥5%", true],
        ["B24", "巡查频率", "≥5次", false],
        ["B24", "师生比例", "18:1", false],
        ["B24", "培训合格率", "≥95%", false],
        ["B25", "培训合格率", "≥110%", true],
        ["B25", "收入增长率", "≥110%", false],
        ["B25", "任务完成率", "≥110%", false],
        ["B27", "培训合格率", "≥50%", true],
        ["B27", "培训合格率", "≥60%", false],
        ["B27", "培训不合格率", "≤5%", false],
        ["B28", "学员满意度", "≥79%", true],
        ["B28", "学员满意度", "＝100%", true],
        ["B28", "学员满意度", "≥95%", false],
        ["B29", "投诉次数", "≥5次", true],
        ["B29", "投诉次数", "≤5次", false],
        ["B29", "成本节约率", "≥5%", false],
        ["B29", "费用结算及时率", "≥95%", false],
        ["B32", "群众生活条件", "明显改善", true],
        ["B32", "群众生活条件", "人均增收500元", false],
        ["B32", "制度执行", "符合《资金管理办法》", false],
        ["B36", "工程进展", "良好", true, "时效指标"],
        ["B36", "工程按时完工率", "＝100%", false, "时效指标"],
        ["B37", "工程完工日期", "2025年3月底前", true, "时效指标"],
        ["B37", "工程完工日期", "2024年3月底前", false, "时效指标"],
        ["B37", "工程完工日期", "3月底前", false, "时效指标"],
        ["B30", "项目总成本", "≤95万元", true, "成本指标"],
        ["B30", "项目总成本", "≤900000元", false, "成本指标"],
        ["B30", "每公里造价", "≤95万元/公里", false, "成本指标"],
        ["B31", "项目总成本", "≤90万元", true, "成本指标"],
        ["B31", "项目总成本", "≤80万元", false, "成本指标"],
        ["B38", "每公里造价", "≤15万元/公里", true, "成本指标"],
        ["B38", "每公里造价", "≤7.5万元/公里", false, "成本指标"],
        ["B35", "项目成本影响程度", "有所降低", true, "生态效益指标"],
        ["B35", "20", "100", false, "生态效益指标"],
        ["B35", "化学农药使用量", "较上年减少", false, "生态效益指标"],
        ["B35", "减少污水排放", "≥5吨", false, "生态效益指标"],
        ["B34", "设备购置数量", "≥5台", true],
        ["B34", "培训后就业率", "≥50%", false],
        ["B34", "促进农民增收", "是", true, "数量指标"],
        ["B34", "提高补贴标准人数", "≥5人", false, "数量指标"],
      ] as [string, string, string | number | null, boolean, string?][]
    ).map((row) => ({ row }))
  )("$row", ({ row }) => {
    const [rule, name, target, found, level2] = row;
    expect(cells(rule, one(name, target, level2))).toHaveLength(found ? 1 : 0);
  });
});

describe("operator and unit in cells of their own", () => {
  const split = (operator: string | null, target: string | number, unit: string | null): Rows => [
    ["项目支出绩效目标申报表"],
    ["一级指标", "二级指标", "三级指标", "符号", "指标值", "计量单位", "权重"],
    ["产出指标", "数量指标", "改造渠道长度", "≥", 12, "公里", 60],
    ["效益指标", "社会效益指标", "受益农户数量", operator, target, unit, 30],
  ];
  test.each<[string, string, Rows, string[]]>([
    ["B19", "no operator", split(null, 300, "户"), ["D4"]],
    ["B19", "there", split("≥", 300, "户"), []],
    ["B19", "words", split(null, "有效改善", null), []],
    ["B21", "no unit", split("≥", 300, null), ["F4"]],
    ["B21", "in the target's cell", split("≥", "300户", null), []],
    ["B22", "a figure said to be 定性", split("定性", 300, "户"), ["D4"]],
    ["B22", "words", split("定性", "有效改善", null), []],
  ])("%s %s", (rule, _, rows, found) => expect(cellsOf(rule, checkRows(rows))).toEqual(found));

  test("B21 a form that prints no units is left alone", () => {
    const rows = (units: readonly string[]): Rows => [
      ["项目支出绩效目标申报表"],
      ["一级指标", "二级指标", "三级指标", "指标值", "权重"],
      ...units.map((unit, i) => ["产出指标", "数量指标", `事项${i}数量`, `≥${10 + i}${unit}`, 30]),
    ];
    expect(cellsOf("B21", checkRows(rows(["个", "个", ""])))).toEqual(["D5"]);
    expect(cellsOf("B21", checkRows(rows(["", "", "个"])))).toEqual([]);
  });
});

describe("B40 projects alike", () => {
  const found = (...forms: TargetForm[]) => {
    const sheets = forms.map((form, i) =>
      sheetOf(rowsOf({ project: `项目${i}`, ...form }), { name: `表${i}` })
    );
    const { issues } = checkBook(recogniseForms(workbookOf(...sheets)), national, "zh-CN");
    return issues.filter(({ rule }) => rule === "B40").map(({ sheet }) => sheet);
  };
  const changed = (count: number) => ({
    indicators: sound.map((row, i): Indicator =>
      i < count ? [row[0], row[1], `另一件事${i}数量`, row[3], row[4]] : row
    ),
  });
  test("all the same, also a third time", () => {
    expect(found({}, {})).toEqual(["表1"]);
    expect(found({}, {}, {})).toEqual(["表1", "表2"]);
  });
  test("one of five differs: 4 of 6 in common", () => expect(found({}, changed(1))).toEqual([]));
  test("a share below the scheme's", () => expect(found({}, changed(2))).toEqual([]));
  test("two forms of one project", () => {
    expect(found({ project: "灌区" }, { project: "灌区" })).toEqual([]);
  });
});
