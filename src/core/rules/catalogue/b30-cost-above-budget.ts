import { budgetOf, costAmounts } from "../cost-facts";
import { placeOf } from "../form-facts";
import { WITH_TARGETS, type Finding, type Rule } from "../rule";
import { amountText } from "../written-figure";

/** What a cost is held to is no more than the budget of the project. */
export const costAboveBudget: Rule = {
  id: "B30",
  type: "cost-above-budget",
  severity: "error",
  kinds: WITH_TARGETS,
  basis: "basisPractice",
  check(facts): Finding[] {
    const budget = budgetOf(facts);
    if (budget === null) return [];
    return costAmounts(facts)
      .filter(({ amount }) => amount > budget + facts.scheme.tolerance.amount)
      .map(({ facts: row, amount }): Finding => {
        const unit = facts.form.money?.unit ?? "万元";
        return {
          at: placeOf(row, "target"),
          indicator: row.row.name,
          message: "costAboveBudget",
          params: { amount: amountText(amount), budget: amountText(budget), unit },
          left: amount,
          right: budget,
        };
      });
  },
};
