import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp12Regular } from "@fluentui/react-icons/svg/chevron-up";
import { memo } from "react";
import { useListStyles } from "../shell/list-styles";
import { SeverityMark } from "../shell/severity-mark";
import { useText } from "../shell/text";
import { ROW } from "../shell/use-roving-focus";
import type { IssueEntry } from "./issue-groups";

const useStyles = makeStyles({
  meta: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  message: {
    display: "block",
    marginTop: "2px",
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

interface FoldRowProps {
  readonly foldKey: string;
  readonly entries: readonly IssueEntry[];
  readonly open: boolean;
  readonly tabbable: boolean;
  onToggle(key: string): void;
}

/** Many findings of one rule as one line: the first one's words and how many places there are. */
export const FoldRow = memo(function FoldRow(props: FoldRowProps) {
  const { foldKey, entries, open, tabbable, onToggle } = props;
  const styles = useStyles();
  const list = useListStyles();
  const text = useText();
  const first = entries[0]?.issue;
  if (!first) return null;
  return (
    <li className={list.item}>
      <button
        type="button"
        className={list.row}
        tabIndex={tabbable ? 0 : -1}
        aria-expanded={open}
        onClick={() => onToggle(foldKey)}
        {...{ [ROW]: foldKey }}
      >
        <span className={styles.meta}>
          <SeverityMark severity={first.severity} />
          <span className={list.cell}>
            {text("places_n", { n: entries.length })}
            {open ? <ChevronUp12Regular aria-hidden /> : <ChevronDown12Regular aria-hidden />}
          </span>
        </span>
        <span className={styles.message}>{first.message}</span>
      </button>
    </li>
  );
});
