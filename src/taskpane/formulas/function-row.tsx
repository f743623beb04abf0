import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionHelp } from "../../core/messages/function-help";
import { render } from "../../core/messages/message";
import type { Pending } from "../shell/pane-state";
import { PreviewPanel } from "../shell/preview-panel";
import { useLocale, useText } from "../shell/text";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  purpose: { color: tokens.colorNeutralForeground2 },
  example: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  shows: { color: tokens.colorNeutralForeground3 },
});

interface FunctionRowProps {
  readonly help: FunctionHelp;
  readonly busy: boolean;
  readonly pending: Pending | undefined;
  onInsert(): void;
  onWrite(): void;
  onDiscard(): void;
}

/** One function: what it is for, an example with its answer, and the example for the selected cell. */
export function FunctionRow(props: FunctionRowProps) {
  const { help, busy, pending, onInsert, onWrite, onDiscard } = props;
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.words}>
          <span className={styles.name}>{help.name}</span>{" "}
          <span className={styles.purpose}>{render(help.purpose, locale)}</span>
          <code className={styles.example}>
            {help.example} <span className={styles.shows}>→ {help.shows}</span>
          </code>
        </div>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          aria-label={text("insertNamed", { name: help.name })}
          onClick={onInsert}
        >
          {text("insertFormula")}
        </Button>
      </div>
      {pending && (
        <PreviewPanel pending={pending} busy={busy} inRow onWrite={onWrite} onDiscard={onDiscard} />
      )}
    </li>
  );
}
