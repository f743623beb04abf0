import type { Form } from "../../forms/form";
import { plainWidth } from "../../numbers/written-text";
import type { BookFacts } from "../book-facts";
import { ALL_FORMS, type Finding, type Rule } from "../rule";
import { oncePer } from "../once-per";

/** A project code stands in one form of a kind, year and batch only: a second form counts it twice. */
export const projectRepeated: Rule = {
  id: "A03",
  type: "project-repeated",
  severity: "error",
  kinds: ALL_FORMS,
  basis: "basisPractice",
  check({ form }, book): Finding[] {
    const entry = form.fields.projectCode;
    const first = entry && firstForms(book).get(keyOf(form));
    if (!entry || !first || first === form) return [];
    const params = { sheet: first.sheet, cell: first.fields.projectCode?.cell ?? "" };
    return [{ at: entry, message: "projectRepeated", params, left: entry.text }];
  },
};

const firstForms = oncePer((book: BookFacts): ReadonlyMap<string, Form> => {
  const index = new Map<string, Form>();
  for (const { form } of book.forms) {
    if (form.fields.projectCode && !index.has(keyOf(form))) index.set(keyOf(form), form);
  }
  return index;
});

function keyOf({ kind, fields, months }: Form): string {
  const code = plainWidth(fields.projectCode?.text ?? "").replace(/\s+/g, "");
  // A monitoring form of other months is another batch.
  const batch = months ? `${months.from}-${months.to}` : "";
  return `${kind}|${fields.year?.text ?? ""}|${batch}|${code}`;
}
