import { sentenceMessages as words } from "../../messages/statement-text";
import { registerMessages } from "../../messages/registers";
import type { Action, ChartAction } from "../../plan/plan";
import { fittingWidth, lineCount } from "../../plan/text-width";
import { areaAddress, cellAddress, columnName } from "../../sheets/address";
import { ACCENT, format, headFormat, LINE, QUIET } from "./look";
import { cellValue, numberFormat, shownValue } from "./print-value";
import { STATEMENT_UNIT, type StatementBook } from "./statement-book";
import type { ColumnKind, StatementTable, TableChart } from "./statement-table";
import {
  columnArea,
  FIRST_ROW,
  HEADING_ROW,
  SOURCE_ROW,
  TITLE_ROW,
  type PlacedTable,
} from "./table-place";

/** Least and most characters of a column. */
const WIDTHS: Readonly<Record<ColumnKind, readonly [number, number]>> = {
  text: [10, 46],
  count: [8, 14],
  amount: [12, 18],
  percent: [9, 12],
  score: [9, 12],
  date: [12, 14],
  figure: [12, 18],
};
/** Height of a row in points, and of one more line in it. */
const ROW_HEIGHT = 20;
const LINE_HEIGHT = 18;
/** A chart takes so many rows and columns beside the table, after one left free. */
const CHART_ROWS = 12;
const CHART_COLUMNS = 5;
/** Wider tables are printed across. */
const PORTRAIT_WIDTH = 95;

/** The area of a table from its headings to its last line. */
export function tableArea({ columns, rows }: StatementTable): string {
  const bottom = FIRST_ROW + rows.length - 1;
  return areaAddress({ top: HEADING_ROW, bottom, left: 0, right: columns.length - 1 });
}

/** One table on a sheet of its own, with title, unit, source, notes, print set-up and charts. */
export function tableActions(placed: PlacedTable, book: StatementBook): readonly Action[] {
  const { table, sheet } = placed;
  const right = table.columns.length - 1;
  const bottom = FIRST_ROW + table.rows.length - 1;
  const row = (at: number) => areaAddress({ top: at, bottom: at, left: 0, right });
  const column = (at: number) => areaAddress({ top: FIRST_ROW, bottom, left: at, right: at });
  const widths = columnWidths(table, book);
  const hasText = (kind: ColumnKind) => kind === "text" || kind === "date";
  const texts = table.columns.flatMap(({ kind }, at) => (hasText(kind) ? column(at) : []));
  const figures = table.columns.flatMap(({ kind }, at) => (hasText(kind) ? [] : column(at)));
  const totals = table.rows.flatMap(({ total }, at) => (total ? row(FIRST_ROW + at) : []));
  const noteRow = bottom + 1;
  return [
    { kind: "sheet", name: sheet, tabColor: ACCENT, gridlines: false },
    {
      kind: "columns",
      sheet,
      widths: Object.fromEntries(widths.map((width, at) => [columnName(at), width])),
    },
    write(sheet, TITLE_ROW, table.title),
    write(sheet, SOURCE_ROW, sourceLine(table, book)),
    {
      kind: "write",
      sheet,
      address: row(HEADING_ROW),
      values: [table.columns.map(({ heading }) => heading)],
    },
    // Column by column: each has one format, and a long list is cut into messages by its values.
    ...table.columns.map((head, at): Action => ({
      kind: "write",
      sheet,
      address: column(at),
      numberFormat: numberFormat(head, book.scheme),
      values: table.rows.map(({ values }) => [cellValue(values[at] ?? null, head)]),
    })),
    ...table.notes.map((note, at) => write(sheet, noteRow + at, note)),
    format(sheet, [cellAddress(TITLE_ROW, 0)], {
      bold: true,
      size: 16,
      color: ACCENT,
      vertical: "center",
    }),
    format(
      sheet,
      [SOURCE_ROW, ...table.notes.map((_, at) => noteRow + at)].map((at) => cellAddress(at, 0)),
      { size: 9, color: QUIET, vertical: "center" }
    ),
    format(sheet, [tableArea(table)], { borders: LINE, vertical: "center" }),
    headFormat(sheet, row(HEADING_ROW)),
    ...(texts.length > 0 ? [format(sheet, texts, { horizontal: "left", wrap: true })] : []),
    ...(figures.length > 0 ? [format(sheet, figures, { horizontal: "right" })] : []),
    ...(totals.length > 0 ? [format(sheet, totals, { bold: true })] : []),
    ...table.rows.flatMap(({ color }, at) =>
      color
        ? [format(sheet, [cellAddress(FIRST_ROW + at, 0)], { fill: color.tint, bold: true })]
        : []
    ),
    { kind: "rows", sheet, heights: rowHeights(table, widths, book) },
    ...table.charts.map((chart, index) => chartAction(placed, chart, index)),
    {
      kind: "page",
      sheet,
      orientation:
        widths.reduce((sum, width) => sum + width, 0) > PORTRAIT_WIDTH ? "landscape" : "portrait",
      fitWidth: true,
      titleRows: `${HEADING_ROW + 1}:${HEADING_ROW + 1}`,
    },
  ];
}

