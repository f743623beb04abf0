import type { Area } from "../../src/core/sheets/address";
import { intersect } from "../host/classes/geometry";
import type { SheetModel } from "../host/model/book-model";

/** What Excel's status bar tells of the selected cells. */
export interface SelectionSums {
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Cells that are counted at most: the bar follows the mouse. */
const MOST = 200_000;

/** Counts what is selected; undefined for a single cell, for blanks, and for more than can be counted at once. */
export function selectionSums(sheet: SheetModel, area: Area): SelectionSums | undefined {
  const used = sheet.usedArea(true);
  const part = used && intersect(area, used);
  if (!part) return undefined;
  if ((part.bottom - part.top + 1) * (part.right - part.left + 1) > MOST) return undefined;
  let [count, numbers, sum] = [0, 0, 0];
  for (const value of sheet.values(part).flat()) {
    if (value === "") continue;
    count += 1;
    if (typeof value !== "number") continue;
    numbers += 1;
    sum += value;
  }
  return count > 1 ? { count, numbers, sum } : undefined;
}
