import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight12Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { memo, useId, useState, type ReactNode } from "react";
import { ruleTitle } from "../../core/messages/rule-titles";
import type { Issue } from "../../core/rules/issue";
import { useListStyles } from "../shell/list-styles";
import { SeverityMark } from "../shell/severity-mark";
import { useLocale, useText } from "../shell/text";
import { ROW } from "../shell/use-roving-focus";
import { useIssueStyles } from "./issue-styles";
import type { IssueEntry } from "./issue-groups";
import { ExplanationEditor } from "./explanation";
import { FixAllButton } from "./fix-all-button";
import { SumBlock } from "./sum-block";
import { WhyText } from "./why-text";

const useStyles = makeStyles({
  said: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  indicator: { color: tokens.colorNeutralForeground1 },
  folded: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
  below: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalMNudge}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
});

export interface IssueRowProps {
  readonly entry: IssueEntry;
  readonly active: boolean;
  /** In the tab order: the active row, or the first one before there is an active row. */
  readonly tabbable: boolean;
  readonly busy: boolean;
  /** Inside an unfolded group, where severity and title stand in the line above. */
  readonly inFold?: boolean;
  onOpen(entry: IssueEntry): void;
  /** With the finding alone, or with all of its kind. */
  onFix(issues: readonly Issue[], key: string): void;
  /** All listed findings of this kind with one right answer. */
  readonly alike?: readonly Issue[];
  onExplain(issue: Issue, words: string): void;
  /** The preview of this finding's fix, while it waits for 写入. */
  readonly preview?: ReactNode;
}

/** One finding: what is wrong and where. A click or Enter goes to the cell and unfolds the details. */
export const IssueRow = memo(function IssueRow(props: IssueRowProps) {
  const { entry, active, tabbable, busy, inFold, alike, onOpen, onFix, onExplain, preview } = props;
  const { issue, key } = entry;
  const styles = useStyles();
  const looks = useIssueStyles();
  const list = useListStyles();
  const text = useText();
  const locale = useLocale();
  const [why, setWhy] = useState(false);
  const [explaining, setExplaining] = useState(false);
  const whyId = useId();
  const { fix } = issue;
  const title = ruleTitle(issue.type, locale);
  const message = title === undefined ? issue.message : withoutTitle(issue.message, title);
  const cell = (
    <span className={list.cell}>
      {issue.cell}
      <ChevronRight12Regular aria-hidden />
    </span>
  );
  const detail = (
    <span className={mergeClasses(looks.detail, !active && styles.folded)}>
      {issue.indicator && (
        <span className={styles.indicator}>
          {issue.indicator}
          {message && text("colon")}
        </span>
      )}
      {message}
    </span>
  );
  return (
    <li
      className={mergeClasses(
        inFold ? looks.nested : looks.card,
        active && (inFold ? list.active : looks.activeCard)
      )}
    >
      <button
        type="button"
        className={mergeClasses(list.row, looks.row)}
        tabIndex={tabbable ? 0 : -1}
        aria-current={active ? "true" : undefined}
        onClick={() => onOpen(entry)}
        {...{ [ROW]: key }}
      >
        {inFold ? (
          <span className={looks.line}>
            {detail}
            {cell}
          </span>
        ) : (
          <>
            <span className={looks.line}>
              <SeverityMark severity={issue.severity} />
              <span className={looks.title}>{title ?? issue.message}</span>
              {cell}
            </span>
            {title !== undefined && (message || issue.indicator) && detail}
          </>
        )}
        {issue.explained !== undefined && (
          <span className={mergeClasses(looks.detail, !active && styles.folded)}>
            <span className={styles.said}>{text("explained")}</span>
            {text("colon")}
            {issue.explained}
          </span>
        )}
      </button>
      {(active || fix) && (
        <div className={styles.below}>
          {active && <SumBlock issue={issue} />}
          <div className={styles.actions}>
            {fix && (
              <Button
                className={styles.button}
                size="small"
                icon={<Wrench16Regular />}
                tabIndex={active ? 0 : -1}
                disabledFocusable={busy}
                onClick={() => onFix([issue], key)}
              >
                {fix.label}
              </Button>
            )}
            {active && alike && alike.length > 1 && (
              <FixAllButton alike={alike} busy={busy} onFix={() => onFix(alike, key)} />
            )}
            {active && (
              <Button
                className={styles.button}
                size="small"
                aria-expanded={why}
                aria-controls={why ? whyId : undefined}
                onClick={() => setWhy(!why)}
              >
                {text("why")}
              </Button>
            )}
            {active && issue.severity === "warning" && !explaining && (
              <Button
                className={styles.button}
                size="small"
                disabledFocusable={busy}
                onClick={() => setExplaining(true)}
              >
                {text(issue.explained === undefined ? "explain" : "changeExplanation")}
              </Button>
            )}
            {active && issue.explained !== undefined && !explaining && (
              <Button
                className={styles.button}
                size="small"
                disabledFocusable={busy}
                onClick={() => onExplain(issue, "")}
              >
                {text("removeExplanation")}
              </Button>
            )}
          </div>
          {active && explaining && (
            <ExplanationEditor
              explained={issue.explained}
              busy={busy}
              onSave={(words) => onExplain(issue, words)}
              onClose={() => setExplaining(false)}
            />
          )}
          {active && why && <WhyText id={whyId} issue={issue} />}
          {preview}
        </div>
      )}
    </li>
  );
});

/** What a message says beyond the title above it: 执行率算错了，应为86.19%。 → 应为86.19%。 */
function withoutTitle(message: string, title: string): string {
  if (!message.startsWith(title)) return message;
  const rest = message.slice(title.length);
  if (/^[。.]?$/.test(rest)) return "";
  return rest.startsWith("，") ? rest.slice(1) : message;
}
