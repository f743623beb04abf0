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
  const { form, sums } = card;
  const { total, grade } = form;
  const line = (label: string, figure: string) => (
    <div className={styles.line}>
      <span className={list.quiet}>{label}</span>
      <span>{figure}</span>
    </div>
  );
  const { due } = sums;
  return (
    <div className={styles.totals}>
      {due &&
        line(
          text("weightsSum"),
          text(due.left === 0 ? "weightsDone" : due.left > 0 ? "weightsLeft" : "weightsOver", {
            n: weight(sums.weights),
            total: weight(due.total),
            left: weight(Math.abs(due.left)),
          })
        )}
      {card.points && (
        <>
          <div>
            {line(text("scored"), text("progress", { n: sums.scored, of: sums.count }))}
            <ProgressBar
              role="meter"
              value={sums.scored}
              max={sums.count}
              aria-label={text("scored")}
            />
          </div>
          {sums.scored > 0 &&
            line(text("givenSum"), text("givenOf", { n: weight(sums.given), of: weight(sums.of) }))}
        </>
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
