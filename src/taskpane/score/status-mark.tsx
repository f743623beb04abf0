import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Regular } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { ScoreStatus } from "../../core/scoring/form-score";
import { useText } from "../shell/text";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
  },
});

const useColours = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  doubtful: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3 },
});

type Tone = "good" | "bad" | "doubtful" | "none";

const LOOKS: Readonly<Record<ScoreStatus, { tone: Tone; icon: ReactElement }>> = {
  ok: { tone: "good", icon: <CheckmarkCircle16Regular aria-hidden /> },
  "in-tier": { tone: "good", icon: <CheckmarkCircle16Regular aria-hidden /> },
  differs: { tone: "bad", icon: <DismissCircle16Regular aria-hidden /> },
  "out-of-tier": { tone: "doubtful", icon: <Warning16Regular aria-hidden /> },
  "not-computed": { tone: "none", icon: <QuestionCircle16Regular aria-hidden /> },
};

/** Whether the computed score agrees with the form: icon, word and colour. */
export function StatusMark({ status, label }: { status: ScoreStatus; label?: string }) {
  const styles = useStyles();
  const colours = useColours();
  const text = useText();
  const { tone, icon } = LOOKS[status];
  return (
    <span className={mergeClasses(styles.mark, colours[tone])}>
      {icon}
      {label ?? text(`status_${status}`)}
    </span>
  );
}
