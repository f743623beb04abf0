import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/rules/issue";
import { SeverityMark } from "../shell/severity-mark";
import { useText } from "../shell/text";

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly filter: ReadonlySet<Severity>;
  onToggle(severity: Severity): void;
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
    </div>
  );
}
