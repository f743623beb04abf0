import { tableTextMessages as words } from "../../messages/statement";
import { shares } from "../../statistics/shares";
import type { GradeColor } from "../grade-colors";
import type { StatementBook, StatementRow } from "./statement-book";
import type { TableRow, TableValue } from "./statement-table";

export interface ShareGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly StatementRow[];
  readonly color?: GradeColor;
}

/**
 * One line per group: label, count, share in percent as the scheme rounds, and what `more` adds; a
 * total below. The note is there where the printed shares do not add up to 100 (domain rule 5.8).
 */
export function shareRows(
  book: StatementBook,
  groups: readonly ShareGroup[],
  more: (rows: readonly StatementRow[]) => readonly TableValue[] = () => []
): { readonly rows: readonly TableRow[]; readonly notes: readonly string[] } {
  const counts = groups.map(({ rows }) => rows.length);
  const printed = shares(counts, book.scheme.shares);
  const all = groups.flatMap(({ rows }) => rows);
  const lines = groups.map(({ key, label, rows, color }, index): TableRow => ({
    key,
    values: [label, rows.length, printed.values[index] ?? 0, ...more(rows)],
    ...(color && { color }),
  }));
  const totals: TableRow = {
    key: "total",
    values: [book.text(words.total), all.length, all.length === 0 ? null : 100, ...more(all)],
    total: true,
  };
  const sum = `${printed.sum.toFixed(book.scheme.shares.digits)}%`;
  return {
    rows: [...lines, totals],
    notes: printed.complete || all.length === 0 ? [] : [book.text(words.sharesNote, { sum })],
  };
}
