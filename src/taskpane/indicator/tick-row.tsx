import { Field, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { TickColumn, TickGroup } from "../../core/forms/card-ticks";
import { SeverityMark } from "../shell/severity-mark";
import { useIndicatorText } from "./indicator-text";

const useStyles = makeStyles({
  wide: { gridColumn: "1 / -1" },
  ticks: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  issue: { display: "block", "& span": { whiteSpace: "normal" }, "& svg": { flexShrink: 0 } },
});

interface TickRowProps {
  readonly group: TickGroup;
  /** Something is ticked otherwise than in the sheet. */
  readonly changed: boolean;
  onPress(column: TickColumn): void;
}

/** Columns that are ticked, as buttons in a line. */
export function TickRow({ group, changed, onPress }: TickRowProps) {
  const styles = useStyles();
  const text = useIndicatorText();
  const { name, ticks, issues } = group;
  return (
    <Field
      className={styles.wide}
      label={text(`ticks_${name}`)}
      validationState={issues.some(({ severity }) => severity === "error") ? "error" : "none"}
      validationMessageIcon={null}
      validationMessage={
        issues.length === 0
          ? undefined
          : issues.map(({ rule, severity, message }) => (
              <span key={`${rule} ${message}`} className={styles.issue}>
                <SeverityMark severity={severity} label={message} />
              </span>
            ))
      }
      {...(changed && { hint: text("unwritten") })}
    >
      <div role="group" className={styles.ticks}>
        {ticks.map(({ column, ticked }) => (
          <ToggleButton key={column} size="small" checked={ticked} onClick={() => onPress(column)}>
            {text(`field_${column}`)}
          </ToggleButton>
        ))}
      </div>
    </Field>
  );
}
