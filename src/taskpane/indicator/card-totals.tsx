import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorCard } from "../../core/forms/indicator-card";
import { points, weight } from "../shell/figures";
import { useListStyles } from "../shell/list-styles";
import { useIndicatorText } from "./indicator-text";

const useStyles = makeStyles({
  totals: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", justifyContent: "space-between", fontVariantNumeric: "tabular-nums" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** What the whole form adds up to, with what is typed taken in. */
export function CardTotals({ card }: { card: IndicatorCard }) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useIndicatorText();
  const { form, weights, scored, count } = card;
  const { total, grade } = form;
  return (
    <div className={styles.totals}>
      {weights > 0 && (
        <div className={styles.line}>
          <span className={list.quiet}>{text("weightsSum")}</span>
          <span>{weight(weights)}</span>
        </div>
      )}
      {card.points && (
        <div>
          <div className={styles.line}>
            <span className={list.quiet}>{text("scored")}</span>
            <span>{text("progress", { n: scored, of: count })}</span>
          </div>
          <ProgressBar role="meter" value={scored} max={count} aria-label={text("scored")} />
        </div>
      )}
      {total !== null && (
        <div className={styles.line}>
          <span>
            {text("totalScore")} <span className={styles.strong}>{points(total)}</span>
          </span>
          {grade !== null && (
            <span>
              {text("grade")} <span className={styles.strong}>{grade}</span>
            </span>
          )}
        </div>
      )}
    </div>
  );
}
