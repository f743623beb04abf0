import * as z from "zod/mini";
import { registerColumnMessages, registerMessages } from "../../messages/registers";
import { exportMessages } from "../../messages/register-export";
import { render, type Message } from "../../messages/message";
import type { RegisterColumnKey, RegisterName } from "../names";
import type { ColumnType, RegisterColumn } from "../schema";
import { registerSchemas } from "../schemas";

/** A table of an export: one file, one row per line. */
export interface ExportTable {
  /** Name of the file without its ending, and of the table an engine loads it into. */
  readonly name: string;
  readonly register?: RegisterName;
  readonly title: Message;
  readonly columns: readonly ExportColumn[];
}

export interface ExportColumn {
  /** lower_case, as engines take it without quotation marks. */
  readonly name: string;
  /** Column of the register; undefined for what the export adds. */
  readonly key?: RegisterColumnKey;
  readonly title: Message;
  /** What a value is; every column but those of the origin may be null. */
  readonly schema: z.ZodMiniType;
}

const text = z.string();
const count = z.int();
const TYPES: Readonly<Record<ColumnType, z.ZodMiniType>> = {
  text,
  code: text,
  amount: z.number(),
  number: z.number(),
  score: z.number(),
  ratio: z.number(),
  date: text.check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  year: count.check(z.minimum(2000), z.maximum(2099)),
  month: count.check(z.minimum(1), z.maximum(12)),
  flag: z.boolean(),
  choice: text,
};

/** What every row begins with: whose it is, of which statement, and where it stands in the workbook. */
const origin: readonly ExportColumn[] = [
  { name: "bureau", title: exportMessages.bureau, schema: text },
  { name: "statement_year", title: exportMessages.statementYear, schema: count },
];

const place: readonly ExportColumn[] = [
  { name: "source_title", title: exportMessages.sourceTitle, schema: text },
  { name: "source_sheet", title: exportMessages.sourceSheet, schema: text },
  { name: "source_row", title: exportMessages.sourceRow, schema: count.check(z.minimum(1)) },
];

const unreadable: ExportColumn = {
  name: "unreadable",
  title: exportMessages.unreadable,
  schema: z.nullable(z.record(z.string(), z.string())),
};

/** The settings figures depend on: one row per workbook. */
const bureaus: ExportTable = {
  name: "bureaus",
  title: exportMessages.bureaus,
  columns: [
    ...origin,
    { name: "scheme", title: exportMessages.scheme, schema: text },
    { name: "share_digits", title: exportMessages.shareDigits, schema: count },
    {
      name: "share_mode",
      title: exportMessages.shareMode,
      schema: z.enum(["half-up", "truncate", "largest-remainder"]),
    },
  ],
};

/** Grades of the bureau's scheme, best first. */
const grades: ExportTable = {
  name: "grades",
  title: exportMessages.grades,
  columns: [
    ...origin,
    { name: "grade_rank", title: exportMessages.gradeRank, schema: count.check(z.minimum(1)) },
    { name: "grade", title: registerColumnMessages.grade, schema: text },
    { name: "lower_bound", title: exportMessages.lowerBound, schema: z.number() },
  ],
};

/** All tables of an export; those of registers have the registers' own columns in their order. */
export const exportTables: readonly ExportTable[] = [
  bureaus,
  grades,
  ...registerSchemas.map(({ name, columns }): ExportTable => ({
    name: lowerCase(name),
    register: name,
    title: registerMessages[name],
    columns: [...origin, ...place, ...columns.map(registerColumn), unreadable],
  })),
];

function registerColumn({ key, type, choices }: RegisterColumn): ExportColumn {
  const words = choices?.map(([word]) => word) ?? [];
  const schema = words.length > 0 ? z.enum(words) : TYPES[type];
  return {
    name: lowerCase(key),
    key,
    title: registerColumnMessages[key],
    schema: z.nullable(schema),
  };
}

/** `self-evaluation` and `unitCode` as self_evaluation and unit_code. */
export function lowerCase(name: string): string {
  return name.replace(/-/g, "_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A row of a table as zod checks it. */
export function rowSchema({ columns }: ExportTable): z.ZodMiniObject {
  return z.object(Object.fromEntries(columns.map(({ name, schema }) => [name, schema])));
}

/** JSON Schema of all tables by name, for whoever loads an export. Titles are Chinese. */
export function exportJsonSchema(): Readonly<Record<string, unknown>> {
  const titles = z.registry<{ title: string }>();
  const tables = exportTables.map((table) => {
    const columns = table.columns.map(
      ({ name, schema, title }) =>
        [name, z.clone(schema).register(titles, { title: render(title, "zh-CN") })] as const
    );
    const row = z
      .object(Object.fromEntries(columns))
      .register(titles, { title: render(table.title, "zh-CN") });
    return [table.name, z.toJSONSchema(row, { metadata: titles })] as const;
  });
  return Object.fromEntries(tables);
}
