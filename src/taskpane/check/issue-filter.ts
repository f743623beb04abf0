import { ruleTitle } from "../../core/messages/rule-titles";
import type { Locale } from "../../core/messages/message";
import type { Issue, Severity } from "../../core/rules/issue";

/** A warning with an explanation is settled: it is counted apart. */
export type IssueStanding = Severity | "explained";

export function standingOf({ severity, explained }: Issue): IssueStanding {
  return explained === undefined ? severity : "explained";
}

/** Which findings are listed; an empty set or text lets all pass. */
export interface IssueFilter {
  readonly standings: ReadonlySet<IssueStanding>;
  /** Type of finding. */
  readonly type: string;
  readonly sheet: string;
  readonly words: string;
}

export const NO_FILTER: IssueFilter = { standings: new Set(), type: "", sheet: "", words: "" };

export function isFiltering({ standings, type, sheet, words }: IssueFilter): boolean {
  return standings.size > 0 || type !== "" || sheet !== "" || words.trim() !== "";
}

export function filterIssues(
  issues: readonly Issue[],
  filter: IssueFilter,
  locale: Locale
): readonly Issue[] {
  if (!isFiltering(filter)) return issues;
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  return issues.filter(
    (issue) =>
      (filter.standings.size === 0 || filter.standings.has(standingOf(issue))) &&
      (filter.type === "" || filter.type === issue.type) &&
      (filter.sheet === "" || filter.sheet === issue.sheet) &&
      (words.length === 0 || hasWords(issue, words, locale))
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The rules that found something, the busiest first. */
export function rulesFound(issues: readonly Issue[], locale: Locale): readonly Choice[] {
  return choices(
    issues,
    ({ type }) => type,
    ({ type, rule }) => ruleTitle(type, locale) ?? rule
  )
    .slice()
    .sort((a, b) => b.count - a.count);
}

/** The sheets with findings, in the order of the list. */
export function sheetsFound(issues: readonly Issue[]): readonly Choice[] {
  return choices(
    issues,
    ({ sheet }) => sheet,
    ({ sheet }) => sheet
  );
}

function choices(
  issues: readonly Issue[],
  valueOf: (issue: Issue) => string,
  labelOf: (issue: Issue) => string
): readonly Choice[] {
  const found = new Map<string, Choice>();
  for (const issue of issues) {
    const value = valueOf(issue);
    const before = found.get(value);
    found.set(value, {
      value,
      label: before?.label ?? labelOf(issue),
      count: (before?.count ?? 0) + 1,
    });
  }
  return [...found.values()];
}

/** Every word stands somewhere in what the list says of a finding. */
function hasWords(issue: Issue, words: readonly string[], locale: Locale): boolean {
  const { message, indicator, project, cell, rule, form, explained } = issue;
  const said = folded(
    [message, ruleTitle(issue.type, locale), indicator, project, cell, rule, form, explained].join(
      "\n"
    )
  );
  return words.every((word) => said.includes(word));
}

/** Full-width digits and letters are the same as half-width ones, large the same as small. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
