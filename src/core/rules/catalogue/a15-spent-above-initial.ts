import { subtract } from "../../numbers/decimal";
import { adjustmentExplained } from "../fund-reasons";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { amountText } from "../written-figure";

/**
 * More was spent than the budget at the beginning of the year, on a form that prints no other: what
 * was added has to be explained. Where the adjusted budget is printed, A14 and A20 look at it.
 */
export const spentAboveInitial: Rule = {
  id: "A15",
  type: "spent-above-initial",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisSamples",
  check({ form, execution, scheme }): Finding[] {
    const entry = execution?.row.cells.executed;
    if (!form.money || !entry || execution.budgetColumn !== "initial") return [];
    const { executed, budget } = execution;
    if (executed === null || !budget || budget < 0 || adjustmentExplained(form)) return [];
    const difference = subtract(executed, budget);
    if (difference <= scheme.tolerance.amount) return [];
    const params = { difference: amountText(difference), unit: form.money.unit };
    return [
      {
        at: entry,
        message: "spentAboveInitial",
        params,
        left: executed,
        right: budget,
        difference,
      },
    ];
  },
};
