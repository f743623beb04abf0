import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { schemeSentence } from "../../core/schemes/scheme-sentence";
import type { Scheme } from "../../core/schemes/scheme";
import { readSchemeFile, schemeFile } from "../../core/schemes/stored-schemes";
import { saveFile } from "../shell/save-file";
import { useLocale } from "../shell/text";
import { ProblemText } from "./problem-text";
import { useFormStyles } from "./styles";
import { useSchemeText } from "./texts";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { "& textarea": { fontFamily: tokens.fontFamilyMonospace, maxHeight: "180px" } },
});

/**
 * A scheme as text to copy and as a file. Excel's web view may refuse to download a file; the text can
 * always be copied.
 */
export function ExportPanel({ scheme, onClose }: { scheme: Scheme; onClose(): void }) {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useSchemeText();
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState("");
  const content = schemeFile(scheme);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(content);
      setTold(text("copied"));
    } catch {
      // The frame is not allowed to use the clipboard: the user copies what is selected.
      area.current?.focus();
      area.current?.select();
      setTold(text("copyByHand"));
    }
  };
  const save = (): void => {
    const name = scheme.name.replace(/[\\/:*?"<>|]/g, "_");
    saveFile(content, `${name}.json`, "application/json");
  };
  return (
    <section className={styles.panel} aria-label={text("exportScheme")}>
      <p className={form.quiet}>{text("exportHint")}</p>
      <Textarea
        className={styles.text}
        size="small"
        rows={6}
        readOnly
        ref={area}
        aria-label={text("exportText")}
        value={content}
      />
      <div className={form.actions}>
        <Button
          className={form.button}
          size="small"
          appearance="primary"
          onClick={() => void copy()}
        >
          {text("copyText")}
        </Button>
        <Button className={form.button} size="small" onClick={save}>
          {text("saveFile")}
        </Button>
        <Button className={form.button} size="small" appearance="subtle" onClick={onClose}>
          {text("close")}
        </Button>
        <span className={form.quiet} role="status">
          {told}
        </span>
      </div>
    </section>
  );
}

interface ImportPanelProps {
  onImport(scheme: Scheme): void;
  onClose(): void;
}

/** Reads a scheme from a file or from pasted text; what is wrong with it is one sentence. */
export function ImportPanel({ onImport, onClose }: ImportPanelProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useSchemeText();
  const locale = useLocale();
  const id = useId();
  const [content, setContent] = useState("");
  const [problem, setProblem] = useState<string | undefined>();
  const take = (written: string): void => {
    const parsed = readSchemeFile(written);
    if ("scheme" in parsed) onImport(parsed.scheme);
    else setProblem(schemeSentence(parsed, locale));
  };
  return (
    <section className={styles.panel} aria-label={text("importScheme")}>
      <p className={form.quiet}>{text("importHint")}</p>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={text("importFile")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (!file) return;
          void file.text().then((written) => {
            setContent(written);
            take(written);
          });
        }}
      />
      <Textarea
        className={styles.text}
        size="small"
        rows={4}
        aria-label={text("importText")}
        aria-describedby={problem === undefined ? undefined : id}
        value={content}
        onChange={(_event, data) => {
          setContent(data.value);
          setProblem(undefined);
        }}
      />
      <ProblemText id={id}>{problem}</ProblemText>
      <div className={form.actions}>
        <Button
          className={form.button}
          size="small"
          appearance="primary"
          disabledFocusable={content.trim() === ""}
          onClick={() => take(content)}
        >
          {text("importNow")}
        </Button>
        <Button className={form.button} size="small" appearance="subtle" onClick={onClose}>
          {text("cancel")}
        </Button>
      </div>
    </section>
  );
}
