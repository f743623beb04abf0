import { divide, subtract } from "../../numbers/decimal";
import { matchApproved, targetsDiffer } from "../approved-target";
import { amountOf } from "../fund-facts";
import { monitoredFunds } from "../monitored-funds";
import { type Finding, type Rule } from "../rule";
import { percentText } from "../written-figure";

/** The budget was cut in the year, and every target stands as it was approved. */
export const targetNotAdjusted: Rule = {
  id: "D19",
  type: "target-not-adjusted",
  severity: "warning",
  kinds: ["monitor"],
  basis: "basisPractice",
  needs: ["approvedTargets"],
  check(facts, book): Finding[] {
    const { form, scheme } = facts;
    const approved = book.approvedTargetOf(facts);
    const funds = monitoredFunds(facts);
    const { initial, annual } = funds?.row.cells ?? {};
    if (!approved || !form.money || !annual || form.fields.adjustedGoal?.text) return [];
    const [before, after] = [amountOf(initial, form.money), amountOf(annual, form.money)];
    const cut = before && after !== null ? divide(subtract(before, after), before) : null;
    if (cut === null || cut <= scheme.limits.budgetChange) return [];
    const { pairs } = matchApproved(facts, approved);
    if (pairs.length === 0 || pairs.some(targetsDiffer)) return [];
    return [{ at: annual, message: "targetNotAdjusted", params: { cut: percentText(cut) } }];
  },
};
