import { lastYearMessages as words } from "../../messages/last-year";
import { render, type Locale } from "../../messages/message";
import { look, writeText } from "../../plan/cell-actions";
import type { Action } from "../../plan/plan";
import { areaAddress } from "../../sheets/address";
import { SheetView } from "../../sheets/sheet-view";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import { format, headFormat, LINE, QUIET } from "../statement/look";
import type { LastYear, LastYearFigure } from "./last-year";

const HEADINGS = [
  words.table,
  words.row,
  words.figure,
  words.value,
  words.tableCode,
  words.rowCode,
  words.columnCode,
];
const HEADING_ROW = 2;
const FIRST_ROW = HEADING_ROW + 1;
/** Rows in which the headings are looked for. */
const HEADING_ROWS = 10;

/** The figures as rows of the sheet, headings first. */
export function lastYearRows(
  lastYear: LastYear,
  locale: Locale
): readonly (readonly (string | number)[])[] {
  const say = (message: (typeof HEADINGS)[number]) => render(message, locale);
  return [
    HEADINGS.map(say),
    ...lastYear.figures.map(({ table, tableTitle, row, rowLabel, column, heading, value }) => [
      /^T\d/.test(table) ? `${table} ${tableTitle}` : tableTitle,
      rowLabel,
      heading,
      value,
      table,
      row,
      column,
    ]),
  ];
}

export function lastYearTitle({ year }: LastYear, locale: Locale): string {
  return year === undefined
    ? render(words.sheetTitle, locale)
    : render(words.sheetTitleOf, locale, { year });
}

/** 上年数据: an ordinary list that is read back, and may be corrected or typed by hand. */
export function lastYearActions(
  sheet: string,
  lastYear: LastYear,
  locale: Locale
): readonly Action[] {
  const rows = lastYearRows(lastYear, locale);
  const bottom = HEADING_ROW + rows.length - 1;
  const area = (top: number, end: number, left: number, right: number) =>
    areaAddress({ top, bottom: end, left, right });
  const all = area(HEADING_ROW, bottom, 0, HEADINGS.length - 1);
  return [
    { kind: "sheet", name: sheet, gridlines: false },
    { kind: "columns", sheet, widths: { A: 26, B: 30, C: 18, D: 24, E: 14, F: 18, G: 14 } },
    writeText(sheet, "A1", [[lastYearTitle(lastYear, locale)]]),
    writeText(sheet, "A2", [[render(words.sheetSource, locale, { source: lastYear.source })]]),
    writeText(sheet, all, rows),
    format(sheet, ["A1"], { bold: true, size: 14 }),
    look(sheet, ["A2"], { size: 9, color: QUIET }),
    format(sheet, [all], { borders: LINE, vertical: "center" }),
    headFormat(sheet, area(HEADING_ROW, HEADING_ROW, 0, HEADINGS.length - 1)),
    ...(bottom >= FIRST_ROW
      ? [look(sheet, [area(FIRST_ROW, bottom, 4, 6)], { color: QUIET, size: 9 })]
      : []),
    {
      kind: "page",
      sheet,
      orientation: "portrait",
      fitWidth: true,
      titleRows: `${HEADING_ROW + 1}:${HEADING_ROW + 1}`,
    },
  ];
}

/** The figures of a sheet 上年数据; the latest where there are several. Undefined without one. */
export function readLastYear(snapshot: WorkbookSnapshot): LastYear | undefined {
  const found = snapshot.sheets.flatMap((sheet) => readSheet(sheet) ?? []);
  return found.sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
}

function readSheet(sheet: SheetSnapshot): LastYear | undefined {
  const view = new SheetView(sheet);
  const { used } = view;
  if (!used || !isLastYear(sheet.name, text(view, 0, 0))) return undefined;
  const headingRow = headingRowOf(view, used.bottom);
  if (headingRow === undefined) return undefined;
  const figures: LastYearFigure[] = [];
  for (let row = headingRow + 1; row <= used.bottom; row += 1) {
    const figure = readFigure(view, row);
    if (figure) figures.push(figure);
  }
  const year = /(20\d{2})/.exec(text(view, 0, 0))?.[1];
  return { ...(year !== undefined && { year: Number(year) }), source: sheet.name, figures };
}

function isLastYear(name: string, title: string): boolean {
  const names = [words.sheetName.zh, words.sheetName.en];
  return names.some((one) => name.startsWith(one)) || /对比数据|^Figures of/.test(title);
}

/** Whether a sheet holds figures of the year before: it is no register. */
export function holdsLastYear(sheet: SheetSnapshot): boolean {
  return readSheet(sheet) !== undefined;
}

function headingRowOf(view: SheetView, bottom: number): number | undefined {
  for (let row = 0; row <= Math.min(bottom, HEADING_ROWS); row += 1) {
    const fits = [words.table, words.row, words.figure, words.value].every((message, column) =>
      [message.zh, message.en].includes(text(view, row, column))
    );
    if (fits) return row;
  }
  return undefined;
}

function readFigure(view: SheetView, row: number): LastYearFigure | undefined {
  const value = view.value(row, 3);
  const [title = "", label = "", heading = "", , table, key, column] = HEADINGS.map((_, at) =>
    text(view, row, at)
  );
  const code = table || /^T\d+[a-z]?/.exec(title)?.[0];
  if (code === undefined || code === "" || typeof value === "boolean" || value === "") {
    return undefined;
  }
  return {
    table: code,
    row: key || label,
    column: column || heading,
    value: readValue(value, code),
    tableTitle: title.replace(/^T\d+[a-z]?\s*/, ""),
    rowLabel: label,
    heading,
  };
}

/** Figures that were typed as text are figures all the same; names of units stay names. */
function readValue(value: string | number, table: string): string | number {
  if (typeof value === "number" || !/^T\d|^cross:/.test(table)) return value;
  const digits = value.replace(/[,，\s]/g, "");
  return digits !== "" && Number.isFinite(Number(digits)) ? Number(digits) : value;
}

function text(view: SheetView, row: number, column: number): string {
  const value = view.value(row, column);
  return value === undefined ? "" : String(value).trim();
}
