import { placeOf } from "../form-facts";
import { hasReason } from "../lost-points";
import { overshoots } from "../overachievement";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { percentText } from "../written-figure";

/**
 * A figure far above its target has its reason beside it, unless the scheme only takes note. Against
 * a target of 0 the scheme says from which figure on.
 */
export const overshootUnexplained: Rule = {
  id: "E10",
  type: "overshoot-unexplained",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisSystem",
  check(facts): Finding[] {
    const { scheme, form } = facts;
    const { explainFrom, policy } = scheme.scoring.overachievement;
    if (policy === "note" || form.columns.reason === undefined) return [];
    return overshoots(facts).flatMap(({ facts: row, deviation, actual }): Finding[] => {
      if (hasReason(row.row)) return [];
      const far =
        deviation === null ? actual >= scheme.limits.overshootOfZero : deviation >= explainFrom;
      if (!far) return [];
      return [
        {
          at: placeOf(row, "reason"),
          indicator: row.row.name,
          message: deviation === null ? "overshootOfZero" : "overshootUnexplained",
          params: { deviation: percentText(deviation ?? 0), actual: row.actual.text },
          left: row.actual.text,
          right: row.target.text,
        },
      ];
    });
  },
};
