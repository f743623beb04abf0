import type { CellValue } from "../sheets/snapshot";

/**
 * A plan is what the core wants done to a workbook: an ordered list of actions, plain data.
 * Only the Office.js adapter performs it, as one transaction: preview → snapshot of what will
 * change → apply → on any failure restore → one step of undo. Cells outside the plan never change.
 */
export interface Plan {
  /** One short sentence for the preview and for 撤销上一步 ("写入 9 个得分公式"). */
  readonly title: string;
  readonly actions: readonly Action[];
}

/** `null` leaves a cell as it is, `""` clears it: Excel's own meaning of the two. */
export type WrittenValue = CellValue | null;

export type Action =
  | SheetAction
  | WriteAction
  | FormatAction
  | MergeAction
  | ColumnsAction
  | RowsAction
  | PageAction
  | ChartAction
  | GrowAction
  | InsertRowAction
  | SelectAction;

/**
 * Makes a sheet of ours, at the end. On a sheet of that name that PERF made before, the cells it
 * wrote then are emptied and used again; what the user put beside them stays.
 */
export interface SheetAction {
  readonly kind: "sheet";
  readonly name: string;
  readonly tabColor?: string;
  readonly gridlines?: boolean;
  /** The sheet is the user's from then on: PERF reads it, and never writes it anew. */
  readonly users?: true;
}

/** Writes values or formulas (text beginning with `=`); the array has the shape of the range. */
export interface WriteAction {
  readonly kind: "write";
  readonly sheet: string;
  readonly address: string;
  readonly values: readonly (readonly WrittenValue[])[];
  /** One format for the whole range, or one per cell (null leaves a cell's own). */
  readonly numberFormat?: string | readonly (readonly (string | null)[])[];
  /** The formulas may stand there already: writing them again makes Excel look up their functions. */
  readonly again?: boolean;
  /** The area was filled by the formula in its first cell: to undo is to write that formula only. */
  readonly spilled?: boolean;
}

export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Thin lines around every cell of the range. */
  readonly borders?: string;
  readonly numberFormat?: string;
}

export interface FormatAction {
  readonly kind: "format";
  readonly sheet: string;
  /** All with the same look: the adapter joins them into as few calls as it can. */
  readonly addresses: readonly string[];
  readonly format: CellFormat;
}

export interface MergeAction {
  readonly kind: "merge";
  readonly sheet: string;
  readonly address: string;
}

/** Column widths in characters of the standard font, keyed by column letter. */
export interface ColumnsAction {
  readonly kind: "columns";
  readonly sheet: string;
  readonly widths: Readonly<Record<string, number>>;
}

/** Row heights in points, keyed by 1-based row number. */
export interface RowsAction {
  readonly kind: "rows";
  readonly sheet: string;
  readonly heights: Readonly<Record<number, number>>;
}

/** Print set-up. */
export interface PageAction {
  readonly kind: "page";
  readonly sheet: string;
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on each page, `"1:3"`. */
  readonly titleRows?: string;
  /** Fit to one page in width. */
  readonly fitWidth?: boolean;
}

export type ChartType = "pie" | "doughnut" | "column" | "bar";

/** A native chart bound to cells. */
export interface ChartAction {
  readonly kind: "chart";
  readonly sheet: string;
  /** Name inside the sheet; a chart of that name that PERF made before is replaced. */
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  /** Cells with the category labels and with the figures, on `source.sheet` (default: the sheet). */
  readonly categories: string;
  readonly values: string;
  readonly seriesName: string;
  /** The area of cells the chart covers. */
  readonly position: string;
  readonly labels: "value" | "percent" | "none";
  /** One colour per point, in the order of the categories. */
  readonly colors?: readonly string[];
  readonly legend?: boolean;
}

/**
 * A row right below a list becomes part of it: it takes the look of the row above, and an Excel table
 * that ends there grows around it. What goes into its cells is written by other actions after this one.
 */
export interface GrowAction {
  readonly kind: "grow";
  readonly sheet: string;
  /** The cells of the new row. */
  readonly address: string;
}

/**
 * A whole row comes into a sheet, in the look of the row above. The first action of a plan, one a sheet: all
 * other addresses on that sheet are as they are with the new row, and a merge there makes a merged area (or
 * a single cell) longer that was shorter before.
 */
export interface InsertRowAction {
  readonly kind: "insert-row";
  readonly sheet: string;
  /** 0-based row it will be. */
  readonly row: number;
}

export interface SelectAction {
  readonly kind: "select";
  readonly sheet: string;
  readonly address: string;
}

/** What a plan would change, for the preview: one row per cell whose content differs. */
export interface Change {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}
