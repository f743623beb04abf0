import { makeStyles, tokens } from "@fluentui/react-components";
import { ruleReason } from "../../core/messages/rule-titles";
import type { Issue } from "../../core/rules/issue";
import { useLocale, useText } from "../shell/text";

const useStyles = makeStyles({
  why: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  source: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Why a finding is one, where that comes from, and its number in the catalogue. */
export function WhyText({ id, issue }: { id: string; issue: Issue }) {
  const styles = useStyles();
  const text = useText();
  const reason = ruleReason(issue.type, useLocale());
  return (
    <p id={id} className={styles.why}>
      {reason}
      <span className={styles.source}>
        {issue.basis && text("basis", { basis: issue.basis })} {issue.rule}
      </span>
    </p>
  );
}
