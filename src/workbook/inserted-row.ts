import { areaAddress, MAX_COLUMNS } from "../core/sheets/address";
import type { SheetBefore } from "./before-image";
import { loadName, setHiddenName } from "./own-sheets";
import { beforeInsertion, toArea } from "./targets";

/**
 * A row that a plan puts into a sheet, and takes out again. While the plan is being written a hidden name
 * stands for the row, because a write that failed may have failed before or after the row came in. The name
 * goes with the last change, so the file keeps no trace.
 */
const INSERTED = "_perf_inserted";

function wholeRow(sheet: Excel.Worksheet, row: number): Excel.Range {
  return sheet.getRange(`${row + 1}:${row + 1}`);
}

export function loadInsertedName(sheet: Excel.Worksheet): Excel.NamedItem {
  return loadName(sheet, INSERTED);
}

/** Queues the row and its name. */
export function insertRow(sheet: Excel.Worksheet, row: number, before: SheetBefore): void {
  // Before the row: where the name is found after a failure, the row has come in.
  if (before.staleRow) forgetInserted(sheet);
  wholeRow(sheet, row).insert(Excel.InsertShiftDirection.down);
  const area = { top: row, bottom: row, left: 0, right: MAX_COLUMNS - 1 };
  setHiddenName(sheet, INSERTED, before.targets.sheet, areaAddress(area), false);
}

/** Queues taking the name away: the plan is written. */
export function forgetInserted(sheet: Excel.Worksheet): void {
  sheet.names.getItem(INSERTED).delete();
}

/** What is known of a row that may have to be taken out, loaded. */
export interface InsertedRow {
  readonly sheet: Excel.Worksheet;
  readonly before: SheetBefore;
  readonly row: number;
  /** Of a write that did not end: says whether the row came in. */
  readonly name: Excel.NamedItem;
  /** What the plan wrote into the row, and what stands there now. */
  readonly written: readonly { readonly content: unknown; readonly cell: Excel.Range }[];
}

/** Queues reading it. */
export function loadInserted(sheet: Excel.Worksheet, before: SheetBefore): InsertedRow[] {
  const { inserted: row, writes } = before.targets;
  if (row === undefined) return [];
  const written = writes.flatMap(({ address, values }) => {
    const { top, left } = toArea(address);
    const line = values[row - top] ?? [];
    return line.flatMap((content, column) => {
      if (content === null) return [];
      const cell = sheet.getCell(row, left + column);
      cell.load("formulas");
      return [{ content, cell }];
    });
  });
  return [{ sheet, before, row, name: loadInsertedName(sheet), written }];
}

/** Whether the row is where the plan put it, with what the plan wrote. */
export function isUntouched({ written }: InsertedRow): boolean {
  return written.every(({ content, cell }) => {
    const now = String(cell.formulas[0]?.[0]);
    // Excel writes formulas its own way: with other blanks, in capital letters.
    return String(content).startsWith("=") ? now.startsWith("=") : now === String(content);
  });
}

/**
 * Queues taking the row out; merged areas become what they were. @param done the plan was written to its end,
 * so the row is there
 */
export function removeInserted({ sheet, before, row, name }: InsertedRow, done: boolean): void {
  if (!done && name.isNullObject) return;
  const { merged } = before.targets;
  for (const area of merged) sheet.getRange(areaAddress(area)).unmerge();
  if (!name.isNullObject) name.delete();
  wholeRow(sheet, row).delete(Excel.DeleteShiftDirection.up);
  for (const area of merged) {
    const former = beforeInsertion(area, row);
    if (former && (former.bottom > former.top || former.right > former.left)) {
      sheet.getRange(areaAddress(former)).merge(false);
    }
  }
}
