import { daysAfter, isDay } from "../../numbers/days";
import type { RegisterRecord } from "../../registers/read-registers";
import type { BookFacts } from "../book-facts";
import {
  identityOf,
  isConfidential,
  isEmptyIn,
  nameIn,
  placeIn,
  recordsAbout,
} from "../register-facts";
import type { RegisterRule } from "../rule";

/** Approved targets are published; counted once their time is up. */
export const targetsNotPublished: RegisterRule = {
  id: "G12",
  type: "targets-not-published",
  severity: "warning",
  registers: ["register:target-review"],
  basis: "basisScheme",
  needs: ["today"],
  check(table, book) {
    const open = table.rows.filter((record) => isOpen(record, book));
    const [first] = open;
    if (!first) return [];
    return [
      {
        at: placeIn(table, first, "disclosedOn"),
        message: "targetsNotPublished",
        params: { count: open.length, days: book.scheme.limits.publicationDays },
      },
    ];
  },
};

function isOpen(record: RegisterRecord, book: BookFacts): boolean {
  const { grantedOn } = record.values;
  const { today = "", scheme } = book;
  if (nameIn(record) === "" || !isDay(grantedOn) || !isEmptyIn(record, "disclosedOn")) return false;
  if (daysAfter(grantedOn, today) <= scheme.limits.publicationDays) return false;
  const published = recordsAbout(book, "disclosure", identityOf(record)).some(
    ({ record: { values } }) => (values.disclosedOn ?? values.url) !== undefined
  );
  return !published && !isConfidential(book, record);
}
