import { render, type Locale } from "../messages/message";
import { reportMessages } from "../messages/report";
import type { Action, ChartAction, CellFormat, WrittenValue } from "../plan/plan";
import type { GradedEvaluation } from "../registers/evaluation-issues";
import type { Scheme } from "../schemes/scheme";
import { areaAddress, cellAddress, columnName } from "../sheets/address";
import { sentenceFormula, sentenceOf, type Fragment } from "./compose-sentence";
import { countFormula, percentText, shareFormula, type GradeTable } from "./grade-table";
import type { ResultColumn } from "./result-list";
import {
  GAP_WIDTH,
  GRADE_WIDTH,
  LINE_HEIGHT,
  LIST_COLUMN,
  ROW_HEIGHT,
  sheetWidth,
  type SheetLayout,
} from "./sheet-layout";
import { lineCount } from "../plan/text-width";

/** Everything that is to stand on the report sheet. */
export interface SheetContent {
  readonly sheet: string;
  readonly title: string;
  readonly source: string;
  readonly sentences: readonly (readonly Fragment[])[];
  readonly layout: SheetLayout;
  readonly grades: GradeTable;
  /** Whether counts, shares and the sentence on them are formulas. */
  readonly live: boolean;
  readonly columns: readonly ResultColumn[];
  readonly entries: readonly GradedEvaluation[];
  readonly scheme: Scheme;
  readonly locale: Locale;
}

const ACCENT = "#0F548C";
const HEAD_FILL = "#E6F0F9";
const LINE = "#C8D3DE";
const QUIET = "#5F6B76";

export function sheetActions(content: SheetContent, note: string | undefined): readonly Action[] {
  const { sheet, layout } = content;
  const titleRow = layout.headingRow + 1;
  return [
    {
      kind: "sheet",
      name: sheet,
      tabColor: ACCENT,
      gridlines: false,
    },
    columnWidths(content),
    ...headActions(content),
    ...gradeActions(content, note),
    ...listActions(content),
    rowHeights(content),
    ...chartActions(content),
    {
      kind: "page",
      sheet,
      orientation: "portrait",
      fitWidth: true,
      titleRows: `${titleRow}:${titleRow}`,
    },
    { kind: "select", sheet, address: "A1" },
  ];
}

function columnWidths({ sheet, columns }: SheetContent): Action {
  const widths: Record<string, number> = { A: GRADE_WIDTH, B: GRADE_WIDTH, C: GRADE_WIDTH };
  widths[columnName(LIST_COLUMN - 1)] = GAP_WIDTH;
  columns.forEach((column, index) => {
    widths[columnName(LIST_COLUMN + index)] = column.width;
  });
  return { kind: "columns", sheet, widths };
}

/** Title, sentences, source and the headings of the two sections. */
function headActions(content: SheetContent): Action[] {
  const { sheet, layout, locale, title, source, sentences } = content;
  const { titleRow, sentenceRows, sourceRow, sectionRow, lastColumn } = layout;
  const write = (row: number, column: number, value: WrittenValue): Action => ({
    kind: "write",
    sheet,
    address: cellAddress(row, column),
    values: [[value]],
  });
  const wide = (row: number) => areaAddress({ top: row, bottom: row, left: 0, right: lastColumn });
  const actions: Action[] = [write(titleRow, 0, title)];
  sentences.forEach((fragments, index) => {
    const row = sentenceRows[index] ?? 0;
    const formula = sentenceFormula(fragments);
    actions.push(write(row, 0, formula ?? sentenceOf("", fragments).text));
    actions.push({ kind: "merge", sheet, address: wide(row) });
  });
  actions.push(
    write(sourceRow, 0, source),
    write(sectionRow, 0, render(reportMessages.distributionTitle, locale)),
    write(sectionRow, LIST_COLUMN, render(reportMessages.listTitle, locale)),
    format(sheet, [cellAddress(titleRow, 0)], {
      bold: true,
      size: 18,
      color: ACCENT,
      vertical: "center",
    }),
    format(sheet, sentenceRows.map(wide), { wrap: true, vertical: "center", horizontal: "left" }),
    format(sheet, [cellAddress(sourceRow, 0)], { size: 9, color: QUIET, vertical: "center" }),
    format(sheet, [cellAddress(sectionRow, 0), cellAddress(sectionRow, LIST_COLUMN)], {
      bold: true,
      size: 12,
      color: ACCENT,
      vertical: "center",
    })
  );
  return actions;
}

