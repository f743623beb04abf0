import { Button, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Suspense, lazy, useCallback, useState } from "react";
import { ruleTitle } from "../../core/messages/rule-titles";
import type { CheckResult } from "../../commands/results";
import { EmptyState } from "../shell/empty-state";
import { useListStyles } from "../shell/list-styles";
import { PreviewPanel } from "../shell/preview-panel";
import { useLocale, useText } from "../shell/text";
import { ISSUE_LIST, type Pane } from "../shell/use-pane";
import type { IssueEntry } from "./issue-groups";
import { IssueList } from "./issue-list";
import { FilterRow } from "./filter-row";
import { Formless } from "./formless";
import { HandInRow } from "./hand-in-row";
import { NotCheckedLine } from "./not-checked";
import { NoForm, RegisterOnly } from "./nothing-to-check";
import { SeverityFilter } from "./severity-filter";
import type { IssueListView } from "./use-issue-list";

const CsvPanel = lazy(() => import("./csv-panel"));

/** A list that fits on a screen needs no search. */
const FILTER_ABOVE = 5;

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  csv: { minWidth: 0 },
  trailing: { marginInlineStart: "auto", minWidth: 0 },
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface FindingsProps {
  readonly pane: Pane;
  readonly view: IssueListView;
  readonly result: CheckResult;
  readonly busy: boolean;
}

/** What a check found: counts, filter, list, and what was looked at. */
export default function Findings({ pane, view, result, busy }: FindingsProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useText();
  const locale = useLocale();
  const { state, select, proposeFix, explain } = pane;
  const { activate } = view;
  const [csv, setCsv] = useState(false);
  const onOpen = useCallback(
    ({ key, issue }: IssueEntry) => {
      activate(key);
      void select(issue.sheet, issue.cell);
    },
    [activate, select]
  );

  if (result.issues.length === 0 && result.stats.forms === 0) {
    const register = result.forms[0];
    return register ? (
      <RegisterOnly pane={pane} title={register.title || register.sheet} />
    ) : (
      <NoForm pane={pane} />
    );
  }
  const { errors, warnings, hints, forms, rows } = result.stats;
  if (result.issues.length === 0) {
    return (
      <EmptyState
        icon={<CheckmarkCircle48Regular />}
        tone="good"
        title={text("noIssuesTitle")}
        text={text("checkedForms", { forms, rows })}
      >
        {state.marked && (
          <Button disabledFocusable={busy} onClick={() => void pane.toggleMarks()}>
            {text("unmark")}
          </Button>
        )}
        <Formless sheets={result.formless} />
        <NotCheckedLine rules={result.notChecked} />
        <HandInRow pane={pane} issues={result.issues} busy={busy} />
      </EmptyState>
    );
  }
  const explained = result.issues.filter((issue) => issue.explained !== undefined).length;
  return (
    <>
      <div className={styles.counts}>
        <SeverityFilter
          counts={{ error: errors, warning: warnings - explained, hint: hints, explained }}
          filter={view.filter.standings}
          onToggle={view.toggleFilter}
        />
        <ToggleButton
          className={styles.trailing}
          appearance="subtle"
          size="small"
          title={text("markHint")}
          checked={state.marked ?? false}
          disabledFocusable={busy}
          onClick={() => void pane.toggleMarks()}
        >
          {text(state.marked ? "unmark" : "mark")}
        </ToggleButton>
        <Button
          className={styles.csv}
          appearance="subtle"
          size="small"
          title={text("exportIssuesHint")}
          disabledFocusable={busy}
          onClick={() => void pane.proposeIssueList()}
        >
          {text("exportIssues")}
        </Button>
        <Button
          className={styles.csv}
          appearance="subtle"
          size="small"
          title={text("csvHint")}
          aria-expanded={csv}
          onClick={() => setCsv(!csv)}
        >
          {text("csv")}
        </Button>
      </div>
      {result.issues.length > FILTER_ABOVE && <FilterRow view={view} issues={result.issues} />}
      {csv && (
        <Suspense fallback={null}>
          <CsvPanel make={pane.issuesAsCsv} onClose={() => setCsv(false)} />
        </Suspense>
      )}
      {state.pending?.origin === ISSUE_LIST && (
        <PreviewPanel
          pending={state.pending}
          busy={busy}
          onWrite={() => void pane.write()}
          onDiscard={pane.discard}
        />
      )}
      {view.entries.length === 0 ? (
        <div className={styles.summary}>
          <span>{text("noneOfKind")}</span>
          <Button onClick={view.clearFilter}>{text("showAll")}</Button>
        </div>
      ) : (
        <IssueList
          view={view}
          busy={busy}
          pendingOrigin={state.pending?.origin}
          preview={
            state.pending && (
              <PreviewPanel
                inRow
                pending={state.pending}
                busy={busy}
                onWrite={() => void pane.write()}
                onDiscard={pane.discard}
              />
            )
          }
          onOpen={onOpen}
          onExplain={(issue, words) => void explain(issue, words)}
          onFix={(issues, key) => {
            activate(key);
            const [first] = issues;
            void proposeFix(issues, key, first && ruleTitle(first.type, locale));
          }}
        />
      )}
      <div className={styles.summary}>
        <span className={list.quiet}>{text("checkedForms", { forms, rows })}</span>
        <Formless sheets={result.formless} />
        <NotCheckedLine rules={result.notChecked} />
        <HandInRow pane={pane} issues={result.issues} busy={busy} />
      </div>
    </>
  );
}
