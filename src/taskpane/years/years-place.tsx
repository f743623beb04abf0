import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { TableSearch28Regular } from "@fluentui/react-icons/svg/table-search";
import { useEffect, useRef, useState } from "react";
import type { Years } from "../../commands/years";
import { CommandBar } from "../shell/command-bar";
import { EmptyState } from "../shell/empty-state";
import { useListStyles } from "../shell/list-styles";
import { PreviewPanel } from "../shell/preview-panel";
import { useText } from "../shell/text";
import type { Pane } from "../shell/use-pane";
import { RollOverSection } from "./roll-over-section";
import { YEARS } from "./use-years-actions";
import { useYearsText } from "./years-text";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  has: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

const ACCEPT = ".xlsx,.xlsm,.xls,.et";

/** 跨年: last year's figures to compare with, and the workbook of a new year. */
export default function YearsPlace({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const text = useYearsText();
  const common = useText();
  const years = useYears(pane);
  const busy = pane.state.job !== undefined;
  if (!years) return <Spinner size="small" label={common("planning")} />;
  if (years.registers === 0) {
    return (
      <EmptyState
        icon={<TableSearch28Regular />}
        title={text("noRegistersTitle")}
        text={text("noRegisters")}
      >
        <Button appearance="primary" onClick={() => pane.open("registers")}>
          {text("openRegisters")}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className={styles.place}>
      <CompareSection pane={pane} years={years} busy={busy} />
      <RollOverSection pane={pane} years={years} busy={busy} />
    </div>
  );
}

interface CompareSectionProps {
  readonly pane: Pane;
  readonly years: Years;
  readonly busy: boolean;
}

function CompareSection({ pane, years: { lastYear }, busy }: CompareSectionProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useYearsText();
  const input = useRef<HTMLInputElement>(null);
  const pending = pane.state.pending?.origin === YEARS ? pane.state.pending : undefined;
  return (
    <section className={styles.section} aria-label={text("compareTitle")}>
      <h2 className={list.heading}>{text("compareTitle")}</h2>
      <p className={styles.text}>{text("compareText")}</p>
      {lastYear && (
        <div className={styles.has}>
          <span>
            {text("compareHas", {
              year:
                lastYear.year === undefined
                  ? text("yearUnknown")
                  : text("yearOf", { year: lastYear.year }),
              figures: lastYear.figures,
              units: lastYear.units,
            })}
          </span>
          <Button size="small" onClick={() => void pane.select(lastYear.sheet, "A1")}>
            {text("showFigures")}
          </Button>
        </div>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPT}
        aria-label={text("fileInput")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void pane.years.propose(file);
        }}
      />
      <CommandBar
        label={text(lastYear ? "chooseAgain" : "choose")}
        busy={busy}
        secondary={pending !== undefined}
        onRun={() => input.current?.click()}
      />
      {pending && (
        <PreviewPanel
          pending={pending}
          busy={busy}
          onWrite={() => void pane.write()}
          onDiscard={pane.discard}
        />
      )}
    </section>
  );
}

/** Read when the place opens and after each change. */
function useYears(pane: Pane): Years | undefined {
  const [years, setYears] = useState<Years | undefined>();
  const { read } = pane.years;
  const { revision } = pane.state;
  useEffect(() => {
    let left = false;
    void read().then((found) => {
      if (!left && found) setYears(found);
    });
    return () => {
      left = true;
    };
  }, [read, revision]);
  return years;
}
