import { render, type Locale, type Message, type MessageParameters } from "../../messages/message";
import { registerColumnMessages } from "../../messages/registers";
import { round, sum } from "../../numbers/decimal";
import type { RegisterColumnKey, RegisterName } from "../../registers/names";
import type { RegisterData, RegisterRecord } from "../../registers/read-registers";
import type { RegisterValue } from "../../registers/register-value";
import { registerSchema } from "../../registers/schemas";
import type { Scheme } from "../../schemes/scheme";
import { gradeOf } from "../../scoring/grade";
import { convertUnit } from "../../targets/unit";
import { LastYearFigures, type LastYear } from "../last-year/last-year";
import { belongsTo, statementYear, yearIn } from "./statement-year";

/** Amounts of all registers are brought to this unit before they are added up. */
export const STATEMENT_UNIT = "万元";

/** Scale of amounts in 万元: a 分 is 0.000001 万元. */
const AMOUNT_DIGITS = 6;

/** A row of a register, read as the statement needs it. Amounts are in 万元. */
export class StatementRow {
  constructor(
    readonly table: RegisterData,
    private readonly record: RegisterRecord
  ) {}

  /** 0-based row in its sheet. */
  get row(): number {
    return this.record.row;
  }

  /** What stands in the column as a text, without blanks at its ends; empty without anything. */
  text(key: RegisterColumnKey): string {
    const value = this.record.values[key];
    return value === undefined || typeof value === "boolean" ? "" : String(value).trim();
  }

  number(key: RegisterColumnKey): number | undefined {
    const value = this.record.values[key];
    return typeof value === "number" ? value : undefined;
  }

  /** 万元, whatever the register's own unit is. */
  amount(key: RegisterColumnKey): number | undefined {
    const value = this.number(key);
    if (value === undefined) return undefined;
    const converted = convertUnit(value, this.table.amountUnit, STATEMENT_UNIT);
    return converted === null ? undefined : round(converted, AMOUNT_DIGITS);
  }

  /** As its column means it, amounts in 万元; undefined where nothing can be read. */
  value(key: RegisterColumnKey): RegisterValue | undefined {
    const type = registerSchema(this.table.name).columns.find((one) => one.key === key)?.type;
    return type === "amount" ? this.amount(key) : this.record.values[key];
  }

  /** What stands in cells their columns cannot hold. */
  get unreadable(): RegisterRecord["unreadable"] {
    return this.record.unreadable;
  }

  /** Yes, no, or undefined where nothing is marked. */
  flag(key: RegisterColumnKey): boolean | undefined {
    const value = this.record.values[key];
    return typeof value === "boolean" ? value : undefined;
  }
}

/** A sum, and how many rows had nothing to add. Null where no row had anything: a gap, not 0. */
export interface Total {
  readonly value: number | null;
  readonly missing: number;
}

/**
 * The registers of a workbook as the statement counts them: rows of the chosen year, amounts in one
 * unit, and the scheme's ways of rounding.
 */
export class StatementBook {
  private readonly rowsByName = new Map<RegisterName, StatementRow[]>();
  private readonly columnsByName = new Map<RegisterName, Set<RegisterColumnKey>>();
  readonly tables: readonly RegisterData[];
  /** The year of the statement where titles or the caller name one. */
  readonly year: number | undefined;
  /** Figures of the year before, where there are any to compare with. */
  readonly lastYear: LastYearFigures | undefined;

  constructor(
    registers: readonly RegisterData[],
    readonly scheme: Scheme,
    readonly locale: Locale,
    year?: number,
    lastYear?: LastYear
  ) {
    this.lastYear = lastYear && new LastYearFigures(lastYear);
    const filled = registers.filter(({ rows }) => rows.length > 0);
    this.year = statementYear(filled, year);
    this.tables = filled.filter(belongsTo(this.year, filled));
    for (const table of this.tables) {
      const rows = this.rowsByName.get(table.name) ?? [];
      for (const record of table.rows) rows.push(new StatementRow(table, record));
      this.rowsByName.set(table.name, rows);
      const columns = this.columnsByName.get(table.name) ?? new Set();
      for (const key of Object.keys(table.columns)) columns.add(key as RegisterColumnKey);
      this.columnsByName.set(table.name, columns);
    }
  }

  rows(name: RegisterName): readonly StatementRow[] {
    return this.rowsByName.get(name) ?? [];
  }

  has(name: RegisterName, column: RegisterColumnKey): boolean {
    return this.columnsByName.get(name)?.has(column) ?? false;
  }

  /** The year whose money a register looks at: what its rows agree on, else its title, else the statement's. */
  fundYear(name: RegisterName): number | undefined {
    const written = new Set(this.rows(name).flatMap((row) => row.number("fundYear") ?? []));
    if (written.size > 1) return undefined;
    const [only] = written;
    const titled = this.tables.flatMap((table) =>
      table.name === name ? (yearIn(table.title) ?? []) : []
    );
    return only ?? titled[0] ?? this.year;
  }

  text(message: Message, parameters: MessageParameters = {}): string {
    return render(message, this.locale, parameters);
  }

  /** The heading of a register's column. */
  heading(key: RegisterColumnKey): string {
    return render(registerColumnMessages[key], this.locale);
  }

  /** The grade as written, else the grade of the score, else empty. */
  grade(row: StatementRow): string {
    const written = row.text("grade").replace(/[\s“”"']/g, "");
    if (written !== "") return written;
    const score = row.number("score");
    return score === undefined ? "" : (gradeOf(score, this.scheme.grades) ?? "");
  }
}

/** Sum of what the rows have, rounded to a 分. */
export function total(
  rows: readonly StatementRow[],
  read: (row: StatementRow) => number | undefined
): Total {
  const values = rows.flatMap((row) => read(row) ?? []);
  return {
    value: values.length === 0 ? null : round(sum(values), AMOUNT_DIGITS),
    missing: rows.length - values.length,
  };
}

/** Rows by what they say, in the order the labels are met, or in the order given. */
export function groupRows(
  rows: readonly StatementRow[],
  label: (row: StatementRow) => string,
  order: readonly string[] = []
): ReadonlyMap<string, readonly StatementRow[]> {
  const groups = new Map<string, StatementRow[]>(order.map((one) => [one, []]));
  for (const row of rows) {
    const key = label(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  for (const [key, group] of groups) if (group.length === 0) groups.delete(key);
  return groups;
}

/** Names once each; blanks are nobody. */
export function distinctNames(
  rows: readonly StatementRow[],
  name: (row: StatementRow) => string
): readonly string[] {
  return [...new Set(rows.map(name).filter((one) => one !== ""))];
}