function gradeActions(content: SheetContent, note: string | undefined): Action[] {
  const { sheet, layout, grades, live, entries, scheme, locale } = content;
  const { headingRow, firstRow, totalRow, noteRow } = layout;
  const lastRow = totalRow - 1;
  const area = (top: number, bottom: number, left: number, right: number) =>
    areaAddress({ top, bottom, left, right });
  const totalCell = `B$${totalRow + 1}`;
  const lines = grades.lines.map(({ label, count, share }, index): WrittenValue[] => {
    const row = firstRow + index;
    if (!live) return [label, count, share / 100];
    const countCell = cellAddress(row, 1);
    return [
      label,
      countFormula(entries, cellAddress(row, 0)),
      shareFormula(countCell, totalCell, scheme),
    ];
  });
  const total: WrittenValue[] = [
    render(reportMessages.total, locale),
    live ? `=SUM(${area(firstRow, lastRow, 1, 1)})` : grades.total,
    live ? `=IF(${cellAddress(totalRow, 1)}=0,0,1)` : 1,
  ];
  const headings = [reportMessages.grade, reportMessages.count, reportMessages.share].map(
    (heading) => render(heading, locale)
  );
  const figures = ["@", "0", grades.shareFormat];
  const actions: Action[] = [
    { kind: "write", sheet, address: area(headingRow, headingRow, 0, 2), values: [headings] },
    {
      kind: "write",
      sheet,
      address: area(firstRow, totalRow, 0, 2),
      values: [...lines, total],
      numberFormat: [...lines, total].map(() => figures),
    },
    format(sheet, [area(headingRow, totalRow, 0, 2)], { borders: LINE, vertical: "center" }),
    headFormat(sheet, area(headingRow, headingRow, 0, 2)),
    format(sheet, [area(firstRow, totalRow, 0, 0)], { horizontal: "center" }),
    format(sheet, [area(firstRow, totalRow, 1, 2)], { horizontal: "right" }),
    format(sheet, [area(totalRow, totalRow, 0, 2)], { bold: true }),
  ];
  grades.lines.forEach(({ color }, index) => {
    const cell = cellAddress(firstRow + index, 0);
    actions.push(format(sheet, [cell], { fill: color.tint, bold: true }));
  });
  if (live || note !== undefined) {
    const value = live ? liveNote(content, area(firstRow, lastRow, 2, 2)) : (note ?? "");
    const address = cellAddress(noteRow, 0);
    actions.push({ kind: "write", sheet, address, values: [[value]] });
    actions.push(format(sheet, [address], { size: 9, color: QUIET, vertical: "center" }));
  }
  return actions;
}

/** The note as a formula, empty once the shares add up after the data changed. */
function liveNote({ locale, scheme, grades }: SheetContent, sharesArea: string): string {
  const hundred = percentText(100, scheme);
  const sum = `TEXT(SUM(${sharesArea}),"${grades.shareFormat}")`;
  const words = render(reportMessages.sharesNote, locale).split("{sum}");
  const note = words.map((part) => `"${part.replace(/"/g, '""')}"`).join(`&${sum}&`);
  return `=IF(${sum}="${hundred}","",${note})`;
}

