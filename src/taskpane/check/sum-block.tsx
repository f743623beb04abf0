import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Issue } from "../../core/rules/issue";
import { figure } from "../shell/figures";
import { useText } from "../shell/text";

const useStyles = makeStyles({
  block: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "1fr max-content",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  difference: { color: tokens.colorPaletteRedForeground1 },
});

/** What is written, what it should be, and the difference. */
export function SumBlock({ issue }: { issue: Issue }) {
  const styles = useStyles();
  const text = useText();
  if (issue.left === undefined && issue.right === undefined) return null;
  return (
    <dl className={styles.block}>
      {issue.left !== undefined && (
        <>
          <dt className={styles.name}>{text("leftValue")}</dt>
          <dd className={styles.value}>{figure(issue.left) || text("blank")}</dd>
        </>
      )}
      {issue.right !== undefined && (
        <>
          <dt className={styles.name}>{text("rightValue")}</dt>
          <dd className={styles.value}>{figure(issue.right) || text("blank")}</dd>
        </>
      )}
      {issue.difference !== undefined && (
        <>
          <dt className={styles.name}>{text("difference")}</dt>
          <dd className={mergeClasses(styles.value, styles.difference)}>
            {figure(issue.difference)}
          </dd>
        </>
      )}
    </dl>
  );
}
