import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentSearch32Regular } from "@fluentui/react-icons/svg/document-search";
import { useRef, useState, type DragEvent } from "react";
import { WRITTEN_ACCEPT } from "../../core/report/proof/written-kinds";
import { CommandBar } from "../shell/command-bar";
import { EmptyState } from "../shell/empty-state";
import { useListStyles } from "../shell/list-styles";
import { PreviewPanel } from "../shell/preview-panel";
import type { Pane } from "../shell/use-pane";
import { FindingsList } from "./findings-list";
import { ListActions } from "./list-actions";
import { useProofText, type ProofPaneText } from "./proof-text";
import { SourceInput } from "./source-input";
import { useProof, type Proof } from "./use-proof";
import { PROOF } from "./use-proof-actions";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  dropping: {
    outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  stale: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** 校对: the figures of a written statement recomputed, from a file, pasted text or a sheet. */
export default function ProofPlace({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const text = useProofText();
  const proof = useProof(pane);
  const input = useRef<HTMLInputElement>(null);
  const [dropping, setDropping] = useState(false);
  const { state, change, read } = proof;
  const busy = pane.state.job !== undefined;
  const pending = pane.state.pending?.origin === PROOF ? pane.state.pending : undefined;
  const sheets = pane.state.known?.sheets ?? [];

  const start = (): void => {
    if (state.kind === "file") input.current?.click();
    else if (state.kind === "text") void read({ kind: "text", text: state.text });
    else
      void read({
        kind: "sheet",
        sheet: state.sheet || (pane.state.selected?.sheet ?? sheets[0] ?? ""),
      });
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (!file || busy) return;
    change({ kind: "file" });
    void read(file);
  };
  return (
    <div
      className={mergeClasses(styles.place, dropping && styles.dropping)}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={onDrop}
    >
      <SourceInput proof={proof} sheets={sheets} busy={busy} />
      <input
        ref={input}
        type="file"
        hidden
        accept={WRITTEN_ACCEPT}
        aria-label={text("fileInput")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was put right.
          event.target.value = "";
          if (file) void read(file);
        }}
      />
      <CommandBar
        label={text(label(proof))}
        busy={busy || (state.kind === "text" && state.text.trim() === "")}
        secondary={pending !== undefined}
        onRun={start}
      />
      <ProofResult pane={pane} proof={proof} text={text} busy={busy} />
    </div>
  );
}

function label({ state: { kind, result } }: Proof): Parameters<ProofPaneText>[0] {
  const again = result?.source.kind === kind;
  if (kind === "file") return again ? "chooseAgain" : "chooseFile";
  return again ? "runAgain" : "run";
}

interface ProofResultProps {
  readonly pane: Pane;
  readonly proof: Proof;
  readonly text: ProofPaneText;
  readonly busy: boolean;
}

function ProofResult({ pane, proof, text, busy }: ProofResultProps) {
  const styles = useStyles();
  const list = useListStyles();
  const { result } = proof.state;
  const pending = pane.state.pending?.origin === PROOF ? pane.state.pending : undefined;
  if (!result) {
    return (
      <EmptyState
        icon={<DocumentSearch32Regular />}
        title={text("firstTitle")}
        text={text("firstText")}
      />
    );
  }
  const { run, source, revision, against } = result;
  const looked = run.registers ? "lookedAgainst" : against ? "noRegisters" : "looked";
  const stale = revision !== pane.state.revision && (source.kind === "sheet" || run.registers);
  return (
    <>
      <div className={styles.summary} role="status">
        <span className={styles.name}>{run.name || text("pastedName")}</span>
        <span className={list.quiet}>{text(looked, { n: run.figures })}</span>
        {stale && <span className={styles.stale}>{text("changedSince")}</span>}
      </div>
      {run.issues.length === 0 ? (
        <EmptyState
          icon={<CheckmarkCircle48Regular />}
          tone="good"
          title={text("fineTitle")}
          text={text("fineText")}
        />
      ) : (
        <>
          <ListActions key={-result.serial} pane={pane} run={run} busy={busy} />
          {pending && (
            <PreviewPanel
              pending={pending}
              busy={busy}
              onWrite={() => void pane.write()}
              onDiscard={pane.discard}
            />
          )}
          <FindingsList
            key={result.serial}
            run={run}
            onSelect={(sheet, cell) => void pane.select(sheet, cell)}
          />
        </>
      )}
    </>
  );
}
