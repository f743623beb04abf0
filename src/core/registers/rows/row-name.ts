import type { RegisterColumnKey } from "../names";
import type { RegisterData, RegisterRecord } from "../read-registers";
import { registerSchema } from "../schemas";

/** Columns that say where a row belongs, the most telling first. */
const BESIDE: readonly RegisterColumnKey[] = [
  ...(["unit", "department", "documentNumber", "client", "stage", "category"] as const),
  ...(["date", "medium", "audience", "office"] as const),
];

/** What a row is called in a list: what its register needs most, a project by its name. */
export function rowName(table: RegisterData, record: RegisterRecord): string {
  const key = nameKey(table, record);
  return key === undefined ? "" : textOf(record, key);
}

/** The second line of a row in a list: unit, code. */
export function rowNote(table: RegisterData, record: RegisterRecord): string {
  const named = nameKey(table, record);
  const beside = BESIDE.filter((key) => key !== named)
    .map((key) => textOf(record, key))
    .find(Boolean);
  const code = CODES.map((key) => textOf(record, key)).find(Boolean);
  return [beside, code].filter(Boolean).join(" · ");
}

const CODES = ["projectCode", "unitCode", "code", "creditCode"] as const;

function nameKey(table: RegisterData, record: RegisterRecord): RegisterColumnKey | undefined {
  const { needs, columns } = registerSchema(table.name);
  const required = columns.filter((column) => column.required).map(({ key }) => key);
  return [...needs, ...required].find((key) => textOf(record, key) !== "");
}

function textOf({ cells, values }: RegisterRecord, key: RegisterColumnKey): string {
  const text = cells[key]?.text ?? "";
  return text === "" ? String(values[key] ?? "") : text;
}
