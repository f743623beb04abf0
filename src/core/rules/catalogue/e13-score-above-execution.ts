import { divide, subtract, sum } from "../../numbers/decimal";
import { headingPlace } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { percentText } from "../written-figure";
import { hasFullMarks } from "./e12-full-marks-low-execution";

/**
 * The indicators earned a larger share of their points than execution did: (q − e) ÷ q above the
 * scheme's gap (domain rule 5.4). Where all marks are full, E12 says it.
 */
export const scoreAboveExecution: Rule = {
  id: "E13",
  type: "score-above-execution",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisSystem",
  check(facts): Finding[] {
    const { form, execution, indicators, scheme } = facts;
    if (!execution?.counts || execution.rate === null || execution.weight <= 0) return [];
    if (hasFullMarks(facts) && execution.rate < scheme.limits.fullMarksExecution) return [];
    const scored = indicators.flatMap(({ weight, given }) =>
      weight !== null && given !== null ? [{ weight, given }] : []
    );
    const earned = divide(
      sum(scored.map(({ given }) => given)),
      sum(scored.map(({ weight }) => weight))
    );
    const spent = Math.min(1, execution.rate);
    if (earned === null || earned <= 0) return [];
    const gap = divide(subtract(earned, spent), earned);
    if (gap === null || gap <= scheme.scoring.selfScore.gap) return [];
    const params = {
      earned: percentText(earned, spent),
      spent: percentText(spent, earned),
      gap: percentText(gap),
    };
    return [{ at: headingPlace(form, "score"), message: "scoreAboveExecution", params }];
  },
};
