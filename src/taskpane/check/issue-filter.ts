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
  /** Title of a type of finding, which the words may be part of. */
  readonly titleOf?: (type: string) => string | undefined;
}

export const NO_FILTER: IssueFilter = { standings: new Set(), type: "", sheet: "", words: "" };

export function isFiltering({ standings, type, sheet, words }: IssueFilter): boolean {
  return standings.size > 0 || type !== "" || sheet !== "" || words.trim() !== "";
}

export function filterIssues(issues: readonly Issue[], filter: IssueFilter): readonly Issue[] {
  if (!isFiltering(filter)) return issues;
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  return issues.filter(
    (issue) =>
      (filter.standings.size === 0 || filter.standings.has(standingOf(issue))) &&
      (filter.type === "" || filter.type === issue.type) &&
      (filter.sheet === "" || filter.sheet === issue.sheet) &&
      (words.length === 0 || hasWords(issue, words, filter.titleOf?.(issue.type)))
  );
}

/** Every word stands somewhere in what the list says of a finding. */
function hasWords(issue: Issue, words: readonly string[], title: string | undefined): boolean {
  const { message, indicator, project, cell, rule, form, explained } = issue;
  const said = folded([message, title, indicator, project, cell, rule, form, explained].join("\n"));
  return words.every((word) => said.includes(word));
}

/** Full-width digits and letters are the same as half-width ones, large the same as small. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
