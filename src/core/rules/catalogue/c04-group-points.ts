import { isWithin, subtract, sum } from "../../numbers/decimal";
import type { IndicatorFacts } from "../indicator-facts";
import { TARGETS, SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";

/**
 * The points below a 一级 or 二级指标 make the points it prints. Nothing is said while a row below it has
 * no readable points, or a row between them could not be placed.
 */
export const groupPoints: Rule = {
  id: "C04",
  type: "group-points-differ",
  severity: "error",
  kinds: [...TARGETS, ...SELF_EVALUATIONS],
  basis: "basisSystem",
  check: ({ form, indicators }) =>
    form.groups.flatMap((group): Finding[] => {
      const { points, first, last, name, entry } = group;
      const inside = (row: number): boolean => row >= first && row <= last;
      if (points === undefined || form.notes?.skippedRows.some(inside)) return [];
      const below = between(indicators, first, last).filter(({ placeholder }) => !placeholder);
      const weights = below.flatMap(({ weight }) => weight ?? []);
      const open = below.some(({ weight, pointless }) => weight === null && !pointless);
      if (weights.length === 0 || open) return [];
      const left = sum(weights);
      if (isWithin(left, points, 0.005)) return [];
      return [
        {
          at: group.weight ?? entry,
          message: "groupPoints",
          params: { name, below: pointsText(left), points: pointsText(points) },
          left,
          right: points,
          difference: Math.abs(subtract(left, points)),
        },
      ];
    }),
};

/** The indicators of the rows from first to last. A form lists them by row: nothing else is looked at. */
function between(all: readonly IndicatorFacts[], first: number, last: number): IndicatorFacts[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.row.row ?? Infinity) < first) low = middle + 1;
    else high = middle;
  }
  const found: IndicatorFacts[] = [];
  for (let at = low; at < all.length; at += 1) {
    const facts = all[at];
    if (!facts || facts.row.row > last) break;
    found.push(facts);
  }
  return found;
}
