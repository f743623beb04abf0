import { spansYears } from "../project-period";
import { TARGETS, type Finding, type Rule } from "../rule";

/** A project of several years has a goal for its whole period beside that of the year. */
export const oneGoalMissing: Rule = {
  id: "B02",
  type: "one-goal-missing",
  severity: "error",
  kinds: TARGETS,
  basis: "basisSystem",
  check({ form }): Finding[] {
    const { fields, blankFields } = form;
    const blank = blankFields.periodGoal;
    if (!blank || fields.periodGoal) return [];
    // In a project of one year the goal of the year is enough.
    if (!fields.expectedGoal || spansYears(form) !== true) return [];
    return [{ at: blank, message: "oneGoalMissing" }];
  },
};
