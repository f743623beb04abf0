import { Field, Input, Select, Textarea, makeStyles } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { CardField } from "../../core/forms/indicator-card";
import type { LibrarySuggestion } from "../../core/forms/library-suggestions";
import type { Severity } from "../../core/rules/issue";
import { SeverityMark } from "../shell/severity-mark";
import { useIndicatorText } from "./indicator-text";
import { NameInput } from "./name-input";

const ORDER: readonly Severity[] = ["error", "warning", "hint"];

const useStyles = makeStyles({
  wide: { gridColumn: "1 / -1" },
  issue: {
    display: "block",
    "& span": { whiteSpace: "normal", overflowWrap: "anywhere" },
    "& svg": { flexShrink: 0 },
  },
  input: {
    width: "100%",
    minWidth: 0,
    "& input": { minWidth: 0, width: "100%" },
    "& select": { minWidth: 0 },
  },
});

const WIDE = new Set(["name", "reason", "reasonNote", "evidence", "remark"]);
const LONG = new Set(["reason", "reasonNote", "remark"]);

const JUDGED_LABELS: Partial<Record<string, "judgedReason" | "judgedRemark">> = {
  reason: "judgedReason",
  remark: "judgedRemark",
};

interface FieldInputProps {
  readonly field: CardField;
  readonly value: string;
  /** Points are a person's judgement: the reason is one for taking points off. */
  readonly judged: boolean;
  /** Points are below full marks and this is where the reason goes. */
  readonly reasonDue: boolean;
  readonly suggestions: readonly LibrarySuggestion[];
  onType(value: string): void;
  onTake(suggestion: LibrarySuggestion): void;
  onWrite(): void;
  onLeave(): void;
}

/** One field: checked while typing, written on Enter, left on Esc. */
export function FieldInput(props: FieldInputProps) {
  const { field, value, judged, reasonDue, suggestions, onType, onTake, onWrite, onLeave } = props;
  const styles = useStyles();
  const text = useIndicatorText();
  const { column, entry, issues, choices, shared } = field;
  const changed = value !== entry.text;
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends the composition of Chinese characters is no command.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      onWrite();
    } else if (event.key === "Escape" && changed) {
      event.preventDefault();
      onLeave();
    }
  };
  const sorted = [...issues].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const input = {
    value,
    onKeyDown,
    onChange: (_: unknown, data: { value: string }) => onType(data.value),
  };
  const hints = [
    ...(changed ? [text("unwritten")] : []),
    ...(shared > 1 && changed ? [text("shared", { n: shared })] : []),
  ];
  const wrong = reasonDue || issues.some(({ severity }) => severity === "error");
  return (
    <Field
      className={WIDE.has(column) ? styles.wide : undefined}
      label={text(judged ? (JUDGED_LABELS[column] ?? `field_${column}`) : `field_${column}`)}
      validationState={wrong ? "error" : "none"}
      validationMessageIcon={null}
      validationMessage={
        sorted.length === 0 && !reasonDue ? undefined : (
          <>
            {reasonDue && (
              <span className={styles.issue}>
                <SeverityMark severity="error" label={text("reasonDue")} />
              </span>
            )}
            {sorted.map(({ rule, severity, message }) => (
              <span key={`${rule} ${message}`} className={styles.issue}>
                <SeverityMark severity={severity} label={message} />
              </span>
            ))}
          </>
        )
      }
      {...(hints.length > 0 && { hint: hints.join(" · ") })}
    >
      {choices ? (
        <Select {...input} className={styles.input}>
          {!choices.includes(value) && <option value={value}>{value}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice.replace(/\s+/g, "")}
            </option>
          ))}
        </Select>
      ) : LONG.has(column) ? (
        <Textarea {...input} resize="vertical" />
      ) : column === "name" ? (
        <NameInput
          value={value}
          suggestions={suggestions}
          onType={onType}
          onTake={onTake}
          onKeyDown={onKeyDown}
        />
      ) : (
        <Input {...input} className={styles.input} />
      )}
    </Field>
  );
}
