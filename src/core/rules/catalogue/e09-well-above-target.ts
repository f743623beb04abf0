import { placeOf } from "../form-facts";
import { hasReason } from "../lost-points";
import { overshoots } from "../overachievement";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { percentText } from "../written-figure";

/** A figure well above its target and nothing said about it: the target may have been set low. */
export const wellAboveTarget: Rule = {
  id: "E09",
  type: "well-above-target",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisSystem",
  check(facts): Finding[] {
    const { noteFrom, explainFrom, policy } = facts.scheme.scoring.overachievement;
    return overshoots(facts).flatMap(({ facts: row, deviation }): Finding[] => {
      if (deviation === null || deviation < noteFrom || hasReason(row.row)) return [];
      // From here on a reason is due, which is E10's.
      if (policy !== "note" && deviation >= explainFrom) return [];
      return [
        {
          at: placeOf(row, "actual"),
          indicator: row.row.name,
          message: "wellAboveTarget",
          params: { deviation: percentText(deviation) },
          left: row.actual.text,
          right: row.target.text,
        },
      ];
    });
  },
};
