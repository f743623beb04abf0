import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, type ReactNode } from "react";
import type { Issue } from "../../core/rules/issue";
import { useListStyles } from "../shell/list-styles";
import { useText } from "../shell/text";
import { ROW, useRovingFocus } from "../shell/use-roving-focus";
import { FoldRow } from "./fold-row";
import type { FormGroup, IssueEntry, ListRow, SectionGroup } from "./issue-groups";
import { useIssueStyles } from "./issue-styles";
import { IssueRow } from "./issue-row";
import { PAGE_ROWS, type IssueListView } from "./use-issue-list";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  form: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

interface IssueListProps {
  readonly view: IssueListView;
  readonly busy: boolean;
  readonly pendingOrigin: string | undefined;
  readonly preview: ReactNode;
  onOpen(entry: IssueEntry): void;
  onFix(issues: readonly Issue[], key: string): void;
  onExplain(issue: Issue, words: string): void;
}

/** The findings by form and section; arrow keys walk, Enter goes to the cell. */
export function IssueList(props: IssueListProps) {
  const { view, busy, pendingOrigin, preview, onOpen, onFix, onExplain } = props;
  const styles = useStyles();
  const list = useListStyles();
  const looks = useIssueStyles();
  const text = useText();
  const { activate, entries } = view;
  const onMove = useCallback(
    (key: string) => {
      if (entries.some((entry) => entry.key === key)) activate(key);
    },
    [activate, entries]
  );
  const { ref, onKeyDown } = useRovingFocus(onMove);

  useEffect(() => {
    activeRow(ref.current)?.scrollIntoView({ block: "nearest" });
  }, [ref, view.active]);

  useEffect(() => {
    // What had the focus is gone (写入 of a preview, a finding that was put right): keep the user here.
    if (busy || document.activeElement !== document.body) return;
    activeRow(ref.current)?.focus({ preventScroll: true });
  }, [ref, busy, pendingOrigin, view.active]);

  const alike = useMemo(() => fixableByType(entries), [entries]);
  const pages = limited(view);
  const several = view.groups.length > 1;
  const SectionHeading = several ? "h3" : "h2";
  const firstKey = pages.firstKey;
  const row = (entry: IssueEntry, inFold: boolean): ReactNode => (
    <IssueRow
      key={entry.key}
      entry={entry}
      active={entry.key === view.active}
      tabbable={entry.key === (view.active ?? firstKey)}
      busy={busy}
      inFold={inFold}
      alike={entry.issue.fix && alike.get(entry.issue.type)}
      onOpen={onOpen}
      onFix={onFix}
      onExplain={onExplain}
      preview={pendingOrigin === entry.key ? preview : undefined}
    />
  );
  const rows = (listed: ListRow): ReactNode[] => {
    if (listed.kind === "issue") return [row(listed.entry, false)];
    const open = view.openFolds.has(listed.key);
    return [
      <FoldRow
        key={listed.key}
        foldKey={listed.key}
        entries={listed.entries}
        count={listed.count}
        open={open}
        tabbable={
          listed.key === firstKey
            ? view.active === undefined
            : !open && listed.entries.some((entry) => entry.key === view.active)
        }
        onToggle={view.toggleFold}
        alike={alike.get(listed.entries[0]?.issue.type ?? "")}
        busy={busy}
        onFix={onFix}
        preview={pendingOrigin === listed.key ? preview : undefined}
      >
        {open && listed.entries.map((entry) => row(entry, true))}
      </FoldRow>,
    ];
  };

  return (
    <div
      ref={ref}
      className={styles.list}
      onKeyDown={onKeyDown}
      role="group"
      aria-label={text("issues")}
    >
      {pages.forms.map(({ form, sections }) => (
        <section key={form.key} aria-label={form.form}>
          {several && (
            <h2 className={mergeClasses(list.heading, styles.form)}>
              {form.form}
              <span className={list.quiet}>{form.sheet}</span>
            </h2>
          )}
          <div className={styles.list}>
            {sections.map(({ section, shown }) => (
              <section key={section.key}>
                <SectionHeading className={list.heading}>
                  {typeof section.title === "string" ? section.title : text(section.title.message)}
                  <span className={list.quiet}>{section.count}</span>
                </SectionHeading>
                <ul className={looks.cards}>{shown.flatMap(rows)}</ul>
              </section>
            ))}
          </div>
        </section>
      ))}
      {pages.rest > 0 && (
        <Button appearance="subtle" onClick={view.showMore}>
          {text("showMore", { n: Math.min(PAGE_ROWS, pages.rest), rest: pages.rest })}
        </Button>
      )}
    </div>
  );
}

/** The findings with one right answer, by type: what one press puts right together. */
function fixableByType(entries: readonly IssueEntry[]): ReadonlyMap<string, readonly Issue[]> {
  const found = new Map<string, Issue[]>();
  for (const { issue } of entries) {
    if (!issue.fix) continue;
    const same = found.get(issue.type);
    if (same) same.push(issue);
    else found.set(issue.type, [issue]);
  }
  return found;
}

interface Pages {
  readonly forms: readonly {
    readonly form: FormGroup;
    readonly sections: readonly {
      readonly section: SectionGroup;
      readonly shown: readonly ListRow[];
    }[];
  }[];
  readonly rest: number;
  readonly firstKey: string | undefined;
}

/** The part of the list that is drawn. A closed group costs one row, an open one all of its own. */
function limited(view: IssueListView): Pages {
  let room = view.limit;
  let rest = 0;
  const forms = view.groups.map((form) => ({
    form,
    sections: form.sections
      .map((section) => {
        const shown: ListRow[] = [];
        for (const listed of section.rows) {
          const size = listed.kind === "fold" ? listed.entries.length : 1;
          if (room > 0) {
            const drawn = listed.kind === "fold" && view.openFolds.has(listed.key) ? size : 1;
            const fitting = Math.min(drawn, room);
            shown.push(
              listed.kind === "fold" && fitting < drawn
                ? { ...listed, entries: listed.entries.slice(0, fitting) }
                : listed
            );
            rest += drawn - fitting;
            room -= fitting;
          } else rest += size;
        }
        return { section, shown };
      })
      .filter(({ shown }) => shown.length > 0),
  }));
  const kept = forms.filter(({ sections }) => sections.length > 0);
  return { forms: kept, rest, firstKey: kept[0]?.sections[0]?.shown[0]?.key };
}

function activeRow(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[${ROW}][aria-current="true"]`) ?? null;
}
