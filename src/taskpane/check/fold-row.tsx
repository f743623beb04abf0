import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp12Regular } from "@fluentui/react-icons/svg/chevron-up";
import { memo, type ReactNode } from "react";
import { ruleTitle } from "../../core/messages/rule-titles";
import { useListStyles } from "../shell/list-styles";
import type { Issue } from "../../core/rules/issue";
import { SeverityMark } from "../shell/severity-mark";
import { useLocale, useText } from "../shell/text";
import { ROW } from "../shell/use-roving-focus";
import { FixAllButton } from "./fix-all-button";
import { useIssueStyles } from "./issue-styles";
import type { IssueEntry } from "./issue-groups";

/** Cells that are named while the findings are folded. */
const NAMED_CELLS = 8;

const useStyles = makeStyles({
  cells: { fontVariantNumeric: "tabular-nums" },
  inside: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface FoldRowProps {
  readonly foldKey: string;
  readonly entries: readonly IssueEntry[];
  /** How many findings there are; not all of them need be among `entries`. */
  readonly count: number;
  readonly open: boolean;
  readonly tabbable: boolean;
  onToggle(key: string): void;
  /** All listed findings of this kind with one right answer. */
  readonly alike?: readonly Issue[];
  readonly busy: boolean;
  onFix(issues: readonly Issue[], key: string): void;
  /** The preview of their fixes, while it waits for 写入. */
  readonly preview?: ReactNode;
  /** The findings, while they are unfolded. */
  readonly children?: ReactNode;
}

/** Many findings of one rule as one card: what is wrong, in how many places. */
export const FoldRow = memo(function FoldRow(props: FoldRowProps) {
  const {
    foldKey,
    entries,
    count,
    open,
    tabbable,
    onToggle,
    alike,
    busy,
    onFix,
    preview,
    children,
  } = props;
  const styles = useStyles();
  const looks = useIssueStyles();
  const list = useListStyles();
  const text = useText();
  const locale = useLocale();
  const first = entries[0]?.issue;
  if (!first) return null;
  const named = entries.slice(0, NAMED_CELLS).map(({ issue }) => issue.cell);
  const cells = named.join(text("listSeparator"));
  return (
    <li className={looks.card}>
      <button
        type="button"
        className={`${list.row} ${looks.row}`}
        tabIndex={tabbable ? 0 : -1}
        aria-expanded={open}
        onClick={() => onToggle(foldKey)}
        {...{ [ROW]: foldKey }}
      >
        <span className={looks.line}>
          <SeverityMark severity={first.severity} />
          <span className={looks.title}>{ruleTitle(first.type, locale) ?? first.message}</span>
          <span className={list.cell}>
            {text("places_n", { n: count })}
            {open ? <ChevronUp12Regular aria-hidden /> : <ChevronDown12Regular aria-hidden />}
          </span>
        </span>
        {!open && (
          <span className={`${looks.detail} ${styles.cells}`}>
            {count > named.length ? text("andMore", { list: cells }) : cells}
          </span>
        )}
      </button>
      {alike && alike.length > 1 && (
        <div className={looks.below}>
          <FixAllButton alike={alike} busy={busy} onFix={() => onFix(alike, foldKey)} />
          {preview}
        </div>
      )}
      {open && <ul className={styles.inside}>{children}</ul>}
    </li>
  );
});
