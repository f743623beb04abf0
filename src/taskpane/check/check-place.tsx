import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTask24Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { Suspense, lazy } from "react";
import { CommandBar } from "../shell/command-bar";
import { EmptyState } from "../shell/empty-state";
import { isRegister } from "../shell/known-forms";
import { useText } from "../shell/text";
import type { Pane } from "../shell/use-pane";
import { CheckState } from "./check-state";
import { LiveHint } from "./live-hint";
import { NoForm, RegisterOnly } from "./nothing-to-check";
import type { IssueListView } from "./use-issue-list";

/** The list, its filter and the titles of all rules come with the first result. */
const Findings = lazy(() => import("./findings"));

const RecognitionLine = lazy(() => import("./recognition-line"));

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
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
      {state.check && <LiveHint live={state.live} />}
      {state.check ? (
        <Suspense fallback={<p>{text("loadingPlace")}</p>}>
          <Findings pane={pane} view={view} result={state.check.result} busy={busy} />
        </Suspense>
      ) : (
        <BeforeCheck pane={pane} />
      )}
      {state.known && state.known.sheets.length > 0 && (
        <Suspense fallback={null}>
          <RecognitionLine pane={pane} />
        </Suspense>
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
      {pane.state.marked && (
        <Button onClick={() => void pane.toggleMarks()}>{text("unmark")}</Button>
      )}
    </EmptyState>
  );
}
