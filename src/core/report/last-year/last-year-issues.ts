import { lastYearMessages as words } from "../../messages/last-year";
import { chosenSeverity } from "../../registers/chosen-severity";
import type { Issue } from "../../rules/issue";
import type { StatementBook } from "../statement/statement-book";
import { changedUnits } from "./changed-units";
import type { LastYear } from "./last-year";

/** The figures of the year before, unless they are of this year or a later one. */
export function usableLastYear(
  lastYear: LastYear | undefined,
  { year }: StatementBook
): LastYear | undefined {
  const late = lastYear?.year !== undefined && year !== undefined && lastYear.year >= year;
  return late ? undefined : lastYear;
}

/** What is to be known about the comparison: figures not used, units that changed name or code. */
export function lastYearIssues(
  lastYear: LastYear | undefined,
  book: StatementBook
): readonly Issue[] {
  if (!lastYear) return [];
  const [table] = book.tables.filter(({ name }) => name === "units");
  const at = (rule: string, type: string, message: string): readonly Issue[] => {
    const severity = chosenSeverity(rule, type, "hint", book.scheme);
    if (severity === "off") return [];
    const cell = table?.range.split(":")[0] ?? "";
    return [
      { rule, type, severity, sheet: table?.sheet ?? "", cell, form: table?.title ?? "", message },
    ];
  };
  const { source, year = 0 } = lastYear;
  if (usableLastYear(lastYear, book) === undefined) {
    return at("R14", "last-year-not-before", book.text(words.sameYear, { source, year }));
  }
  const changed = changedUnits(book.lastYear, book);
  return [
    ...(changed?.renamed ?? []).flatMap((one) =>
      at("R15", "unit-renamed", book.text(words.renamed, one))
    ),
    ...(changed?.recoded ?? []).flatMap((one) =>
      at("R16", "unit-recoded", book.text(words.recoded, one))
    ),
  ];
}
