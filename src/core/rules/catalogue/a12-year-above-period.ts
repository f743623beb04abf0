import { amountOf } from "../fund-facts";
import { type Finding, type Rule } from "../rule";
import { amountText } from "../written-figure";

/** The funds of one year are part of the funds of the whole period. */
export const yearAbovePeriod: Rule = {
  id: "A12",
  type: "year-above-period",
  severity: "error",
  kinds: ["target"],
  basis: "basisPractice",
  check({ form, scheme }): Finding[] {
    const { money } = form;
    const total = money?.rows.find(({ role }) => role === "total");
    if (!money || !total) return [];
    const entry = total.cells.annual ?? total.cells.initial;
    const year = amountOf(entry, money);
    const period = amountOf(total.cells.period, money);
    if (!entry || year === null || !period || year <= period + scheme.tolerance.amount) return [];
    const params = { year: amountText(year), period: amountText(period), unit: money.unit };
    return [{ at: entry, message: "yearAbovePeriod", params, left: year, right: period }];
  },
};
