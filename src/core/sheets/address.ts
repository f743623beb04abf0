/** A1 addresses as numbers and back. Rows and columns are 0-based inside, 1-based on screen. */

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** A → 0, AA → 26. Accepts lower case; returns NaN for anything else. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return Number.NaN;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** (0, 0) → A1. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Height and width in cells. */
export function areaSize(area: Area): { readonly rows: number; readonly columns: number } {
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

/** `A1:C3`, or `A1` for a single cell. */
export function areaAddress(area: Area): string {
  const start = cellAddress(area.top, area.left);
  const end = cellAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** Splits `'2024 年'!A1:B2` into the sheet's name (undefined when none is written) and the rest. */
export function splitSheet(address: string): { readonly sheet?: string; readonly local: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { local: address };
  const written = address.slice(0, bang);
  const sheet =
    written.startsWith("'") && written.endsWith("'")
      ? written.slice(1, -1).replace(/''/g, "'")
      : written;
  return { sheet, local: address.slice(bang + 1) };
}

/** Puts a sheet's name before an address, quoted where Excel needs it. */
export function withSheet(sheet: string, local: string): string {
  const plain = /^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff]*$/.test(sheet);
  // `T5` and `R1C1` would be read as cells.
  const cell = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(sheet);
  return plain && !cell ? `${sheet}!${local}` : `'${sheet.replace(/'/g, "''")}'!${local}`;
}

/** Reads `B7`; undefined for anything that is not one cell. A sheet's name before it is ignored. */
export function parseCell(address: string): CellPosition | undefined {
  const match = CELL.exec(splitSheet(address).local);
  if (!match) return undefined;
  const column = columnIndex(match[1] as string);
  const row = Number(match[2]) - 1;
  return row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : undefined;
}

/** Reads `A1:C3`, `B7`, `C:E` or `2:9`; undefined for anything else. A sheet's name is ignored. */
export function parseArea(address: string): Area | undefined {
  const { local } = splitSheet(address);
  const [from, to = from] = local.replace(/\$/g, "").split(":") as [string, string?];
  const start = parseCell(from);
  const end = parseCell(to);
  if (start && end) {
    return {
      top: Math.min(start.row, end.row),
      left: Math.min(start.column, end.column),
      bottom: Math.max(start.row, end.row),
      right: Math.max(start.column, end.column),
    };
  }
  if (!local.includes(":")) return undefined;
  const [firstColumn, lastColumn] = [columnIndex(from), columnIndex(to)];
  if (firstColumn >= 0 && lastColumn >= 0) {
    return {
      top: 0,
      left: Math.min(firstColumn, lastColumn),
      bottom: MAX_ROWS - 1,
      right: Math.max(firstColumn, lastColumn),
    };
  }
  const [firstRow, lastRow] = [Number(from) - 1, Number(to) - 1];
  if (Number.isInteger(firstRow) && Number.isInteger(lastRow) && firstRow >= 0 && lastRow >= 0) {
    return {
      top: Math.min(firstRow, lastRow),
      left: 0,
      bottom: Math.max(firstRow, lastRow),
      right: MAX_COLUMNS - 1,
    };
  }
  return undefined;
}

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
