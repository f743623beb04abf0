import { isWithin, subtract } from "../../numbers/decimal";
import { amountOf } from "../fund-facts";
import { adjustmentExplained, fundReason } from "../fund-reasons";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { amountText } from "../written-figure";

/** A budget that was changed during the year has the reason beside it, on forms that have a cell for one. */
export const adjustmentUnexplained: Rule = {
  id: "A20",
  type: "adjustment-unexplained",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisForm",
  check({ form, execution, scheme }): Finding[] {
    const { money } = form;
    const row = execution?.row;
    const entry = fundReason(form, row);
    if (!money || !row || !entry || adjustmentExplained(form)) return [];
    const initial = amountOf(row.cells.initial, money);
    const annual = amountOf(row.cells.annual, money);
    if (initial === null || annual === null) return [];
    if (isWithin(initial, annual, scheme.tolerance.amount)) return [];
    const difference = subtract(annual, initial);
    const params = {
      initial: amountText(initial),
      annual: amountText(annual),
      unit: money.unit,
    };
    return [
      {
        at: entry,
        message: "adjustmentUnexplained",
        params,
        left: initial,
        right: annual,
        difference: Math.abs(difference),
      },
    ];
  },
};
