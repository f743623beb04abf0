import { placeOf } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";

/**
 * A cost that was to stay below a bound came out as 0: perhaps nothing was done at all. Of complaints
 * and accidents 0 is what was hoped for.
 */
export const nothingHappened: Rule = {
  id: "E22",
  type: "nothing-happened",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisPractice",
  check: ({ indicators }) =>
    indicators.flatMap((facts): Finding[] => {
      const { row, target, actual, placeholder } = facts;
      if (placeholder || (target.operator !== "≤" && target.operator !== "＜")) return [];
      if (!target.value || target.value < 0 || actual.value !== 0) return [];
      if (!/元/.test(target.unit) && !/成本/.test(row.category)) return [];
      const at = placeOf(facts, "actual");
      return [{ at, indicator: row.name, message: "nothingHappened", left: 0, right: target.text }];
    }),
};
