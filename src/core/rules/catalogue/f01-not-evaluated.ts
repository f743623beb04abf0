import { mustEvaluate } from "../../evaluation/must-evaluate";
import type { RegisterRecord } from "../../registers/read-registers";
import type { BookFacts } from "../book-facts";
import { isEvaluated, plannedProject } from "../ex-ante-facts";
import { oncePer } from "../once-per";
import { identityOf, nameIn, placeIn, plainName, recordsAbout } from "../register-facts";
import type { Finding, RegisterRule } from "../rule";
import { amountText } from "../written-figure";

/**
 * A new project above the scheme's amount, or a continued one that grows too much, is evaluated before
 * it is funded. Money from above is not applied for here, so it is left out.
 */
export const notEvaluated: RegisterRule = {
  id: "F01",
  type: "not-evaluated",
  severity: "error",
  registers: ["register:projects", "register:ex-ante"],
  basis: "basisScheme",
  needs: ["exAnteRegister"],
  check(table, book) {
    const own = table.name === "ex-ante";
    return table.rows.flatMap((record): Finding[] => {
      if (nameIn(record) === "" || record.values.fundSource === "上级转移支付") return [];
      const planned = plannedProject({ table, record });
      if (mustEvaluate(planned, book.scheme).required !== true) return [];
      if (own ? isEvaluated(record) : isKnown(record, book)) return [];
      return [
        {
          at: placeIn(table, record, own ? "conclusion" : "project"),
          project: nameIn(record),
          message: "notEvaluated",
          params: {
            attribute: planned.nature,
            amount: amountText(planned.applied ?? 0),
          },
        },
      ];
    });
  },
};

/** Whether the register, or an evaluation form, is about the project. */
function isKnown(record: RegisterRecord, book: BookFacts): boolean {
  // A project of the same name in another unit is none; that of a row without a unit may be.
  if (recordsAbout(book, "ex-ante", identityOf(record)).length > 0) return true;
  return projectsOnForms(book).has(plainName(nameIn(record)));
}

const projectsOnForms = oncePer(
  ({ forms }: BookFacts): ReadonlySet<string> =>
    new Set(
      forms.flatMap(({ form }) =>
        form.kind === "ex-ante" ? [plainName(form.fields.project?.text ?? "")] : []
      )
    )
);
