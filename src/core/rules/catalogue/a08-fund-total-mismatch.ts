import { formMessages } from "../../messages/forms";
import { subtract } from "../../numbers/decimal";
import { WITH_FUNDS, type Rule } from "../rule";
import { amountText } from "../written-figure";

/** The fund total equals the sum of its sources, in every column of amounts. */
export const fundTotalMismatch: Rule = {
  id: "A08",
  type: "fund-total-mismatch",
  severity: "error",
  kinds: WITH_FUNDS,
  basis: "basisRecomputed",
  check: ({ form, sums }) =>
    sums.flatMap(({ total, parts, agrees, entry, column }) => {
      if (agrees || total === null) return [];
      const difference = Math.abs(subtract(total, parts));
      return [
        {
          at: entry,
          message: "fundTotalMismatch" as const,
          params: {
            column: formMessages[column],
            total: amountText(total),
            parts: amountText(parts),
            difference: amountText(difference),
            unit: form.money?.unit ?? "万元",
          },
          left: total,
          right: parts,
          difference,
        },
      ];
    }),
};
