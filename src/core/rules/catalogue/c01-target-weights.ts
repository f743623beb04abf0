import { isWithin, subtract } from "../../numbers/decimal";
import { headingPlace } from "../form-facts";
import type { Rule } from "../rule";
import { unreadableTotalWeight } from "../total-weight";
import { pointsText } from "../written-figure";

/** Weights of a target form add up to what the scheme leaves for indicators. */
export const targetWeights: Rule = {
  id: "C01",
  type: "target-weights-sum",
  severity: "error",
  kinds: ["target"],
  basis: "basisScheme",
  check({ form, scheme, weight, executionWeight, weighted }) {
    const unread = unreadableTotalWeight(form);
    if (unread.length > 0 || !weighted) return unread;
    const execution = executionWeight ?? scheme.weights.execution;
    const right =
      executionWeight === null ? scheme.weights.indicators : subtract(100, executionWeight);
    if (isWithin(weight, right, 0.005)) return [];
    return [
      {
        at: form.total?.weight ?? headingPlace(form, "weight"),
        message: "targetWeights",
        params: {
          weight: pointsText(weight, right),
          right: pointsText(right),
          execution: pointsText(execution),
        },
        left: weight,
        right,
        difference: Math.abs(subtract(weight, right)),
      },
    ];
  },
};
