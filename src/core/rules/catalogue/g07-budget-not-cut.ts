import { subtract } from "../../numbers/decimal";
import type { RegisterRecord, RegisterData } from "../../registers/read-registers";
import { gradeIn, isWorst } from "../low-grade";
import {
  amountIn,
  identityOf,
  numberIn,
  perRecord,
  placeIn,
  recordAbout,
  recordsAbout,
  yearOf,
} from "../register-facts";
import type { RegisterRule } from "../rule";
import { amountText } from "../written-figure";

/**
 * What was graded worst is given less the year after. Compared only where the titles say that the
 * project register is of the year after: its 上年预算数 is then the budget that was evaluated.
 */
export const budgetNotCut: RegisterRule = {
  id: "G07",
  type: "budget-not-cut",
  severity: "warning",
  registers: ["register:evaluation", "register:result-application"],
  basis: "basisPractice",
  needs: ["projectRegister"],
  check: perRecord((record, table, book) => {
    if (!isWorst(gradeIn(record, book.scheme), book.scheme)) return undefined;
    const project = identityOf(record);
    // The list of evaluations has said it already.
    if (
      table.name === "result-application" &&
      recordsAbout(book, "evaluation", project).length > 0
    ) {
      return undefined;
    }
    const found = recordAbout(book, "projects", project);
    if (!found || yearOf(found.table) !== yearAfter(record, table)) return undefined;
    const before = amountIn(found, "previousBudget", "万元");
    const after = amountIn(found, "initial", "万元") ?? amountIn(found, "annual", "万元");
    if (!before || before <= 0 || after === undefined || after < before) return undefined;
    return {
      at: placeIn(table, record, "grade", "score"),
      message: "budgetNotCut",
      params: {
        grade: gradeIn(record, book.scheme),
        before: amountText(before),
        after: amountText(after),
        unit: "万元",
      },
      left: after,
      right: before,
      difference: subtract(after, before),
    };
  }),
};

/** The year a result is applied to; -1 where nothing says it. */
function yearAfter(record: RegisterRecord, table: RegisterData): number {
  const year = yearOf(table);
  return numberIn(record, "targetYear") ?? (year === undefined ? -1 : year + 1);
}
