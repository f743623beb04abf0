import { lastYearMessages as words } from "../../messages/last-year";
import { subtract } from "../../numbers/decimal";
import type { StatementBook } from "../statement/statement-book";
import type {
  StatementTable,
  TableColumn,
  TableId,
  TableRow,
  TableValue,
} from "../statement/statement-table";

/** Which columns of which tables stand beside those of the year before. */
export const COMPARED: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  T2: ["count", "applied"],
  T4: ["projects"],
  T5: ["count"],
  T5a: ["count"],
  T6: ["count", "annual"],
  T7: ["count"],
  T8a: ["count", "amount"],
  T8b: ["count"],
  T8c: ["count"],
  T10: ["done"],
  T13: ["count"],
};

/**
 * The table with the figures of the year before and the change behind its columns. What that year does
 * not say stays blank; rows it had and this year has not are named in a note.
 */
export function withLastYear(table: StatementTable, book: StatementBook): StatementTable {
  const last = book.lastYear;
  const keys = COMPARED[table.id] ?? [];
  if (!last?.has(table.id)) return table;
  const { year } = last.lastYear;
  const compared = keys.flatMap((key) => {
    const at = table.columns.findIndex((column) => column.key === key);
    const column = table.columns[at];
    return column ? [{ at, column }] : [];
  });
  const columns = compared.flatMap(({ column: { key, heading, kind } }): TableColumn[] => [
    {
      key: `${key}-last`,
      kind,
      heading:
        year === undefined
          ? book.text(words.lastColumn, { heading })
          : book.text(words.lastColumnOf, { heading, year }),
    },
    { key: `${key}-change`, kind, heading: book.text(words.changeColumn, { heading }) },
  ]);
  const rows = table.rows.map((row): TableRow => {
    const label = String(row.values[0]);
    const more = compared.flatMap(({ at, column }): TableValue[] => {
      const before = last.number(table.id, [row.key, label], [column.key, column.heading]);
      const now = row.values[at];
      const change = before === undefined || typeof now !== "number" ? null : subtract(now, before);
      return [before ?? null, change];
    });
    return { ...row, values: [...row.values, ...more] };
  });
  return {
    ...table,
    columns: [...table.columns, ...columns],
    rows,
    notes: [...table.notes, ...goneNote(table, book)],
  };
}

function goneNote(table: StatementTable, book: StatementBook): readonly string[] {
  const [column] = COMPARED[table.id] ?? [];
  const last = book.lastYear;
  if (!last || column === undefined) return [];
  const now = new Set(table.rows.flatMap(({ key, values }) => [key, String(values[0])]));
  const gone = [...last.rows(table.id)].flatMap(([key, label]) => {
    const value = last.value(table.id, key, column);
    return now.has(key) || now.has(label) || typeof value !== "number" || value === 0
      ? []
      : [book.text(words.goneItem, { label, value })];
  });
  return gone.length === 0 ? [] : [book.text(words.gone, { names: gone.join("、") })];
}
