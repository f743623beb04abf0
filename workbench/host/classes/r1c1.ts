import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../../../src/core/sheets/address";
import { invalidArgument } from "../protocol/host-error";

/** Texts, quoted sheets, whole columns, whole rows, cells, and words that only look like them. */
const A1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w(])|(\$?)(\d+):(\$?)(\d+)(?!\w)|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\u0080-\uffff])|[\w.\u0080-\uffff]+/gi;

/** An A1 formula as it reads in R1C1 from a cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  const rowPart = (fixed: string | undefined, digits: string): string =>
    fixed ? `R${digits}` : offset("R", Number(digits) - 1 - row);
  const columnPart = (fixed: string | undefined, letters: string): string =>
    fixed ? `C${columnIndex(letters) + 1}` : offset("C", columnIndex(letters) - column);
  return formula.replace(A1, (part: string, ...groups: (string | undefined)[]) => {
    const [fixA, colA, fixB, colB, fixC, rowC, fixD, rowD, fixE, colE, fixF, rowF] = groups;
    if (colA && colB) return `${columnPart(fixA, colA)}:${columnPart(fixB, colB)}`;
    if (rowC && rowD) return `${rowPart(fixC, rowC)}:${rowPart(fixD, rowD)}`;
    if (colE && rowF) return rowPart(fixF, rowF) + columnPart(fixE, colE);
    return part;
  });
}

const offset = (letter: string, by: number): string => (by === 0 ? letter : `${letter}[${by}]`);

const R1C1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w.([])|(?<![\w.])R(\[-?\d+\]|\d+)?:R(\[-?\d+\]|\d+)?(?![\w.([])|(?<![\w.])C(\[-?\d+\]|\d+)?:C(\[-?\d+\]|\d+)?(?![\w.([])|[\w.\u0080-\uffff]+/gi;

/** An R1C1 formula as it reads in A1 in a cell. @throws HostError InvalidArgument beyond the sheet */
export function fromR1C1(formula: string, row: number, column: number): string {
  const rowName = (part: string | undefined): string => {
    const { at, fixed } = place(part, row, MAX_ROWS);
    return `${fixed ? "$" : ""}${at + 1}`;
  };
  const columnLetters = (part: string | undefined): string => {
    const { at, fixed } = place(part, column, MAX_COLUMNS);
    return `${fixed ? "$" : ""}${columnName(at)}`;
  };
  return formula.replace(R1C1, (part: string, ...groups: (string | undefined)[]) => {
    if (/^["']/.test(part)) return part;
    const [r, c, rowA, rowB, columnA, columnB] = groups;
    if (/^R[^:]*:R/i.test(part)) return `${rowName(rowA)}:${rowName(rowB)}`;
    if (/^C[^:]*:C/i.test(part)) return `${columnLetters(columnA)}:${columnLetters(columnB)}`;
    if (/^R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?$/i.test(part)) return columnLetters(c) + rowName(r);
    return part;
  });
}

function place(
  part: string | undefined,
  from: number,
  count: number
): { readonly at: number; readonly fixed: boolean } {
  const fixed = part !== undefined && !part.startsWith("[");
  const number = Number((part ?? "0").replace(/[[\]]/g, ""));
  const at = fixed ? number - 1 : from + number;
  if (at < 0 || at >= count) throw invalidArgument("the reference lies outside the sheet");
  return { at, fixed };
}
