import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  CHOSEN_KINDS,
  CHOSEN_MEANINGS,
  type ChosenMeaning,
  type RecognitionChange,
} from "../../core/forms/kept-corrections";
import {
  isChoosable,
  type RecognisedColumn,
  type RecognitionEntry,
} from "../../core/forms/recognition-report";
import { formMessages } from "../../core/messages/forms";
import { render } from "../../core/messages/message";
import { useLocale, useText } from "../shell/text";
import { useRecognitionText } from "./recognition-text";

const useStyles = makeStyles({
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  field: { minWidth: 0, "& select, & input": { minWidth: 0 } },
  button: { alignSelf: "flex-start", minWidth: 0 },
});

/** Notes of one form that are listed; a form with more has another trouble. */
const MOST_NOTES = 8;

interface RecognisedFormProps {
  readonly entry: RecognitionEntry;
  readonly busy: boolean;
  onCorrect(change: RecognitionChange): void;
}

/** One table: what it was taken for and why; unfolded, the controls to say otherwise. */
export function RecognisedForm({ entry, busy, onCorrect }: RecognisedFormProps) {
  const styles = useStyles();
  const text = useRecognitionText();
  const pane = useText();
  const locale = useLocale();
  const { sheet, kind, headingRow, why, columns, unplaced, skippedRows, corrected } = entry;
  const recognised = why !== undefined;
  const named =
    kind === undefined ? text("unknown") : text(kind === "none" ? "noForm" : `kind_${kind}`);
  const reasons = [
    ...(why ? [render(formMessages[why.message], locale, why.params)] : []),
    ...(unplaced.length > 0 ? [text("unplaced", { n: unplaced.length })] : []),
    ...(skippedRows.length > 0 ? [text("skipped", { n: skippedRows.length })] : []),
    ...(corrected ? [text("corrected")] : []),
  ];
  const notes = [
    ...unplaced.map(({ cell, text: heading }) =>
      render(formMessages.columnUnplaced, locale, { cell, text: heading })
    ),
    ...skippedRows.map((row) => render(formMessages.rowSkipped, locale, { row: row + 1 })),
  ].slice(0, MOST_NOTES);
  const correctable = headingRow !== undefined || !recognised;
  return (
    <li>
      <details>
        <summary className={styles.summary}>
          {text("form", { sheet, kind: named })}
          {reasons.length > 0 && ` · ${reasons.join(pane("clauseSeparator"))}`}
        </summary>
        <div className={styles.body}>
          {notes.length > 0 && (
            <ul className={styles.notes}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          {!recognised && corrected && kind !== "none" && <span>{text("needsName")}</span>}
          {correctable && (
            <HeadingRow
              key={headingRow}
              row={headingRow}
              busy={busy}
              onEnter={(row) => onCorrect({ headingRow: row })}
            />
          )}
          {headingRow !== undefined && (
            <Field label={text("kind")} size="small" className={styles.field}>
              <Select
                size="small"
                disabled={busy}
                value={kind ?? ""}
                onChange={(_event, { value }) => {
                  const chosen = CHOSEN_KINDS.find((one) => one === value);
                  if (chosen) onCorrect({ kind: chosen });
                }}
              >
                {kind === undefined && <option value="">{text("unknown")}</option>}
                {CHOSEN_KINDS.map((one) => (
                  <option key={one} value={one}>
                    {text(one === "none" ? "noForm" : `kind_${one}`)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {columns.map((column) => (
            <ColumnMeaning
              key={column.letter}
              column={column}
              busy={busy}
              onChoose={(meaning) => onCorrect({ column: column.letter, meaning })}
            />
          ))}
          {corrected && (
            <Button
              className={styles.button}
              size="small"
              disabledFocusable={busy}
              onClick={() => onCorrect({ takeBack: true })}
            >
              {text("takeBack")}
            </Button>
          )}
        </div>
      </details>
    </li>
  );
}

interface HeadingRowProps {
  readonly row: number | undefined;
  readonly busy: boolean;
  onEnter(row: number): void;
}

function HeadingRow({ row, busy, onEnter }: HeadingRowProps) {
  const styles = useStyles();
  const text = useRecognitionText();
  const [typed, setTyped] = useState(row === undefined ? "" : String(row + 1));
  return (
    <Field label={text("headingRow")} hint={text("headingRowHint")} className={styles.field}>
      <Input
        size="small"
        inputMode="numeric"
        disabled={busy}
        value={typed}
        onChange={(_event, { value }) => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          if (/^[1-9]\d{0,6}$/.test(typed.trim())) onEnter(Number(typed) - 1);
        }}
      />
    </Field>
  );
}

interface ColumnMeaningProps {
  readonly column: RecognisedColumn;
  readonly busy: boolean;
  onChoose(meaning: ChosenMeaning): void;
}

function ColumnMeaning({ column, busy, onChoose }: ColumnMeaningProps) {
  const styles = useStyles();
  const text = useRecognitionText();
  const { letter, meaning, chosen } = column;
  // A meaning only PERF gives stands as its own choice, so that the list never lies about it.
  const own = meaning !== undefined && !isChoosable(meaning);
  const value = chosen ?? (meaning === undefined || own ? "" : meaning);
  return (
    <Field
      label={text("column", { letter, text: column.text })}
      size="small"
      className={styles.field}
    >
      <Select
        size="small"
        disabled={busy}
        value={value}
        onChange={(_event, data) => {
          const next = [...CHOSEN_MEANINGS, "ignore" as const].find((one) => one === data.value);
          if (next) onChoose(next);
        }}
      >
        {value === "" && <option value="">{text(own ? "other" : "automatic")}</option>}
        {CHOSEN_MEANINGS.map((one) => (
          <option key={one} value={one}>
            {text(`column_${one}`)}
          </option>
        ))}
        <option value="ignore">{text("ignore")}</option>
      </Select>
    </Field>
  );
}
