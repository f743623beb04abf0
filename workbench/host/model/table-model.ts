import type { Area } from "../../../src/core/sheets/address";

/** One filter of a column, as `Excel.FilterCriteria` says it. */
export interface FilterCriteria {
  readonly filterOn:
    | "BottomItems"
    | "BottomPercent"
    | "CellColor"
    | "Dynamic"
    | "FontColor"
    | "Values"
    | "TopItems"
    | "TopPercent"
    | "Custom";
  /** `>50`, `=甲*`; the count or percentage of a top or bottom filter. */
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  readonly color?: string;
  readonly dynamicCriteria?: string;
  /** Displayed texts, or dates with how much of them counts. */
  readonly values?: readonly (string | FilterDate)[];
}

export interface FilterDate {
  /** `2024-05-01`, ISO 8601. */
  readonly date: string;
  readonly specificity: "Year" | "Month" | "Day" | "Hour" | "Minute" | "Second";
}

/** The months in `AllDatesInPeriod…`; the second is spelt as the client spells it. */
export const PERIOD_MONTHS: readonly string[] = [
  ...["January", "Februray", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** Filters by the place of their column in the filtered area, from 0. */
export type ColumnFilters = Record<number, FilterCriteria>;

/** The filter of a sheet. */
export interface SheetFilter {
  /** With the heading row. */
  area: Area;
  criteria: ColumnFilters;
}

export interface SortField {
  /** Column or row from the first of the sorted area, from 0. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: "Value" | "CellColor" | "FontColor";
  readonly color?: string;
  readonly dataOption?: "Normal" | "TextAsNumber";
}

export interface SortOrder {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: "PinYin" | "StrokeCount";
}

export interface TableColumnModel {
  /** Of this table only; never used again. */
  readonly id: number;
  name: string;
  totalsLabel?: string;
  /** As files name it: `sum`, `average`, `countNums` …, `custom`. */
  totalsFunction?: string;
  totalsFormula?: string;
  /** The formula of the whole column, kept for the file. */
  calculated?: string;
}

/** A table (ListObject) of a sheet. */
export interface TableModel {
  /** Of the whole workbook. */
  readonly id: number;
  name: string;
  /** With heading and total row, where shown. */
  area: Area;
  header: boolean;
  totals: boolean;
  /** `TableStyleMedium2` …, empty for none. */
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filterButton: boolean;
  columns: TableColumnModel[];
  filters: ColumnFilters;
  sort?: SortOrder;
  /** The one blank row of a table without rows, where the first row will go. */
  insertRow?: boolean;
}

export type TableRows = Pick<TableModel, "area" | "header" | "totals">;

/** Rows of data: undefined when there is none between heading and totals. */
export function dataArea({ area, header, totals }: TableRows): Area | undefined {
  const top = area.top + (header ? 1 : 0);
  const bottom = area.bottom - (totals ? 1 : 0);
  return top <= bottom ? { ...area, top, bottom } : undefined;
}

export function headerArea({ area, header }: TableRows): Area | undefined {
  return header ? { ...area, bottom: area.top } : undefined;
}

export function totalsArea({ area, totals }: TableRows): Area | undefined {
  return totals ? { ...area, top: area.bottom } : undefined;
}

/** The name of a column, not among those taken; one that nobody named is called by a word and a number. */
export function freeColumnName(taken: readonly string[], wanted: string, word: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (wanted !== "" && !used.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === "" ? word : wanted;
  for (let n = wanted === "" ? taken.length + 1 : 2; ; n += 1) {
    if (!used.has(`${stem}${n}`.toLowerCase())) return `${stem}${n}`;
  }
}
