import { divide, sum } from "../../numbers/decimal";
import { progressOf } from "../../monitoring/progress";
import { monitoredFunds } from "../monitored-funds";
import { isReportedOn, monthOf } from "../monitored-indicator";
import { type Finding, type Rule } from "../rule";

/**
 * The money is on time, the work is not: by the mean progress of targets that ask for at least so
 * much.
 */
export const moneyAheadOfWork: Rule = {
  id: "D18",
  type: "money-ahead-of-work",
  severity: "hint",
  kinds: ["monitor"],
  basis: "basisPractice",
  check(facts): Finding[] {
    const funds = monitoredFunds(facts);
    const month = monthOf(facts.form);
    const { spent, done } = facts.scheme.limits.fastMoney;
    if (!funds?.executedAt || funds.progress === null || month === undefined) return [];
    if (funds.progress < spent) return [];
    const progress = facts.indicators.flatMap((one) => {
      const { target, actual } = one;
      const grows = target.operator === "≥" || target.operator === "＞" || target.operator === "＝";
      if (!isReportedOn(one) || !grows || !target.certain) return [];
      const due = progressOf(target, actual, month);
      return due === null ? [] : [Math.min(due, 100)];
    });
    const mean = divide(sum(progress), progress.length);
    if (mean === null || progress.length < 2 || mean >= done) return [];
    const params = { spent: `${funds.progress.toFixed(2)}%`, done: `${mean.toFixed(2)}%` };
    return [{ at: funds.executedAt, message: "moneyAheadOfWork", params }];
  },
};
