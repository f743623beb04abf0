import { matchApproved, targetsDiffer } from "../approved-target";
import { headingPlace, placeOf } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";

/** Names given in one sentence; the rest is counted. */
const NAMED = 3;

/** A self-evaluation answers to the approved targets: none added, none left out, none changed. */
export const evaluatedOtherwise: Rule = {
  id: "E17",
  type: "indicators-not-as-approved",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisPractice",
  needs: ["approvedTargets"],
  check(facts, book): Finding[] {
    const approved = book.approvedTargetOf(facts);
    if (!approved || facts.form.fields.adjustedGoal?.text) return [];
    const { pairs, added, removed } = matchApproved(facts, approved);
    return [
      ...pairs.filter(targetsDiffer).map(({ own, approved: goal }): Finding => ({
        at: placeOf(own, "target"),
        indicator: own.row.name,
        message: "evaluatedOtherTarget",
        params: { target: own.target.text, approved: goal.target.text },
        left: own.target.text,
        right: goal.target.text,
      })),
      ...added.map((own): Finding => ({
        at: placeOf(own, "name"),
        indicator: own.row.name,
        message: "evaluatedAdded",
      })),
      ...(removed.length === 0
        ? []
        : [
            {
              at: headingPlace(facts.form, "name"),
              message: "evaluatedRemoved" as const,
              params: {
                count: removed.length,
                names: removed
                  .slice(0, NAMED)
                  .map(({ row }) => row.name)
                  .join("、"),
              },
            },
          ]),
    ];
  },
};