function listActions({ sheet, layout, columns, entries, grades }: SheetContent): Action[] {
  const { headingRow, firstRow, listColumn: left, lastColumn: right } = layout;
  const lastRow = headingRow + entries.length;
  const column = (index: number) =>
    areaAddress({ top: firstRow, bottom: lastRow, left: left + index, right: left + index });
  const actions: Action[] = [
    {
      kind: "write",
      sheet,
      address: areaAddress({ top: headingRow, bottom: headingRow, left, right }),
      values: [columns.map(({ heading }) => heading)],
    },
    // Column by column: each has one format, and a long list is cut into messages by its values.
    ...columns.map(({ cell, numberFormat }, index): Action => ({
      kind: "write",
      sheet,
      address: column(index),
      numberFormat,
      values: entries.map((entry, row) => [cell(entry, row)]),
    })),
    format(sheet, [areaAddress({ top: headingRow, bottom: lastRow, left, right })], {
      borders: LINE,
      vertical: "center",
    }),
    headFormat(sheet, areaAddress({ top: headingRow, bottom: headingRow, left, right })),
  ];
  for (const align of ["left", "center", "right"] as const) {
    const addresses = columns.flatMap((item, index) => (item.align === align ? column(index) : []));
    if (addresses.length > 0) actions.push(format(sheet, addresses, { horizontal: align }));
  }
  const wrapped = columns.flatMap(({ align }, index) => (align === "left" ? column(index) : []));
  actions.push(format(sheet, wrapped, { wrap: true }));
  // The list is ordered by grade, so each grade is one run of cells.
  let top = firstRow;
  for (const { count, color } of grades.lines) {
    if (count === 0) continue;
    const bottom = top + count - 1;
    const address = areaAddress({ top, bottom, left: right, right });
    actions.push(format(sheet, [address], { fill: color.tint }));
    top = bottom + 1;
  }
  return actions;
}

function rowHeights(content: SheetContent): Action {
  const { sheet, layout, sentences, columns, entries } = content;
  const width = sheetWidth(columns);
  const heights: Record<number, number> = { [layout.titleRow + 1]: 34 };
  sentences.forEach((fragments, index) => {
    const lines = lineCount(sentenceOf("", fragments).text, width);
    heights[(layout.sentenceRows[index] ?? 0) + 1] = lines * LINE_HEIGHT + 4;
  });
  heights[layout.sourceRow + 1] = LINE_HEIGHT;
  heights[layout.sectionRow + 1] = ROW_HEIGHT + 4;
  heights[layout.headingRow + 1] = ROW_HEIGHT + 2;
  for (let row = layout.firstRow; row <= layout.chartsEnd; row++) heights[row + 1] = ROW_HEIGHT;
  entries.forEach((entry, index) => {
    const lines = columns
      .filter(({ align }) => align === "left")
      .map((column) => lineCount(String(column.cell(entry, index)), column.width));
    const most = Math.max(1, ...lines);
    heights[layout.firstRow + index + 1] = ROW_HEIGHT + (most - 1) * LINE_HEIGHT;
  });
  return { kind: "rows", sheet, heights };
}

/**
 * The pie's labels: its own percentages where these are the printed shares, otherwise the cells'
 * figures. A pie works out percentages anew, with one decimal, from what it is bound to.
 */
function pieLabels({ grades, scheme }: SheetContent): ChartAction["labels"] {
  return grades.printed.complete && scheme.shares.digits === 1 ? "percent" : "value";
}

function chartActions(content: SheetContent): ChartAction[] {
  const { sheet, layout, grades, locale } = content;
  const { firstRow: top, totalRow } = layout;
  const column = (at: number) => areaAddress({ top, bottom: totalRow - 1, left: at, right: at });
  const colors = grades.lines.map(({ color }) => color.solid);
  return [
    {
      kind: "chart",
      sheet,
      name: "PERF_grade_shares",
      type: "pie",
      title: render(reportMessages.shareChart, locale),
      categories: column(0),
      values: column(2),
      seriesName: render(reportMessages.share, locale),
      position: layout.pie,
      labels: pieLabels(content),
      colors,
      legend: true,
    },
    {
      kind: "chart",
      sheet,
      name: "PERF_grade_counts",
      type: "column",
      title: render(reportMessages.countChart, locale),
      categories: column(0),
      values: column(1),
      seriesName: render(reportMessages.count, locale),
      position: layout.column,
      labels: "value",
      colors,
      legend: false,
    },
  ];
}

function format(sheet: string, addresses: readonly string[], look: CellFormat): Action {
  return { kind: "format", sheet, addresses, format: look };
}

function headFormat(sheet: string, address: string): Action {
  return format(sheet, [address], {
    bold: true,
    fill: HEAD_FILL,
    color: ACCENT,
    horizontal: "center",
    vertical: "center",
  });
}
