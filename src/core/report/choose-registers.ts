import { render, type Locale } from "../messages/message";
import { reportMessages } from "../messages/report";
import type { RegisterTable } from "../registers/register";
import type { Issue } from "../rules/issue";
import type { Scheme } from "../schemes/scheme";

export interface ChosenRegisters {
  readonly tables: readonly RegisterTable[];
  /** Year in the titles, where they name one. */
  readonly year?: number;
  readonly issues: readonly Issue[];
}

/**
 * The lists one report is made of: those with entries, and where titles name several years, those
 * of the latest year and those without a year. What is left out or joined is said.
 */
export function chooseRegisters(
  registers: readonly RegisterTable[],
  scheme: Scheme,
  locale: Locale
): ChosenRegisters {
  const issues: Issue[] = [];
  const say = (rule: string, type: string, message: string, table?: RegisterTable) => {
    const severity = scheme.rules[rule] ?? "hint";
    if (severity === "off") return;
    const cell = table?.range.split(":")[0] ?? "";
    issues.push({
      ...{ rule, type, severity, sheet: table?.sheet ?? "", cell },
      ...{ form: table?.title ?? "", message },
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

  const years = filled.flatMap((table) => yearOf(table.title) ?? []);
  const year = years.length > 0 ? Math.max(...years) : undefined;
  const tables = filled.filter((table) => (yearOf(table.title) ?? year) === year);
  for (const table of filled) {
    const own = yearOf(table.title);
    if (own === undefined || own === year || year === undefined) continue;
    const parameters = { title: table.title, year: own, chosen: year };
    say(
      "R11",
      "register-other-year",
      render(reportMessages.severalYears, locale, parameters),
      table
    );
  }
  if (tables.length > 1) {
    const message = render(reportMessages.listsJoined, locale, { count: tables.length });
    say("R12", "registers-joined", message, tables[1]);
  }
  return { tables, ...(year === undefined ? {} : { year }), issues };
}

function yearOf(title: string): number | undefined {
  const year = /20\d\d/.exec(title)?.[0];
  return year === undefined ? undefined : Number(year);
}
