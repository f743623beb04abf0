import { placeOf } from "../form-facts";
import type { IndicatorFacts } from "../indicator-facts";
import { type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";

/** Many indicators of one 一级指标 with the very same points: nobody weighed them. */
export const equalPoints: Rule = {
  id: "C07",
  type: "points-spread-evenly",
  severity: "hint",
  kinds: ["target"],
  basis: "basisSamples",
  check({ indicators, scheme }): Finding[] {
    const dimensions = new Map<string, IndicatorFacts[]>();
    for (const facts of indicators) {
      if (facts.placeholder || facts.weight === null) continue;
      const same = dimensions.get(facts.row.dimension);
      if (same) same.push(facts);
      else dimensions.set(facts.row.dimension, [facts]);
    }
    return [...dimensions].flatMap(([name, rows]): Finding[] => {
      const [first] = rows;
      if (!first || rows.length < scheme.limits.equalPointsFrom) return [];
      if (rows.some(({ weight }) => weight !== first.weight)) return [];
      const params = { name, count: rows.length, points: pointsText(first.weight ?? 0) };
      return [{ at: placeOf(first, "weight"), message: "equalPoints", params }];
    });
  },
};
