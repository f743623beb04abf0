import { placeOf } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { containsAny } from "../words";

/** A share was reached by more than 100%. Growth may be more; completion of more than was planned too. */
export const shareAboveHundred: Rule = {
  id: "E21",
  type: "share-above-hundred",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisPractice",
  check: ({ indicators, scheme: { words } }) =>
    indicators.flatMap((facts): Finding[] => {
      const { row, actual, placeholder } = facts;
      if (placeholder || actual.unit !== "%" || actual.value === null || actual.value <= 100) {
        return [];
      }
      if (!containsAny(row.name, words.ratio) || containsAny(row.name, words.growth)) return [];
      if (EXCEEDABLE.test(row.name)) return [];
      const params = { actual: actual.text };
      const at = placeOf(facts, "actual");
      return [{ at, indicator: row.name, message: "shareAboveHundred", params, left: actual.text }];
    }),
};

/** Ratios of what was done to what was planned, or of turnover, have no end at 100. */
const EXCEEDABLE = /完成率|执行率|周转|利用率|回报|收益率|产出率|倍|提高|提升|增加/;
