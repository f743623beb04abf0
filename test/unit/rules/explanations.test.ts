import {
  explain,
  explanationSection,
  withExplanations,
} from "../../../src/core/rules/explanations";
import type { Issue } from "../../../src/core/rules/issue";
import { readSection, writeSection } from "../../../src/core/state/state-section";

const warning: Issue = {
  rule: "B27",
  type: "target-too-low",
  severity: "warning",
  sheet: "目标表",
  cell: "F12",
  form: "项目支出绩效目标表",
  indicator: "合格率",
  message: "指标值偏低",
};

const saidOf = (issues: readonly Issue[]) => issues.map(({ explained }) => explained);

describe("explanations of warnings", () => {
  const said = explain([], warning, "  首年试点，\n按七成定。 ");

  test("are one line, and stand with the warning in the next check", () => {
    expect(withExplanations([warning], said)).toEqual([
      { ...warning, explained: "首年试点， 按七成定。" },
    ]);
  });

  test.each<[string, Partial<Issue>, boolean]>([
    ["rows were inserted above it", { cell: "F15" }, true],
    ["the figure in its message changed", { message: "指标值太低" }, true],
    ["another indicator", { indicator: "及时率" }, false],
    ["another form", { form: "整体支出绩效目标表" }, false],
    ["another sheet", { sheet: "目标表 (2)" }, false],
    ["another rule", { rule: "B28" }, false],
    ["the scheme calls it an error", { severity: "error" }, false],
  ])("%s", (_name, change, kept) => {
    const [issue] = withExplanations([{ ...warning, ...change }], said);
    expect(issue!.explained !== undefined).toBe(kept);
  });

  test("a register's row is known by its project", () => {
    const row = { ...warning, indicator: undefined, project: "校舍维修" };
    const other = { ...row, project: "道路养护" };
    expect(saidOf(withExplanations([row, other], explain([], row, "已核实")))).toEqual([
      "已核实",
      undefined,
    ]);
  });

  test("are changed and taken away, also where the list still shows the old one", () => {
    const changed = explain(said, warning, "改过");
    const listed = withExplanations([warning], said);
    expect(saidOf(withExplanations(listed, changed))).toEqual(["改过"]);
    expect(explain(changed, warning, "  ")).toEqual([]);
    expect(saidOf(withExplanations(listed, []))).toEqual([undefined]);
  });

  test("come back from the workbook", () => {
    const stored = { [explanationSection.key]: writeSection(explanationSection, said) };
    expect(readSection(explanationSection, stored)).toEqual({ status: "read", value: said });
  });
});
