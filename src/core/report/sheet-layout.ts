import { cellAddress } from "../sheets/address";
import type { ResultColumn } from "./result-list";

/**
 * Where things stand on the report sheet. The grade table and the charts below it take the columns
 * A to C, the result list begins at E: both start in the same row, and no chart covers a cell that
 * holds something.
 */
export interface SheetLayout {
  /** 0-based rows. */
  readonly titleRow: number;
  readonly sentenceRows: readonly number[];
  readonly sourceRow: number;
  readonly sectionRow: number;
  readonly headingRow: number;
  readonly firstRow: number;
  /** Columns of the result list, and the last column used. */
  readonly listColumn: number;
  readonly lastColumn: number;
  readonly totalRow: number;
  readonly noteRow: number;
  /** Areas of the two charts, A1. */
  readonly pie: string;
  readonly column: string;
  /** The last row a chart covers. */
  readonly chartsEnd: number;
}

/** Width of each column of the grade table, and of the gap, in characters. */
export const GRADE_WIDTH = 14;
export const GAP_WIDTH = 3;
export const LIST_COLUMN = 4;
/** Height of a row in points, and of one line of running text. */
export const ROW_HEIGHT = 20;
export const LINE_HEIGHT = 18;
/** Rows a chart covers. */
const CHART_ROWS = 8;

export function sheetLayout(sentences: number, grades: number, listColumns: number): SheetLayout {
  const sourceRow = 1 + sentences;
  const sectionRow = sourceRow + 2;
  const headingRow = sectionRow + 1;
  const firstRow = headingRow + 1;
  const totalRow = firstRow + grades;
  const noteRow = totalRow + 1;
  const pieTop = noteRow + 1;
  const columnTop = pieTop + CHART_ROWS + 1;
  const chart = (top: number) => `${cellAddress(top, 0)}:${cellAddress(top + CHART_ROWS - 1, 2)}`;
  return {
    titleRow: 0,
    sentenceRows: Array.from({ length: sentences }, (_, index) => 1 + index),
    sourceRow,
    sectionRow,
    headingRow,
    firstRow,
    listColumn: LIST_COLUMN,
    lastColumn: LIST_COLUMN + listColumns - 1,
    totalRow,
    noteRow,
    pie: chart(pieTop),
    column: chart(columnTop),
    chartsEnd: columnTop + CHART_ROWS - 1,
  };
}

/** Width of all columns together. */
export function sheetWidth(columns: readonly ResultColumn[]): number {
  return columns.reduce((width, column) => width + column.width, 3 * GRADE_WIDTH + GAP_WIDTH);
}
