import { headingPlace } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";

/** Fewer figures than this may well be met to the letter. */
const FEWEST = 3;

/**
 * Every figure is exactly its target. Targets with ＝, and shares that end at 100%, are met to the
 * letter by nature and prove nothing.
 */
export const actualsEqualTargets: Rule = {
  id: "E11",
  type: "actuals-equal-targets",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisPractice",
  check({ form, indicators }): Finding[] {
    const open = indicators.filter(
      ({ target, actual, placeholder }) =>
        !placeholder &&
        target.kind === "定量" &&
        target.certain &&
        /^[≥≤＞＜]$/.test(target.operator) &&
        !(target.unit === "%" && target.value === 100) &&
        actual.value !== null
    );
    if (open.length < FEWEST) return [];
    if (!open.every(({ target, actual }) => actual.value === target.value)) return [];
    const params = { count: open.length };
    return [{ at: headingPlace(form, "actual"), message: "actualsEqualTargets", params }];
  },
};
