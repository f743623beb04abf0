import type { StatementBook, StatementRow } from "../../report/statement/statement-book";
import { exportTables, lowerCase, type ExportTable } from "./export-columns";

export type ExportFormat = "csv" | "jsonl";

/** A value of an export; amounts are in 万元, what is not known is null. */
export type ExportValue = string | number | boolean | null | Readonly<Record<string, string>>;

export interface ExportedFile {
  /** `self_evaluation.csv` */
  readonly fileName: string;
  readonly table: ExportTable;
  readonly rows: number;
  readonly text: string;
}

/**
 * The registers of one workbook as files an engine loads: those the statement of the book's year counts,
 * amounts in 万元. Every table is there, also without a row, so that hundreds of exports have the same
 * files.
 */
export function exportRegisters(
  book: StatementBook,
  { bureau, year }: { readonly bureau: string; readonly year: number },
  format: ExportFormat
): readonly ExportedFile[] {
  const origin = [bureau, year];
  return exportTables.map((table) => {
    const rows = rowsOf(table, book).map((values) => [...origin, ...values]);
    return {
      fileName: `${table.name}.${format}`,
      table,
      rows: rows.length,
      text: format === "csv" ? csv(table, rows) : jsonLines(table, rows),
    };
  });
}

function rowsOf(table: ExportTable, book: StatementBook): readonly (readonly ExportValue[])[] {
  const { scheme } = book;
  if (table.register) return book.rows(table.register).map((row) => registerRow(table, row));
  if (table.name === "bureaus") return [[scheme.name, scheme.shares.digits, scheme.shares.mode]];
  return scheme.grades.map(({ label, from }, at) => [at + 1, label, from]);
}

function registerRow({ columns }: ExportTable, row: StatementRow): readonly ExportValue[] {
  const { title, sheet } = row.table;
  const values = columns.flatMap(({ key }) => (key ? [row.value(key) ?? null] : []));
  const unreadable = Object.entries(row.unreadable).map(
    ([key, text]) => [lowerCase(key), text] as const
  );
  return [
    ...[title, sheet, row.row + 1],
    ...values,
    unreadable.length > 0 ? Object.fromEntries(unreadable) : null,
  ];
}

/** RFC 4180 with line feeds, UTF-8 without a mark: what COPY of PostgreSQL and read_csv of DuckDB take. */
function csv({ columns }: ExportTable, rows: readonly (readonly ExportValue[])[]): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(csvField))];
  return lines.map((line) => `${line.join(",")}\n`).join("");
}

function csvField(value: ExportValue): string {
  if (value === null) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function jsonLines({ columns }: ExportTable, rows: readonly (readonly ExportValue[])[]): string {
  return rows
    .map((row) => {
      const entries = columns.map(({ name }, at) => [name, row[at] ?? null] as const);
      return `${JSON.stringify(Object.fromEntries(entries))}\n`;
    })
    .join("");
}
