import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useId, type KeyboardEvent } from "react";
import type { TableField } from "../../core/schemes/fields";
import { fieldName } from "../../core/schemes/scheme-sentence";
import { draftValue } from "../../core/schemes/draft";
import { useLocale } from "../shell/text";
import { useDraft, useField } from "./field-context";
import { NumberInput } from "./number-input";
import { ProblemText } from "./problem-text";
import { useFormStyles } from "./styles";
import { useSchemeText } from "./texts";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  head: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flexGrow: 1, flexBasis: 0, minWidth: 0, "& input": { minWidth: 0 } },
  number: { width: "104px", flexShrink: 0 },
  tools: { display: "flex", flexShrink: 0, width: "72px", justifyContent: "flex-end" },
  given: { flexGrow: 0, flexShrink: 0, width: "40px" },
});

/** Rows of a scheme, such as grade bands. Alt with an arrow moves a row, so do its buttons. */
export function TableInput({ field }: { field: TableField }) {
  const styles = useStyles();
  const form = useFormStyles();
  const locale = useLocale();
  const text = useSchemeText();
  const id = useId();
  const { problems } = useDraft();
  const { value, readOnly, change } = useField(field.path);
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const label = fieldName(field.path, locale);
  const editable = !readOnly && !field.fixed;
  const columnLabel = (path: string) => fieldName(path, locale);

  const move = (at: number, by: 1 | -1): void => {
    const to = at + by;
    if (to < 0 || to >= rows.length) return;
    const next = [...rows];
    [next[at], next[to]] = [next[to], next[at]];
    change(next);
    focusCell(id, to);
  };
  const remove = (at: number): void => {
    change(rows.filter((_row, place) => place !== at));
    focusCell(id, Math.max(0, at - 1));
  };
  const add = (): void => {
    const blank = Object.fromEntries(
      field.columns.map((column) => [keyOf(field, column.path), column.kind === "text" ? "" : 0])
    );
    change([...rows, blank]);
    focusCell(id, rows.length);
  };
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    if (!editable || !event.altKey) return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    event.stopPropagation();
    move(at, event.key === "ArrowUp" ? -1 : 1);
  };
  const own = problems.filter(({ path }) => path === field.path);
  const rowProblem = (at: number) =>
    problems.find(
      ({ path }) => path === `${field.path}.${at}` || path.startsWith(`${field.path}.${at}.`)
    );

  return (
    <div className={form.field} role="group" aria-label={label} id={id}>
      <span className={form.group}>{label}</span>
      {rows.length === 0 ? (
        <p className={form.quiet}>{text("noRows")}</p>
      ) : (
        <div className={styles.row} aria-hidden>
          {field.columns.map((column) => (
            <span
              key={column.path}
              className={`${styles.head} ${cellClass(column.kind, field.fixed === true && column === field.columns[0], styles)}`}
            >
              {columnLabel(column.path)}
            </span>
          ))}
          {editable && <span className={styles.tools} />}
        </div>
      )}
      {rows.map((row, at) => {
        const wrong = rowProblem(at);
        const problemId = `${id}-${at}-problem`;
        return (
          <div key={at} role="group" aria-label={text("row", { n: at + 1 })}>
            <div
              className={styles.row}
              data-table-row={at}
              onKeyDown={(event) => onKeyDown(event, at)}
            >
              {field.columns.map((column) => {
                const key = keyOf(field, column.path);
                const cell = draftValue(row, key);
                const path = `${field.path}.${at}.${key}`;
                const problem =
                  wrong?.path === path || wrong?.path === `${field.path}.${at}`
                    ? wrong.sentence
                    : undefined;
                const set = (next: unknown): void =>
                  change(
                    rows.map((other, place) =>
                      place === at ? { ...(other as object), [key]: next } : other
                    )
                  );
                if (field.fixed && column === field.columns[0]) {
                  return (
                    <span key={key} className={styles.given}>
                      {String(cell)}
                    </span>
                  );
                }
                return column.kind === "text" ? (
                  <Input
                    key={key}
                    className={styles.text}
                    size="small"
                    aria-label={columnLabel(column.path)}
                    aria-invalid={problem !== undefined}
                    aria-describedby={problem === undefined ? undefined : problemId}
                    readOnly={readOnly}
                    value={typeof cell === "string" ? cell : ""}
                    onChange={(_event, data) => set(data.value)}
                  />
                ) : (
                  <NumberInput
                    key={key}
                    field={column}
                    value={cell}
                    label={columnLabel(column.path)}
                    problem={problem}
                    problemId={problemId}
                    readOnly={readOnly}
                    onChange={set}
                  />
                );
              })}
              {editable && (
                <span className={styles.tools}>
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<ArrowUp16Regular />}
                    aria-label={text("rowUp", { n: at + 1 })}
                    title={`${text("rowUp", { n: at + 1 })} (Alt+↑)`}
                    disabledFocusable={at === 0}
                    onClick={() => move(at, -1)}
                  />
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<ArrowDown16Regular />}
                    aria-label={text("rowDown", { n: at + 1 })}
                    title={`${text("rowDown", { n: at + 1 })} (Alt+↓)`}
                    disabledFocusable={at === rows.length - 1}
                    onClick={() => move(at, 1)}
                  />
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<Dismiss16Regular />}
                    aria-label={text("removeRow", { n: at + 1 })}
                    title={text("removeRow", { n: at + 1 })}
                    disabledFocusable={rows.length <= field.least}
                    onClick={() => remove(at)}
                  />
                </span>
              )}
            </div>
            <ProblemText id={problemId}>{wrong?.sentence}</ProblemText>
          </div>
        );
      })}
      <ProblemText id={`${id}-problem`}>{own[0]?.sentence}</ProblemText>
      {editable && (
        <span>
          <Button appearance="subtle" size="small" icon={<Add16Regular />} onClick={add}>
            {text("addRow")}
          </Button>
        </span>
      )}
    </div>
  );
}

function keyOf(field: TableField, columnPath: string): string {
  return columnPath.slice(field.path.length + 1);
}

function cellClass(
  kind: "text" | "number",
  given: boolean,
  styles: Readonly<Record<"text" | "number" | "given", string>>
): string {
  return given ? styles.given : styles[kind];
}

/** After a row moved, was added or removed, the first input of that row has the focus. */
function focusCell(table: string, row: number): void {
  setTimeout(() => {
    document
      .getElementById(table)
      ?.querySelector<HTMLInputElement>(`[data-table-row="${row}"] input`)
      ?.focus();
  });
}
