import type { CellContent } from "../host/model/book-model";
import type { BatchRecord } from "../host/protocol/batch-log";

/** What one cell holds. */
export interface CellState {
  readonly value: CellContent;
  /** With `=`, or the value where there is no formula. */
  readonly formula: CellContent;
  /** As displayed. */
  readonly text: string;
}

/** `window.workbench`: the page for tests and the demonstration, and the host for the pane. */
export interface WorkbenchApi {
  /** Opens the bytes of a workbook, or a sample by its name (`se01`). */
  open(source: Uint8Array | string, name?: string): Promise<void>;
  /** The open workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Waits until nothing calculates, no batch is under way and no function call is unanswered. */
  idle(): Promise<void>;
  sheets(): readonly string[];
  cell(sheet: string, address: string): CellState;
  /** Enters something into a cell as a person would type it. */
  type(sheet: string, address: string, content: CellContent): Promise<void>;
  selection(): { readonly sheet: string; readonly address: string };
  /** Selects a cell, as a click on it does. */
  select(sheet: string, address: string): void;
  /** Brings a cell to the top left corner without selecting it. `zoom` 1 is as large as in Excel. */
  reveal(sheet: string, address: string, zoom?: number): Promise<void>;
  charts(): readonly { readonly sheet: string; readonly name: string; readonly type: string }[];
  batches(): readonly BatchRecord[];
  /** Called by the pane's page before office.js runs: gives it Excel's interface. */
  connect(pane: Window): void;
}

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}
