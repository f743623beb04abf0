import { plainWidth } from "../../numbers/written-text";
import { readNumber } from "../../numbers/read-number";
import type { AmountUnit, Entry } from "../../forms/form";
import type { WrittenValue } from "../../plan/plan";
import { cellAddress, parseArea } from "../../sheets/address";
import type { RegisterColumnKey } from "../names";
import type { RegisterData, RegisterRecord } from "../read-registers";
import { registerValue } from "../register-value";
import type { RegisterColumn } from "../schema";
import { registerSchema } from "../schemas";

/** What is typed into the fields of a row and not written yet, as texts. */
export type RowDraft = Readonly<Partial<Record<RegisterColumnKey, string>>>;

/** The 0-based row below the last one of a table: where a new entry goes. */
export function nextRow(table: RegisterData): number {
  return (parseArea(table.range)?.bottom ?? table.headingRow) + 1;
}

/** The columns of a table from left to right, with what the register says of them. */
export function columnsOf(table: RegisterData): readonly RegisterColumn[] {
  const { columns } = registerSchema(table.name);
  const place = ({ key }: RegisterColumn): number => table.columns[key] ?? -1;
  return columns.filter((column) => place(column) >= 0).sort((a, b) => place(a) - place(b));
}

/** A row as it would be read once the draft is written. Without `record`: a new entry below the last one. */
export function withRowDraft(
  table: RegisterData,
  record: RegisterRecord | undefined,
  draft: RowDraft
): RegisterRecord {
  const row = record?.row ?? nextRow(table);
  const cells: Partial<Record<RegisterColumnKey, Entry>> = {};
  const values: Partial<Record<RegisterColumnKey, string | number | boolean>> = {};
  const unreadable: Partial<Record<RegisterColumnKey, string>> = {};
  for (const column of columnsOf(table)) {
    const { key } = column;
    const typed = draft[key];
    const before = record?.cells[key] ?? blankEntry(row, table.columns[key] ?? 0);
    const entry = typed === undefined ? before : typedEntry(column, before, typed);
    cells[key] = entry;
    const read = registerValue(column, entry, table.amountUnit);
    // A cell that takes its value from the one above keeps it while nothing is typed.
    const value = read.value ?? (typed === undefined ? record?.values[key] : undefined);
    if (value !== undefined) values[key] = value;
    if (read.unreadable !== undefined) unreadable[key] = read.unreadable;
  }
  return { row, cells, values, unreadable };
}

function blankEntry(row: number, column: number): Entry {
  return { row, column, cell: cellAddress(row, column), value: "", text: "" };
}

function typedEntry(column: RegisterColumn, before: Entry, typed: string): Entry {
  const text = typed.trim();
  const number = NUMERIC.has(column.type) ? readNumber(plainWidth(text)) : undefined;
  const plain = number && !number.percent && number.unit === "";
  return { ...before, text, value: plain ? number.value : text };
}

const NUMERIC: ReadonlySet<string> = new Set(["amount", "score", "number", "year", "month"]);

/** What goes into a cell: figures as numbers, codes as text, words as the register writes them. */
export interface RowCell {
  readonly content: WrittenValue;
  /** Null leaves the cell's own format. */
  readonly numberFormat: string | null;
}

/** What a typed text becomes in its cell. What cannot be read stays the text it is. */
export function rowCell(
  column: RegisterColumn,
  before: Entry | undefined,
  typed: string,
  unit: AmountUnit
): RowCell {
  const text = typed.trim();
  if (text === "") return { content: "", numberFormat: null };
  const entry: Entry = typedEntry(column, before ?? blankEntry(0, 0), text);
  const { value } = registerValue(column, entry, unit);
  // A cell of the format “text” would keep the figure as text.
  const kept = typeof before?.value === "string" && before.value !== "";
  switch (column.type) {
    case "amount":
    case "score":
    case "number":
    case "year":
    case "month":
      return typeof value === "number"
        ? { content: value, numberFormat: kept ? "General" : null }
        : asText(text);
    case "ratio":
      return typeof value === "number" ? { content: value, numberFormat: "0.00%" } : asText(text);
    case "date":
      return typeof value === "string" && value.length === 10
        ? { content: value, numberFormat: null }
        : asText(typeof value === "string" ? value : text);
    case "flag":
      return typeof value === "boolean"
        ? { content: value ? YES : NO, numberFormat: null }
        : asText(text);
    case "choice":
      return { content: typeof value === "string" ? value : text, numberFormat: null };
    case "code":
      return { content: text, numberFormat: "@" };
    case "text":
      // Registers are numbered 1, 2, 3, and some 1-1.
      return column.key === "number" && /^\d{1,6}$/.test(text)
        ? { content: Number(text), numberFormat: null }
        : asText(text);
  }
}

export const YES = "是";
export const NO = "否";

/** Longer texts are never taken for a figure or a date. */
const LONGEST_FIGURE = 20;

/** What Excel would take for a formula, a figure or a date stays text. */
function asText(text: string): RowCell {
  const likely = /^[=+\-@]/.test(text) || (/^[.\d]/.test(text) && text.length <= LONGEST_FIGURE);
  return { content: text, numberFormat: likely ? "@" : null };
}

/** Fields whose typed text differs from what stands in the cell. */
export function changedKeys(
  record: RegisterRecord | undefined,
  draft: RowDraft
): readonly RegisterColumnKey[] {
  return (Object.entries(draft) as [RegisterColumnKey, string][])
    .filter(([key, typed]) => typed.trim() !== (record?.cells[key]?.text ?? "").trim())
    .map(([key]) => key);
}
