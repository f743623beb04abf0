import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/rules/issue";
import { SeverityMark } from "../shell/severity-mark";
import { useText } from "../shell/text";
import type { IssueStanding } from "./issue-filter";

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

interface SeverityFilterProps {
  readonly counts: Readonly<Record<IssueStanding, number>>;
  readonly filter: ReadonlySet<IssueStanding>;
  onToggle(standing: IssueStanding): void;
}

/** The result in words and counts; pressing a count shows only that kind. */
export function SeverityFilter({ counts, filter, onToggle }: SeverityFilterProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.counts} role="group" aria-label={text("filterHint")}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.toggle}
          appearance="outline"
          size="small"
          checked={filter.has(severity)}
          onClick={() => onToggle(severity)}
        >
          <SeverityMark
            severity={severity}
            label={text(`count_${severity}`, { n: counts[severity] })}
          />
        </ToggleButton>
      ))}
      {counts.explained > 0 && (
        <ToggleButton
          className={styles.toggle}
          appearance="outline"
          size="small"
          checked={filter.has("explained")}
          onClick={() => onToggle("explained")}
        >
          {text("count_explained", { n: counts.explained })}
        </ToggleButton>
      )}
    </div>
  );
}
