import { isWithin, subtract } from "../../numbers/decimal";
import { matchApproved } from "../approved-target";
import { placeOf } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";

/**
 * A self-evaluation gives its indicators the points the approved target gave them. Where every row
 * differs and the sums differ too, the two forms count in another scale, and nothing is said.
 */
export const pointsNotApproved: Rule = {
  id: "C08",
  type: "points-not-approved",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisPractice",
  needs: ["approvedTargets"],
  check(facts, book): Finding[] {
    const approved = book.approvedTargetOf(facts);
    if (!approved || !approved.weighted || !facts.weighted) return [];
    const pairs = matchApproved(facts, approved).pairs.flatMap(({ own, approved: goal }) =>
      own.weight === null || goal.weight === null
        ? []
        : [{ own, left: own.weight, right: goal.weight }]
    );
    const different = pairs.filter(({ left, right }) => !isWithin(left, right, 0.005));
    const scaled =
      different.length === pairs.length && !isWithin(facts.weight, approved.weight, 0.005);
    if (scaled) return [];
    return different.map(({ own, left, right }): Finding => ({
      at: placeOf(own, "weight"),
      indicator: own.row.name,
      message: "pointsNotApproved",
      params: { points: pointsText(left, right), approved: pointsText(right) },
      left,
      right,
      difference: Math.abs(subtract(left, right)),
    }));
  },
};
