import { tableTextMessages as words } from "../../messages/statement";
import type { RegisterColumnKey } from "../../registers/names";
import type { StatementBook, StatementRow } from "./statement-book";

/** Says of each column how many rows have nothing in it, where others have something. */
export function amountNotes(
  book: StatementBook,
  rows: readonly StatementRow[],
  columns: readonly RegisterColumnKey[]
): readonly string[] {
  return columns.flatMap((key) => {
    const count = rows.filter((row) => row.amount(key) === undefined).length;
    if (count === 0 || count === rows.length) return [];
    return [book.text(words.amountsMissing, { count, column: book.heading(key) })];
  });
}
