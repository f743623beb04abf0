import { nameKey, projectKey, type BookFacts } from "../book-facts";
import { type Finding, type Rule } from "../rule";
import { oncePer } from "../once-per";

/**
 * A project with an approved target is monitored: it has a form, or a row in the register. A
 * workbook may hold only some of the forms, so this is asked, not claimed.
 */
export const notMonitored: Rule = {
  id: "D01",
  type: "project-not-monitored",
  severity: "warning",
  kinds: ["target"],
  basis: "basisPractice",
  needs: ["monitoring"],
  check({ form }, book): Finding[] {
    const at = form.fields.project;
    const project = projectKey(form);
    if (!at || project === "") return [];
    if (monitoredIn(book).has(project)) return [];
    return [{ at, message: "notMonitored", params: { project: at.text } }];
  },
};

/** Projects of all monitoring forms and registers. */
const monitoredIn = oncePer((book: BookFacts): ReadonlySet<string> => {
  const forms = book.forms.filter(({ form }) => form.kind === "monitor");
  const tables = book.registers.filter(({ name }) => name === "monitoring");
  return new Set([
    ...forms.map(({ form }) => projectKey(form)),
    ...tables.flatMap(({ rows }) =>
      rows.map(({ values }) => nameKey(String(values.project ?? "")))
    ),
  ]);
});
