import type { IndicatorColumn } from "./form";
import { LIKELIHOOD_TICKS, REASON_TICKS, TIER_TICKS } from "./ticks";

type Columns = Partial<Record<IndicatorColumn, number>>;

/** Columns that stand in for another one where that is missing. */
const STANDING_IN: readonly (readonly [IndicatorColumn, IndicatorColumn])[] = [
  ["reasonNote", "reason"],
  ["periodTarget", "target"],
  ["benchmark", "target"],
];

/**
 * Puts right what one heading alone cannot tell: 其他 is a tick only beside 经费保障, 原因说明 is the reason
 * where no other column gives it, 标杆值 is the target where there is no other.
 */
export function settleColumns(columns: Columns): void {
  for (const ticks of [REASON_TICKS, LIKELIHOOD_TICKS, TIER_TICKS]) {
    const found = ticks.filter((tick) => columns[tick] !== undefined);
    if (found.length === 1) for (const tick of found) delete columns[tick];
  }
  const ticked = REASON_TICKS.some((tick) => columns[tick] !== undefined);
  for (const [from, to] of STANDING_IN) {
    if (columns[from] === undefined || columns[to] !== undefined) continue;
    if (from === "reasonNote" && ticked) continue;
    columns[to] = columns[from];
    delete columns[from];
  }
}
