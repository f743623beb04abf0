import { useCallback, useMemo, useState } from "react";
import type { Issue } from "../../core/rules/issue";
import { groupIssues, listedEntries, type FormGroup, type IssueEntry } from "./issue-groups";
import { filterIssues, NO_FILTER, type IssueFilter, type IssueStanding } from "./issue-filter";

/** Rows drawn at first and added by one press on 再显示: thousands of findings stay fast. */
export const PAGE_ROWS = 200;

/** The list as it is looked at: filter, the finding the user is at, what is unfolded, how far shown. */
export interface IssueListView {
  readonly groups: readonly FormGroup[];
  readonly entries: readonly IssueEntry[];
  readonly filter: IssueFilter;
  readonly active: string | undefined;
  /** 1-based position of the active finding; 0 when there is none. */
  readonly position: number;
  readonly openFolds: ReadonlySet<string>;
  readonly limit: number;
  toggleFilter(standing: IssueStanding): void;
  /** Changes a part of the filter. */
  setFilter(part: Partial<IssueFilter>): void;
  clearFilter(): void;
  activate(key: string): void;
  toggleFold(key: string): void;
  showMore(): void;
  /** The finding before or after the active one; its fold opens, and the page it is on is drawn. */
  step(by: 1 | -1): IssueEntry | undefined;
}

export function useIssueList(issues: readonly Issue[]): IssueListView {
  const [filter, setFilter] = useState(NO_FILTER);
  const [chosen, setChosen] = useState<Chosen | undefined>();
  const [openFolds, setOpenFolds] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(PAGE_ROWS);

  const groups = useMemo(() => groupIssues(filterIssues(issues, filter)), [issues, filter]);
  const entries = useMemo(() => listedEntries(groups), [groups]);
  const positions = useMemo(() => new Map(entries.map(({ key }, at) => [key, at])), [entries]);

  const at = chosen === undefined ? -1 : placeOf(chosen, positions);
  const active = entries[at]?.key;

  const activate = useCallback((key: string) => setChosen({ key, listed: entries }), [entries]);

  const step = useCallback(
    (by: 1 | -1) => {
      const target = Math.max(0, Math.min(entries.length - 1, at + by));
      const entry = entries[target];
      if (!entry) return undefined;
      setChosen({ key: entry.key, listed: entries });
      setLimit((shown) => Math.max(shown, Math.ceil((target + 1) / PAGE_ROWS) * PAGE_ROWS));
      const fold = foldOf(groups, entry.key);
      if (fold !== undefined) setOpenFolds((open) => new Set(open).add(fold));
      return entry;
    },
    [at, entries, groups]
  );

  return {
    groups,
    entries,
    filter,
    active,
    position: at + 1,
    openFolds,
    limit,
    toggleFilter: useCallback(
      (standing: IssueStanding) =>
        setFilter((before) => ({ ...before, standings: toggled(before.standings, standing) })),
      []
    ),
    setFilter: useCallback(
      (part: Partial<IssueFilter>) => setFilter((before) => ({ ...before, ...part })),
      []
    ),
    clearFilter: useCallback(() => setFilter(NO_FILTER), []),
    activate,
    toggleFold: useCallback((key: string) => setOpenFolds((open) => toggled(open, key)), []),
    showMore: useCallback(() => setLimit((shown) => shown + PAGE_ROWS), []),
    step,
  };
}

/** The finding the user is at, and the list as it was then. */
interface Chosen {
  readonly key: string;
  readonly listed: readonly IssueEntry[];
}

/**
 * Where the user is in a list that was made anew. One fix may take several findings away: the next
 * one of the old list that is still there takes the place, or the last one when none is.
 */
function placeOf({ key, listed }: Chosen, positions: ReadonlyMap<string, number>): number {
  const from = Math.max(
    0,
    listed.findIndex((entry) => entry.key === key)
  );
  for (const entry of listed.slice(from)) {
    const place = positions.get(entry.key);
    if (place !== undefined) return place;
  }
  return Math.min(from, positions.size - 1);
}

function foldOf(groups: readonly FormGroup[], key: string): string | undefined {
  for (const form of groups) {
    for (const section of form.sections) {
      for (const row of section.rows) {
        if (row.kind === "fold" && row.entries.some((entry) => entry.key === key)) return row.key;
      }
    }
  }
  return undefined;
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
