import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Calculator24Regular } from "@fluentui/react-icons/svg/calculator";
import { TableSearch28Regular } from "@fluentui/react-icons/svg/table-search";
import { CommandBar } from "../shell/command-bar";
import { EmptyState } from "../shell/empty-state";
import { isRegister } from "../shell/known-forms";
import { PreviewPanel } from "../shell/preview-panel";
import { SeverityMark } from "../shell/severity-mark";
import { useText } from "../shell/text";
import type { Pane } from "../shell/use-pane";
import { FormScoreSection } from "./form-score-section";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** 评分: what the scheme computes, beside what the form says. */
export default function ScorePlace({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const text = useText();
  const { state, select } = pane;
  const busy = state.job !== undefined;
  const pending = state.pending?.origin === "score" ? state.pending : undefined;
  const forms = state.score?.forms;
  const nothing = forms ? forms.length === 0 : state.known?.forms.every(isRegister) === true;
  return (
    <div className={styles.place}>
      <CommandBar
        label={text(state.score ? "rescore" : "score")}
        busy={busy}
        scope={state.scope}
        onScope={pane.setScope}
        onRun={() => void pane.score()}
        secondary={pending !== undefined}
        {...(forms !== undefined &&
          forms.length > 0 && {
            more: {
              label: text("writeFormulas"),
              disabled: pending !== undefined,
              onRun: () => void pane.proposeScores(),
            },
          })}
      />
      {state.score && state.scoreStale && (
        <SeverityMark severity="warning" label={text("staleScore")} />
      )}
      {pending && (
        <PreviewPanel
          pending={pending}
          busy={busy}
          onWrite={() => void pane.write()}
          onDiscard={pane.discard}
        />
      )}
      {forms === undefined && !nothing && (
        <EmptyState
          icon={<Calculator24Regular />}
          title={text("scoreFirstTitle")}
          text={text("scoreFirstText")}
        />
      )}
      {nothing && (
        <EmptyState
          icon={<TableSearch28Regular />}
          title={text("noScoreTitle")}
          text={text("noFormText")}
        >
          {state.scope === "sheet" && (
            <Button disabledFocusable={busy} onClick={() => void pane.score("workbook")}>
              {text("scoreWorkbook")}
            </Button>
          )}
        </EmptyState>
      )}
      {forms?.map((form) => (
        <FormScoreSection
          key={`${form.sheet} ${form.range}`}
          form={form}
          named={forms.length > 1}
          onSelect={(sheet, cell) => void select(sheet, cell)}
        />
      ))}
    </div>
  );
}
