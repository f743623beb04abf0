import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useListStyles } from "../shell/list-styles";
import { useHelpText } from "./help-text";
import { versionLines } from "./versions";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The versions of program and host, to copy for whoever maintains PERF. */
export function VersionsBlock() {
  const styles = useStyles();
  const list = useListStyles();
  const text = useHelpText();
  const [told, setTold] = useState("");
  /** Shown where the pane may not use the clipboard. */
  const [byHand, setByHand] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), [byHand]);
  const copy = async (): Promise<void> => {
    const lines = versionLines().join("\n");
    try {
      await navigator.clipboard.writeText(lines);
      setByHand(undefined);
      setTold(text("copied"));
    } catch {
      setByHand(lines);
    }
  };
  return (
    <>
      <div className={styles.bar}>
        <Button size="small" onClick={() => void copy()}>
          {text("copyVersions")}
        </Button>
        <span className={list.quiet} role="status">
          {told}
        </span>
      </div>
      {byHand !== undefined && (
        <Textarea ref={area} readOnly rows={6} aria-label={text("versions")} value={byHand} />
      )}
    </>
  );
}
