import { amountOf } from "../fund-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { amountText } from "../written-figure";

/** Money was spent under a budget of 0. */
export const spentWithoutBudget: Rule = {
  id: "A18",
  type: "spent-without-budget",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisSystem",
  check: ({ form: { money }, execution }) =>
    (money?.rows ?? []).flatMap((row): Finding[] => {
      const entry = row.cells[execution?.budgetColumn ?? "annual"];
      if (!money || !entry || amountOf(entry, money) !== 0) return [];
      // A total of 0 above parts that have a budget is another mistake (A09).
      if (row === execution?.row && (execution.budget ?? 0) > 0) return [];
      const executed = amountOf(row.cells.executed, money);
      if (executed === null || executed <= 0) return [];
      const params = { executed: amountText(executed), unit: money.unit };
      return [{ at: entry, message: "spentWithoutBudget", params, left: 0, right: executed }];
    }),
};
