import type { RegisterData } from "../../registers/read-registers";
import { nameKey, type BookFacts } from "../book-facts";
import { oncePer } from "../once-per";
import {
  identityOf,
  isConfidential,
  nameIn,
  placeIn,
  recordsAbout,
  recordsOf,
  yearOf,
} from "../register-facts";
import type { Finding, RegisterRule } from "../rule";

/** Names given in one sentence; the rest is counted. */
const NAMED = 5;

/**
 * Self-evaluation covers every project. Only where projects evaluated themselves at all: a batch of whole
 * units says nothing about projects, and one of another year nothing about these.
 */
export const notAllEvaluated: RegisterRule = {
  id: "E25",
  type: "not-all-evaluated",
  severity: "error",
  registers: ["register:projects"],
  basis: "basisPractice",
  needs: ["selfEvaluations"],
  check(table, book): Finding[] {
    if (!isBatchOf(table, book)) return [];
    const missing = table.rows.filter(
      (record) =>
        nameIn(record) !== "" &&
        !isConfidential(book, record) &&
        recordsAbout(book, "self-evaluation", identityOf(record)).length === 0 &&
        !evaluatedOnForms(book).has(nameKey(nameIn(record)))
    );
    const [first] = missing;
    if (!first) return [];
    return [
      {
        at: placeIn(table, first, "project"),
        project: nameIn(first),
        message: "notAllEvaluated",
        params: {
          count: missing.length,
          names: missing.slice(0, NAMED).map(nameIn).join("、"),
        },
      },
    ];
  },
};

function isBatchOf(table: RegisterData, book: BookFacts): boolean {
  if (evaluatedOnForms(book).size > 0) return true;
  const year = yearOf(table);
  return recordsOf(book, "self-evaluation").some(({ table: other, record }) => {
    if (record.values.objectType === "部门整体") return false;
    const own = record.values.fundYear ?? yearOf(other);
    return year === undefined || own === undefined || own === year;
  });
}

const evaluatedOnForms = oncePer(
  ({ forms }: BookFacts): ReadonlySet<string> =>
    new Set(
      forms.flatMap(({ form }) =>
        form.kind === "self-eval" ? [nameKey(form.fields.project?.text ?? "")] : []
      )
    )
);
