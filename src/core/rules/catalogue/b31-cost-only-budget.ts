import { isWithin } from "../../numbers/decimal";
import { budgetOf, costAmounts } from "../cost-facts";
import { isOfBranch } from "../indicator-tree";
import { placeOf } from "../form-facts";
import { type Finding, type Rule } from "../rule";

/** The only cost indicator repeats the budget and binds nobody. */
export const costOnlyBudget: Rule = {
  id: "B31",
  type: "cost-only-budget",
  severity: "warning",
  kinds: ["target"],
  basis: "basisPractice",
  check(facts): Finding[] {
    const budget = budgetOf(facts);
    const costs = facts.indicators.filter(
      ({ row, placeholder }) => !placeholder && isOfBranch(row, "cost")
    );
    const [only] = costAmounts(facts);
    if (budget === null || costs.length !== 1 || !only) return [];
    if (!isWithin(only.amount, budget, facts.scheme.tolerance.amount)) return [];
    const at = placeOf(only.facts, "target");
    return [
      {
        at,
        indicator: only.facts.row.name,
        message: "costOnlyBudget",
        left: only.facts.target.text,
      },
    ];
  },
};
