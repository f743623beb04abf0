import { ruleTitle } from "../../core/messages/rule-titles";
import type { Locale } from "../../core/messages/message";
import type { Issue } from "../../core/rules/issue";

/** What can be chosen in a drop-down of the filter. */
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
