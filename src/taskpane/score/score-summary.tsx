import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FormScore } from "../../core/scoring/form-score";
import { subtract } from "../../core/numbers/decimal";
import { percent, points } from "../shell/figures";
import { useListStyles } from "../shell/list-styles";
import { SeverityMark } from "../shell/severity-mark";
import { useText } from "../shell/text";
import { StatusMark } from "./status-mark";

const useStyles = makeStyles({
  card: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  top: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  grade: {
    marginInlineStart: "auto",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "1fr max-content",
    rowGap: tokens.spacingVerticalXXS,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  compare: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
});

/** Total and grade, the execution rate, and whether the form says the same. */
export function ScoreSummary({ form }: { form: FormScore }) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useText();
  const { total, given, executionRate, executionScore } = form;
  const indicatorScore =
    total !== null && executionScore !== null ? subtract(total, executionScore) : null;
  const difference = total !== null && given.total !== null ? subtract(given.total, total) : null;
  const facts: readonly (readonly [string, string | null])[] = [
    [text("executionRate"), executionRate === null ? null : percent(executionRate)],
    [text("executionScore"), executionScore === null ? null : pointsText(executionScore)],
    [text("indicatorScore"), indicatorScore === null ? null : pointsText(indicatorScore)],
    [text("givenOnForm"), given.total === null ? null : pointsText(given.total)],
  ];
  function pointsText(value: number): string {
    return text("points", { n: points(value) });
  }
  return (
    <div className={styles.card}>
      <div className={styles.top}>
        <span className={list.quiet}>{text("totalScore")}</span>
        <span className={styles.total}>{total === null ? "—" : points(total)}</span>
        <span className={list.quiet}>{text("pointsUnit")}</span>
        <span className={styles.grade}>
          <span className={list.quiet}>{text("grade")} </span>
          {form.grade ?? "—"}
        </span>
      </div>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name} style={{ display: "contents" }}>
                <dt className={styles.name}>{name}</dt>
                <dd className={mergeClasses(styles.value, list.figure)}>{value}</dd>
              </div>
            )
        )}
      </dl>
      {difference !== null && (
        <div className={styles.compare}>
          {difference === 0 ? (
            <StatusMark status="ok" label={text("sameAsForm")} />
          ) : (
            <StatusMark
              status="differs"
              label={text(difference > 0 ? "givenTooHigh" : "givenTooLow", {
                n: points(Math.abs(difference)),
              })}
            />
          )}
          {given.grade !== null && form.grade !== null && given.grade !== form.grade && (
            <SeverityMark severity="error" label={text("gradeDiffers", { grade: given.grade })} />
          )}
        </div>
      )}
    </div>
  );
}
