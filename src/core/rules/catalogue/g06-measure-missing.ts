import { measureOf } from "../../evaluation/measure";
import type { RegisterData, RegisterRecord } from "../../registers/read-registers";
import type { BookFacts } from "../book-facts";
import { gradeIn, isLow } from "../low-grade";
import { identityOf, isEmptyIn, perRecord, placeIn, recordsAbout } from "../register-facts";
import type { RegisterRule } from "../rule";

/** A low grade has consequences, and the register of results applied says which. */
export const measureMissing: RegisterRule = {
  id: "G06",
  type: "measure-missing",
  severity: "error",
  registers: ["register:result-application", "register:evaluation"],
  basis: "basisPractice",
  needs: ["resultApplication"],
  check: perRecord((record, table, book) => {
    const grade = gradeIn(record, book.scheme);
    if (!isLow(grade, book.scheme)) return undefined;
    const measure = measureOf(grade, book.scheme) ?? "";
    const params = { grade, measure };
    if (table.name === "result-application") {
      if (!isEmptyIn(record, "measure")) return undefined;
      return { at: placeIn(table, record, "measure"), message: "measureMissing", params };
    }
    if (isApplied(record, book) || !concernsTable(table, book)) return undefined;
    return { at: placeIn(table, record, "grade", "score"), message: "resultNotApplied", params };
  }),
};

function isApplied(record: RegisterRecord, book: BookFacts): boolean {
  return recordsAbout(book, "result-application", identityOf(record)).length > 0;
}

const concerned = new WeakMap<RegisterData, boolean>();

/** Whether the register of results is about this list at all, and not about another year's. */
function concernsTable(table: RegisterData, book: BookFacts): boolean {
  let known = concerned.get(table);
  if (known === undefined) {
    known = table.rows.some((record) => isApplied(record, book));
    concerned.set(table, known);
  }
  return known;
}
