import type { StoredState } from "../state/state-section";

/**
 * What the core sees of a workbook: plain values, read once, never written to.
 *
 * The adapter (src/workbook) makes a snapshot with as few round trips as possible; tests make one by
 * hand. Nothing here knows Excel's proxies.
 */

/** A cell as Excel's `range.values` gives it: `""` for an empty cell, `"#N/A"` … for an error. */
export type CellValue = string | number | boolean;

export interface SheetSnapshot {
  readonly name: string;
  readonly id: string;
  /** A1 address without the sheet's name (`"A1:I26"`); null for a sheet without content. */
  readonly usedRange: string | null;
  /** Rows × columns of the used range; `values[0][0]` is its top-left cell. */
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape; a formula begins with `=`. Absent when it was not asked for. */
  readonly formulas?: readonly (readonly CellValue[])[];
  /**
   * Same shape; the text shown in the cell where it differs from the value (numbers with a format),
   * null elsewhere. A reader takes `text ?? String(value)`.
   */
  readonly text?: readonly (readonly (string | null)[])[];
  /** A1 addresses of merged areas. Absent when not asked for: reading them loses Excel's own undo. */
  readonly merges?: readonly string[];
  /** 1-based numbers of rows that are hidden or filtered out. */
  readonly hiddenRows?: readonly number[];
  readonly protected: boolean;
  /** PERF made the sheet (a report, a list of issues): it is never looked at as a form. */
  readonly own?: boolean;
  /** Hidden and very hidden sheets are part of a snapshot only when asked for. */
  readonly hidden?: boolean;
}

/** Cells from the first to the last filled one of a sheet; larger ones are named instead of read. */
export const MOST_CELLS = 5_000_000;

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Name of the sheet the user looks at. */
  readonly activeSheet?: string;
  /** What PERF remembers in the workbook; read a section of it with `readSection`. */
  readonly state?: StoredState;
}
