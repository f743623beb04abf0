import { placeOf } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";

/**
 * A qualitative indicator earns points within its tier. Only the words of the three tiers themselves
 * (达成, 部分达成, 未达成) bind the score; 基本达到, 有效 and the like leave room.
 */
export const tierScoreOutside: Rule = {
  id: "E06",
  type: "tier-score-outside",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisScheme",
  check: ({ indicators }) =>
    indicators.flatMap((facts): Finding[] => {
      const { actual, given, weight, placeholder, row, result } = facts;
      const tier = TIER.exec(actual.text.trim())?.[0];
      if (placeholder || !tier || !result.range || given === null || !weight) return [];
      const { from, to } = result.range;
      // Above the weight is E03's; an open end is one hundredth below the next tier.
      if (given > weight || (given >= from - 0.005 && given <= to + 0.005)) return [];
      const params = { tier, from: pointsText(from), to: pointsText(to) };
      const right = `${pointsText(from)}–${pointsText(to)}`;
      const at = placeOf(facts, "score");
      return [{ at, indicator: row.name, message: "tierScoreOutside", params, left: given, right }];
    }),
};

const TIER = /^(?:全部|完全)?达成(?=$|[^率])|^部分达成|^未达成/;
