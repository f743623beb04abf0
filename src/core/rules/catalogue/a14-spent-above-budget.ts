import { subtract } from "../../numbers/decimal";
import { amountOf } from "../fund-facts";
import { WITH_FUNDS, type Finding, type Rule } from "../rule";
import { amountText } from "../written-figure";

/**
 * No more is spent than the adjusted budget of the year. Said of the total, and of its sources only
 * where the total itself is within its budget.
 */
export const spentAboveBudget: Rule = {
  id: "A14",
  type: "spent-above-budget",
  severity: "error",
  kinds: WITH_FUNDS,
  basis: "basisRecomputed",
  check({ form, scheme }): Finding[] {
    const { money } = form;
    if (!money || money.columns.annual === undefined) return [];
    const found = money.rows.flatMap((row) => {
      const entry = row.cells.executed;
      const executed = amountOf(entry, money);
      const budget = amountOf(row.cells.annual, money);
      // Without a budget at all A18 speaks.
      if (!entry || executed === null || !budget || budget < 0) return [];
      const difference = subtract(executed, budget);
      return difference > scheme.tolerance.amount
        ? [{ row, entry, executed, budget, difference }]
        : [];
    });
    const totals = found.filter(({ row }) => row.role === "total");
    return (totals.length > 0 ? totals : found).map(
      ({ entry, executed, budget, difference }): Finding => ({
        at: entry,
        message: "spentAboveBudget",
        params: {
          executed: amountText(executed),
          budget: amountText(budget),
          difference: amountText(difference),
          unit: money.unit,
        },
        left: executed,
        right: budget,
        difference,
      })
    );
  },
};
