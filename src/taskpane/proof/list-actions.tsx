import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ProofRun } from "../../core/report/proof/proof-run";
import { useListStyles } from "../shell/list-styles";
import { useCopy } from "../shell/use-copy";
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
  const copy = useCopy(text("listText"));
  const copyList = async (): Promise<void> =>
    copy.run(await pane.proof.asText(run), text("listCopied", { n: run.issues.length }));
  return (
    <>
      <div className={styles.actions}>
        <Button className={styles.button} size="small" onClick={() => void copyList()}>
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
          {copy.told}
        </span>
      </div>
      {copy.byHand}
    </>
  );
}
