import { round, sum } from "../../numbers/decimal";
import { placeOf } from "../form-facts";
import type { IndicatorFacts } from "../indicator-facts";
import { grouped } from "../once-per";
import { PROJECT_FORMS, type Finding, type Rule } from "../rule";
import { percentText, pointsText } from "../written-figure";

/**
 * A single indicator carries more points than the scheme's maximum, or nearly all points of its level-1
 * heading. The only indicator of a heading has them all, and nothing is said.
 */
export const weightTooLarge: Rule = {
  id: "C06",
  type: "weight-too-large",
  severity: "warning",
  kinds: PROJECT_FORMS,
  basis: "basisSamples",
  check({ indicators, scheme }) {
    const groups = grouped(indicators, ({ row }) => row.dimension);
    // Summed once a heading: a register-like form has thousands of indicators under one.
    const totals = new Map([...groups].map(([dimension, all]) => [dimension, totalOf(all)]));
    return indicators.flatMap((facts): Finding[] => {
      const { weight, row } = facts;
      if (weight === null) return [];
      const at = placeOf(facts, "weight");
      const points = pointsText(weight);
      if (weight > scheme.maximumWeight) {
        return [{ at, indicator: row.name, message: "weightTooLarge", params: { weight: points } }];
      }
      const share = shareOf(weight, totals.get(row.dimension) ?? 0);
      if (row.dimension === "" || share <= scheme.limits.dimensionShare) return [];
      const params = { weight: points, dimension: row.dimension, share: percentText(share) };
      return [{ at, indicator: row.name, message: "weightNearlyAll", params }];
    });
  },
};

/** Points of a heading; 0 where there is only one indicator. */
function totalOf(all: readonly IndicatorFacts[]): number {
  return all.length < 2 ? 0 : sum(all.flatMap((one) => one.weight ?? []));
}

/** Of the points of its heading, as a ratio; 0 for the only one. */
function shareOf(weight: number, total: number): number {
  return total <= 0 ? 0 : round(weight / total, 4);
}
