import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { lightOf } from "../../core/monitoring/indicator-light";
import { divide, multiply } from "../../core/numbers/decimal";
import { readNumber } from "../../core/numbers/read-number";
import type { Scheme } from "../../core/schemes/scheme";
import { gradeOf } from "../../core/scoring/grade";
import { readActual } from "../../core/targets/read-actual";
import { readTarget } from "../../core/targets/read-target";
import { useFormStyles } from "./styles";
import { useSchemeText } from "./texts";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "1fr auto minmax(64px, auto)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  input: {
    width: "84px",
    minWidth: 0,
    "& input": { textAlign: "end", fontVariantNumeric: "tabular-nums", minWidth: 0 },
  },
  result: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  whole: { gridColumnStart: 1, gridColumnEnd: -1 },
});

/** What the scheme would make of a score and of a figure of monitoring, while it is edited. */
export function SchemePreview({ scheme }: { scheme: Scheme | undefined }) {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useSchemeText();
  const [score, setScore] = useState("88.5");
  const [progress, setProgress] = useState("51.43");
  const points = readNumber(score)?.value;
  const percent = readNumber(progress)?.value;
  return (
    <div className={styles.card} role="group" aria-label={text("preview")}>
      {scheme === undefined ? (
        <p className={`${form.quiet} ${styles.whole}`}>{text("previewNone")}</p>
      ) : (
        <>
          <span>{text("previewScore")}</span>
          <Input
            className={styles.input}
            size="small"
            aria-label={text("previewScore")}
            value={score}
            onChange={(_event, data) => setScore(data.value)}
          />
          <output className={styles.result} data-preview="grade">
            → {(points === undefined ? null : gradeOf(points, scheme.grades)) ?? "—"}
          </output>
          <span>{text("previewProgress", { month: scheme.monitoring.cutOffMonth })}</span>
          <Input
            className={styles.input}
            size="small"
            aria-label={text("previewProgress", { month: scheme.monitoring.cutOffMonth })}
            value={progress}
            contentAfter={<span className={form.unit}>%</span>}
            onChange={(_event, data) => setProgress(data.value)}
          />
          <output className={styles.result} data-preview="light">
            → {(percent === undefined ? null : lightAt(percent, scheme)) ?? "—"}
          </output>
        </>
      )}
    </div>
  );
}

/** The light of an indicator that is at so many percent of what is due in the cut-off month. */
function lightAt(percent: number, scheme: Scheme): string | null {
  const month = scheme.monitoring.cutOffMonth;
  const actual = divide(multiply(percent, month), 12);
  return lightOf(readTarget("≥100"), readActual(actual, readTarget("≥100")), { month, scheme })
    .light;
}
