import { columnIndex } from "../../../src/core/sheets/address";

/** Texts, quoted sheet names, cells, and what only looks like a cell (a function, a name, a sheet). */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\u0080-\uffff])|[\w.\u0080-\uffff]+/gi;

/** Ways of pointing to cells that move otherwise: relative whole rows and columns, tables, spills. */
const NOT_SIMPLE = /(?:^|[^$\w])[A-Z]{1,3}:|:[A-Z]{1,3}(?![\w(])|\d:\$?\d|[[\]#@]|INDIRECT|OFFSET/i;

/**
 * A formula with its cell references as distances from its own cell, equal for formulas that are one
 * formula filled down or across. Undefined when it is not certain to move like that.
 */
export function relativeFormula(formula: string, row: number, column: number): string | undefined {
  if (NOT_SIMPLE.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ""))) return undefined;
  return formula.replace(
    PARTS,
    (part: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return part;
      const r = fixedRow ? `R${digits}` : `R[${Number(digits) - 1 - row}]`;
      const c = fixedColumn ? `C${letters.toUpperCase()}` : `C[${columnIndex(letters) - column}]`;
      return `${r}${c}`;
    }
  );
}
