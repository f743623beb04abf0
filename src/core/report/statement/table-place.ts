import { areaAddress, cellAddress, withSheet } from "../../sheets/address";
import type { StatementTable } from "./statement-table";

/** Rows of a table's sheet, 0-based: title, unit and source, headings, then the lines. */
export const TITLE_ROW = 0;
export const SOURCE_ROW = 1;
export const HEADING_ROW = 2;
export const FIRST_ROW = 3;

/** A table and the sheet it stands on. */
export interface PlacedTable {
  readonly table: StatementTable;
  readonly sheet: string;
}

/** The cell of a row and a column of a table, without its sheet; undefined where it has none. */
export function cellOf(table: StatementTable, row: string, column: string): string | undefined {
  const down = table.rows.findIndex(({ key }) => key === row);
  const right = table.columns.findIndex(({ key }) => key === column);
  return down < 0 || right < 0 ? undefined : cellAddress(FIRST_ROW + down, right);
}

/** The cells of a column over all rows that are no total, with their sheet. */
export function columnOf({ table, sheet }: PlacedTable, column: string): string {
  const right = Math.max(
    0,
    table.columns.findIndex(({ key }) => key === column)
  );
  return withSheet(sheet, columnArea(table, right));
}

/** The same by the place of the column, without the sheet. */
export function columnArea(table: StatementTable, column: number): string {
  const lines = table.rows.filter(({ total }) => total !== true).length;
  const bottom = FIRST_ROW + Math.max(lines, 1) - 1;
  return areaAddress({ top: FIRST_ROW, bottom, left: column, right: column });
}
