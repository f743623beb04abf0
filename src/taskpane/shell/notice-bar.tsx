import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "./pane-state";
import { useText } from "./text";

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, flexShrink: 0 },
});

/** One sentence about what just happened. */
export function NoticeBar({ notice, onDismiss }: { notice: Notice; onDismiss(): void }) {
  const styles = useStyles();
  const text = useText();
  return (
    <MessageBar
      className={styles.bar}
      intent={notice.intent}
      layout="multiline"
      politeness={notice.intent === "error" ? "assertive" : "polite"}
    >
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={text("dismiss")}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
