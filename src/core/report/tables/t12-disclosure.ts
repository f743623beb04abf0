import { tableTextMessages as words } from "../../messages/statement";
import { daysAfter, isDay } from "../../numbers/days";
import { listTable } from "../statement/list-table";
import type { StatementBook, StatementRow } from "../statement/statement-book";
import type { TableDefinition } from "../statement/statement-table";

/** T12 公开登记: what was disclosed where and when, and whether within the scheme's days after approval. */
export const disclosureTable: TableDefinition = {
  id: "T12",
  needs: ["disclosure"],
  make: (book) =>
    listTable(book, "T12", "disclosure", [
      ["item", "text"],
      ["project", "text"],
      ["unit", "text"],
      ["count", "count"],
      ["medium", "text"],
      ["grantedOn", "date"],
      ["disclosedOn", "date"],
      {
        key: "overdue",
        heading: book.text(words.overdue),
        kind: "text",
        value: (row) => overdue(book, row),
      },
      ["congressOn", "date"],
    ]),
};

/** As worked out from the two dates; as written where one of them is missing. */
function overdue(book: StatementBook, row: StatementRow): string | null {
  const granted = row.text("grantedOn");
  const disclosed = row.text("disclosedOn");
  const written = row.number("overdueDays");
  const days =
    isDay(granted) && isDay(disclosed)
      ? daysAfter(granted, disclosed) - book.scheme.limits.publicationDays
      : written;
  if (days === undefined) return null;
  return days > 0 ? book.text(words.overdueDays, { days }) : book.text(words.no);
}
