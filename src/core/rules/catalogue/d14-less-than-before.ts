import { subtract } from "../../numbers/decimal";
import { projectKey, type BookFacts } from "../book-facts";
import type { FormFacts } from "../form-facts";
import { monitoredFunds } from "../monitored-funds";
import { monthOf } from "../monitored-indicator";
import { type Finding, type Rule } from "../rule";
import { amountText } from "../written-figure";
import { grouped, oncePer } from "../once-per";

/**
 * Spending adds up over the year: a later batch cannot have less than an earlier one of the same
 * project and year. More than the budget is A14.
 */
export const lessThanBefore: Rule = {
  id: "D14",
  type: "spent-less-than-before",
  severity: "error",
  kinds: ["monitor"],
  basis: "basisPractice",
  needs: ["earlierBatch"],
  check(facts, book): Finding[] {
    const funds = monitoredFunds(facts);
    const month = monthOf(facts.form);
    const executed = funds?.executed ?? null;
    if (!funds?.executedAt || executed === null || month === undefined) return [];
    const earlier = (batchesOf(book).get(keyOf(facts)) ?? []).flatMap((one) => {
      const until = monthOf(one.form) ?? month;
      const other = monitoredFunds(one);
      const comparable = until < month && other?.unit === funds.unit;
      return comparable && other.executed !== null ? [{ until, executed: other.executed }] : [];
    });
    const most = earlier.find(
      (one) => subtract(one.executed, executed) > facts.scheme.tolerance.amount
    );
    if (!most) return [];
    const params = {
      executed: amountText(executed),
      before: amountText(most.executed),
      month: most.until,
      unit: funds.unit,
    };
    return [
      {
        at: funds.executedAt,
        message: "lessThanBefore",
        params,
        left: executed,
        right: most.executed,
      },
    ];
  },
};

const batchesOf = oncePer((book: BookFacts) =>
  grouped(
    book.forms.filter(({ form }) => form.kind === "monitor" && projectKey(form) !== ""),
    keyOf
  )
);

function keyOf({ form }: FormFacts): string {
  const { unit, year } = form.fields;
  return [projectKey(form), unit?.text ?? "", year?.text ?? ""].join("|");
}
