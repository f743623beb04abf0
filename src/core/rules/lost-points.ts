import type { IndicatorRow } from "../forms/form";
import { isUnfilled } from "./cell-content";

/** Whether a reason stands beside an indicator. A dash or a bare 0 is none. */
export function hasReason(row: IndicatorRow): boolean {
  const entry = row.cells.reason;
  return !isUnfilled(entry) && entry?.text.trim() !== "0";
}
