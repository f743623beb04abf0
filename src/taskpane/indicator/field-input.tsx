import { Field, Input, Textarea, makeStyles } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { CardField } from "../../core/forms/indicator-card";
import type { Severity } from "../../core/rules/issue";
import { SeverityMark } from "../shell/severity-mark";
import { useIndicatorText } from "./indicator-text";

const ORDER: readonly Severity[] = ["error", "warning", "hint"];

const useStyles = makeStyles({
  wide: { gridColumn: "1 / -1" },
  issue: { display: "block", "& span": { whiteSpace: "normal", overflowWrap: "anywhere" } },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});

const WIDE = new Set(["name", "reason", "reasonNote", "evidence"]);
const LONG = new Set(["reason", "reasonNote"]);

interface FieldInputProps {
  readonly field: CardField;
  readonly value: string;
  onType(value: string): void;
  onWrite(): void;
  onLeave(): void;
}

/** One field: checked while typing, written on Enter, left on Esc. */
export function FieldInput({ field, value, onType, onWrite, onLeave }: FieldInputProps) {
  const styles = useStyles();
  const text = useIndicatorText();
  const { column, entry, issues } = field;
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
  const shared = {
    value,
    onKeyDown,
    onChange: (_: unknown, data: { value: string }) => onType(data.value),
  };
  return (
    <Field
      className={WIDE.has(column) ? styles.wide : undefined}
      label={text(`field_${column}`)}
      validationState={issues.some(({ severity }) => severity === "error") ? "error" : "none"}
      validationMessageIcon={null}
      validationMessage={
        sorted.length === 0
          ? undefined
          : sorted.map(({ rule, severity, message }) => (
              <span key={`${rule} ${message}`} className={styles.issue}>
                <SeverityMark severity={severity} label={message} />
              </span>
            ))
      }
      {...(changed && { hint: text("unwritten") })}
    >
      {LONG.has(column) ? (
        <Textarea {...shared} resize="vertical" />
      ) : (
        <Input {...shared} className={styles.input} />
      )}
    </Field>
  );
}
