import { isWithin, subtract } from "../../numbers/decimal";
import { leafPoints, pointsPlace, topPoints } from "../framework-points";
import { type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";

/** A scoring table gives 100 points, on every level that prints points. */
export const frameworkPoints: Rule = {
  id: "C10",
  type: "framework-points-sum",
  severity: "error",
  kinds: ["evaluation"],
  basis: "basisForm",
  check(facts): Finding[] {
    const left = [leafPoints(facts), topPoints(facts.form)].find(
      (points) => points !== null && !isWithin(points, 100, 0.005)
    );
    if (left === undefined || left === null) return [];
    return [
      {
        at: pointsPlace(facts.form),
        message: "frameworkPoints",
        params: { points: pointsText(left) },
        left,
        right: 100,
        difference: Math.abs(subtract(left, 100)),
      },
    ];
  },
};
