import { isWithin, subtract, sum } from "../../numbers/decimal";
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
      const below = indicators.filter(({ row, placeholder }) => inside(row.row) && !placeholder);
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
