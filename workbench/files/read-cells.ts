import { contains, parseArea, type Area } from "../../src/core/sheets/address";
import type { CellData } from "../host/model/book-data";
import { dateToSerial, isMergedInto, type Cell, type CellValue } from "./excel-library";
import { keptRuns, readRuns, textOfRuns } from "./rich-texts";
import type { FunctionNames } from "./stored-formulas";

type Content = Pick<CellData, "value" | "error">;

function isObject(value: CellValue): value is Exclude<CellValue, Date> & object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/** A plain value; the library gives numbers with a date format as dates, which become serials again. */
function content(value: CellValue): Content {
  if (value === null || value === undefined) return {};
  if (value instanceof Date) return { value: dateToSerial(value) };
  if (!isObject(value)) return { value };
  if ("error" in value) return { value: value.error, error: true };
  if ("richText" in value && value.richText) {
    return { value: textOfRuns(readRuns(value.richText)) };
  }
  if ("checkbox" in value) return { value: value.checkbox };
  // A cell of a what-if table: it has a result and no formula.
  if ("result" in value) return content((value as { result?: CellValue }).result);
  return {};
}

/**
 * What a cell holds, without its style; undefined for nothing.
 * @param spilled cells filled by the array formulas met so far
 */
export function cellDataOf(
  cell: Cell,
  names: FunctionNames,
  spilled: SpilledCells
): Omit<CellData, "style"> | undefined {
  if (isMergedInto(cell)) return undefined;
  const { value } = cell;
  if (value === null || value === undefined || spilled.has(cell.row - 1, cell.col - 1)) {
    return undefined;
  }
  if (!isObject(value) || !("formula" in value || "sharedFormula" in value)) {
    const plain = content(value);
    const runs =
      isObject(value) && "richText" in value && value.richText
        ? keptRuns(readRuns(value.richText))
        : undefined;
    if (plain.value === undefined) return undefined;
    return runs ? { ...plain, kept: { rich: runs } } : plain;
  }
  const formula = cell.formula;
  const result = content(value.result ?? null);
  if (!formula) return result.value === undefined ? undefined : result;
  const isArray = "shareType" in value && value.shareType === "array";
  const area = isArray && value.ref ? parseArea(value.ref) : undefined;
  if (!area) return { ...result, formula: names.load(formula) };
  const dynamic = "isDynamicArray" in value && value.isDynamicArray === true;
  const fills = area.top !== area.bottom || area.left !== area.right;
  if (fills) spilled.add(area);
  return {
    ...result,
    formula: names.load(formula),
    ...(fills ? { spill: area } : {}),
    // One that fills several cells is known by that.
    ...(dynamic && fills ? {} : { kept: { array: dynamic ? "dynamic" : "fixed" } }),
  };
}

/** Cells that an array formula fills are the formula's, whatever a file says of them. */
export class SpilledCells {
  private readonly areas: Area[] = [];
  private last = -1;

  /** Row by row from the top: areas are met at their first cell. */
  add(area: Area): void {
    this.areas.push(area);
    this.last = Math.max(this.last, area.bottom);
  }

  has(row: number, column: number): boolean {
    if (row > this.last) return false;
    return this.areas.some(
      (area) => contains(area, row, column) && (row !== area.top || column !== area.left)
    );
  }
}
