import { divide, sum } from "../../numbers/decimal";
import { leafPoints, pointsOf } from "../framework-points";
import { headingPlace } from "../form-facts";
import { branchOfDimension } from "../indicator-tree";
import { type Finding, type Rule } from "../rule";
import { percentText, pointsText } from "../written-figure";

/** In a scoring table what was done and what came of it weighs most. */
export const outputAndBenefit: Rule = {
  id: "C09",
  type: "output-and-benefit-light",
  severity: "warning",
  kinds: ["evaluation"],
  basis: "basisPractice",
  check(facts): Finding[] {
    const { form, indicators, scheme } = facts;
    const all = leafPoints(facts);
    const results = indicators.filter(({ row }) => branchOfDimension(row.dimension) !== undefined);
    // A framework of other dimensions is not judged by these two.
    if (!all || results.length === 0) return [];
    const left = sum(results.flatMap((one) => pointsOf(one) ?? []));
    const share = divide(left, all);
    if (share === null || share >= scheme.limits.outputAndBenefit) return [];
    const { outputAndBenefit: limit } = scheme.limits;
    const params = {
      points: pointsText(left),
      share: percentText(share, limit),
      least: percentText(limit),
    };
    return [{ at: headingPlace(form, "dimension", "weight"), message: "outputAndBenefit", params }];
  },
};
