import { divide } from "../../numbers/decimal";
import { AMOUNT_COLUMNS, amountOf, type AmountColumn } from "../fund-facts";
import type { Entry } from "../../forms/form";
import { WITH_FUNDS, type Finding, type Rule } from "../rule";
import { amountText } from "../written-figure";
import type { FormFacts } from "../form-facts";

/**
 * An amount that is far above the others of its form was probably typed in 元. Figures on one form
 * are compared, whatever their column: a budget and what was spent of it have one size.
 */
export const amountInYuan: Rule = {
  id: "A10",
  type: "amount-in-yuan",
  severity: "warning",
  kinds: WITH_FUNDS,
  basis: "basisSamples",
  check(facts): Finding[] {
    const { money } = facts.form;
    if (!money || money.unit !== "万元") return [];
    const { amountTimesMedian, amountDoubtedFrom } = facts.scheme.limits;
    const known = amounts(facts);
    return known.flatMap(({ entry, amount }, index): Finding[] => {
      if (amount < amountDoubtedFrom || !Number.isInteger(amount)) return [];
      const others = known.filter((_, i) => i !== index && known[i]?.amount !== amount);
      const middle = median(others.map((other) => other.amount));
      if (middle === null || !(amount >= amountTimesMedian * middle)) return [];
      const params = { amount: amountText(amount), right: amountText(divide(amount, 10_000) ?? 0) };
      return [{ at: entry, message: "amountInYuan", params: { ...params, unit: money.unit } }];
    });
  },
};

function amounts({ form }: FormFacts): { readonly entry: Entry; readonly amount: number }[] {
  const { money } = form;
  if (!money) return [];
  return money.rows.flatMap(({ cells }) =>
    AMOUNT_COLUMNS.flatMap((column: AmountColumn) => {
      const entry = cells[column];
      const amount = amountOf(entry, money);
      return entry && amount !== null && amount > 0 ? [{ entry, amount }] : [];
    })
  );
}

/** The middle figure; null for none. */
function median(figures: readonly number[]): number | null {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
