import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClipboardTask24Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { Suspense, lazy, useCallback, useState } from "react";
import type { CheckResult } from "../../commands/results";
import { CommandBar } from "../shell/command-bar";
import { EmptyState } from "../shell/empty-state";
import { isRegister } from "../shell/known-forms";
import { useListStyles } from "../shell/list-styles";
import { PreviewPanel } from "../shell/preview-panel";
import { useText } from "../shell/text";
import { ISSUE_LIST, type Pane } from "../shell/use-pane";
import { CheckState } from "./check-state";
import type { IssueEntry } from "./issue-groups";
import { IssueList } from "./issue-list";
import { FilterRow } from "./filter-row";
import { Formless } from "./formless";
import { NotCheckedLine } from "./not-checked";
import { NoForm, RegisterOnly } from "./nothing-to-check";
import { SeverityFilter } from "./severity-filter";
import type { IssueListView } from "./use-issue-list";

const CsvPanel = lazy(() => import("./csv-panel"));

/** A list that fits on a screen needs no search. */
const FILTER_ABOVE = 5;

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  counts: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  csv: { minWidth: 0 },
  trailing: { marginInlineStart: "auto", minWidth: 0 },
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** 检查: every problem of the recognised forms in one list. */
export function CheckPlace({ pane, view }: { pane: Pane; view: IssueListView }) {
  const styles = useStyles();
  const text = useText();
  const { state, check, setScope } = pane;
  const busy = state.job !== undefined;
  return (
    <div className={styles.place}>
      <CommandBar
        label={text(state.check ? "recheck" : "check")}
        busy={busy}
        scope={state.scope}
        onScope={setScope}
        onRun={() => void check()}
      >
        {state.check && <CheckState time={state.check.time} stale={state.checkStale} />}
      </CommandBar>
      {state.check ? (
        <Findings pane={pane} view={view} result={state.check.result} busy={busy} />
      ) : (
        <BeforeCheck pane={pane} />
      )}
    </div>
  );
}

/** What the first check would look at. */
function BeforeCheck({ pane }: { pane: Pane }) {
  const text = useText();
  const { known } = pane.state;
  const [first] = known?.forms ?? [];
  const forms = known?.forms.filter((form) => !isRegister(form)) ?? [];
  if (known && !first) return <NoForm pane={pane} />;
  if (first && forms.length === 0) {
    return <RegisterOnly pane={pane} title={first.title || first.sheet} />;
  }
  return (
    <EmptyState
      icon={<ClipboardTask24Regular />}
      title={text("checkFirstTitle")}
      text={text("checkFirstText")}
    >
      {forms.length > 1 && text("foundForms", { n: forms.length })}
    </EmptyState>
  );
}

interface FindingsProps {
  readonly pane: Pane;
  readonly view: IssueListView;
  readonly result: CheckResult;
  readonly busy: boolean;
}

function Findings({ pane, view, result, busy }: FindingsProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useText();
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
        <Formless sheets={result.formless} />
        <NotCheckedLine rules={result.notChecked} />
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
        <Button
          className={styles.trailing}
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
            void proposeFix(issues, key);
          }}
        />
      )}
      <div className={styles.summary}>
        <span className={list.quiet}>{text("checkedForms", { forms, rows })}</span>
        <Formless sheets={result.formless} />
        <NotCheckedLine rules={result.notChecked} />
      </div>
    </>
  );
}
