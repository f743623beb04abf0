import { errorValue, isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { type Rule } from "../rule";

/**
 * A target in words is reached, reached in part, or missed. People describe it instead, so this is
 * no error.
 */
export const tierUnknown: Rule = {
  id: "D05",
  type: "progress-tier-unknown",
  severity: "warning",
  kinds: ["monitor"],
  basis: "basisSystem",
  check: perIndicator((facts) => {
    const { row, target, actual } = facts;
    const entry = row.cells.actual;
    if (!entry || isUnfilled(entry) || errorValue(entry)) return undefined;
    if (target.kind !== "定性" || actual.kind !== "定性" || actual.tier) return undefined;
    const params = { written: entry.text };
    return { at: placeOf(facts, "actual"), indicator: row.name, message: "tierUnknown", params };
  }),
};
