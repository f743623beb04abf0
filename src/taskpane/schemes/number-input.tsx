import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { readNumber } from "../../core/numbers/read-number";
import { schemePercent } from "../../core/schemes/percent";
import type { NumberField } from "../../core/schemes/fields";
import { unitName } from "../../core/schemes/scheme-sentence";
import { useLocale } from "../shell/text";
import { useFormStyles } from "./styles";

interface NumberInputProps {
  readonly field: NumberField;
  readonly value: unknown;
  readonly label: string;
  readonly problem: string | undefined;
  readonly problemId: string;
  readonly readOnly: boolean;
  readonly id?: string;
  onChange(value: unknown): void;
}

/**
 * A number as people write it, full-width digits and separators too. What is no number is handed on as
 * the text it is, so that the sentence beside the field can say so.
 */
export function NumberInput(props: NumberInputProps) {
  const styles = useFormStyles();
  const locale = useLocale();
  const { field, value } = props;
  const [text, setText] = useState(() => shown(value, field));
  // Somebody else changed the value: a design was chosen, or the edit was taken back.
  const current = entered(text, field) === value ? text : shown(value, field);
  return (
    <Input
      id={props.id}
      className={styles.number}
      size="small"
      inputMode="decimal"
      aria-label={props.id === undefined ? props.label : undefined}
      aria-invalid={props.problem !== undefined}
      aria-describedby={props.problem === undefined ? undefined : props.problemId}
      readOnly={props.readOnly}
      value={current}
      onChange={(_event, data) => {
        setText(data.value);
        props.onChange(entered(data.value, field));
      }}
      contentAfter={
        field.unit && <span className={styles.unit}>{unitName(field.unit, locale)}</span>
      }
    />
  );
}

function shown(value: unknown, { ratio }: NumberField): string {
  if (typeof value === "number") return String(ratio ? schemePercent(value) : value);
  return typeof value === "string" ? value : "";
}

function entered(text: string, { ratio }: NumberField): number | string {
  const number = readNumber(text.replace(/%$/, ""))?.value;
  if (number === undefined) return text;
  return ratio ? schemePercent(number, -2) : number;
}
