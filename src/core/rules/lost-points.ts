import type { IndicatorRow } from "../forms/form";
import { errorValue, isUnfilled } from "./cell-content";

/** Whether a reason stands beside an indicator. A dash or a bare 0 is none. */
export function hasReason(row: IndicatorRow): boolean {
  const entry = row.cells.reason;
  return !isUnfilled(entry) && !errorValue(entry) && entry?.text.trim() !== "0";
}
