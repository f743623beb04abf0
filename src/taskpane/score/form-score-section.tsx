import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { FormScore, ScoreStatus } from "../../core/scoring/form-score";
import { useListStyles } from "../shell/list-styles";
import { useText } from "../shell/text";
import { useRovingFocus } from "../shell/use-roving-focus";
import { IndicatorItem } from "./indicator-item";
import { ScoreSummary } from "./score-summary";
import { StatusMark } from "./status-mark";

const ORDER: readonly ScoreStatus[] = ["differs", "out-of-tier", "not-computed", "in-tier", "ok"];

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
});

interface FormScoreSectionProps {
  readonly form: FormScore;
  /** Several forms: each says which one it is. */
  readonly named: boolean;
  onSelect(sheet: string, cell: string): void;
}

export function FormScoreSection({ form, named, onSelect }: FormScoreSectionProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useText();
  const [active, setActive] = useState<string | undefined>();
  const { ref, onKeyDown } = useRovingFocus(setActive);
  const onOpen = useCallback(
    (key: string, cell: string) => {
      setActive(key);
      onSelect(form.sheet, cell);
    },
    [form.sheet, onSelect]
  );
  const IndicatorsHeading = named ? "h3" : "h2";
  const counts = ORDER.map((status) => ({
    status,
    n: form.indicators.filter((indicator) => indicator.status === status).length,
  })).filter(({ n }) => n > 0);
  return (
    <section className={styles.section} aria-label={form.title}>
      {named && (
        <h2 className={list.heading}>
          {form.project ?? form.title}
          <span className={list.quiet}>{form.sheet}</span>
        </h2>
      )}
      <ScoreSummary form={form} />
      <div>
        <IndicatorsHeading className={list.heading}>
          {text("indicators")}
          <span className={list.quiet}>{form.indicators.length}</span>
        </IndicatorsHeading>
        <div className={styles.counts}>
          {counts.map(({ status, n }) => (
            <StatusMark
              key={status}
              status={status}
              label={text("statusCount", { n, status: text(`status_${status}`) })}
            />
          ))}
        </div>
      </div>
      <div ref={ref} onKeyDown={onKeyDown} role="group" aria-label={text("indicators")}>
        <ul className={list.frame}>
          {form.indicators.map((indicator, at) => {
            const key = `${at} ${indicator.cell}`;
            return (
              <IndicatorItem
                key={key}
                rowKey={key}
                indicator={indicator}
                active={key === active}
                tabbable={active === undefined ? at === 0 : key === active}
                onOpen={onOpen}
              />
            );
          })}
        </ul>
      </div>
    </section>
  );
}
