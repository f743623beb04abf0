import type { Change, Plan } from "../core/plan/plan";
import type { Severity } from "../core/rules/issue";
import type { Area } from "../core/sheets/address";
import type { WorkbookSnapshot } from "../core/sheets/snapshot";
import type { StateSection, StoredState } from "../core/state/state-section";
import type { Place } from "./watch";

/**
 * Everything PERF needs of a workbook. One implementation: the Office.js adapter in this folder.
 * Commands and the pane know only this.
 */
export interface WorkbookPort {
  /** Reads the workbook: 2 + ⌈cells / 200,000⌉ round trips, nothing written, no event raised. */
  snapshot(request?: SnapshotRequest): Promise<WorkbookSnapshot>;
  /** What a plan would change, without changing it. */
  preview(plan: Plan): Promise<Preview>;
  /**
   * Performs a plan as one transaction and remembers how to take it back.
   * @throws {WorkbookError} with one sentence for the user; then nothing of the plan is left behind.
   */
  apply(plan: Plan, options?: ProgressOptions): Promise<void>;
  /** Title of the plan that `undo` would take back. */
  readonly undoable: string | undefined;
  /** Takes the last applied plan back, exactly. */
  undo(): Promise<void>;
  /** What PERF remembers in the workbook: one round trip. A snapshot brings the same along for none. */
  readState(): Promise<StoredState>;
  /**
   * Changes one section of what PERF remembers: reads it anew, lets `change` make the next value, writes
   * it. No cell is touched, no edit is raised, and the step that `undo` takes back stays the same.
   * Excel's own undo list may be lost: call it for something the user asked for, not on every key.
   * @returns what was written
   * @throws {WorkbookError} with one sentence, nothing written: `read-only`, `state-too-large`, and
   * `state-unreadable` when the content is damaged or of a later version
   */
  updateState<Value>(
    section: StateSection<Value>,
    change: (now: Value) => Value,
    options?: StateChangeOptions
  ): Promise<Value>;
  /**
   * Title of a plan that an earlier session began to write and could not end, because the connection was
   * lost; two round trips, three when there is one.
   */
  unfinished(): Promise<string | undefined>;
  /** Puts everything back as it was before that plan. */
  recover(): Promise<void>;
  /** Leaves everything as it is and forgets what was before. */
  forgetUnfinished(): Promise<void>;
  /** Has all formulas calculated again, because what a function knows beside its arguments changed. */
  recalculate(): Promise<void>;
  /** Shows a cell to the user: activates the sheet and selects. Says when the row is hidden. */
  select(sheet: string, address: string): Promise<SelectResult>;
  /** Calls back, debounced and without our own writes, when the user edits. Returns how to stop. */
  onEdited(
    listener: (edit: { readonly sheet: string; readonly address: string }) => void
  ): Promise<() => Promise<void>>;
  /**
   * Shows findings in the cells themselves, with conditional formats of our own; those of an earlier call
   * are replaced. @returns the number of marked cells
   */
  mark(marks: readonly CellMark[]): Promise<number>;
  /** Takes all marks away without a trace. @returns how many formats there were */
  unmark(): Promise<number>;
  /** Whether there are marks, also of an earlier session. Reads only. */
  isMarked(): Promise<boolean>;
  /**
   * Merged areas of a sheet, one round trip. Excel loses its own undo list over the question: ask it only
   * for a plan the user wants.
   */
  merges(sheet: string): Promise<readonly string[]>;
  /** The areas that formulas fill beyond their own cell; cells that fill no other are left out. */
  spills(cells: readonly Place[]): Promise<ReadonlyMap<Place, Area>>;
  /** Pictures of charts as PNG in base64, in that order; undefined for a chart that is not there. */
  chartPictures(charts: readonly ChartPlace[]): Promise<readonly (string | undefined)[]>;
  /** The selected areas, on the sheet the user looks at. */
  selection(): Promise<{ readonly sheet: string; readonly addresses: readonly string[] }>;
  /**
   * Calls back with the selected cell; with an empty address when another sheet came to the front.
   * Returns how to stop.
   */
  onSelected(
    listener: (cell: { readonly sheet: string; readonly address: string }) => void
  ): Promise<() => Promise<void>>;
}

export interface SnapshotRequest {
  /** Names of the sheets to read; all visible ones when omitted. */
  readonly sheets?: readonly string[] | "active";
  readonly formulas?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface CellMark {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: Severity;
}

export interface ChartPlace {
  readonly sheet: string;
  readonly name: string;
}

export interface ProgressOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface StateChangeOptions {
  /** The user agreed to give unreadable content up; it is set aside under another key, not thrown away. */
  readonly replaceUnreadable?: boolean;
}

export interface Preview {
  readonly changes: readonly Change[];
  /** Sheets the plan would make. */
  readonly newSheets: readonly string[];
  /** Why the plan cannot be applied as things are (protected, filtered, a sheet of the user's with that name …), one sentence each. */
  readonly obstacles: readonly string[];
}

export interface SelectResult {
  /** The row or column is hidden, or the row filtered out: the cell is selected but not visible. */
  readonly hidden: boolean;
}

/** An error with a sentence that can be shown as it is. */
export class WorkbookError extends Error {
  constructor(
    /** Stable name: `protected`, `filtered`, `sheet-exists`, `cell-edit`, `too-large`, `read-only`, `unknown`. */
    readonly code: string,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options);
    this.name = "WorkbookError";
  }
}
