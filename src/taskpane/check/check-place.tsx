import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClipboardSearch24Regular } from "@fluentui/react-icons/svg/clipboard-search";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import { useCallback } from "react";
import type { CheckResult } from "../../commands/results";
import { CommandBar } from "../shell/command-bar";
import { EmptyState } from "../shell/empty-state";
import { useListStyles } from "../shell/list-styles";
import { PreviewPanel } from "../shell/preview-panel";
import { useText } from "../shell/text";
import type { Pane } from "../shell/use-pane";
import type { IssueEntry } from "./issue-groups";
import { IssueList } from "./issue-list";
import { SeverityFilter } from "./severity-filter";
import type { IssueListView } from "./use-issue-list";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
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
      />
      {state.check ? (
        <Findings pane={pane} view={view} result={state.check.result} busy={busy} />
      ) : (
        <EmptyState
          icon={<ClipboardSearch24Regular />}
          title={text("checkFirstTitle")}
          text={text("checkFirstText")}
        />
      )}
    </div>
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
  const { state, select, proposeFix } = pane;
  const { activate } = view;
  const onOpen = useCallback(
    ({ key, issue }: IssueEntry) => {
      activate(key);
      void select(issue.sheet, issue.cell);
    },
    [activate, select]
  );

  if (result.issues.length === 0 && result.forms.length === 0) {
    return (
      <EmptyState
        icon={<TableSearch20Regular />}
        title={text("noFormTitle")}
        text={text("noFormText")}
      >
        {state.scope === "sheet" && (
          <Button disabledFocusable={busy} onClick={() => void pane.check("workbook")}>
            {text("checkWorkbook")}
          </Button>
        )}
      </EmptyState>
    );
  }
  const { errors, warnings, hints, forms, rows } = result.stats;
  if (result.issues.length === 0) {
    return (
      <EmptyState
        icon={<CheckmarkCircle48Regular />}
        tone="good"
        title={text("noIssuesTitle")}
        text={text("noIssuesText", { forms, rows })}
      />
    );
  }
  return (
    <>
      <div className={styles.summary}>
        <SeverityFilter
          counts={{ error: errors, warning: warnings, hint: hints }}
          filter={view.filter}
          onToggle={view.toggleFilter}
        />
        <span className={list.quiet}>{text("checkedForms", { forms, rows })}</span>
      </div>
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
                pending={state.pending}
                busy={busy}
                onWrite={() => void pane.write()}
                onDiscard={pane.discard}
              />
            )
          }
          onOpen={onOpen}
          onFix={(issue, key) => {
            activate(key);
            void proposeFix(issue, key);
          }}
        />
      )}
    </>
  );
}
