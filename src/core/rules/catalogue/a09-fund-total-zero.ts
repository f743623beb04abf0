import { WITH_FUNDS, type Rule } from "../rule";
import { amountText } from "../written-figure";

/** A total of 0, or a blank one, above sources that have amounts. */
export const fundTotalZero: Rule = {
  id: "A09",
  type: "fund-total-zero",
  severity: "error",
  kinds: WITH_FUNDS,
  basis: "basisSamples",
  check({ form, sums }) {
    const empty = sums.filter(({ total, parts }) => !total && parts > 0);
    const [first] = empty;
    if (!first) return [];
    return [
      {
        at: first.entry,
        message: "fundTotalZero",
        params: { parts: amountText(first.parts), unit: form.money?.unit ?? "万元" },
        left: first.total ?? "",
        right: first.parts,
        difference: first.parts,
        fix: empty.map(({ entry, parts }) => ({ at: entry, after: amountText(parts) })),
      },
    ];
  },
};
