import type { Area } from "../../../src/core/sheets/address";
import type { CellContent, SheetModel } from "../model/book-model";
import { HostError, invalidArgument } from "../protocol/host-error";
import { cellsOf, columnsOf, intersect, isUnbounded, rowsOf } from "./geometry";
import { mayDo, mayWrite } from "./protection-rules";

type Content = CellContent | null;

function isContent(value: unknown): value is Content {
  return (
    value === null ||
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value))
  );
}

/** Longest formula Excel takes, in characters. */
const MAX_FORMULA = 8192;
const MAX_TEXT = 32_767;

/**
 * The array of a write in the shape of its area: a scalar fills, an array must fit.
 * @throws HostError InvalidArgument
 */
function shaped<T>(area: Area, value: unknown, accept: (cell: unknown) => cell is T): T[][] {
  if (isUnbounded(area)) throw invalidArgument("the range has no bounds");
  const [rows, columns] = [rowsOf(area), columnsOf(area)];
  if (!Array.isArray(value)) {
    if (!accept(value)) throw invalidArgument("cell content");
    return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
  }
  const fits =
    value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    throw invalidArgument(
      "the number of rows or columns in the input array doesn't match the size of the range"
    );
  }
  for (const row of value as unknown[][]) {
    if (!row.every(accept)) throw invalidArgument("cell content");
  }
  return value as T[][];
}

/** Writes values or formulas into an area. */
export function writeContents(sheet: SheetModel, area: Area, value: unknown): void {
  const contents = shaped(area, value, isContent);
  mayWrite(sheet, area);
  for (const row of contents) {
    for (const cell of row) {
      if (typeof cell !== "string") continue;
      if (cell.startsWith("=") && cell.length > MAX_FORMULA) {
        throw new HostError("FormulaLengthExceedsLimit", "The formula is too long.");
      }
      if (cell.length > MAX_TEXT) throw invalidArgument("text longer than 32767 characters");
    }
  }
  sheet.write(area, withoutMergedAway(sheet, area, contents));
}

/** Only the top-left cell of a merged area holds anything; Excel drops the rest without a word. */
function withoutMergedAway(sheet: SheetModel, area: Area, contents: Content[][]): Content[][] {
  const hit = sheet.merges().filter((merge) => cellsOf(merge) > 1 && intersect(merge, area));
  if (hit.length === 0) return contents;
  const copy = contents.map((row) => [...row]);
  for (const merge of hit) {
    const common = intersect(merge, area) as Area;
    for (let row = common.top; row <= common.bottom; row += 1) {
      for (let column = common.left; column <= common.right; column += 1) {
        if (row === merge.top && column === merge.left) continue;
        (copy[row - area.top] as Content[])[column - area.left] = null;
      }
    }
  }
  return copy;
}

/** Excel takes one format in an array for all cells; of values it does not. */
function single(value: unknown): unknown {
  const isSingle =
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
  return isSingle ? (value[0] as unknown[])[0] : value;
}

/** Writes number formats into an area. */
export function writeNumberFormats(sheet: SheetModel, area: Area, value: unknown): void {
  mayDo(sheet, "allowFormatCells");
  const isFormat = (cell: unknown): cell is string | null =>
    cell === null || typeof cell === "string";
  if (isUnbounded(area)) {
    if (typeof value !== "string") throw invalidArgument("the range has no bounds");
    sheet.restyle(area, { numberFormat: value });
    return;
  }
  sheet.writeNumberFormats(area, shaped(area, single(value), isFormat));
}
