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
    const byDimension = grouped(indicators, ({ row }) => row.dimension);
    return indicators.flatMap((facts): Finding[] => {
      const { weight, row } = facts;
      if (weight === null) return [];
      const at = placeOf(facts, "weight");
      const points = pointsText(weight);
      if (weight > scheme.maximumWeight) {
        return [{ at, indicator: row.name, message: "weightTooLarge", params: { weight: points } }];
      }
      const share = shareOf(weight, byDimension.get(row.dimension) ?? []);
      if (row.dimension === "" || share <= scheme.limits.dimensionShare) return [];
      const params = { weight: points, dimension: row.dimension, share: percentText(share) };
      return [{ at, indicator: row.name, message: "weightNearlyAll", params }];
    });
  },
};

/** Of the points of its heading, as a ratio; 0 for the only one. */
function shareOf(weight: number, all: readonly IndicatorFacts[]): number {
  const total = sum(all.flatMap((one) => one.weight ?? []));
  return all.length < 2 || total <= 0 ? 0 : round(weight / total, 4);
}
