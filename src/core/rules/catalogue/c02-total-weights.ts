import { isWithin, subtract, sum } from "../../numbers/decimal";
import { headingPlace } from "../form-facts";
import { SELF_EVALUATIONS, type Rule } from "../rule";
import { unreadableTotalWeight } from "../total-weight";
import { pointsText } from "../written-figure";

/**
 * Points of execution and of all indicators make 100. The points of execution are the printed ones
 * (10, in some provinces 20); a form that prints none may give all 100 to its indicators.
 */
export const totalWeights: Rule = {
  id: "C02",
  type: "total-weights-sum",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisForm",
  check({ form, scheme, weight, executionWeight, weighted }) {
    const unread = unreadableTotalWeight(form);
    if (unread.length > 0 || !weighted) return unread;
    if (executionWeight === null && isWithin(weight, 100, 0.005)) return [];
    const execution = executionWeight ?? scheme.weights.execution;
    const left = sum([execution, weight]);
    if (isWithin(left, 100, 0.005)) return [];
    return [
      {
        at: form.total?.weight ?? headingPlace(form, "weight"),
        message: "totalWeights",
        params: {
          total: pointsText(left, 100),
          execution: pointsText(execution),
          indicators: pointsText(weight),
        },
        left,
        right: 100,
        difference: Math.abs(subtract(left, 100)),
      },
    ];
  },
};
