import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight12Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { memo, type ReactNode } from "react";
import type { Issue } from "../../core/rules/issue";
import { useListStyles } from "../shell/list-styles";
import { SeverityMark } from "../shell/severity-mark";
import { useText } from "../shell/text";
import { ROW } from "../shell/use-roving-focus";
import type { IssueEntry } from "./issue-groups";
import { SumBlock } from "./sum-block";

const useStyles = makeStyles({
  meta: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  indicator: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  message: {
    display: "block",
    marginTop: "2px",
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  details: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  inFold: { paddingInlineStart: tokens.spacingHorizontalXXL },
});

export interface IssueRowProps {
  readonly entry: IssueEntry;
  readonly active: boolean;
  /** In the tab order: the active row, or the first one before there is an active row. */
  readonly tabbable: boolean;
  readonly busy: boolean;
  /** Inside an unfolded group, where severity and rule stand in the line above. */
  readonly inFold?: boolean;
  onOpen(entry: IssueEntry): void;
  onFix(issue: Issue, key: string): void;
  /** The preview of this finding's fix, while it waits for 写入. */
  readonly preview?: ReactNode;
}

/** One finding. A click or Enter goes to the cell and unfolds the details. */
export const IssueRow = memo(function IssueRow(props: IssueRowProps) {
  const { entry, active, tabbable, busy, inFold, onOpen, onFix, preview } = props;
  const { issue, key } = entry;
  const styles = useStyles();
  const list = useListStyles();
  const text = useText();
  const { fix } = issue;
  return (
    <li className={mergeClasses(list.item, active && list.active)}>
      <button
        type="button"
        className={mergeClasses(list.row, inFold && styles.inFold)}
        tabIndex={tabbable ? 0 : -1}
        aria-current={active ? "true" : undefined}
        onClick={() => onOpen(entry)}
        {...{ [ROW]: key }}
      >
        <span className={styles.meta}>
          {!inFold && <SeverityMark severity={issue.severity} />}
          {issue.indicator && (
            <span className={mergeClasses(list.quiet, styles.indicator)}>{issue.indicator}</span>
          )}
          <span className={list.cell}>
            {issue.cell}
            <ChevronRight12Regular aria-hidden />
          </span>
        </span>
        <span className={mergeClasses(styles.message, active && styles.strong)}>
          {issue.message}
        </span>
      </button>
      {(active || fix) && (
        <div className={mergeClasses(list.below, styles.details, inFold && styles.inFold)}>
          {active && <SumBlock issue={issue} />}
          <div className={styles.actions}>
            {fix && (
              <Button
                size="small"
                icon={<Wrench16Regular />}
                tabIndex={active ? 0 : -1}
                disabledFocusable={busy}
                onClick={() => onFix(issue, key)}
              >
                {fix.label}
              </Button>
            )}
            {active && (
              <span className={list.quiet}>
                {text("rule", { rule: issue.rule })}
                {issue.basis && ` · ${issue.basis}`}
              </span>
            )}
          </div>
          {preview}
        </div>
      )}
    </li>
  );
});
