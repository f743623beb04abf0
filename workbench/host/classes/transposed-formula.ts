import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../../../src/core/sheets/address";

/** Texts, quoted sheet names, cells, and what only looks like a cell. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\u0080-\uffff])|[\w.\u0080-\uffff]+/gi;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A formula copied with rows and columns exchanged: distances down become distances across. */
export function transposedFormula(formula: string, from: Cell, to: Cell): string {
  return formula.replace(
    PARTS,
    (part: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return part;
      const [row, column] = [Number(digits) - 1, columnIndex(letters)];
      if (fixedColumn && fixedRow) return part;
      const newRow = fixedColumn ? column : to.row + (column - from.column);
      const newColumn = fixedRow ? row : to.column + (row - from.row);
      const inside = newRow >= 0 && newColumn >= 0 && newRow < MAX_ROWS && newColumn < MAX_COLUMNS;
      if (!inside) return "#REF!";
      return `${fixedRow ?? ""}${columnName(newColumn)}${fixedColumn ?? ""}${newRow + 1}`;
    }
  );
}
