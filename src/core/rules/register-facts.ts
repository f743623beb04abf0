import type { AmountUnit } from "../forms/form";
import { plainWidth } from "../numbers/written-text";
import type { RegisterColumnKey, RegisterName } from "../registers/names";
import type { RegisterData, RegisterRecord } from "../registers/read-registers";
import { cellAddress } from "../sheets/address";
import { convertUnit } from "../targets/unit";
import type { BookFacts } from "./book-facts";
import type { Place } from "./form-facts";
import { oncePer } from "./once-per";
import type { Finding, RegisterRule } from "./rule";

/** A row of a register and the table it stands in. */
export interface Located {
  readonly table: RegisterData;
  readonly record: RegisterRecord;
}

/** What tells one project from others: its code, else its name, and the unit where both say it. */
export interface Identity {
  readonly code?: string;
  readonly name: string;
  readonly unit?: string;
}

/** A rule that looks at one row after the other; rows without a name are passed over. */
export function perRecord(
  look: (record: RegisterRecord, table: RegisterData, book: BookFacts) => Finding | undefined
): RegisterRule["check"] {
  return (table, book) =>
    table.rows.flatMap((record): Finding[] => {
      if (nameIn(record) === "") return [];
      const finding = look(record, table, book);
      return finding ? [{ project: nameIn(record), ...finding }] : [];
    });
}

export function textIn({ values }: RegisterRecord, key: RegisterColumnKey): string {
  const value = values[key];
  return value === undefined ? "" : String(value);
}

export function numberIn({ values }: RegisterRecord, key: RegisterColumnKey): number | undefined {
  const value = values[key];
  return typeof value === "number" ? value : undefined;
}

/** An amount in another unit than the table's. */
export function amountIn(
  { table, record }: Located,
  key: RegisterColumnKey,
  unit: AmountUnit
): number | undefined {
  const value = numberIn(record, key);
  return value === undefined
    ? undefined
    : (convertUnit(value, table.amountUnit, unit) ?? undefined);
}

/** Whether a cell is there and nothing stands in it, not even what cannot be read. */
export function isEmptyIn({ cells, values, unreadable }: RegisterRecord, key: RegisterColumnKey) {
  return cells[key] !== undefined && values[key] === undefined && unreadable[key] === undefined;
}

/** The first of the columns that the table has. */
export function placeIn(
  table: RegisterData,
  record: RegisterRecord,
  ...keys: readonly RegisterColumnKey[]
): Place {
  for (const key of keys) {
    const entry = record.cells[key];
    if (entry) return entry;
  }
  const column = Math.min(...Object.values(table.columns));
  return { row: record.row, column, cell: cellAddress(record.row, column) };
}

/** What a row is about: 项目名称, 评价对象. */
export function nameIn(record: RegisterRecord): string {
  return textIn(record, "project") || textIn(record, "object") || textIn(record, "item");
}

export function identityOf(record: RegisterRecord): Identity {
  return {
    code: textIn(record, "projectCode"),
    name: textIn(record, "project") || textIn(record, "object"),
    unit: textIn(record, "unit"),
  };
}

/** A name as it is compared: without blanks, quotation marks and width of characters. */
export function plainName(text: string): string {
  return plainWidth(text).replace(/[\s"'“”‘’《》「」]/g, "");
}

/** The registers of a workbook, without its forms. */
export type Registers = Pick<BookFacts, "registers">;

/** Makes something of the registers once for all workbooks whose forms are held against them. */
export function oncePerRegisters<Made>(
  make: (registers: Registers) => Made
): (book: Registers) => Made {
  const made = oncePer((registers: readonly RegisterData[]) => make({ registers }));
  return ({ registers }) => made(registers);
}

/** All rows of all tables of a register. */
export function recordsOf({ registers }: Registers, name: RegisterName): readonly Located[] {
  return registers
    .filter((table) => table.name === name)
    .flatMap((table) => table.rows.map((record) => ({ table, record })));
}

/** Rows of a register about a project: by its code, else by its name where the units do not differ. */
export function recordsAbout(
  book: Registers,
  register: RegisterName,
  { code = "", name, unit = "" }: Identity
): readonly Located[] {
  const index = indexOf(book, register);
  const byCode = code === "" ? [] : (index.get(codeKey(code)) ?? []);
  if (byCode.length > 0) return byCode;
  if (plainName(name) === "") return [];
  return (index.get(plainName(name)) ?? []).filter(({ record }) => {
    const other = textIn(record, "unit");
    const otherCode = textIn(record, "projectCode");
    if (code !== "" && otherCode !== "" && codeKey(otherCode) !== codeKey(code)) return false;
    return unit === "" || other === "" || plainName(other) === plainName(unit);
  });
}

/** The only row about a project; undefined for none, or for several. */
export function recordAbout(
  book: Registers,
  register: RegisterName,
  project: Identity
): Located | undefined {
  const found = recordsAbout(book, register, project);
  return found.length === 1 ? found[0] : undefined;
}

type Index = ReadonlyMap<string, readonly Located[]>;

const indexesOf = oncePerRegisters(() => new Map<RegisterName, Index>());

/** By code and by name; made when first asked for, so that 20,000 rows are walked once. */
function indexOf(book: Registers, register: RegisterName): Index {
  const made = indexesOf(book);
  const known = made.get(register);
  if (known) return known;
  const index = new Map<string, Located[]>();
  for (const located of recordsOf(book, register)) {
    const { code = "", name } = identityOf(located.record);
    const keys = [code === "" ? "" : codeKey(code), plainName(name)];
    for (const key of keys) {
      if (key === "") continue;
      const same = index.get(key);
      if (same) same.push(located);
      else index.set(key, [located]);
    }
  }
  made.set(register, index);
  return index;
}

/** Codes and names share an index; a code is never a name. */
function codeKey(code: string): string {
  return `#${plainName(code)}`;
}

/** The year a table is about, as its title or its sheet says. */
export function yearOf({ title, sheet }: RegisterData): number | undefined {
  const year = /(?:^|\D)(20\d{2})(?!\d)/.exec(`${title} ${sheet}`)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Whether the projects register, or the row itself, says a project is confidential. */
export function isConfidential(book: Registers, record: RegisterRecord): boolean {
  if (record.values.confidential === true) return true;
  return recordAbout(book, "projects", identityOf(record))?.record.values.confidential === true;
}
