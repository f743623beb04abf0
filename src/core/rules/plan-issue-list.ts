import { issueListMessages } from "../messages/issue-list";
import { render, type Locale } from "../messages/message";
import { look, writeText } from "../plan/cell-actions";
import type { Action, Plan } from "../plan/plan";
import { lineCount } from "../plan/text-width";
import { areaAddress, columnName, withSheet, type Area } from "../sheets/address";
import type { Issue, Severity } from "./issue";

const COLUMNS = [
  { key: "number", width: 6, align: "center" },
  { key: "severity", width: 8, align: "center" },
  { key: "place", width: 16, align: "left" },
  { key: "form", width: 20, align: "left" },
  { key: "indicator", width: 26, align: "left" },
  { key: "message", width: 48, align: "left" },
  { key: "given", width: 14, align: "right" },
  { key: "expected", width: 14, align: "right" },
  { key: "rule", width: 7, align: "center" },
  { key: "explanation", width: 30, align: "left" },
] as const;

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
  const last = COLUMNS.length - 1;
  const rows = issues.map((issue, index) => [
    index + 1,
    say(issue.severity),
    issue.cell === "" ? issue.sheet : withSheet(issue.sheet, issue.cell),
    issue.form,
    issue.indicator ?? issue.project ?? "",
    issue.message,
    withUnit(issue.left, issue.unit),
    withUnit(issue.right, issue.unit),
    issue.rule,
    issue.explained ?? "",
  ]);
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
      widths: Object.fromEntries(COLUMNS.map(({ width }, i) => [columnName(i), width])),
    },
    { kind: "rows", sheet, heights: rowHeights(rows) },
    writeText(sheet, area(TITLE_ROW, TITLE_ROW, 0, 0), [[sheet]]),
    writeText(sheet, area(SUMMARY_ROW, SUMMARY_ROW, 0, 0), [[summary]]),
    writeText(sheet, area(HEADING_ROW, HEADING_ROW), [COLUMNS.map(({ key }) => say(key))]),
    ...(rows.length > 0 ? [writeText(sheet, area(FIRST_ROW, bottom), rows)] : []),
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

function rowHeights(rows: readonly (readonly (string | number)[])[]): Record<number, number> {
  const heights: Record<number, number> = {
    [TITLE_ROW + 1]: 30,
    [SUMMARY_ROW + 1]: ROW_HEIGHT,
    [HEADING_ROW + 1]: ROW_HEIGHT,
  };
  rows.forEach((row, index) => {
    const lines = row.map((content, column) =>
      lineCount(String(content), COLUMNS[column]?.width ?? 10)
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
      COLUMNS.flatMap(({ align }, column) =>
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
  return [...aligned, ...severities];
}

function withUnit(figure: number | string | undefined, unit: string | undefined): string {
  if (figure === undefined) return "";
  return typeof figure === "number" && unit ? `${figure} ${unit}` : String(figure);
}
