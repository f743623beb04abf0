import { tableMessages } from "../../messages/statement";
import type { RegisterColumnKey, RegisterName } from "../../registers/names";
import type { StatementBook, StatementRow } from "./statement-book";
import type {
  ColumnKind,
  StatementTable,
  TableColumn,
  TableId,
  TableRow,
  TableValue,
} from "./statement-table";

/** A column of a list: a column of the register, or one that is worked out. */
export type ListColumn =
  | readonly [RegisterColumnKey, ColumnKind]
  | {
      readonly key: string;
      readonly heading: string;
      readonly kind: ColumnKind;
      readonly value: (row: StatementRow) => TableValue;
    };

/**
 * A register as a printed list: numbered, with the columns the register has. What a row does not say
 * stays blank.
 */
export function listTable(
  book: StatementBook,
  id: TableId,
  register: RegisterName,
  columns: readonly ListColumn[],
  rows: readonly StatementRow[] = book.rows(register)
): StatementTable | undefined {
  if (rows.length === 0) return undefined;
  const kept = columns.filter(
    (column) => !isRegisterColumn(column) || book.has(register, column[0])
  );
  const heads = kept.map((column): TableColumn =>
    isRegisterColumn(column)
      ? { key: column[0], heading: book.heading(column[0]), kind: column[1] }
      : { key: column.key, heading: column.heading, kind: column.kind }
  );
  const lines = rows.map((row, index): TableRow => ({
    key: String(index + 1),
    values: [index + 1, ...kept.map((column) => valueOf(row, column))],
  }));
  return {
    id,
    title: book.text(tableMessages[id]),
    columns: [{ key: "number", heading: book.heading("number"), kind: "count" }, ...heads],
    rows: lines,
    notes: [],
    from: [register],
    charts: [],
  };
}

function isRegisterColumn(column: ListColumn): column is readonly [RegisterColumnKey, ColumnKind] {
  return Array.isArray(column);
}

function valueOf(row: StatementRow, column: ListColumn): TableValue {
  if (!isRegisterColumn(column)) return column.value(row);
  const [key, kind] = column;
  if (kind === "amount") return row.amount(key) ?? null;
  if (kind === "count" || kind === "score") return row.number(key) ?? null;
  return row.text(key) || null;
}
