import { headingPlace } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";

/** All the money was spent though targets were missed: worth a look at either figure. */
export const moneyGoneGoalMissed: Rule = {
  id: "A21",
  type: "money-gone-goal-missed",
  severity: "hint",
  kinds: SELF_EVALUATIONS,
  basis: "basisPractice",
  check({ form, execution, indicators }): Finding[] {
    if (execution?.rate !== 1) return [];
    const missed = indicators.filter(
      ({ result, placeholder, target }) => !placeholder && target.certain && result.met === false
    ).length;
    if (missed === 0) return [];
    const at =
      execution.row.cells.rate ?? execution.row.cells.executed ?? headingPlace(form, "actual");
    return [{ at, message: "moneyGoneGoalMissed", params: { count: missed } }];
  },
};
