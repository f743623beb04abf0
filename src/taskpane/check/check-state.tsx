import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useText } from "../shell/text";

const useStyles = makeStyles({
  state: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  fresh: { color: tokens.colorStatusSuccessForeground1 },
  stale: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** When the list was made, or that the workbook changed since. */
export function CheckState({ time, stale }: { time: string; stale: boolean }) {
  const styles = useStyles();
  const text = useText();
  return stale ? (
    <span className={mergeClasses(styles.state, styles.stale)}>
      <Edit16Regular aria-hidden />
      {text("editedSince")}
    </span>
  ) : (
    <span className={styles.state}>
      <CheckmarkCircle16Regular className={styles.fresh} aria-hidden />
      {text("checkedAt", { time })}
    </span>
  );
}
