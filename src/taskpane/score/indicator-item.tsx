import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { IndicatorScore } from "../../core/scoring/form-score";
import { points, weight } from "../shell/figures";
import { useListStyles } from "../shell/list-styles";
import { useText } from "../shell/text";
import { ROW } from "../shell/use-roving-focus";
import { StatusMark } from "./status-mark";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  fill: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  second: { marginTop: "2px", alignItems: "center" },
  computed: { fontWeight: tokens.fontWeightSemibold },
  explanation: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: "tabular-nums",
    lineHeight: tokens.lineHeightBase300,
  },
});

interface IndicatorItemProps {
  readonly indicator: IndicatorScore;
  readonly rowKey: string;
  readonly active: boolean;
  readonly tabbable: boolean;
  onOpen(rowKey: string, cell: string): void;
}

/** One indicator: target → actual, weight, computed and given score; a click shows how and where. */
export const IndicatorItem = memo(function IndicatorItem(props: IndicatorItemProps) {
  const { indicator, rowKey, active, tabbable, onOpen } = props;
  const styles = useStyles();
  const list = useListStyles();
  const text = useText();
  const { given, computed, status } = indicator;
  const judged = status === "in-tier" || status === "out-of-tier";
  // Words are judged, not computed: the score that counts is the one on the form.
  const score = computed ?? (judged ? given : null);
  return (
    <li className={mergeClasses(list.item, active && list.active)}>
      <button
        type="button"
        className={list.row}
        tabIndex={tabbable ? 0 : -1}
        aria-current={active ? "true" : undefined}
        onClick={() => onOpen(rowKey, indicator.cell)}
        {...{ [ROW]: rowKey }}
      >
        <span className={styles.line}>
          <span className={mergeClasses(styles.fill, styles.name)}>
            {indicator.name || text("unnamedIndicator")}
          </span>
          <span className={list.figure}>
            <span className={styles.computed}>{score === null ? "—" : points(score)}</span>
            {indicator.weight !== null && (
              <span className={list.quiet}> / {weight(indicator.weight)}</span>
            )}
          </span>
        </span>
        <span className={mergeClasses(styles.line, styles.second)}>
          <span className={mergeClasses(styles.fill, list.quiet)}>
            {indicator.target || text("noTarget")} → {indicator.actual || text("noTarget")}
          </span>
          <StatusMark status={status} />
          {given !== null && score !== given && (
            <span className={mergeClasses(list.figure, list.quiet)}>
              {text("givenScore", { n: points(given) })}
            </span>
          )}
        </span>
      </button>
      {active && indicator.explanation !== "" && (
        <div className={list.below}>
          <p className={styles.explanation}>{indicator.explanation}</p>
        </div>
      )}
    </li>
  );
});
