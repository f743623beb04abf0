import { sum } from "../../numbers/decimal";
import { isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { branchOfCategory } from "../indicator-tree";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";

/** Points for cost although no cost indicator was filled in. A rule of some provinces; off unless a scheme has it. */
export const costPointsWithoutIndicator: Rule = {
  id: "E26",
  type: "cost-points-without-indicator",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisScheme",
  check({ indicators, scheme }): Finding[] {
    const cost = indicators.filter(({ row }) => branchOfCategory(row.category) === "cost");
    if (cost.some(({ row, placeholder }) => !placeholder && !isUnfilled(row.cells.target)))
      return [];
    const most = scheme.limits.costPointsWithoutIndicator;
    const given = sum(cost.flatMap(({ given: points }) => points ?? []));
    const [first] = cost;
    if (!first || given <= most) return [];
    const params = { given: pointsText(given, most), most: pointsText(most) };
    return [
      {
        at: placeOf(first, "score"),
        message: "costPointsWithoutIndicator",
        params,
        left: given,
        right: most,
      },
    ];
  },
};
