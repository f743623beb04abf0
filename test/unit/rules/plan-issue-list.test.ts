import { issueListCsv } from "../../../src/core/rules/issue-list-csv";
import type { Issue } from "../../../src/core/rules/issue";
import { planIssueList } from "../../../src/core/rules/plan-issue-list";

const issue: Issue = {
  rule: "A08",
  type: "fund-total-mismatch",
  severity: "error",
  sheet: "2024 年",
  cell: "D6",
  form: "项目支出绩效自评表",
  budgetUnit: "区财政局",
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
    expect(plan.title).toBe("写出审核意见：2 条");
    const rows = plan.actions.filter((action) => action.kind === "write").pop();
    expect(rows).toMatchObject({
      sheet: "审核意见",
      address: "A4:M5",
      values: [
        [
          1,
          "错误",
          `=HYPERLINK("#'2024 年'!D6","'2024 年'!D6")`,
          "项目支出绩效自评表",
          "区财政局",
          "委托业务项目",
          "",
          "=总额与分项不一致",
          "0 万元",
          "90 万元",
          expect.stringContaining("各项来源相加"),
          "A08",
          "",
        ],
        [
          2,
          "警告",
          `=HYPERLINK("#'2024 年'!E13","'2024 年'!E13")`,
          "项目支出绩效自评表",
          "区财政局",
          "委托业务项目",
          "",
          "=总额与分项不一致",
          "0 万元",
          "90 万元",
          expect.stringContaining("各项来源相加"),
          "A08",
          "",
        ],
      ],
    });
    expect(cells(plan)).toContain("错误 1 个，警告 1 个，提示 0 个。错误要改正，警告要说明。");
  });

  test("a finding about a whole sheet leads to its first cell, and a mark in a name stays in it", () => {
    const plan = planIssueList([{ ...issue, sheet: '甲"乙', cell: "" }], "zh-CN");
    expect(cells(plan)).toContain(`=HYPERLINK("#'甲""乙'!A1","甲""乙")`);
  });

  test("words stay words, whatever they look like", () => {
    const write = planIssueList([issue], "zh-CN")
      .actions.filter(({ kind }) => kind === "write")
      .pop();
    expect(write).toMatchObject({
      numberFormat: [["General", "@", "General", ...Array(10).fill("@")]],
    });
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
      expect.arrayContaining(["Review opinion", "Severity", "Error", "Written"])
    );
  });

  test("5,000 issues take a bounded number of actions", () => {
    const many = Array.from({ length: 5_000 }, () => issue);
    expect(planIssueList(many, "zh-CN").actions.length).toBe(
      planIssueList([issue], "zh-CN").actions.length
    );
  });
});

describe("the list of issues as CSV", () => {
  const csv = (more: Partial<Issue>) =>
    issueListCsv([{ ...issue, ...more }], "zh-CN").split("\r\n");

  test("begins with a byte order mark and headings, one line an issue", () => {
    const [headings, line, end, ...rest] = csv({ message: "总额不对", explained: "已核实" });
    expect(headings).toMatch(
      /^\ufeff序号,级别,单元格,表,预算单位,项目,指标,问题,填的,应为,建议,规则,/
    );
    expect(line).toMatch(
      /^1,错误,'2024 年'!D6,项目支出绩效自评表,区财政局,委托业务项目,,总额不对,0 万元,90 万元,.+,A08,已核实$/
    );
    expect([end, rest]).toEqual(["", []]);
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+86", "'+86"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-cmd", "'-cmd"],
    [" =1", "' =1"],
    ["＝1", "'＝1"],
    ["-3.5", "-3.5"],
    ["a,b", '"a,b"'],
    ['说"好"', '"说""好"""'],
    ["=A1,B1", '"\'=A1,B1"'],
  ])("%j is written as %j", (indicator, field) => {
    expect(csv({ indicator })[1]).toContain(`委托业务项目,${field},=`.replace(",=", ",'="));
  });
});
