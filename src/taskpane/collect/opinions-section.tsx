import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Returned } from "../../commands/collect";
import type { Pane } from "../shell/use-pane";
import { useCollectText } from "./collect-text";

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, lineHeight: tokens.lineHeightBase300 },
});

interface OpinionsSectionProps {
  readonly pane: Pane;
  readonly returned: Returned;
  readonly busy: boolean;
}

/** What the units are to be told, as files that can be sent. */
export function OpinionsSection({ pane, returned, busy }: OpinionsSectionProps) {
  const styles = useStyles();
  const text = useCollectText();
  const [saved, setSaved] = useState<string>();
  const { files } = returned.collection;
  const n = files.filter(({ status }) => status === "returned" || status === "damaged").length;
  if (n === 0) return null;
  const save = async (): Promise<void> => setSaved(await pane.collect.saveOpinions(returned));
  return (
    <div>
      <Button size="small" disabledFocusable={busy} onClick={() => void save()}>
        {text("saveOpinions", { n })}
      </Button>
      {saved !== undefined && (
        <p className={styles.text} role="status">
          {text("opinionsSaved", { name: saved })}
        </p>
      )}
    </div>
  );
}