function write(sheet: string, row: number, value: string): Action {
  return { kind: "write", sheet, address: cellAddress(row, 0), values: [[value]] };
}

/** Where the figures come from, and the unit of the amounts. */
function sourceLine({ id, columns, from }: StatementTable, book: StatementBook): string {
  const own = book.tables.filter(({ name }) => from.includes(name));
  const names = [
    ...new Set(own.map(({ name, sheet }) => sheet || book.text(registerMessages[name]))),
  ];
  const compared = id === "T16" || columns.some(({ key }) => key.endsWith("-last"));
  if (compared && book.lastYear) names.push(book.lastYear.lastYear.source);
  const parts = [
    book.text(words.tableSheetSource, { sources: names.join(book.text(words.listSeparator)) }),
    ...(columns.some(({ kind }) => kind === "amount")
      ? [book.text(words.unitLine, { unit: STATEMENT_UNIT })]
      : []),
  ];
  return parts.join(book.text(words.clauseSeparator));
}

function columnWidths(table: StatementTable, book: StatementBook): readonly number[] {
  return table.columns.map((column, at) => {
    const [least, most] = WIDTHS[column.kind];
    const texts = table.rows.map(({ values }) =>
      String(shownValue(values[at] ?? null, column, book.scheme))
    );
    return fittingWidth([column.heading, ...texts], least, most);
  });
}

function rowHeights(
  table: StatementTable,
  widths: readonly number[],
  book: StatementBook
): Readonly<Record<number, number>> {
  const heights: Record<number, number> = { [TITLE_ROW + 1]: 32, [SOURCE_ROW + 1]: LINE_HEIGHT };
  const height = (texts: readonly string[]) => {
    const lines = texts.map((text, at) => lineCount(text, widths[at] ?? 1));
    return ROW_HEIGHT + (Math.max(1, ...lines) - 1) * LINE_HEIGHT;
  };
  heights[HEADING_ROW + 1] = height(table.columns.map(({ heading }) => heading)) + 2;
  table.rows.forEach(({ values }, at) => {
    const shown = table.columns.map((column, right) =>
      column.kind === "text" ? String(shownValue(values[right] ?? null, column, book.scheme)) : ""
    );
    heights[FIRST_ROW + at + 1] = height(shown);
  });
  return heights;
}

/** A chart beside the table, bound to its cells. */
function chartAction({ table, sheet }: PlacedTable, chart: TableChart, index: number): ChartAction {
  const left = table.columns.length + 1;
  const top = HEADING_ROW + index * (CHART_ROWS + 1);
  const keyAt = (key: string) => table.columns.findIndex((column) => column.key === key);
  const { data } = chart;
  const base = {
    kind: "chart",
    sheet,
    name: `PERF_${table.id}_${chart.id}_${chart.type}`,
    type: chart.type,
    title: chart.title,
    seriesName: chart.title,
    position: areaAddress({
      top,
      bottom: top + CHART_ROWS - 1,
      left,
      right: left + CHART_COLUMNS - 1,
    }),
    labels: chart.labels,
    legend: chart.type === "pie" || chart.type === "doughnut",
    ...(chart.colors && { colors: chart.colors }),
  } as const;
  if ("column" in data) {
    const categories = columnArea(table, 0);
    return { ...base, categories, values: columnArea(table, keyAt(data.column)) };
  }
  const [from, to] = [keyAt(data.from), keyAt(data.to)];
  const line = FIRST_ROW + table.rows.findIndex(({ key }) => key === data.row);
  const across = (at: number) => areaAddress({ top: at, bottom: at, left: from, right: to });
  return { ...base, categories: across(HEADING_ROW), values: across(line) };
}
