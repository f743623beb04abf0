import { placeOf } from "../form-facts";
import { WITH_TARGETS, type Finding, type Rule } from "../rule";

/** A share of at least 100% can only be 100%. Growth rates may be more. */
export const atLeastHundredPercent: Rule = {
  id: "B26",
  type: "at-least-hundred-percent",
  severity: "warning",
  kinds: WITH_TARGETS,
  basis: "basisSamples",
  check: ({ indicators }) =>
    indicators.flatMap((facts): Finding[] => {
      const { row, target, placeholder } = facts;
      if (placeholder || target.operator !== "≥" || target.value !== 100) return [];
      if (target.unit !== "%" || !SHARE.test(row.name) || OTHER.test(row.name)) return [];
      return [
        {
          at: placeOf(facts, "target"),
          indicator: row.name,
          message: "atLeastHundredPercent",
          left: target.text,
          right: "＝100%",
        },
      ];
    }),
};

const SHARE = /率|占比|比例|满意度|覆盖|合格/;
/** Growth may be more than 100%; of delays and complaints less is better, which is another mistake. */
const OTHER = /增长|增幅|增速|提高|提升|增加|回报|收益率|周转|利用率|逾期|超支|投诉|事故|违规|差错/;
