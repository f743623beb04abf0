import { makeStyles, tokens } from "@fluentui/react-components";
import { DataPie32Regular } from "@fluentui/react-icons/svg/data-pie";
import { TableSearch28Regular } from "@fluentui/react-icons/svg/table-search";
import { CommandBar } from "../shell/command-bar";
import { EmptyState } from "../shell/empty-state";
import { isRegister } from "../shell/known-forms";
import { PreviewPanel } from "../shell/preview-panel";
import { useText } from "../shell/text";
import type { Pane } from "../shell/use-pane";
import { ReportContent } from "./report-content";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** 年报: tables, charts and text from the bureau's register, on a sheet of their own. */
export default function ReportPlace({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const text = useText();
  const { state, select } = pane;
  const busy = state.job !== undefined;
  const pending = state.pending?.origin === "report" ? state.pending : undefined;
  const report = pending?.report ?? state.report;
  const unmade = report === undefined;
  const empty = unmade
    ? state.known?.forms.some(isRegister) === false
    : Object.keys(report.tables).length === 0 &&
      report.sentences.length === 0 &&
      report.charts.length === 0;
  return (
    <div className={styles.place}>
      <CommandBar
        label={text(state.report ? "remakeReport" : "makeReport")}
        busy={busy}
        secondary={pending !== undefined}
        more={
          state.report && !empty && !pending
            ? {
                label: text("saveStatement"),
                disabled: false,
                onRun: () => void pane.saveStatement(),
              }
            : undefined
        }
        onRun={() => void pane.proposeReport()}
      />
      {pending && (
        <PreviewPanel
          pending={pending}
          busy={busy}
          onWrite={() => void pane.write()}
          onDiscard={pane.discard}
        />
      )}
      {unmade && !empty && (
        <EmptyState
          icon={<DataPie32Regular />}
          title={text("reportFirstTitle")}
          text={text("reportFirstText")}
        />
      )}
      {empty && (
        <EmptyState
          icon={<TableSearch28Regular />}
          title={text("noReportTitle")}
          text={text("noReportText")}
        />
      )}
      {report && (
        <ReportContent report={report} onSelect={(sheet, cell) => void select(sheet, cell)} />
      )}
    </div>
  );
}
