import { subtract } from "../../numbers/decimal";
import { agreesWith } from "../../scoring/score-form";
import { hasReason } from "../lost-points";
import { placeOf } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";

/**
 * The score of a figure is what the formula gives, rounded or cut at the precision the form uses. A
 * reviewer may take off more when a reason stands beside it; nothing is said where the direction of
 * the target is unknown, or for words.
 */
export const scoreDiffers: Rule = {
  id: "E05",
  type: "score-differs",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisRecomputed",
  check: ({ indicators, scheme, digits }) =>
    indicators.flatMap((facts): Finding[] => {
      const { given, weight, result, target, row } = facts;
      const computed = result.score;
      if (facts.placeholder || given === null || weight === null || computed === null) return [];
      if (weight <= 0) return [];
      if ((target.kind !== "定量" && target.kind !== "区间") || !target.certain) return [];
      const missedInFull = result.met === false && given >= weight;
      if (agreesWith(given, computed, scheme, missedInFull ? 2 : digits)) return [];
      if (given < computed && hasReason(row)) return [];
      return [
        {
          at: placeOf(facts, "score"),
          indicator: row.name,
          message: "scoreDiffers",
          params: { score: pointsText(computed) },
          left: given,
          right: computed,
          difference: Math.abs(subtract(given, computed)),
        },
      ];
    }),
};
