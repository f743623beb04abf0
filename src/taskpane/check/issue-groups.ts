import type { PaneMessage } from "../../core/messages/pane";
import type { Issue } from "../../core/rules/issue";
import { standingOf, type IssueStanding } from "./issue-filter";

/** Findings of one rule in one section are folded into one line above this number. */
export const FOLD_ABOVE = 3;

export interface IssueEntry {
  /** Stable across re-checks as long as the finding is the same. */
  readonly key: string;
  readonly issue: Issue;
}

export type ListRow =
  | { readonly kind: "issue"; readonly key: string; readonly entry: IssueEntry }
  | {
      readonly kind: "fold";
      readonly key: string;
      /** The findings that are drawn when it is open. */
      readonly entries: readonly IssueEntry[];
      readonly count: number;
    };

export interface SectionGroup {
  readonly key: string;
  /** The section's own name, or the text for a section the rule did not name. */
  readonly title: string | { readonly message: PaneMessage };
  readonly count: number;
  readonly rows: readonly ListRow[];
}

export interface FormGroup {
  readonly key: string;
  readonly form: string;
  readonly sheet: string;
  readonly count: number;
  readonly sections: readonly SectionGroup[];
}

const RANK: Readonly<Record<IssueStanding, number>> = {
  error: 0,
  warning: 1,
  hint: 2,
  explained: 3,
};

/** Section of a rule family where the finding names none. */
const FAMILIES: Readonly<Record<string, PaneMessage>> = {
  A: "sectionFunds",
  B: "sectionIndicators",
  C: "sectionWeights",
  E: "sectionScores",
};

/** Form → section → rows, in the order of the findings; inside a section the gravest first. */
export function groupIssues(issues: readonly Issue[]): readonly FormGroup[] {
  const seen = new Map<string, number>();
  const forms = new Map<string, Map<string, IssueEntry[]>>();
  for (const issue of issues) {
    const formKey = `${issue.sheet}\n${issue.form}`;
    const sections = entryOf(forms, formKey, () => new Map<string, IssueEntry[]>());
    entryOf(sections, sectionOf(issue), () => []).push({ key: keyOf(issue, seen), issue });
  }
  return [...forms].map(([formKey, sections]) => {
    const groups = [...sections].map(([section, entries]) =>
      sectionGroup(formKey, section, entries)
    );
    const first = groups[0]?.rows[0];
    const issue = first?.kind === "fold" ? first.entries[0]?.issue : first?.entry.issue;
    return {
      key: formKey,
      form: issue?.form ?? "",
      sheet: issue?.sheet ?? "",
      count: groups.reduce((sum, group) => sum + group.count, 0),
      sections: groups,
    };
  });
}

/** All findings in the order they are listed, folded ones included: what 上一条 and 下一条 walk. */
export function listedEntries(groups: readonly FormGroup[]): readonly IssueEntry[] {
  return groups.flatMap((form) =>
    form.sections.flatMap((section) =>
      section.rows.flatMap((row) => (row.kind === "fold" ? row.entries : [row.entry]))
    )
  );
}

function sectionGroup(
  formKey: string,
  section: string,
  entries: readonly IssueEntry[]
): SectionGroup {
  const byRule = new Map<string, IssueEntry[]>();
  for (const entry of entries) {
    entryOf(byRule, `${entry.issue.rule} ${standingOf(entry.issue)}`, () => []).push(entry);
  }
  const rows = [...byRule].flatMap(([rule, same]): ListRow[] =>
    same.length > FOLD_ABOVE
      ? [
          {
            kind: "fold",
            key: `${formKey}\n${section}\n${rule}`,
            entries: same,
            count: same.length,
          },
        ]
      : same.map((entry) => ({ kind: "issue", key: entry.key, entry }))
  );
  const rank = (row: ListRow): number => RANK[rowStanding(row)];
  const family = /^\?(.)/.exec(section);
  return {
    key: `${formKey}\n${section}`,
    title: family ? { message: FAMILIES[family[1] ?? ""] ?? "sectionOther" } : section,
    count: entries.length,
    rows: rows.sort((a, b) => rank(a) - rank(b)),
  };
}

function rowStanding(row: ListRow): IssueStanding {
  const issue = row.kind === "fold" ? row.entries[0]?.issue : row.entry.issue;
  return issue ? standingOf(issue) : "hint";
}

/** The section's name, or `?` and the rule's family. */
function sectionOf(issue: Issue): string {
  return issue.section ?? `?${issue.rule.charAt(0)}`;
}

function keyOf(issue: Issue, seen: Map<string, number>): string {
  const key = [issue.rule, issue.sheet, issue.cell, issue.message].join("\n");
  const times = seen.get(key) ?? 0;
  seen.set(key, times + 1);
  return times === 0 ? key : `${key}\n${times}`;
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
