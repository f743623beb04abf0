import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CorrectedPlace, RecognitionChange } from "../../core/forms/kept-corrections";
import type { RecognitionEntry } from "../../core/forms/recognition-report";
import { useListStyles } from "../shell/list-styles";
import type { Pane } from "../shell/use-pane";
import { RecognisedForm } from "./recognised-form";
import { useRecognitionText } from "./recognition-text";

const useStyles = makeStyles({
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  forms: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyle: "none",
  },
});

/** One quiet line: why tables were taken for what they are. It reads the workbook when it is unfolded. */
export default function RecognitionLine({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useRecognitionText();
  const [entries, setEntries] = useState<readonly RecognitionEntry[]>();
  const [said, setSaid] = useState("");
  const { recognition } = pane;
  const busy = pane.state.job !== undefined;

  const correct = async (place: CorrectedPlace, change: RecognitionChange): Promise<void> => {
    const done = text("takeBack" in change ? "takenBack" : "kept");
    const next = await recognition.correct(place, change, done);
    if (!next) return;
    setEntries(next);
    setSaid(done);
  };
  return (
    <details
      className={list.quiet}
      onToggle={({ currentTarget }) => {
        setSaid("");
        if (currentTarget.open) void recognition.read().then((read) => setEntries(read));
      }}
    >
      <summary className={styles.summary}>{text("summary")}</summary>
      {said !== "" && <p>{said}</p>}
      {entries ? (
        <ul className={styles.forms}>
          {entries.map((entry, at) => (
            <RecognisedForm
              // Rows of headings change with a correction; the place in the list does not.
              key={`${entry.sheet}\n${at}`}
              entry={entry}
              busy={busy}
              onCorrect={(change) => void correct(entry, change)}
            />
          ))}
        </ul>
      ) : (
        <p>{text("loading")}</p>
      )}
    </details>
  );
}
