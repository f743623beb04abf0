import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { TARGETS, type Rule } from "../rule";

/** A satisfaction target that is low, or that nobody can show to be met. */
export const satisfactionTarget: Rule = {
  id: "B28",
  type: "satisfaction-target",
  severity: "warning",
  kinds: TARGETS,
  basis: "basisPractice",
  check: perIndicator((facts, { scheme }) => {
    const { row, target } = facts;
    const { from, to } = scheme.limits.satisfactionPercent;
    if (!/满意度|满意率/.test(row.name) || target.unit !== "%" || target.value === null) {
      return undefined;
    }
    const low = target.value < from;
    if (!low && target.value < to) return undefined;
    const at = placeOf(facts, "target");
    const message = low ? "satisfactionLow" : "satisfactionFull";
    return { at, indicator: row.name, message, params: { from }, left: target.text };
  }),
};
