import { issueListMessages } from "../messages/issue-list";
import { render, type Locale } from "../messages/message";
import { look, writeColumns, writeText } from "../plan/cell-actions";
import type { Action, Plan } from "../plan/plan";
import { lineCount } from "../plan/text-width";
import { areaAddress, columnName, withSheet, type Area } from "../sheets/address";
import { ISSUE_COLUMNS, PLACE_COLUMN, issueHeadings, issueRows } from "./issue-list-rows";
import type { Issue, Severity } from "./issue";

/** Everything but numbers and links is text: `=100%` in a message must not become a formula. */
const FORMATS = ISSUE_COLUMNS.map(({ key }) =>
  key === "number" || key === "place" ? "General" : "@"
);

const TITLE_ROW = 0;
const SUMMARY_ROW = 1;
const HEADING_ROW = 2;
const FIRST_ROW = 3;

/** Points. Excel does not grow rows for text an add-in writes. */
const ROW_HEIGHT = 22;
const LINE_HEIGHT = 15;

const COLORS: Readonly<Record<Severity, string>> = {
  error: "#B10E1C",
  warning: "#8A3707",
  hint: "#0F548C",
};

/**
 * The list of issues as a sheet 问题清单: print-ready, with an empty column for what the unit
 * answers. On a later run PERF's own cells are replaced.
 */
export function planIssueList(issues: readonly Issue[], locale: Locale): Plan {
  const say = (key: keyof typeof issueListMessages, parameters = {}): string =>
    render(issueListMessages[key], locale, parameters);
  const sheet = say("sheet");
  const last = ISSUE_COLUMNS.length - 1;
  const rows = issueRows(issues, locale);
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
  const area = (top: number, bottom: number, left = 0, right = last): string =>
    areaAddress({ top, left, bottom, right } satisfies Area);
  const bottom = Math.max(HEADING_ROW, FIRST_ROW + rows.length - 1);
  const actions: Action[] = [
    { kind: "sheet", name: sheet, tabColor: COLORS.error, gridlines: false },
    {
      kind: "columns",
      sheet,
      widths: Object.fromEntries(ISSUE_COLUMNS.map(({ width }, i) => [columnName(i), width])),
    },
    { kind: "rows", sheet, heights: rowHeights(rows) },
    writeText(sheet, area(TITLE_ROW, TITLE_ROW, 0, 0), [[sheet]]),
    writeText(sheet, area(SUMMARY_ROW, SUMMARY_ROW, 0, 0), [[summary]]),
    writeText(sheet, area(HEADING_ROW, HEADING_ROW), [issueHeadings(locale)]),
    ...(rows.length > 0
      ? [writeColumns(sheet, area(FIRST_ROW, bottom), withLinks(rows, issues), FORMATS)]
      : []),
    look(sheet, [area(TITLE_ROW, TITLE_ROW, 0, 0)], { bold: true, size: 16 }),
    look(sheet, [area(HEADING_ROW, HEADING_ROW)], {
      bold: true,
      fill: "#E6F0F9",
      horizontal: "center",
    }),
    look(sheet, [area(HEADING_ROW, bottom)], {
      borders: "#C8D3DE",
      vertical: "center",
      wrap: true,
    }),
    ...(rows.length > 0 ? rowLooks(sheet, issues, area) : []),
    {
      kind: "page",
      sheet,
      orientation: "landscape",
      fitWidth: true,
      titleRows: `${HEADING_ROW + 1}:${HEADING_ROW + 1}`,
    },
    { kind: "select", sheet, address: "A1" },
  ];
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

function rowHeights(rows: readonly (readonly (string | number)[])[]): Record<number, number> {
  const heights: Record<number, number> = {
    [TITLE_ROW + 1]: 30,
    [SUMMARY_ROW + 1]: ROW_HEIGHT,
    [HEADING_ROW + 1]: ROW_HEIGHT,
  };
  rows.forEach((row, index) => {
    const lines = row.map((content, column) =>
      lineCount(String(content), ISSUE_COLUMNS[column]?.width ?? 10)
    );
    heights[FIRST_ROW + index + 1] = ROW_HEIGHT + (Math.max(...lines) - 1) * LINE_HEIGHT;
  });
  return heights;
}

function rowLooks(
  sheet: string,
  issues: readonly Issue[],
  area: (top: number, bottom: number, left?: number, right?: number) => string
): Action[] {
  const bottom = FIRST_ROW + issues.length - 1;
  const aligned = (["left", "center", "right"] as const).map((horizontal) =>
    look(
      sheet,
      ISSUE_COLUMNS.flatMap(({ align }, column) =>
        align === horizontal ? [area(FIRST_ROW, bottom, column, column)] : []
      ),
      { horizontal }
    )
  );
  const severities = (["error", "warning", "hint"] as const).flatMap((severity) => {
    const cells = issues.flatMap((issue, index) =>
      issue.severity === severity ? [area(FIRST_ROW + index, FIRST_ROW + index, 1, 1)] : []
    );
    return cells.length > 0 ? [look(sheet, cells, { color: COLORS[severity], bold: true })] : [];
  });
  const links = look(sheet, [area(FIRST_ROW, bottom, PLACE_COLUMN, PLACE_COLUMN)], {
    color: COLORS.hint,
  });
  return [...aligned, ...severities, links];
}
