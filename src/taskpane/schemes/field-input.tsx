import { Checkbox, Input, Select, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SchemeField } from "../../core/schemes/fields";
import { choiceName, fieldName } from "../../core/schemes/scheme-sentence";
import { useLocale } from "../shell/text";
import { useField } from "./field-context";
import { NumberInput } from "./number-input";
import { ProblemText } from "./problem-text";
import { useFormStyles } from "./styles";
import { TableInput } from "./table-input";
import { useSchemeText } from "./texts";

/** One setting of a scheme, drawn from its description. */
export function FieldInput({ field }: { field: SchemeField }) {
  const styles = useFormStyles();
  const locale = useLocale();
  const id = useId();
  const { value, problem, readOnly, change } = useField(field.path);
  const label = fieldName(field.path, locale);
  const problemId = `${id}-problem`;
  if (field.kind === "table") return <TableInput field={field} />;
  if (field.kind === "words") return <WordsInput path={field.path} />;
  return (
    <div className={styles.field}>
      <div
        className={styles.line}
        role={field.kind === "choices" ? "group" : undefined}
        aria-label={field.kind === "choices" ? label : undefined}
      >
        <label className={styles.label} htmlFor={field.kind === "choices" ? undefined : id}>
          {label}
        </label>
        {field.kind === "number" && (
          <NumberInput
            id={id}
            field={field}
            value={value}
            label={label}
            problem={problem}
            problemId={problemId}
            readOnly={readOnly}
            onChange={change}
          />
        )}
        {field.kind === "text" && (
          <Input
            id={id}
            size="small"
            readOnly={readOnly}
            value={typeof value === "string" ? value : ""}
            aria-invalid={problem !== undefined}
            aria-describedby={problem === undefined ? undefined : problemId}
            onChange={(_event, data) => change(data.value)}
          />
        )}
        {field.kind === "choice" && (
          <Select
            id={id}
            className={styles.choice}
            size="small"
            disabled={readOnly}
            value={String(value)}
            onChange={(_event, data) =>
              change(field.values.find((each) => String(each) === data.value))
            }
          >
            {field.values.map((each) => (
              <option key={String(each)} value={String(each)}>
                {choiceName(field.path, each, locale)}
              </option>
            ))}
          </Select>
        )}
        {field.kind === "choices" && (
          <span className={styles.actions}>
            {field.values.map((each) => {
              const chosen = Array.isArray(value) && value.includes(each);
              return (
                <Checkbox
                  key={each}
                  label={choiceName(field.path, each, locale)}
                  checked={chosen}
                  disabled={readOnly}
                  onChange={(_event, data) =>
                    // In the order of the description, however they were ticked.
                    change(
                      field.values.filter((other) =>
                        other === each
                          ? data.checked === true
                          : Array.isArray(value) && value.includes(other)
                      )
                    )
                  }
                />
              );
            })}
          </span>
        )}
      </div>
      <ProblemText id={problemId}>{problem}</ProblemText>
    </div>
  );
}

/** A list of words as one text. */
function WordsInput({ path }: { path: string }) {
  const styles = useFormStyles();
  const locale = useLocale();
  const text = useSchemeText();
  const id = useId();
  const { value, problem, readOnly, change } = useField(path);
  const words = Array.isArray(value) ? (value as string[]) : [];
  const [written, setWritten] = useState(words.join("、"));
  const current = same(wordsIn(written), words) ? written : words.join("、");
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {fieldName(path, locale)}
      </label>
      <Textarea
        id={id}
        size="small"
        resize="vertical"
        readOnly={readOnly}
        value={current}
        placeholder={text("wordsHint")}
        onChange={(_event, data) => {
          setWritten(data.value);
          change(wordsIn(data.value));
        }}
      />
      <ProblemText id={`${id}-problem`}>{problem}</ProblemText>
    </div>
  );
}

function wordsIn(text: string): string[] {
  const words = text.split(/[、\n]/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ""))];
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}
