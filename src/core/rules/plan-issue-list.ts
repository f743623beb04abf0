import { issueListMessages } from "../messages/issue-list";
import { render, type Locale } from "../messages/message";
import { listSheet } from "../plan/list-sheet";
import type { Plan } from "../plan/plan";
import { withSheet } from "../sheets/address";
import { ISSUE_COLUMNS, PLACE_COLUMN, issueHeadings, issueRows } from "./issue-list-rows";
import type { Issue, Severity } from "./issue";

/**
 * The list of issues as a sheet 审核意见: print-ready, with an empty column for what the unit
 * answers. On a later run PERF's own cells are replaced.
 */
export function planIssueList(issues: readonly Issue[], locale: Locale): Plan {
  const say = (key: keyof typeof issueListMessages, parameters = {}): string =>
    render(issueListMessages[key], locale, parameters);
  const sheet = say("sheet");
  const rows = issueRows(issues, locale);
  const headings = issueHeadings(locale);
  const count = (severity: Severity): number =>
    issues.filter((issue) => issue.severity === severity).length;
  const summary =
    issues.length === 0
      ? say("none")
      : say("summary", {
          errors: count("error"),
          warnings: count("warning"),
          hints: count("hint"),
        });
  const actions = listSheet({
    sheet,
    title: sheet,
    summary,
    columns: ISSUE_COLUMNS.map(({ key, width, align }, at) => ({
      heading: headings[at] ?? "",
      width,
      align,
      general: key === "number" || key === "place",
    })),
    rows,
    written: withLinks(rows, issues),
    severities: issues.map(({ severity }) => severity),
    severityColumn: 1,
    linkColumn: PLACE_COLUMN,
  });
  return { title: say("plan", { count: issues.length }), actions };
}

/** Formulas and no hyperlinks of cells: one write for all of them, and taken back like any content. */
function withLinks(
  rows: readonly (readonly (string | number)[])[],
  issues: readonly Issue[]
): (string | number)[][] {
  return rows.map((row, index) =>
    row.map((content, column) => {
      const issue = issues[index];
      if (column !== PLACE_COLUMN || !issue) return content;
      const target = withSheet(issue.sheet, issue.cell === "" ? "A1" : issue.cell);
      return `=HYPERLINK("#${quoted(target)}","${quoted(String(content))}")`;
    })
  );
}

function quoted(text: string): string {
  return text.replace(/"/g, '""');
}
