import { cellAddress } from "../../../src/core/sheets/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheets/snapshot";

/** A sheet as the adapter would read it, its used range beginning at A1. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<SheetSnapshot> = {}
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    id: name,
    usedRange: width === 0 ? null : `A1:${cellAddress(rows.length - 1, width - 1)}`,
    values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
    protected: false,
    ...more,
  };
}

export function workbookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}
