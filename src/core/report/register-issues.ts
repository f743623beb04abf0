import type { Locale, Message, MessageParameters } from "../messages/message";
import { render } from "../messages/message";
import { registerIssueMessages as words } from "../messages/register-issues";
import { registerColumnMessages } from "../messages/registers";
import { chosenSeverity } from "../registers/chosen-severity";
import type { RegisterColumnKey } from "../registers/names";
import type { RegisterData } from "../registers/read-registers";
import { registerSchema } from "../registers/schemas";
import type { Issue, Severity } from "../rules/issue";
import type { Scheme } from "../schemes/scheme";
import { unitOf } from "./statement/objects";
import { StatementRow, type StatementBook } from "./statement/statement-book";

/** Names printed in a sentence. */
const NAMES_PRINTED = 6;
/** An amount so many times the middle one is likely in yuan among 万元, from so many rows on. */
const YUAN_FACTOR = 3000;
const ENOUGH_ROWS = 5;

/**
 * What is to be known about the registers a report is made of: what is empty, missing, cannot be read or
 * does not fit together. The report is made all the same, of what is there.
 */
export function registerIssues(
  registers: readonly RegisterData[],
  book: StatementBook,
  missingScheme?: string
): readonly Issue[] {
  const teller = new Teller(book.scheme, book.locale);
  if (missingScheme !== undefined) {
    const parameters = { name: missingScheme, used: book.scheme.name };
    teller.tell("R17", "scheme-missing", "warning", words.schemeMissing, parameters);
  }
  for (const table of registers) {
    if (table.rows.length === 0) {
      if (table.name !== "evaluation") {
        teller.tell("R18", "register-blank", "hint", words.empty, { title: table.title }, table);
      }
      continue;
    }
    missingColumns(table, teller);
    unreadableCells(table, teller);
    likelyYuan(table, teller);
  }
  repeatedCodes(book, teller);
  unlistedUnits(book, teller);
  differentUnits(book, teller);
  return teller.issues;
}

class Teller {
  readonly issues: Issue[] = [];

  constructor(
    private readonly scheme: Scheme,
    readonly locale: Locale
  ) {}

  heading(key: RegisterColumnKey): string {
    return render(registerColumnMessages[key], this.locale);
  }

  listed(names: readonly string[]): string {
    const shown = names.slice(0, NAMES_PRINTED).join("、");
    return names.length > NAMES_PRINTED
      ? render(words.andMore, this.locale, { names: shown })
      : shown;
  }

  tell(
    rule: string,
    type: string,
    usual: Severity,
    message: Message,
    parameters: MessageParameters,
    table?: RegisterData,
    cell = table?.range.split(":")[0] ?? ""
  ): void {
    const severity = chosenSeverity(rule, type, usual, this.scheme);
    if (severity === "off") return;
    this.issues.push({
      rule,
      type,
      severity,
      sheet: table?.sheet ?? "",
      cell,
      form: table?.title ?? "",
      message: render(message, this.locale, parameters),
    });
  }
}

function missingColumns(table: RegisterData, teller: Teller): void {
  if (table.missing.length === 0) return;
  const columns = table.missing.map((key) => teller.heading(key)).join("、");
  const parameters = { title: table.title, columns };
  teller.tell("R19", "register-column-missing", "warning", words.columnMissing, parameters, table);
}

function unreadableCells(table: RegisterData, teller: Teller): void {
  // The report's own list of evaluations names these cell by cell.
  const told = table.name === "evaluation" ? ["amount", "score", "grade"] : [];
  for (const { key } of registerSchema(table.name).columns) {
    const rows = told.includes(key)
      ? []
      : table.rows.filter(({ unreadable }) => unreadable[key] !== undefined);
    const [first] = rows;
    if (!first) continue;
    const cell = first.cells[key]?.cell ?? "";
    const parameters = {
      title: table.title,
      column: teller.heading(key),
      count: rows.length,
      cell,
      text: first.unreadable[key] ?? "",
    };
    teller.tell("R20", "register-unreadable", "warning", words.unreadable, parameters, table, cell);
  }
}

