import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/core/sheets/address";
import type { BookData, CellData, SheetData } from "./book-data";
import { plainCell } from "./cell-content";
import { patchStyle } from "./cell-style";
import { freezeOf } from "./frozen-panes";
import { rangeOf } from "./sheet-access";
import { toPixels } from "./sheet-format";
import { fileFormula, shareFormulas, type WrittenFormula } from "./shared-formulas";

/** A blank sheet has this many rows and columns; it grows when something is written beyond. */
const BLANK_ROWS = 1000;
const BLANK_COLUMNS = 26;

/** Excel's sizes for the standard font of 11 points, in pixels. */
const DEFAULT_COLUMN_PIXELS = 64;
const DEFAULT_ROW_PIXELS = 20;

/** The n-th sheet id of a book, in Excel's shape. */
export function sheetIdOf(n: number): string {
  return `{00000000-${n.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
}

/** Plain data → Univer's own. `ids` names the sheets in their order. */
export function workbookDataOf(
  data: BookData,
  unitId: string,
  ids: readonly string[]
): Partial<IWorkbookData> & { id: string } {
  const styles: Record<string, IStyleData> = {};
  const styleIds = (data.styles ?? []).map((style, position) => {
    const converted = patchStyle(undefined, style);
    if (Object.keys(converted).length === 0) return undefined;
    styles[`s${position}`] = converted;
    return `s${position}`;
  });
  const sheets = data.sheets.map((sheet, position) =>
    worksheetDataOf(sheet, ids[position] as string, styleIds)
  );
  return {
    id: unitId,
    name: data.name ?? "",
    styles,
    sheetOrder: [...ids],
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

export function worksheetDataOf(
  sheet: SheetData,
  id: string,
  styleIds: readonly (string | undefined)[] = []
): IWorksheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const formulas: WrittenFormula[] = [];
  let columns = 0;
  sheet.cells.forEach((cells, row) => {
    if (!cells) return;
    const converted: Record<number, ICellData> = {};
    cells.forEach((cell, column) => {
      const made = cell && cellOf(cell, styleIds);
      if (made) converted[column] = made;
      if (made?.f) formulas.push({ row, column, cell: made });
    });
    columns = Math.max(columns, cells.length);
    if (Object.keys(converted).length > 0) cellData[row] = converted;
  });
  shareFormulas(formulas);
  const rowCount = lengthFor(BLANK_ROWS, sheet.cells.length + 100, sheet.rows, MAX_ROWS);
  const columnCount = lengthFor(BLANK_COLUMNS, columns + 5, sheet.columns, MAX_COLUMNS);
  const rowData: Record<number, IRowData> = {};
  for (const { first, last, height, hidden, style, outline, collapsed } of sheet.rows ?? []) {
    const custom = outlineOf({ outline, collapsed });
    const s = style === undefined ? undefined : styleIds[style];
    for (let row = first; row <= Math.min(last, rowCount - 1); row += 1) {
      rowData[row] = {
        ...(height === undefined ? {} : { h: toPixels(height), ia: BooleanNumber.FALSE }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(s ? { s } : {}),
        ...(custom ? { custom } : {}),
      };
    }
  }
  const columnData: Record<number, IColumnData> = {};
  for (const { first, last, width, hidden, style, outline, collapsed } of sheet.columns ?? []) {
    const custom = outlineOf({ outline, collapsed });
    const s = style === undefined ? undefined : styleIds[style];
    for (let column = first; column <= Math.min(last, columnCount - 1); column += 1) {
      columnData[column] = {
        ...(width === undefined ? {} : { w: toPixels(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(s ? { s } : {}),
        ...(custom ? { custom } : {}),
      };
    }
  }
  const { defaultColumnWidth, defaultRowHeight } = sheet;
  return mergeWorksheetSnapshotWithDefault({
    id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden:
      (sheet.visibility ?? "Visible") === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.gridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount,
    defaultColumnWidth:
      defaultColumnWidth === undefined ? DEFAULT_COLUMN_PIXELS : toPixels(defaultColumnWidth),
    defaultRowHeight:
      defaultRowHeight === undefined ? DEFAULT_ROW_PIXELS : toPixels(defaultRowHeight),
    cellData,
    rowData,
    columnData,
    mergeData: (sheet.merges ?? []).map(rangeOf),
    freeze: freezeOf(sheet.extras?.frozen ?? { rows: 0, columns: 0 }),
  });
}

/** Outlines have no place of their own in the engine; they travel with its rows and columns. */
function outlineOf(line: {
  readonly outline?: number;
  readonly collapsed?: boolean;
}): Record<string, unknown> | undefined {
  if (!line.outline && !line.collapsed) return undefined;
  return {
    ...(line.outline ? { outline: line.outline } : {}),
    ...(line.collapsed ? { collapsed: true } : {}),
  };
}

/** Lines that reach to Excel's last row or column say nothing about how far the sheet goes. */
function lengthFor(
  blank: number,
  filled: number,
  lines: readonly { readonly last: number }[] = [],
  most: number
): number {
  const named = lines.map(({ last }) => last + 1).filter((length) => length < most);
  return Math.min(Math.max(blank, filled, ...named), most);
}

function cellOf(cell: CellData, styleIds: readonly (string | undefined)[]): ICellData | undefined {
  const made: ICellData =
    cell.value === undefined || (cell.value === "" && !cell.formula)
      ? {}
      : plainCell(cell.value, cell.error);
  if (cell.formula) made.f = fileFormula(cell.formula);
  const style = cell.style === undefined ? undefined : styleIds[cell.style];
  if (style) made.s = style;
  if (cell.kept) made.custom = { kept: cell.kept };
  return Object.keys(made).length > 0 ? made : undefined;
}
