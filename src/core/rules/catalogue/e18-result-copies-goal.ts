import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";

/** What was achieved repeats the goal word for word. */
export const resultCopiesGoal: Rule = {
  id: "E18",
  type: "result-copies-goal",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisPractice",
  check({ form: { fields } }): Finding[] {
    const { expectedGoal, actualGoal } = fields;
    if (!expectedGoal || !actualGoal || expectedGoal.cell === actualGoal.cell) return [];
    const words = bare(actualGoal.text);
    // A word or two, such as 已完成, may stand in both.
    if (words.length < SHORTEST || words !== bare(expectedGoal.text)) return [];
    return [{ at: actualGoal, message: "resultCopiesGoal" }];
  },
};

const SHORTEST = 6;

function bare(text: string): string {
  return text.replace(/[\s\p{P}]/gu, "");
}
