import { matchApproved, targetsDiffer } from "../approved-target";
import { placeOf } from "../form-facts";
import { type Finding, type Rule } from "../rule";

/**
 * Monitoring repeats the approved targets. A form with an adjusted goal went another way, and is
 * not judged.
 */
export const targetChanged: Rule = {
  id: "D02",
  type: "monitored-target-changed",
  severity: "error",
  kinds: ["monitor"],
  basis: "basisPractice",
  needs: ["approvedTargets"],
  check(facts, book): Finding[] {
    const approved = book.approvedTargetOf(facts);
    if (!approved || facts.form.fields.adjustedGoal?.text) return [];
    return matchApproved(facts, approved)
      .pairs.filter(targetsDiffer)
      .map(({ own, approved: goal }): Finding => {
        const params = { target: own.target.text, approved: goal.target.text };
        return {
          at: placeOf(own, "target"),
          indicator: own.row.name,
          message: "targetChanged",
          params,
          left: own.target.text,
          right: goal.target.text,
        };
      });
  },
};
