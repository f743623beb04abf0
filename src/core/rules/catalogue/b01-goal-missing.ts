import { headingPlace } from "../form-facts";
import { TARGETS, type Finding, type Rule } from "../rule";

/** The overall goal of the year is there, where the form has a place for it. */
export const goalMissing: Rule = {
  id: "B01",
  type: "goal-missing",
  severity: "error",
  kinds: TARGETS,
  basis: "basisSystem",
  check({ form }): Finding[] {
    const entry = form.blankFields.expectedGoal;
    if (!entry || form.fields.expectedGoal) return [];
    return [{ at: entry ?? headingPlace(form), message: "goalMissing" }];
  },
};
