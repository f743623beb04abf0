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

/** What the weights add up to, and what remains to what they should. */
export function WeightsLine({ sums: { due, weights } }: Pick<IndicatorCard, "sums">) {
  const text = useIndicatorText();
  if (!due) return null;
  const message = due.left === 0 ? "weightsDone" : due.left > 0 ? "weightsLeft" : "weightsOver";
  const figures = {
    n: weight(weights),
    total: weight(due.total),
    left: weight(Math.abs(due.left)),
  };
  return <Line label={text("weightsSum")} figure={text(message, figures)} />;
}

function Line({ label, figure }: { readonly label: string; readonly figure: string }) {
  const styles = useStyles();
  const list = useListStyles();
  return (
    <div className={styles.line}>
      <span className={list.quiet}>{label}</span>
      <span>{figure}</span>
    </div>
  );
}

/** What the whole form adds up to, with what is typed taken in. */
export function CardTotals({ card }: { card: IndicatorCard }) {
  const styles = useStyles();
  const text = useIndicatorText();
  const { form, sums } = card;
  const { total, grade } = form;
  return (
    <div className={styles.totals}>
      <WeightsLine sums={sums} />
      {card.points && (
        <>
          <div>
            <Line
              label={text("scored")}
              figure={text("progress", { n: sums.scored, of: sums.count })}
            />
            <ProgressBar
              role="meter"
              value={sums.scored}
              max={sums.count}
              aria-label={text("scored")}
            />
          </div>
          {sums.scored > 0 && (
            <Line
              label={text("givenSum")}
              figure={text("givenOf", { n: weight(sums.given), of: weight(sums.of) })}
            />
          )}
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
