import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useText } from "./text";
import type { UnfinishedStep } from "./use-unfinished";

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, flexShrink: 0 },
});

/** Says that an earlier step was cut off, and offers to put everything back. */
export function UnfinishedBar({ step, busy }: { step: UnfinishedStep; busy: boolean }) {
  const styles = useStyles();
  const text = useText();
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{text("unfinishedStep", { title: step.title })}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          appearance="primary"
          disabled={busy}
          onClick={() => void step.restore()}
        >
          {text("restoreStep")}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void step.keep()}>
          {text("keepStep")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
