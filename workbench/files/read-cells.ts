import { contains, parseArea, parseCell } from "../../src/core/sheets/address";
import type { CellData } from "../host/model/book-data";
import { dateToSerial, isMergedInto, type Cell, type CellValue } from "./excel-library";
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
    return { value: value.richText.map((run) => run.text).join("") };
  }
  if ("hyperlink" in value) return { value: value.text };
  if ("checkbox" in value) return { value: value.checkbox };
  return {};
}

/**
 * What a cell holds, without its style; undefined for nothing.
 * @param spilled areas filled by formulas met so far; their other cells are the formula's to fill
 */
export function cellDataOf(
  cell: Cell,
  names: FunctionNames,
  spilled: Set<string>
): Omit<CellData, "style"> | undefined {
  if (isMergedInto(cell)) return undefined;
  const { value } = cell;
  if (value === null || value === undefined || isSpilled(cell, spilled)) return undefined;
  if (!isObject(value) || !("formula" in value || "sharedFormula" in value)) {
    const plain = content(value);
    return plain.value === undefined ? undefined : plain;
  }
  const formula = cell.formula;
  const result = content(value.result ?? null);
  if (!formula) return result.value === undefined ? undefined : result;
  const area = "shareType" in value && value.ref ? parseArea(value.ref) : undefined;
  const fills = area && (area.top !== area.bottom || area.left !== area.right);
  if (fills && "ref" in value) spilled.add(value.ref);
  return { ...result, formula: names.load(formula), ...(fills ? { spill: area } : {}) };
}

function isSpilled(cell: Cell, spilled: ReadonlySet<string>): boolean {
  for (const ref of spilled) {
    const area = parseArea(ref);
    const first = parseCell(ref.split(":")[0] ?? "");
    if (!area || !contains(area, cell.row - 1, cell.col - 1)) continue;
    if (first?.row !== cell.row - 1 || first.column !== cell.col - 1) return true;
  }
  return false;
}
