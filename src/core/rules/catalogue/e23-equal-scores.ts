import type { BookFacts } from "../book-facts";
import type { FormFacts } from "../form-facts";
import { numberOf } from "../../scoring/form-execution";
import type { Form } from "../../forms/form";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";
import { grouped, oncePer } from "../once-per";

/** Many projects of one unit with the very same total. Said at the first of them. */
export const equalScores: Rule = {
  id: "E23",
  type: "equal-scores",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisPractice",
  check(facts, book): Finding[] {
    const entry = facts.form.total?.score;
    const same = groups(book).get(keyOf(facts)) ?? [];
    if (!entry || same.length < book.scheme.limits.equalScoresFrom || same[0] !== facts) return [];
    const params = { count: same.length, total: pointsText(totalOf(facts.form) ?? 0) };
    return [{ at: entry, message: "equalScores", params }];
  },
};

const groups = oncePer((book: BookFacts) =>
  grouped(
    book.forms.filter(({ form }) => SELF_EVALUATIONS.includes(form.kind) && totalOf(form) !== null),
    keyOf
  )
);

function keyOf({ form }: FormFacts): string {
  return `${form.kind}|${form.fields.unit?.text ?? ""}|${totalOf(form) ?? ""}`;
}

/** The total as it is written, in points. */
function totalOf({ total }: Form): number | null {
  return numberOf(total?.score);
}
