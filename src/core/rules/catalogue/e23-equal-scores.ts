import type { BookFacts } from "../book-facts";
import type { FormFacts } from "../form-facts";
import { numberOf } from "../../scoring/form-execution";
import type { Form } from "../../forms/form";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";

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

const indexes = new WeakMap<BookFacts, ReadonlyMap<string, readonly FormFacts[]>>();

function groups(book: BookFacts): ReadonlyMap<string, readonly FormFacts[]> {
  const known = indexes.get(book);
  if (known) return known;
  const index = new Map<string, FormFacts[]>();
  for (const facts of book.forms) {
    if (totalOf(facts.form) === null || !SELF_EVALUATIONS.includes(facts.form.kind)) continue;
    const same = index.get(keyOf(facts));
    if (same) same.push(facts);
    else index.set(keyOf(facts), [facts]);
  }
  indexes.set(book, index);
  return index;
}

/** Full marks for every project are another matter, and possible. */
function keyOf({ form }: FormFacts): string {
  return `${form.kind}|${form.fields.unit?.text ?? ""}|${totalOf(form) ?? ""}`;
}

/** The total as it is written, in points. */
function totalOf({ total }: Form): number | null {
  return numberOf(total?.score);
}
