import { monitoredFunds } from "../monitored-funds";
import { type Finding, type Rule } from "../rule";

/** Spending lies far behind the share of the year that has passed. Nothing at all is D16. */
export const spendingBehind: Rule = {
  id: "D17",
  type: "spending-behind",
  severity: "warning",
  kinds: ["monitor"],
  basis: "basisSystem",
  check(facts): Finding[] {
    const funds = monitoredFunds(facts);
    if (!funds?.executedAt || !funds.executed || funds.progress === null) return [];
    if (funds.progress >= facts.scheme.limits.spendingBehindPercent) return [];
    const params = { progress: `${funds.progress.toFixed(2)}%` };
    return [{ at: funds.executedAt, message: "spendingBehind", params }];
  },
};
