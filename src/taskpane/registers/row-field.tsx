import {
  Field,
  Input,
  Select,
  Textarea,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { LookUpEntry } from "../../core/registers/rows/look-ups";
import type { CardRowField } from "../../core/registers/rows/row-card";
import { SeverityMark } from "../shell/severity-mark";
import { useLedgerText } from "./ledger-text";
import { LookUpInput } from "./look-up-input";

const useStyles = makeStyles({
  wide: { gridColumn: "1 / -1" },
  issue: { display: "block", "& span": { whiteSpace: "normal", overflowWrap: "anywhere" } },
  input: {
    width: "100%",
    minWidth: 0,
    "& input": { minWidth: 0, width: "100%" },
    "& select": { minWidth: 0 },
  },
  figure: { "& input": { textAlign: "end", fontVariantNumeric: "tabular-nums" } },
});

/** Figures and dates are short and stand two in a line. */
const SHORT = new Set(["amount", "number", "score", "ratio", "date", "year", "month", "flag"]);
const FIGURES = new Set(["amount", "number", "score", "ratio"]);
const NARROW = new Set(["number", "unitCode", "projectCode", "code", "grade"]);

export interface RowFieldProps {
  readonly field: CardRowField;
  /** Whether a blank that must be filled is told already. */
  readonly strict: boolean;
  propose(kind: "unit" | "project" | "department", words: string): readonly LookUpEntry[];
  onType(value: string): void;
  onChoose(entry: LookUpEntry): void;
}

/** One field of a row with what is wrong beside it. */
export function RowField({ field, strict, propose, onType, onChoose }: RowFieldProps) {
  const styles = useStyles();
  const text = useLedgerText();
  const { key, input, value, words, unit, required, changed, saved, type } = field;
  const issues = field.issues.filter(({ missing }) => !missing || strict || changed);
  const wide = !SHORT.has(type) && !NARROW.has(key) && !(input === "choice");
  const shared = {
    value,
    onChange: (_: unknown, data: { value: string }) => onType(data.value),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // In a long text Enter with Shift begins a new line.
    if (event.key === "Enter" && event.shiftKey) event.stopPropagation();
  };
  const after = unit && <span aria-hidden>{unit}</span>;
  // Where there is no register to look up in, a plain field promises nothing.
  const nothingToPropose =
    input !== "choice" && input !== "suggest" && input !== "long" && input !== "text"
      ? propose(input, "").length === 0
      : false;
  const known = value === "" || words.includes(value);
  return (
    <Field
      className={wide ? styles.wide : undefined}
      label={unit && unit !== "%" ? `${field.label}（${unit}）` : field.label}
      required={required}
      validationState={issues.some(({ severity }) => severity === "error") ? "error" : "none"}
      validationMessageIcon={null}
      validationMessage={
        issues.length === 0
          ? undefined
          : issues.map(({ severity, message, rule }) => (
              <span key={`${rule} ${message}`} className={styles.issue}>
                <SeverityMark severity={severity} label={message} />
              </span>
            ))
      }
      {...(changed && {
        hint: saved === "" ? text("unwrittenBlank") : text("unwritten", { text: saved }),
      })}
    >
      {input === "choice" ? (
        <Select {...shared} className={styles.input}>
          {!required || value === "" ? <option value="">{text("none")}</option> : null}
          {/* What stands there and is no choice stays visible until another is made. */}
          {!known && <option value={value}>{value}</option>}
          {words.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </Select>
      ) : input === "long" ? (
        <Textarea {...shared} resize="vertical" onKeyDown={onKeyDown} />
      ) : input === "text" || nothingToPropose ? (
        <Input
          {...shared}
          className={mergeClasses(styles.input, FIGURES.has(type) && styles.figure)}
          inputMode={FIGURES.has(type) ? "decimal" : undefined}
          contentAfter={after}
        />
      ) : (
        <LookUpInput
          label={field.label}
          value={value}
          entries={
            input === "suggest"
              ? words.map((name) => ({ name, note: "" }))
              : propose(input, value === saved ? "" : value)
          }
          onType={onType}
          onChoose={(at) => {
            if (input === "suggest") return onType(words[at] ?? "");
            const entry = propose(input, value === saved ? "" : value)[at];
            if (entry) onChoose(entry);
          }}
        />
      )}
    </Field>
  );
}
