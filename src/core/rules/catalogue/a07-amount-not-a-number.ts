import type { MoneyColumn } from "../../forms/form";
import { isEmptyText } from "../../numbers/written-text";
import { errorValue } from "../cell-content";
import { AMOUNT_COLUMNS, amountOf } from "../fund-facts";
import { WITH_FUNDS, type Finding, type Rule } from "../rule";

/** Every amount of the fund block is a number and not negative; no cell of the block is an error value. */
export const amountNotANumber: Rule = {
  id: "A07",
  type: "amount-not-a-number",
  severity: "error",
  kinds: WITH_FUNDS,
  basis: "basisPractice",
  check: ({ form: { money } }) =>
    (money?.rows ?? []).flatMap((row) =>
      Object.entries(row.cells).flatMap(([column, entry]): Finding[] => {
        const label = row.label.replace(/[:：\s]+$/, "");
        const written = errorValue(entry);
        if (written) {
          return [
            { at: entry, message: "errorInFunds", params: { label, written }, left: written },
          ];
        }
        if (!money || !isAmount(column as MoneyColumn) || isEmptyText(entry.text)) return [];
        const amount = amountOf(entry, money);
        if (amount !== null && amount >= 0) return [];
        const params = { label, written: entry.text };
        const message = amount === null ? "amountNotANumber" : "amountNegative";
        return [{ at: entry, message, params, left: entry.text }];
      })
    ),
};

function isAmount(column: MoneyColumn): boolean {
  return AMOUNT_COLUMNS.some((amount) => amount === column);
}
