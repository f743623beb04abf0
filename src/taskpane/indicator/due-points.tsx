import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorCard } from "../../core/forms/indicator-card";
import type { IndicatorScore } from "../../core/scoring/form-score";
import { points as pointsText, weight as weightText } from "../shell/figures";
import { useIndicatorText } from "./indicator-text";
import { PointsPad } from "./points-pad";

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
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  due: { fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface DuePointsProps {
  readonly card: IndicatorCard;
  readonly points: IndicatorScore;
  readonly busy: boolean;
  onGive(points: number): void;
}

/** The points the scheme gives, why, how many are allowed, and how to enter them. */
export function DuePoints({ card, points, busy, onGive }: DuePointsProps) {
  const styles = useStyles();
  const text = useIndicatorText();
  const { judged, band } = card;
  const { computed, given, weight, explanation } = points;
  // Of a judged indicator nothing but its own figures can be computed: without them there is no word to say.
  const why = judged && computed === null ? "" : explanation;
  if (computed === null && why === "" && !band) return null;
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        {computed !== null && (
          <span className={styles.due}>{text("due", { n: pointsText(computed) })}</span>
        )}
        {band && (
          <span>{text("band", { from: weightText(band.from), to: weightText(band.to) })}</span>
        )}
      </div>
      {why !== "" && <p className={styles.reason}>{why}</p>}
      {computed !== null && computed !== given && (
        <div>
          <Button size="small" disabledFocusable={busy} onClick={() => onGive(computed)}>
            {text("fill", { n: pointsText(computed) })}
          </Button>
        </div>
      )}
      {judged && weight !== null && (
        <PointsPad weight={weight} given={given} busy={busy} onGive={onGive} />
      )}
    </div>
  );
}
