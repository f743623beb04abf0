import { categoryChoices, dimensionChoices } from "../../../src/core/forms/level-choices";
import type { Rows } from "../../support/printed-form";
import { HEAD, onlyForm } from "./forms-in";

const row = (one: string, two: string): (string | number)[] => [
  one,
  two,
  `${two}甲`,
  "1",
  "1",
  9,
  9,
];
const formOf = (...pairs: readonly (readonly [string, string])[]) =>
  onlyForm([
    ["项目支出绩效自评表"],
    [...HEAD],
    ...pairs.map(([one, two]) => row(one, two)),
  ] as Rows);

const printed = formOf(
  ["产出指标（50分）", "产出数量"],
  ["产出指标（50分）", "成本指标"],
  ["效益指标（30分）", "社会效益指标"]
);

describe("allowed pairs of level 1 and level 2", () => {
  test("level 1: the form's own words, then what the tree has and the form lacks", () => {
    expect(dimensionChoices(printed)).toEqual([
      "产出指标（50分）",
      "效益指标（30分）",
      "满意度指标",
    ]);
  });

  test.each([
    ["产出指标（50分）", ["产出数量", "成本指标", "质量指标", "时效指标"]],
    ["效益指标（30分）", ["社会效益指标", "经济效益指标", "生态效益指标", "可持续影响指标"]],
    ["满意度指标", ["服务对象满意度指标"]],
  ])("level 2 below %s", (dimension, choices) => {
    expect(categoryChoices(printed, dimension)).toEqual(choices);
  });

  test("cost with a heading of its own is no longer offered below output", () => {
    const form = formOf(["成本指标", "经济成本指标"], ["产出指标", "数量指标"]);
    expect(categoryChoices(form, "产出指标")).not.toContain("成本指标");
    expect(dimensionChoices(form)).toEqual(["成本指标", "产出指标", "效益指标", "满意度指标"]);
  });

  test("what is misplaced is not offered", () => {
    const form = formOf(["产出指标", "社会效益指标"], ["效益指标", "社会效益"]);
    expect(categoryChoices(form, "产出指标")).not.toContain("社会效益指标");
  });

  test("a framework of its own has its own pairs alone", () => {
    const form = formOf(["决策", "项目立项"], ["决策", "资金投入"], ["过程", "资金管理"]);
    expect(dimensionChoices(form)).toEqual(["决策", "过程"]);
    expect(categoryChoices(form, "决策")).toEqual(["项目立项", "资金投入"]);
  });
});
