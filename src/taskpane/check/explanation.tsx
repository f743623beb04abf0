import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { LONGEST_EXPLANATION } from "../../core/rules/explanation-length";
import { useText } from "../shell/text";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  input: { width: "100%", "& input": { minWidth: 0 } },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
});

interface ExplanationProps {
  readonly explained: string | undefined;
  readonly busy: boolean;
  onSave(text: string): void;
  onClose(): void;
}

/** One sentence to a warning, typed where the warning stands: Enter saves, Esc leaves it as it was. */
export function ExplanationEditor({ explained, busy, onSave, onClose }: ExplanationProps) {
  const styles = useStyles();
  const text = useText();
  const [words, setWords] = useState(explained ?? "");
  const save = (): void => {
    if (busy || (words.trim() === "" && explained === undefined)) return;
    onSave(words);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and Esc belong to the input method while a word is being composed.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") save();
    if (event.key === "Escape") onClose();
  };
  return (
    <div className={styles.editor}>
      <Input
        className={styles.input}
        size="small"
        autoFocus
        aria-label={text("explainWhat")}
        placeholder={text("explainPlaceholder")}
        maxLength={LONGEST_EXPLANATION}
        value={words}
        onChange={(_event, { value }) => setWords(value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.actions}>
        <Button
          className={styles.button}
          size="small"
          appearance="primary"
          disabledFocusable={busy || (words.trim() === "" && explained === undefined)}
          onClick={save}
        >
          {text("saveExplanation")}
        </Button>
        <Button className={styles.button} size="small" onClick={onClose}>
          {text("discard")}
        </Button>
      </div>
    </div>
  );
}
