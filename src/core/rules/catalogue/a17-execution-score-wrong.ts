import { subtract } from "../../numbers/decimal";
import { numberOf } from "../../scoring/form-execution";
import { agreesWith } from "../../scoring/score-form";
import { errorValue, isBlank, isDash } from "../cell-content";
import { SELF_EVALUATIONS, type Rule } from "../rule";
import { pointsText } from "../written-figure";

/** The points of execution are weight × rate, at most the weight, at the precision the form uses. */
export const executionScoreWrong: Rule = {
  id: "A17",
  type: "execution-score-wrong",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisRecomputed",
  check({ execution, executionWeight, scheme, digits }) {
    const entry = execution?.row.cells.score;
    if (!execution || !entry || execution.score === null) return [];
    if (errorValue(entry) || isDash(entry)) return [];
    // Neither points nor a score printed: the form gives none for execution.
    if (isBlank(entry) && executionWeight === null) return [];
    // A form nobody has filled in yet has nothing to compute.
    if (isBlank(entry) && !execution.budget && !execution.executed) return [];
    const given = numberOf(entry);
    // Full points are no rounding of what was not spent in full.
    const precision = given === execution.weight ? 2 : digits;
    if (given !== null && agreesWith(given, execution.score, scheme, precision)) return [];
    const right = pointsText(execution.score);
    return [
      {
        at: entry,
        message: "executionScoreWrong",
        params: { score: right },
        left: given ?? entry.text,
        right: execution.score,
        ...(given !== null && { difference: Math.abs(subtract(given, execution.score)) }),
        fix: [{ at: entry, after: right }],
      },
    ];
  },
};
