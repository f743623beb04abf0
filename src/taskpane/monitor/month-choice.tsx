import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useMonitorText } from "./monitor-text";

const useStyles = makeStyles({
  choice: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

interface MonthChoiceProps {
  /** Undefined: each form's own month. */
  readonly month: number | undefined;
  readonly disabled: boolean;
  onChoose(month: number | undefined): void;
}

/** The cut-off month: as the forms say, or one of the twelve for all of them. */
export function MonthChoice({ month, disabled, onChoose }: MonthChoiceProps) {
  const styles = useStyles();
  const text = useMonitorText();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label className={styles.label} htmlFor={id}>
        {text("month")}
      </label>
      <Select
        id={id}
        size="small"
        value={month === undefined ? "" : String(month)}
        disabled={disabled}
        onChange={(_event, { value }) => onChoose(value === "" ? undefined : Number(value))}
      >
        <option value="">{text("monthOfForm")}</option>
        {MONTHS.map((number) => (
          <option key={number} value={number}>
            {text("monthNumber", { month: number })}
          </option>
        ))}
      </Select>
    </div>
  );
}
