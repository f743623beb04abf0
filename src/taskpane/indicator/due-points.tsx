import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorScore } from "../../core/scoring/form-score";
import { points as pointsText, weight as weightText } from "../shell/figures";
import { useIndicatorText } from "./indicator-text";

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontVariantNumeric: "tabular-nums",
  },
  due: { fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface DuePointsProps {
  readonly points: IndicatorScore;
  /** Points are a person's judgement: full marks and none are one click away. */
  readonly judged: boolean;
  readonly busy: boolean;
  onFill(value: string): void;
}

/** The points the scheme gives, why, and a button that enters them. */
export function DuePoints({ points, judged, busy, onFill }: DuePointsProps) {
  const styles = useStyles();
  const text = useIndicatorText();
  const { computed, given, weight, explanation } = points;
  if (computed === null && !judged && explanation === "") return null;
  return (
    <div className={styles.box}>
      {computed !== null && (
        <span className={styles.due}>{text("due", { n: pointsText(computed) })}</span>
      )}
      {explanation !== "" && !(judged && computed === null) && (
        <p className={styles.reason}>{explanation}</p>
      )}
      <div className={styles.buttons}>
        {computed !== null && computed !== given && (
          <Button size="small" disabledFocusable={busy} onClick={() => onFill(String(computed))}>
            {text("fill", { n: pointsText(computed) })}
          </Button>
        )}
        {judged && weight !== null && (
          <>
            <Button size="small" disabledFocusable={busy} onClick={() => onFill(String(weight))}>
              {text("fillFull", { n: weightText(weight) })}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => onFill("0")}>
              {text("fillZero")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
