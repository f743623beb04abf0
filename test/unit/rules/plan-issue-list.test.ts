import type { Issue } from "../../../src/core/rules/issue";
import { planIssueList } from "../../../src/core/rules/plan-issue-list";

const issue: Issue = {
  rule: "A08",
  type: "fund-total-mismatch",
  severity: "error",
  sheet: "2024 年",
  cell: "D6",
  form: "项目支出绩效自评表",
  project: "委托业务项目",
  message: "=总额与分项不一致",
  left: 0,
  right: 90,
  difference: 90,
  unit: "万元",
};

function cells(plan: ReturnType<typeof planIssueList>): unknown[] {
  return plan.actions.flatMap((action) => (action.kind === "write" ? action.values.flat() : []));
}

describe("the list of issues as a sheet", () => {
  test("one row per issue, with cell, both sides and room for an answer", () => {
    const plan = planIssueList([issue, { ...issue, severity: "warning", cell: "E13" }], "zh-CN");
    expect(plan.title).toBe("导出问题清单：2 条");
    const rows = plan.actions.filter((action) => action.kind === "write").pop();
    expect(rows).toMatchObject({
      sheet: "问题清单",
      address: "A4:J5",
      values: [
        [
          1,
          "错误",
          "'2024 年'!D6",
          "项目支出绩效自评表",
          "委托业务项目",
          "=总额与分项不一致",
          "0 万元",
          "90 万元",
          "A08",
          "",
        ],
        [
          2,
          "警告",
          "'2024 年'!E13",
          "项目支出绩效自评表",
          "委托业务项目",
          "=总额与分项不一致",
          "0 万元",
          "90 万元",
          "A08",
          "",
        ],
      ],
    });
    expect(cells(plan)).toContain("错误 1 个，警告 1 个，提示 0 个。错误要改正，警告要说明。");
  });

  test("words stay words, whatever they look like", () => {
    const write = planIssueList([issue], "zh-CN")
      .actions.filter(({ kind }) => kind === "write")
      .pop();
    expect(write).toMatchObject({ numberFormat: [["General", ...Array(9).fill("@")]] });
  });

  test("without issues the sheet says so", () => {
    const plan = planIssueList([], "zh-CN");
    expect(cells(plan)).toContain("没有发现问题。");
    expect(plan.actions.every((action) => !("address" in action) || action.address !== "")).toBe(
      true
    );
  });

  test("in English", () => {
    expect(cells(planIssueList([issue], "en-US"))).toEqual(
      expect.arrayContaining(["Issues", "Severity", "Error", "Written"])
    );
  });

  test("5,000 issues take a bounded number of actions", () => {
    const many = Array.from({ length: 5_000 }, () => issue);
    expect(planIssueList(many, "zh-CN").actions.length).toBe(
      planIssueList([issue], "zh-CN").actions.length
    );
  });
});
