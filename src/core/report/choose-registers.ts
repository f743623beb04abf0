import { render, type Locale, type Message, type MessageParameters } from "../messages/message";
import { registerIssueMessages as words } from "../messages/register-issues";
import { reportMessages } from "../messages/report";
import { round } from "../numbers/decimal";
import { chosenSeverity } from "../registers/chosen-severity";
import type { RegisterTable } from "../registers/register";
import type { Issue } from "../rules/issue";
import type { Scheme } from "../schemes/scheme";
import { convertUnit } from "../targets/unit";
import { STATEMENT_UNIT } from "./statement/statement-book";
import { belongsTo, statementYear, yearIn } from "./statement/statement-year";

/** A 分 is 0.000001 万元. */
const AMOUNT_DIGITS = 6;

export interface ChosenRegisters {
  readonly tables: readonly RegisterTable[];
  /** Year in the titles, where they name one. */
  readonly year?: number;
  readonly issues: readonly Issue[];
}

/**
 * The lists one report is made of: those with entries, and where titles name several years, those
 * of the latest year and those without a year. A list that repeats another is not counted twice.
 * What is left out or joined is said.
 * @param asked the year the user wants; the latest one when omitted.
 */
export function chooseRegisters(
  registers: readonly RegisterTable[],
  scheme: Scheme,
  locale: Locale,
  asked?: number
): ChosenRegisters {
  const issues: Issue[] = [];
  const say = (rule: string, type: string, message: string, table?: RegisterTable) => {
    const severity = chosenSeverity(rule, type, "hint", scheme);
    if (severity === "off") return;
    const cell = table?.range.split(":")[0] ?? "";
    issues.push({
      rule,
      type,
      severity,
      sheet: table?.sheet ?? "",
      cell,
      form: table?.title ?? "",
      message,
    });
  };

  const filled = registers.filter((table) => table.rows.length > 0);
  if (filled.length === 0) {
    const [empty] = registers;
    const message = empty
      ? render(reportMessages.nothingListed, locale, { title: empty.title })
      : render(reportMessages.nothingFound, locale);
    say("R10", empty ? "register-empty" : "register-missing", message, empty);
    return { tables: [], issues };
  }

  const lists = filled.map(({ title }) => ({ name: "evaluation", title }) as const);
  const year = statementYear(lists, asked);
  const isCurrent = belongsTo(year, lists);
  const current = filled.filter((table) => {
    if (isCurrent({ name: "evaluation", title: table.title })) return true;
    const parameters = { title: table.title, year: yearIn(table.title) ?? "", chosen: year ?? "" };
    const message = render(reportMessages.severalYears, locale, parameters);
    say("R11", "register-other-year", message, table);
    return false;
  });

  const repeated = repeatedLists(current);
  for (const [table, other] of repeated) {
    const parameters = { title: table.title, other: other.title };
    const message = render(reportMessages.listRepeats, locale, parameters);
    say("R13", "register-repeats", message, table);
  }
  const tables = current.filter((table) => !repeated.has(table));
  if (tables.length > 1) {
    const message = render(reportMessages.listsJoined, locale, { count: tables.length });
    say("R12", "registers-joined", message, tables[1]);
  }
  const converted = inOneUnit(tables, (rule, type, message, parameters, table) =>
    say(rule, type, render(message, locale, parameters), table)
  );
  return { tables: converted, ...(year === undefined ? {} : { year }), issues };
}

/**
 * Lists with amounts in different units are counted in 万元. A list that does not say its unit cannot be
 * converted: then no sum is made, and that is said.
 */
function inOneUnit(
  tables: readonly RegisterTable[],
  say: (
    rule: string,
    type: string,
    message: Message,
    parameters: MessageParameters,
    table: RegisterTable
  ) => void
): readonly RegisterTable[] {
  const withMoney = tables.filter(({ rows }) => rows.some(({ amount }) => amount !== undefined));
  const units = [...new Set(withMoney.flatMap(({ amountUnit }) => amountUnit ?? []))];
  const silent = withMoney.find(({ amountUnit }) => amountUnit === undefined);
  const [, second] = withMoney;
  if (silent && units.length > 0) {
    const parameters = { title: silent.title, units: units.join("、") };
    say("R26", "list-without-unit", words.listWithoutUnit, parameters, silent);
    return tables;
  }
  if (units.length < 2 || !second) return tables;
  say("R27", "lists-converted", words.listsConverted, { units: units.join("、") }, second);
  return tables.map((table): RegisterTable => {
    const { amountUnit } = table;
    if (amountUnit === undefined || amountUnit === STATEMENT_UNIT) {
      return { ...table, amountUnit: STATEMENT_UNIT };
    }
    return {
      ...table,
      amountUnit: STATEMENT_UNIT,
      rows: table.rows.map((row) => {
        if (row.amount === undefined) return row;
        const amount = convertUnit(row.amount, amountUnit, STATEMENT_UNIT);
        return { ...row, amount: amount === null ? undefined : round(amount, AMOUNT_DIGITS) };
      }),
    };
  });
}

/**
 * Lists that name the objects of a longer list once more, such as what was done about their results:
 * more than half of their entries stand in it. Each with the list it repeats.
 */
function repeatedLists(
  tables: readonly RegisterTable[]
): ReadonlyMap<RegisterTable, RegisterTable> {
  const owners = new Map<string, RegisterTable>();
  const repeated = new Map<RegisterTable, RegisterTable>();
  for (const table of [...tables].sort((a, b) => b.rows.length - a.rows.length)) {
    const names = table.rows.flatMap(({ name }) => (name === "" ? [] : [name.replace(/\s/g, "")]));
    const known = names.flatMap((name) => owners.get(name) ?? []);
    const [other] = known;
    if (other !== undefined && known.length * 2 > names.length) repeated.set(table, other);
    else for (const name of names) if (!owners.has(name)) owners.set(name, table);
  }
  return repeated;
}
