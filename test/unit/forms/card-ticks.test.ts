import { pressedTick, tickGroups, type TickGroup } from "../../../src/core/forms/card-ticks";
import { indicatorCard } from "../../../src/core/forms/indicator-card";
import { withDraft } from "../../../src/core/forms/indicator-draft";
import { nationalScheme } from "../../../src/core/schemes/national";
import { onlyForm } from "./forms-in";

const monitor = (first: readonly string[], second: readonly string[]) =>
  onlyForm([
    ["项目支出绩效目标执行监控表"],
    [
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "1-7月执行情况",
      "全年预计完成情况",
      "偏差原因分析",
      "",
      "",
      "",
      "",
      "",
      "完成目标可能性",
      "",
      "",
      "备注",
    ],
    [
      "",
      "",
      "",
      "",
      "",
      "",
      "经费保障",
      "制度保障",
      "人员保障",
      "硬件条件保障",
      "其他",
      "原因说明",
      "确定能",
      "有可能",
      "完全不可能",
      "",
    ],
    ["产出指标", "数量指标", "培训人次", "≥50人次", "20人次", "50人次", ...first, ""],
    ["产出指标", "质量指标", "合格率", "≥90%", "95%", "95%", ...second, ""],
  ]);
const plain = monitor(["", "", "", "", "", "", "", "", ""], ["", "", "", "", "", "", "√", "", ""]);
const boxes = monitor(
  ["□", "□", "□", "□", "□", "", "□", "□", "□"],
  ["□", "□", "□", "□", "□", "", "□", "□", "□"]
);

const groupsOf = (form: typeof plain, at = 0): readonly TickGroup[] => {
  const row = form.indicators[at]!;
  return tickGroups(form, row, row, []);
};

test("a form has the groups whose columns it has", () => {
  expect(groupsOf(plain).map(({ name, single }) => [name, single])).toEqual([
    ["reasons", false],
    ["likelihood", true],
  ]);
});

test.each([
  ["the form's own mark", plain, 0, "likelyCertain", { likelyCertain: "√" }],
  [
    "one choice: the other is cleared",
    plain,
    1,
    "likelyPossible",
    { likelyPossible: "√", likelyCertain: "" },
  ],
  ["pressed again it is cleared", plain, 1, "likelyCertain", { likelyCertain: "" }],
  ["boxes are ticked as boxes", boxes, 0, "likelyCertain", { likelyCertain: "☑" }],
] as const)("%s", (_, form, at, column, typed) => {
  const group = groupsOf(form, at).find(({ name }) => name === "likelihood")!;
  expect(pressedTick(group, column)).toEqual(typed);
});

test("several reasons may be ticked", () => {
  const form = withDraft(plain, 0, { reasonFunds: "√" });
  const [group] = tickGroups(plain, form.indicators[0]!, plain.indicators[0]!, []);
  expect(pressedTick(group!, "reasonStaff")).toEqual({ reasonStaff: "√" });
  expect(group!.ticks.filter(({ ticked }) => ticked).map(({ column }) => column)).toEqual([
    "reasonFunds",
  ]);
});

test("on the card they follow the draft and stand with their findings", () => {
  const setup = { scheme: nationalScheme, locale: "zh-CN" } as const;
  const draft = { likelyCertain: "√", likelyImpossible: "√" };
  const likelihood = indicatorCard(plain, 0, draft, setup)!.ticks.find(
    ({ name }) => name === "likelihood"
  )!;
  expect(likelihood.ticks.map(({ ticked }) => ticked)).toEqual([true, false, true]);
  expect(likelihood.issues.map(({ rule }) => rule)).toContain("D06");
});
