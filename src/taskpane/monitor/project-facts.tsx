import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { render } from "../../core/messages/message";
import { monitoringMessages } from "../../core/messages/monitoring";
import type { MonitoredProject } from "../../core/monitoring/monitor-result";
import { alignedFigures, percent } from "../shell/figures";
import { useListStyles } from "../shell/list-styles";
import { useLocale } from "../shell/text";
import { useMonitorText } from "./monitor-text";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: "grid",
    gridTemplateColumns: "1fr max-content",
    rowGap: tokens.spacingVerticalXXS,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  note: { gridColumn: "1 / -1", margin: 0 },
});

/** Spending, progress, both monitors and what is expected, of one project. */
export function ProjectFacts({ project }: { project: MonitoredProject }) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useMonitorText();
  const locale = useLocale();
  const { spending, quadrant, progress, formMonth, month } = project;
  const hundredth = (value: number | null | undefined) =>
    value == null ? null : `${value.toFixed(2)}%`;
  const ratio = (value: number | null | undefined) => (value == null ? null : percent(value));
  const balance = spending?.balance ?? null;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [text("rate"), ratio(spending?.rate)],
    [text("spendingProgress"), hundredth(spending?.progress)],
    [text("targetProgress"), hundredth(progress)],
    [
      text("both"),
      quadrant === null ? null : render(monitoringMessages[`quadrant_${quadrant}`], locale),
    ],
    [text("balance"), balance === null ? null : alignedFigures([balance], spending?.unit)[0]],
    [text("forecastRate"), ratio(spending?.forecastRate)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, value]) =>
          value != null && (
            <div key={name} style={{ display: "contents" }}>
              <dt className={styles.name}>{name}</dt>
              <dd className={mergeClasses(styles.value, list.figure)}>{value}</dd>
            </div>
          )
      )}
      {formMonth !== undefined && formMonth !== month && (
        <dd className={mergeClasses(styles.note, list.quiet)}>
          {text("monthDiffers", { own: formMonth, month })}
        </dd>
      )}
      {spending?.progress == null && (
        <dd className={mergeClasses(styles.note, list.quiet)}>{project.budgetReason}</dd>
      )}
    </dl>
  );
}
