import { subtract } from "../../numbers/decimal";
import { amountOf } from "../fund-facts";
import { projectOf } from "../project-record";
import { amountIn } from "../register-facts";
import { type Finding, type Rule } from "../rule";
import { amountText } from "../written-figure";

/**
 * The funds of the year are those the register of projects has: the annual budget of a form against the
 * annual budget there, the initial one against the initial one.
 */
export const notAsApproved: Rule = {
  id: "A11",
  type: "budget-not-as-approved",
  severity: "error",
  kinds: ["target", "monitor", "self-eval"],
  basis: "basisPractice",
  needs: ["projectRegister"],
  check({ form, scheme }, book): Finding[] {
    const { money } = form;
    const total = money?.rows.find(({ role }) => role === "total");
    const found = money && total && projectOf(form, book);
    if (!money || !total || !found) return [];
    // A target form has one column of the year's money, whatever it is called.
    const columns =
      form.kind === "target"
        ? ([[total.cells.annual ?? total.cells.initial, ["annual", "initial"]]] as const)
        : ([
            [total.cells.initial, ["initial"]],
            [total.cells.annual, ["annual"]],
          ] as const);
    return columns.flatMap(([entry, keys]): Finding[] => {
      const written = entry && amountOf(entry, money);
      const approved = keys.map((key) => amountIn(found, key, money.unit)).find(isNumber);
      if (!entry || typeof written !== "number" || approved === undefined) return [];
      const difference = Math.abs(subtract(written, approved));
      if (difference <= scheme.tolerance.amount) return [];
      const params = {
        written: amountText(written),
        approved: amountText(approved),
        unit: money.unit,
      };
      return [
        { at: entry, message: "notAsApproved", params, left: written, right: approved, difference },
      ];
    });
  },
};

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}
