import { isWithin, subtract } from "../../numbers/decimal";
import { placeOf } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";

/** No indicator earns more than its weight. */
export const scoreAboveWeight: Rule = {
  id: "E03",
  type: "score-above-weight",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisSystem",
  check: ({ indicators }) =>
    indicators.flatMap((facts): Finding[] => {
      const { given, weight, row } = facts;
      if (
        given === null ||
        weight === null ||
        weight < 0 ||
        given <= weight ||
        isWithin(given, weight, 0.005)
      ) {
        return [];
      }
      return [
        {
          at: placeOf(facts, "score"),
          indicator: row.name,
          message: "scoreAboveWeight",
          params: { score: pointsText(given, weight), weight: pointsText(weight) },
          left: given,
          right: weight,
          difference: subtract(given, weight),
        },
      ];
    }),
};
