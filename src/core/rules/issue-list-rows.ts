import { issueListMessages } from "../messages/issue-list";
import { render, type Locale } from "../messages/message";
import { ruleReason } from "../messages/rule-titles";
import { withSheet } from "../sheets/address";
import type { Issue } from "./issue";

/** The columns of an exported list, on a sheet and as CSV. Widths in characters. */
export const ISSUE_COLUMNS = [
  { key: "number", width: 6, align: "center" },
  { key: "severity", width: 8, align: "center" },
  { key: "place", width: 16, align: "left" },
  { key: "form", width: 18, align: "left" },
  { key: "budgetUnit", width: 16, align: "left" },
  { key: "project", width: 20, align: "left" },
  { key: "indicator", width: 20, align: "left" },
  { key: "message", width: 40, align: "left" },
  { key: "given", width: 12, align: "right" },
  { key: "expected", width: 12, align: "right" },
  { key: "suggestion", width: 30, align: "left" },
  { key: "rule", width: 7, align: "center" },
  { key: "explanation", width: 26, align: "left" },
] as const;

/** Where `place` stands among the columns. */
export const PLACE_COLUMN = 2;

export function issueHeadings(locale: Locale): string[] {
  return ISSUE_COLUMNS.map(({ key }) => render(issueListMessages[key], locale));
}

/** One row an issue: how to fix it where there is one answer, else what the rule asks for. */
export function issueRows(issues: readonly Issue[], locale: Locale): (string | number)[][] {
  return issues.map((issue, index) => [
    index + 1,
    render(issueListMessages[issue.severity], locale),
    issue.cell === "" ? issue.sheet : withSheet(issue.sheet, issue.cell),
    issue.form,
    issue.budgetUnit ?? "",
    issue.project ?? "",
    issue.indicator ?? "",
    issue.message,
    withUnit(issue.left, issue.unit),
    withUnit(issue.right, issue.unit),
    issue.fix?.label ?? ruleReason(issue.type, locale) ?? "",
    issue.rule,
    issue.explained ?? "",
  ]);
}

function withUnit(figure: number | string | undefined, unit: string | undefined): string {
  if (figure === undefined) return "";
  return typeof figure === "number" && unit ? `${figure} ${unit}` : String(figure);
}
