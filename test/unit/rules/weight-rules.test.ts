import { recogniseForms } from "../../../src/core/forms/recognise";
import { checkBook } from "../../../src/core/rules/check-book";
import { nationalScheme } from "../../../src/core/schemes/national";
import {
  faultless,
  sheetOf,
  withIndicator,
  withMoney,
  workbookOf,
  type PrintedForm,
  type PrintedIndicator,
} from "../../support/printed-form";
import { cellsOf, check, checkRows, errorsIn } from "./check-printed";

const LEVELS = { level1: "产出指标", level2: "数量指标" };
const row = (name: string, weight: PrintedIndicator["weight"]): PrintedIndicator => ({
  ...LEVELS,
  name,
  target: "≥1个",
  actual: "1个",
  weight,
  score: weight,
});

function target(
  weights: readonly (number | string | null)[],
  heading = "分值权重"
): ReturnType<typeof check> {
  return checkRows([
    ["项目支出绩效目标申报表"],
    ["一级指标", "二级指标", "三级指标", "指标值", heading],
    ...weights.map((weight, i) => ["产出指标", "数量指标", `指标之${i}`, "≥1个", weight]),
  ]);
}

describe("C01 weights of a target form", () => {
  test.each([
    [[30, 30, 30], 0],
    [["30", "30.0", "３０"], 0],
    [[22.5, 22.5, 22.5, 22.5], 0],
    [[30, 30, 20], 1],
    [[30, 30, 30.1], 1],
  ])("%j", (weights, findings) => {
    expect(cellsOf("C01", target(weights))).toHaveLength(findings);
  });

  test("both sums are named, and the heading is where to look", () => {
    const [issue] = target([30, 30, 25]).filter(({ rule }) => rule === "C01");
    expect(issue).toMatchObject({ cell: "E2", left: 85, right: 90, difference: 5 });
    expect(issue?.message).toBe("权重合计85，应为90（另10分是预算执行率）。");
  });

  test("the scheme may leave another sum, and no column means no rule", () => {
    const rows = [
      ["项目绩效目标表"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "甲", 1],
    ];
    expect(cellsOf("C01", checkRows(rows))).toEqual([]);
    const own = { weights: { execution: 20, indicators: 80, dimensions: [] } };
    expect(cellsOf("C02", check(faultless, own))).toEqual([]);
  });
});

describe("C02 points of a self-evaluation", () => {
  test.each<[string, PrintedForm, string[]]>([
    ["100 in all", faultless, []],
    ["10 missing", withIndicator(faultless, 0, { weight: 5, score: 5 }), ["G15"]],
    [
      "without a total row the heading",
      { ...withIndicator(faultless, 0, { weight: 5, score: 5 }), total: undefined },
      ["G9"],
    ],
    [
      "80 and 20, as printed",
      {
        ...withMoney(withIndicator(faultless, 1, { weight: 10, score: 10 }), 0, {
          weight: 20,
          score: 17.24,
        }),
        total: undefined,
      },
      [],
    ],
    ["90 and 20", withMoney(faultless, 0, { weight: 20 }), ["G15"]],
    [
      "none printed for execution, indicators make 100",
      {
        ...withMoney(withIndicator(faultless, 0, { weight: 20, score: 20 }), 0, {
          weight: null,
          score: null,
        }),
        total: undefined,
      },
      [],
    ],
    [
      "none printed, 90 for indicators",
      { ...withMoney(faultless, 0, { weight: null, score: null }), total: undefined },
      [],
    ],
    [
      "no weights at all, only scores",
      {
        ...faultless,
        indicators: faultless.indicators.map((r) => ({ ...r, weight: null })),
        total: undefined,
      },
      [],
    ],
  ])("%s", (_case, form, cells) => expect(cellsOf("C02", check(form))).toEqual(cells));

  test("says what it added", () => {
    const [issue] = check(withIndicator(faultless, 0, { weight: 5, score: 5 })).filter(
      ({ rule }) => rule === "C02"
    );
    expect(issue).toMatchObject({ left: 95, right: 100, difference: 5 });
  });
});

describe("C05 every weight is above 0", () => {
  test.each<[string, PrintedForm, string[]]>([
    ["0", withIndicator(faultless, 0, { weight: 0, score: 0 }), ["G10"]],
    ["negative", withIndicator(faultless, 0, { weight: -1 }), ["G10"]],
    ["blank", withIndicator(faultless, 1, { weight: null }), ["G11"]],
    ["blank with blank score", withIndicator(faultless, 1, { weight: null, score: null }), ["G11"]],
    ["an error value", withIndicator(faultless, 1, { weight: "#REF!" }), ["G11"]],
    ["a placeholder row", withIndicator(faultless, 1, { weight: "/", score: "/" }), []],
    [
      "a placeholder name",
      withIndicator(faultless, 1, { name: "指标1：/", weight: null, score: null }),
      [],
    ],
    [
      "children of a group",
      {
        ...faultless,
        indicators: [
          row("★补助种植面积", 10),
          row("红薯面积", null),
          row("桃树面积", null),
          ...faultless.indicators.slice(1),
        ],
      },
      [],
    ],
    [
      "children that say 其中",
      {
        ...faultless,
        indicators: [
          row("补助养殖数量", 10),
          row("其中羊", null),
          row("其中猪", null),
          ...faultless.indicators.slice(1),
        ],
      },
      [],
    ],
    [
      "rows that share a merged cell: the weights are complete",
      {
        ...faultless,
        indicators: [
          row("一个存储备份器", 10),
          row("无线网络布点", null),
          ...faultless.indicators.slice(1),
        ],
      },
      [],
    ],
    [
      "the same, but the weights are not complete",
      {
        ...faultless,
        indicators: [
          row("一个存储备份器", 5),
          row("无线网络布点", null),
          ...faultless.indicators.slice(1),
        ],
      },
      ["G11"],
    ],
  ])("%s", (_case, form, cells) => expect(cellsOf("C05", check(form))).toEqual(cells));

  test("an empty column of a target form", () => {
    expect(cellsOf("C05", target([null, null]))).toEqual(["E3", "E4"]);
  });
});

describe("C06 one indicator carries too much", () => {
  test.each([
    [30, []],
    [30.5, ["G13"]],
    [60, ["G13"]],
  ])("%d points", (weight, cells) => {
    const issues = check(withIndicator(faultless, 3, { weight, score: weight }));
    expect(cellsOf("C06", issues)).toEqual(cells);
    expect(
      issues.filter(({ rule }) => rule === "C06").every(({ severity }) => severity === "warning")
    ).toBe(true);
  });

  test("the scheme sets the limit", () => {
    expect(cellsOf("C06", check(faultless, { maximumWeight: 15 }))).toEqual(["G11", "G12", "G13"]);
  });
});

test("weights shown as percent are points", () => {
  const sheet = sheetOf([
    ["项目支出绩效目标申报表"],
    ["一级指标", "二级指标", "三级指标", "指标值", "权重"],
    ["产出指标", "数量指标", "甲", "≥1个", 0.3],
    ["效益指标", "社会效益指标", "乙", "≥1个", 0.3],
    ["满意度指标", "服务对象满意度", "丙", "≥90%", 0.3],
  ]);
  const text = sheet.values.map((row) =>
    row.map((value) => (value === 0.3 ? "30%" : (null as string | null)))
  );
  const { forms } = recogniseForms(workbookOf({ ...sheet, text }));
  expect(errorsIn(checkBook({ forms }, nationalScheme, "zh-CN").issues)).toEqual([]);
});
