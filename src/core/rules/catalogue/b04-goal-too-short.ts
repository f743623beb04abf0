import { TARGETS, type Finding, type Rule } from "../rule";

/** A goal says what is to be done and how far. */
export const goalTooShort: Rule = {
  id: "B04",
  type: "goal-too-short",
  severity: "warning",
  kinds: TARGETS,
  basis: "basisPractice",
  check({ form: { fields }, scheme }): Finding[] {
    const { expectedGoal } = fields;
    const least = scheme.limits.targetCharacters;
    const count = [...(expectedGoal?.text ?? "").replace(/\s/g, "")].length;
    if (!expectedGoal || count === 0 || count >= least) return [];
    return [{ at: expectedGoal, message: "goalTooShort", params: { count } }];
  },
};
