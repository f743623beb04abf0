import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { saveFile } from "../shell/save-file";
import { useText } from "../shell/text";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: {
    height: "120px",
    resize: "vertical",
    whiteSpace: "pre",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
});

interface CsvPanelProps {
  make(): Promise<string>;
  onClose(): void;
}

/**
 * The list as CSV text, to copy or to download. A host may forbid one or the other to a pane, so the
 * text stands there as well, selected.
 */
export default function CsvPanel({ make, onClose }: CsvPanelProps) {
  const styles = useStyles();
  const text = useText();
  const [csv, setCsv] = useState<string>();
  const [copied, setCopied] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    let open = true;
    void make().then((made) => open && setCsv(made));
    return () => {
      open = false;
    };
  }, [make]);
  useEffect(() => area.current?.select(), [csv]);
  const copy = async (): Promise<void> => {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(withoutMark(csv ?? ""));
      setCopied(true);
    } catch {
      // Not allowed here: the text is selected, Ctrl+C copies it.
    }
  };
  return (
    <section className={styles.panel} aria-label={text("csv")}>
      <textarea
        ref={area}
        className={styles.text}
        readOnly
        aria-label={text("csvText")}
        value={withoutMark(csv ?? "")}
      />
      <div className={styles.actions}>
        <Button
          className={styles.button}
          size="small"
          appearance="primary"
          disabledFocusable={csv === undefined}
          onClick={() => void copy()}
        >
          {text(copied ? "copied" : "copy")}
        </Button>
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={csv === undefined}
          onClick={() => saveFile(csv ?? "", `${text("csvFile")}.csv`, "text/csv;charset=utf-8")}
        >
          {text("download")}
        </Button>
        <Button className={styles.button} size="small" onClick={onClose}>
          {text("close")}
        </Button>
      </div>
    </section>
  );
}

/** The mark is for files only; pasted it would be a letter nobody sees. */
function withoutMark(csv: string): string {
  return csv.replace(/^\ufeff/, "");
}
