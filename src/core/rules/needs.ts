import type { needSentences } from "../messages/rules/needs";
import type { BookFacts } from "./book-facts";
import { holdsLastYear } from "./yearly-targets";

/** Data that some rules cannot do without and that a workbook may not hold. */
export type Need = keyof typeof needSentences;

/** Whether the workbook holds what a rule needs. */
const held: Readonly<Record<Need, (book: BookFacts) => boolean>> = {
  projectRegister: (book) => hasRegister(book, "register:projects"),
  unitRegister: (book) => hasRegister(book, "register:units"),
  indicatorLibrary: (book) => hasRegister(book, "register:indicators"),
  approvedTargets: (book) =>
    book.forms.some(({ form }) => form.kind === "target" || form.kind === "dept-target") &&
    book.forms.some(({ form }) => form.kind !== "target" && form.kind !== "dept-target"),
  exAnteRegister: (book) => hasRegister(book, "register:ex-ante"),
  budgetStart: ({ scheme }) => scheme.exAnte.budgetStartsOn !== undefined,
  selfEvaluations: (book) =>
    hasRegister(book, "register:self-evaluation") ||
    book.forms.some(({ form }) => form.kind === "self-eval" || form.kind === "dept-self-eval"),
  evaluatedUnits: (book) =>
    hasRegister(book, "register:evaluation") || hasRegister(book, "register:projects"),
  resultApplication: (book) => hasRegister(book, "register:result-application"),
  today: ({ today }) => today !== undefined,
  monitoring: (book) =>
    book.forms.some(({ form }) => form.kind === "monitor") ||
    hasRegister(book, "register:monitoring"),
  earlierBatch: ({ forms }) => {
    const months = forms.flatMap(({ form }) =>
      form.kind === "monitor" ? (form.months?.to ?? []) : []
    );
    return new Set(months).size > 1;
  },
  lastYear: holdsLastYear,
  deadline: ({ registers }) =>
    registers.some(
      ({ name, columns }) =>
        name === "self-evaluation" &&
        columns.deadline !== undefined &&
        columns.submittedOn !== undefined
    ),
};

function hasRegister({ registers }: BookFacts, kind: string): boolean {
  return registers.some((table) => table.kind === kind);
}

/** The first thing a rule needs and the workbook lacks; undefined when the rule can be checked. */
export function missingNeed(needs: readonly Need[] | undefined, book: BookFacts): Need | undefined {
  return needs?.find((need) => !held[need](book));
}
