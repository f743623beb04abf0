import type { Severity } from "../rules/issue";
import { areaAddress, columnName } from "../sheets/address";
import { look, writeColumns, writeText } from "./cell-actions";
import type { Action, WrittenValue } from "./plan";
import { lineCount } from "./text-width";

/** A column of a list. Width in characters. */
export interface ListColumn {
  readonly heading: string;
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** Numbers, or formulas that link: everything else is text, `=100%` in it must not become a formula. */
  readonly general?: boolean;
}

export interface ListSheet {
  readonly sheet: string;
  readonly title: string;
  readonly summary: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** The same rows with what is written where it differs from what is read, such as links. */
  readonly written?: readonly (readonly WrittenValue[])[];
  /** One for each row; coloured in the column of the severity. */
  readonly severities: readonly Severity[];
  readonly severityColumn: number;
  /** Column in the colour of links. */
  readonly linkColumn?: number;
}

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

/** A print-ready sheet of findings, one a row. On a later run PERF's own cells are replaced. */
export function listSheet(list: ListSheet): Action[] {
  const { sheet, columns, rows } = list;
  const last = columns.length - 1;
  const bottom = Math.max(HEADING_ROW, FIRST_ROW + rows.length - 1);
  const area = (top: number, end: number, left = 0, right = last): string =>
    areaAddress({ top, left, bottom: end, right });
  const formats = columns.map(({ general }) => (general ? "General" : "@"));
  return [
    { kind: "sheet", name: sheet, tabColor: COLORS.error, gridlines: false },
    {
      kind: "columns",
      sheet,
      widths: Object.fromEntries(columns.map(({ width }, at) => [columnName(at), width])),
    },
    { kind: "rows", sheet, heights: rowHeights(list) },
    writeText(sheet, area(TITLE_ROW, TITLE_ROW, 0, 0), [[list.title]]),
    writeText(sheet, area(SUMMARY_ROW, SUMMARY_ROW, 0, 0), [[list.summary]]),
    writeText(sheet, area(HEADING_ROW, HEADING_ROW), [columns.map(({ heading }) => heading)]),
    ...(rows.length > 0
      ? [writeColumns(sheet, area(FIRST_ROW, bottom), list.written ?? rows, formats)]
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
    ...(rows.length > 0 ? rowLooks(list, area) : []),
    {
      kind: "page",
      sheet,
      orientation: "landscape",
      fitWidth: true,
      titleRows: `${HEADING_ROW + 1}:${HEADING_ROW + 1}`,
    },
    { kind: "select", sheet, address: "A1" },
  ];
}

function rowHeights({ rows, columns }: ListSheet): Record<number, number> {
  const heights: Record<number, number> = {
    [TITLE_ROW + 1]: 30,
    [SUMMARY_ROW + 1]: ROW_HEIGHT,
    [HEADING_ROW + 1]: ROW_HEIGHT,
  };
  rows.forEach((row, index) => {
    const lines = row.map((content, at) => lineCount(String(content), columns[at]?.width ?? 10));
    heights[FIRST_ROW + index + 1] = ROW_HEIGHT + (Math.max(...lines) - 1) * LINE_HEIGHT;
  });
  return heights;
}

function rowLooks(
  { sheet, columns, rows, severities, severityColumn, linkColumn }: ListSheet,
  area: (top: number, bottom: number, left?: number, right?: number) => string
): Action[] {
  const bottom = FIRST_ROW + rows.length - 1;
  const aligned = (["left", "center", "right"] as const).map((horizontal) =>
    look(
      sheet,
      columns.flatMap(({ align }, at) =>
        align === horizontal ? [area(FIRST_ROW, bottom, at, at)] : []
      ),
      { horizontal }
    )
  );
  const coloured = (["error", "warning", "hint"] as const).flatMap((severity) => {
    const cells = severities.flatMap((own, at) =>
      own === severity ? [area(FIRST_ROW + at, FIRST_ROW + at, severityColumn, severityColumn)] : []
    );
    return cells.length > 0 ? [look(sheet, cells, { color: COLORS[severity], bold: true })] : [];
  });
  const links =
    linkColumn === undefined
      ? []
      : [look(sheet, [area(FIRST_ROW, bottom, linkColumn, linkColumn)], { color: COLORS.hint })];
  return [...aligned, ...coloured, ...links];
}
