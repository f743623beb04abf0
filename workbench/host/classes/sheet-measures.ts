import type { SheetModel } from "../model/book-model";

/** Positions on a sheet in points; hidden rows and columns take no room. */
const widthOf = (sheet: SheetModel, column: number): number =>
  sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column);
const heightOf = (sheet: SheetModel, row: number): number =>
  sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row);

export function sumOfWidths(sheet: SheetModel, left: number, right: number): number {
  let sum = 0;
  for (let column = left; column <= right; column += 1) sum += widthOf(sheet, column);
  return sum;
}

export function sumOfHeights(sheet: SheetModel, top: number, bottom: number): number {
  let sum = 0;
  for (let row = top; row <= bottom; row += 1) sum += heightOf(sheet, row);
  return sum;
}

export const columnLeft = (sheet: SheetModel, column: number): number =>
  sumOfWidths(sheet, 0, column - 1);
export const rowTop = (sheet: SheetModel, row: number): number => sumOfHeights(sheet, 0, row - 1);
