import { isWithin, subtract, sum } from "../../numbers/decimal";
import { leafPoints, pointsPlace, topPoints } from "../framework-points";
import { type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";

/** The dimensions of an ex-ante evaluation make the points the scheme gives them together: 100. */
export const exAntePoints: Rule = {
  id: "C11",
  type: "ex-ante-points-sum",
  severity: "error",
  kinds: ["ex-ante"],
  basis: "basisScheme",
  check(facts): Finding[] {
    const right = sum(facts.scheme.exAnte.dimensions.map(({ points }) => points));
    const left = topPoints(facts.form) ?? leafPoints(facts);
    if (left === null || isWithin(left, right, 0.005)) return [];
    return [
      {
        at: pointsPlace(facts.form),
        message: "exAntePoints",
        params: { points: pointsText(left, right), right: pointsText(right) },
        left,
        right,
        difference: Math.abs(subtract(left, right)),
      },
    ];
  },
};
