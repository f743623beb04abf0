import { readNumber } from "../../numbers/read-number";
import { AMOUNT_COLUMNS, amountOf } from "../fund-facts";
import { WITH_FUNDS, type Finding, type Rule } from "../rule";
import { decimalsOf } from "../written-figure";

/** Amounts are written with two decimals. Said once a form, at the first one. */
export const tooManyDecimals: Rule = {
  id: "A13",
  type: "too-many-decimals",
  severity: "hint",
  kinds: WITH_FUNDS,
  basis: "basisPractice",
  check({ form, scheme }): Finding[] {
    const { money } = form;
    if (!money) return [];
    const digits = scheme.limits.amountDecimals;
    const found = money.rows.flatMap(({ cells }) =>
      AMOUNT_COLUMNS.flatMap((column) => {
        const entry = cells[column];
        // What the cell shows counts: a sum of many parts has decimals nobody sees.
        const shown = readNumber(entry?.text ?? "");
        if (!entry || !shown || amountOf(entry, money) === null) return [];
        return decimalsOf(shown.value) > digits ? [entry] : [];
      })
    );
    const [first] = found;
    if (!first) return [];
    return [{ at: first, message: "tooManyDecimals", params: { count: found.length, digits } }];
  },
};
