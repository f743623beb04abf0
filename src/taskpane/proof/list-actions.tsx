import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ProofRun } from "../../core/report/proof/proof-run";
import { useListStyles } from "../shell/list-styles";
import type { Pane } from "../shell/use-pane";
import { useProofText } from "./proof-text";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  button: { minWidth: 0 },
});

/** What can be done with the findings: copied as text, or written as a sheet. */
export function ListActions({ pane, run, busy }: { pane: Pane; run: ProofRun; busy: boolean }) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useProofText();
  const [told, setTold] = useState("");
  /** Shown where the pane may not use the clipboard. */
  const [byHand, setByHand] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), [byHand]);
  const copy = async (): Promise<void> => {
    const lines = await pane.proof.asText(run);
    try {
      await navigator.clipboard.writeText(lines);
      setByHand(undefined);
      setTold(text("listCopied", { n: run.issues.length }));
    } catch {
      setByHand(lines);
    }
  };
  return (
    <>
      <div className={styles.actions}>
        <Button className={styles.button} size="small" onClick={() => void copy()}>
          {text("copyList")}
        </Button>
        <Button
          className={styles.button}
          size="small"
          title={text("writeListHint")}
          disabledFocusable={busy}
          onClick={() => void pane.proof.propose(run)}
        >
          {text("writeList")}
        </Button>
        <span className={list.quiet} role="status">
          {told}
        </span>
      </div>
      {byHand !== undefined && (
        <Textarea ref={area} readOnly rows={5} aria-label={text("listText")} value={byHand} />
      )}
    </>
  );
}
