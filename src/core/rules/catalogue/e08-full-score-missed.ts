import { placeOf } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { targetText } from "../../scoring/read-indicator";

/** Full points although the target was missed, where the direction of the target is certain. */
export const fullScoreMissed: Rule = {
  id: "E08",
  type: "full-score-missed",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisRecomputed",
  check: ({ indicators }) =>
    indicators.flatMap((facts): Finding[] => {
      const { given, weight, result, target, row } = facts;
      if (facts.placeholder || given === null || weight === null || weight <= 0) return [];
      if (given < weight || result.met !== false || !target.certain) return [];
      if (target.kind === "定性" || result.method === "tier") return [];
      if (result.score !== null && result.score >= weight) return [];
      return [
        {
          at: placeOf(facts, "score"),
          indicator: row.name,
          message: "fullScoreMissed",
          params: { target: targetText(row), actual: row.cells.actual?.text ?? "" },
        },
      ];
    }),
};
