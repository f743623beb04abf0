import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { memo } from "react";
import type { MonitoredIndicator } from "../../core/monitoring/monitor-result";
import { percent } from "../shell/figures";
import { useListStyles } from "../shell/list-styles";
import { ROW } from "../shell/use-roving-focus";
import { LightMark } from "./light-mark";
import { useMonitorText } from "./monitor-text";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  fill: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  second: { marginTop: "2px" },
  due: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorStatusWarningForeground3,
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    "& svg": { width: "16px", height: "16px", flexShrink: 0 },
  },
  more: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: "tabular-nums",
    lineHeight: tokens.lineHeightBase300,
    "& p": { margin: 0 },
  },
});

interface MonitoredRowProps {
  readonly indicator: MonitoredIndicator;
  readonly rowKey: string;
  readonly active: boolean;
  readonly tabbable: boolean;
  onOpen(rowKey: string, cell: string): void;
}

/** One indicator: its light, target → actual, progress, and what is due; a click goes to the cell. */
export const MonitoredRow = memo(function MonitoredRow(props: MonitoredRowProps) {
  const { indicator, rowKey, active, tabbable, onOpen } = props;
  const styles = useStyles();
  const list = useListStyles();
  const text = useMonitorText();
  const { light, progress, due, deviation, expected, expectedMet } = indicator;
  return (
    <li className={mergeClasses(list.item, active && list.active)}>
      <button
        type="button"
        className={list.row}
        tabIndex={tabbable ? 0 : -1}
        aria-current={active ? "true" : undefined}
        onClick={() => onOpen(rowKey, due[0]?.cell ?? indicator.cell)}
        {...{ [ROW]: rowKey }}
      >
        <span className={styles.line}>
          <span className={mergeClasses(styles.fill, styles.name)}>
            {indicator.name || text("unnamed")}
          </span>
          <LightMark light={light} />
        </span>
        <span className={mergeClasses(styles.line, styles.second)}>
          <span className={mergeClasses(styles.fill, list.quiet)}>
            {indicator.target || text("blank")} → {indicator.actual || text("blank")}
          </span>
          {progress !== null && (
            <span className={mergeClasses(list.figure, list.quiet)}>
              {text("progress", { n: progress.toFixed(2) })}
            </span>
          )}
        </span>
        {due.map(({ kind, message }) => (
          <span key={kind} className={styles.due}>
            <Edit16Regular aria-hidden />
            {message}
          </span>
        ))}
      </button>
      {active && (
        <div className={list.below}>
          <div className={styles.more}>
            <p>{indicator.reason}</p>
            {deviation !== null && <p>{text("deviation", { n: signed(deviation) })}</p>}
            {expected !== "" && (
              <p>
                {text("expected", { text: expected })}
                {expectedMet === false && ` · ${text("expectedShort")}`}
              </p>
            )}
          </div>
        </div>
      )}
    </li>
  );
});

/** `+12.00%`, `−3.20%`. */
function signed(ratio: number): string {
  const size = percent(Math.abs(ratio));
  return ratio === 0 ? size : `${ratio > 0 ? "+" : "−"}${size}`;
}
