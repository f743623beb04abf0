import type { BookFacts } from "./book-facts";
import { projectKey } from "./book-facts";
import type { FormFacts } from "./form-facts";
import { amountOf } from "./fund-facts";
import { formYear } from "./form-year";
import { grouped, oncePer } from "./once-per";

/** Target forms of a project by its name. */
const targetForms = oncePer((book: BookFacts) =>
  grouped(
    book.forms.filter(({ form }) => form.kind === "target" || form.kind === "dept-target"),
    ({ form }) => projectKey(form)
  )
);

/** The target form of the same project for the year before; undefined for none, or for several. */
export function lastYearOf(facts: FormFacts, book: BookFacts): FormFacts | undefined {
  const year = formYear(facts.form);
  const key = projectKey(facts.form);
  if (year === undefined || key === "") return undefined;
  const found = (targetForms(book).get(key) ?? []).filter(
    ({ form }) => form.kind === facts.form.kind && formYear(form) === year - 1
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Whether the workbook holds target forms of one project for two years in a row. */
export function holdsLastYear(book: BookFacts): boolean {
  return book.forms.some((facts) => lastYearOf(facts, book) !== undefined);
}

/** The year's money of a target form in its unit; null where it says none. */
export function yearsBudget({ form }: FormFacts): number | null {
  const total = form.money?.rows.find(({ role }) => role === "total");
  if (!form.money || !total) return null;
  return amountOf(total.cells.annual ?? total.cells.initial, form.money);
}
