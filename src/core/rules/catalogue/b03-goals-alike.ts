import { spansYears } from "../project-period";
import { TARGETS, type Finding, type Rule } from "../rule";

/** The goal of the year is a part of the goal of several years, not a copy of it. */
export const goalsAlike: Rule = {
  id: "B03",
  type: "goals-alike",
  severity: "warning",
  kinds: TARGETS,
  basis: "basisPractice",
  check({ form }): Finding[] {
    const { periodGoal, expectedGoal } = form.fields;
    if (!periodGoal || !expectedGoal || periodGoal.cell === expectedGoal.cell) return [];
    if (spansYears(form) !== true) return [];
    const bare = (text: string): string => text.replace(/\s/g, "");
    if (bare(periodGoal.text) !== bare(expectedGoal.text)) return [];
    return [{ at: expectedGoal, message: "goalsAlike" }];
  },
};