function likelyYuan(table: RegisterData, teller: Teller): void {
  if (table.amountUnit === "元") return;
  for (const { key, type } of registerSchema(table.name).columns) {
    if (type !== "amount") continue;
    const filled = table.rows.flatMap((record) => {
      const value = record.values[key];
      return typeof value === "number" && value > 0 ? [{ record, value }] : [];
    });
    if (filled.length < ENOUGH_ROWS) continue;
    const sorted = filled.map(({ value }) => value).sort((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const large = filled.filter(({ value }) => value >= middle * YUAN_FACTOR);
    const [first] = large;
    if (!first) continue;
    const cell = first.record.cells[key]?.cell ?? "";
    const parameters = {
      title: table.title,
      column: teller.heading(key),
      count: large.length,
      cell,
      value: first.value,
    };
    teller.tell(
      "R21",
      "register-perhaps-yuan",
      "warning",
      words.perhapsYuan,
      parameters,
      table,
      cell
    );
  }
}

/** The same code for two names: whatever looks it up finds the first. */
function repeatedCodes(book: StatementBook, teller: Teller): void {
  const lists = [
    ["units", "unitCode", "unit"],
    ["projects", "projectCode", "project"],
  ] as const;
  for (const [register, code, name] of lists) {
    const names = new Map<string, Set<string>>();
    for (const row of book.rows(register)) {
      const written = row.text(code);
      if (written === "") continue;
      names.set(written, (names.get(written) ?? new Set()).add(row.text(name)));
    }
    const [table] = book.tables.filter((one) => one.name === register);
    for (const [written, all] of names) {
      if (all.size < 2) continue;
      const parameters = {
        title: table?.title ?? "",
        code: written,
        names: teller.listed([...all]),
      };
      teller.tell("R22", "register-code-twice", "warning", words.codeTwice, parameters, table);
    }
  }
}

/** Units under another name than 单位名录 has, by their code where the register has one. */
function unlistedUnits(book: StatementBook, teller: Teller): void {
  const units = book.rows("units");
  if (units.length === 0) return;
  const names = new Set(units.map((row) => row.text("unit")));
  const byCode = new Map(units.map((row) => [row.text("unitCode"), row.text("unit")]));
  for (const table of book.tables) {
    if (table.name === "units" || table.columns.unit === undefined) continue;
    const strangers = new Map<string, { code: string; count: number }>();
    for (const record of table.rows) {
      const row = new StatementRow(table, record);
      const unit = unitOf(row);
      if (unit === "" || names.has(unit)) continue;
      const met = strangers.get(unit);
      strangers.set(unit, { code: row.text("unitCode"), count: (met?.count ?? 0) + 1 });
    }
    const unknown: string[] = [];
    for (const [other, { code, count }] of strangers) {
      const name = code === "" ? undefined : byCode.get(code);
      if (name === undefined) unknown.push(other);
      else {
        const parameters = { code, name, title: table.title, other, count };
        teller.tell("R23", "unit-two-names", "warning", words.twoNames, parameters, table);
      }
    }
    if (unknown.length > 0) {
      const parameters = {
        title: table.title,
        count: unknown.length,
        names: teller.listed(unknown),
      };
      teller.tell("R24", "unit-unlisted", "hint", words.unknownUnits, parameters, table);
    }
  }
}

function differentUnits(book: StatementBook, teller: Teller): void {
  const withMoney = book.tables.filter((table) =>
    registerSchema(table.name).columns.some(
      ({ key, type }) => type === "amount" && table.columns[key] !== undefined
    )
  );
  const units = new Set(withMoney.map(({ amountUnit }) => amountUnit));
  if (units.size < 2) return;
  teller.tell("R25", "register-units-differ", "hint", words.unitsDiffer, {
    units: [...units].join("、"),
  });
}
