import { monitoredFunds } from "../monitored-funds";
import { monthOf } from "../monitored-indicator";
import { type Finding, type Rule } from "../rule";

/** Nothing was spent so late in the year. A blank cell says nothing. */
export const nothingSpent: Rule = {
  id: "D16",
  type: "nothing-spent",
  severity: "warning",
  kinds: ["monitor"],
  basis: "basisPractice",
  check(facts): Finding[] {
    const funds = monitoredFunds(facts);
    const month = monthOf(facts.form);
    if (!funds?.executedAt || funds.executed !== 0 || !funds.budget || funds.budget < 0) return [];
    if (month === undefined || month < facts.scheme.limits.nothingSpentFromMonth) return [];
    return [{ at: funds.executedAt, message: "nothingSpent", params: { month } }];
  },
};
