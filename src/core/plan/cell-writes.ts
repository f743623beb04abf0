import { cellAddress } from "../sheets/address";
import type { WriteAction, WrittenValue } from "./plan";

/** What goes into one cell. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** A value, or a formula beginning with `=`. */
  readonly content: WrittenValue;
  /** Null leaves the cell's own format. */
  readonly numberFormat: string | null;
}

/** One write per run of cells below each other: a long column is one action. */
export function writesOf(sheet: string, cells: readonly CellWrite[]): readonly WriteAction[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const actions: WriteAction[] = [];
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (isBelow(sorted[end], sorted[end + 1])) end++;
    const run = sorted.slice(start, end + 1);
    const [first, last] = [run[0] as CellWrite, run[run.length - 1] as CellWrite];
    const [from, to] = [cellAddress(first.row, first.column), cellAddress(last.row, last.column)];
    actions.push({
      kind: "write",
      sheet,
      address: from === to ? from : `${from}:${to}`,
      values: run.map(({ content }) => [content]),
      ...(run.some(({ numberFormat }) => numberFormat !== null)
        ? { numberFormat: run.map(({ numberFormat }) => [numberFormat]) }
        : {}),
    });
    start = end + 1;
  }
  return actions;
}

/** Whether one cell stands right below another. */
export function isBelow(
  upper: { readonly row: number; readonly column: number } | undefined,
  lower: { readonly row: number; readonly column: number } | undefined
): boolean {
  return !!upper && !!lower && upper.column === lower.column && upper.row + 1 === lower.row;
}
