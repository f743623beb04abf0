import { headingPlace, type FormFacts } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { percentText } from "../written-figure";

/** Full marks throughout while much of the budget was left. */
export const fullMarksLowExecution: Rule = {
  id: "E12",
  type: "full-marks-low-execution",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisSystem",
  check(facts): Finding[] {
    const { form, execution, scheme } = facts;
    const rate = execution?.rate ?? null;
    const limit = scheme.limits.fullMarksExecution;
    if (rate === null || rate >= limit || !hasFullMarks(facts)) return [];
    const params = { rate: percentText(rate, limit), limit: percentText(limit) };
    return [{ at: headingPlace(form, "score"), message: "fullMarksLowExecution", params }];
  },
};

/** Whether every indicator with points got all of them. */
export function hasFullMarks({ indicators }: FormFacts): boolean {
  const scored = indicators.filter(({ weight, placeholder }) => !placeholder && !!weight);
  return (
    scored.length > 0 &&
    scored.every(({ weight, given }) => given !== null && weight !== null && given >= weight)
  );
}
