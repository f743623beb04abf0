import type { Locale } from "../messages/message";
import type { RegisterData, RegisterRecord } from "../registers/read-registers";
import type { BookFacts } from "./book-facts";
import { registerCatalogue } from "./catalogue";
import { activeOf } from "./check-book";
import type { Issue } from "./issue";
import { oncePer } from "./once-per";
import { toIssue } from "./to-issue";

/** Rows that tell a rule which columns a table uses; more say no more. */
const NEIGHBOURS = 200;

const activeRules = {
  "zh-CN": oncePer((book: BookFacts) => activeOf(registerCatalogue, book, "zh-CN").active),
  "en-US": oncePer((book: BookFacts) => activeOf(registerCatalogue, book, "en-US").active),
} as const satisfies Record<Locale, unknown>;

/**
 * What the rules say about one row of a register as it would be, without looking at all the others: a row
 * can be checked while it is typed. `book` is the workbook as it is, read once.
 */
export function checkRecord(
  book: BookFacts,
  table: RegisterData,
  record: RegisterRecord,
  locale: Locale
): readonly Issue[] {
  const others = table.rows.slice(0, NEIGHBOURS).filter(({ row }) => row !== record.row);
  const near: RegisterData = { ...table, rows: [record, ...others] };
  return activeRules[locale](book).flatMap(({ rule, severity }) => {
    if (!rule.registers.includes(table.kind)) return [];
    return rule
      .check(near, book)
      .filter(({ at }) => at.row === record.row)
      .map((finding) =>
        toIssue({ rule, severity, finding, sheet: table.sheet, title: table.title }, locale)
      );
  });
}
