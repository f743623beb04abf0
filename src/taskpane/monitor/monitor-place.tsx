import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableSearch28Regular } from "@fluentui/react-icons/svg/table-search";
import { TopSpeed24Regular } from "@fluentui/react-icons/svg/top-speed";
import { useState } from "react";
import type { MonitorResult } from "../../commands/results";
import { CommandBar } from "../shell/command-bar";
import { EmptyState } from "../shell/empty-state";
import { PreviewPanel } from "../shell/preview-panel";
import { SeverityMark } from "../shell/severity-mark";
import { MONITORING, type Pane } from "../shell/use-pane";
import { LightFilter, type LightKind } from "./light-filter";
import { MonthChoice } from "./month-choice";
import { useMonitorText } from "./monitor-text";
import { ProjectList } from "./project-list";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  summary: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "& h2": {
      margin: 0,
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  heading: { display: "flex", alignItems: "baseline", justifyContent: "space-between" },
  due: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** 监控: the light of every project and indicator by the cut-off month, and what is still due. */
export default function MonitorPlace({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const text = useMonitorText();
  const { state } = pane;
  const { monitoring: found, month } = state;
  const busy = state.job !== undefined;
  const pending = state.pending?.origin === MONITORING ? state.pending : undefined;
  const nothing = found?.projects.length === 0;
  return (
    <div className={styles.place}>
      <CommandBar
        label={text(found ? "again" : "run")}
        busy={busy}
        scope={state.scope}
        onScope={pane.setScope}
        onRun={() => void pane.monitor()}
        secondary={pending !== undefined}
        {...(found &&
          !nothing && {
            more: {
              label: text("writeSummary"),
              disabled: pending !== undefined,
              onRun: () => void pane.proposeMonitoring(),
            },
          })}
      />
      <MonthChoice
        month={month}
        disabled={busy}
        onChoose={(chosen) => {
          pane.setMonth(chosen);
          if (found) void pane.monitor({ month: chosen });
        }}
      />
      {found && state.monitoringStale && <SeverityMark severity="warning" label={text("stale")} />}
      {pending && (
        <PreviewPanel
          pending={pending}
          busy={busy}
          onWrite={() => void pane.write()}
          onDiscard={pane.discard}
        />
      )}
      {!found && (
        <EmptyState
          icon={<TopSpeed24Regular />}
          title={text("firstTitle")}
          text={text("firstText")}
        />
      )}
      {nothing && (
        <EmptyState
          icon={<TableSearch28Regular />}
          title={text("noneTitle")}
          text={text("noneText")}
        >
          {state.scope === "sheet" && (
            <Button
              disabledFocusable={busy}
              onClick={() => void pane.monitor({ scope: "workbook" })}
            >
              {text("wholeWorkbook")}
            </Button>
          )}
        </EmptyState>
      )}
      {found && !nothing && (
        <Found found={found} onSelect={(sheet, cell) => void pane.select(sheet, cell)} />
      )}
    </div>
  );
}

interface FoundProps {
  readonly found: MonitorResult;
  onSelect(sheet: string, cell: string): void;
}

function Found({ found, onSelect }: FoundProps) {
  const styles = useStyles();
  const text = useMonitorText();
  const [chosen, setChosen] = useState<LightKind | undefined>();
  const { projects, counts } = found;
  // A light that is gone after the figures were corrected is no filter any more.
  const kind = chosen !== undefined && counts[chosen] > 0 ? chosen : undefined;
  const shown =
    kind === undefined ? projects : projects.filter(({ light }) => (light ?? "none") === kind);
  return (
    <>
      <section className={styles.summary}>
        <div className={styles.heading}>
          <h2>{text("projects", { n: projects.length })}</h2>
          {counts.due > 0 ? (
            <span className={styles.due}>{text("due", { n: counts.due })}</span>
          ) : (
            <span className={styles.quiet}>{text("nothingDue")}</span>
          )}
        </div>
        <LightFilter counts={counts} chosen={kind} onChoose={setChosen} />
      </section>
      <ProjectList projects={shown} alone={projects.length === 1} onSelect={onSelect} />
    </>
  );
}
