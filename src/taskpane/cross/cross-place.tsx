import { Button, Field, Select, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { TableSearch28Regular } from "@fluentui/react-icons/svg/table-search";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { CrossTables } from "../../commands/cross";
import { crossMessages } from "../../core/messages/cross";
import { render, type Message, type MessageParameters } from "../../core/messages/message";
import {
  dimensionName,
  measureName,
  measures,
  subjectName,
  type CrossSpec,
} from "../../core/report/cross/cross-choices";
import { TableCard } from "../report/table-card";
import { CommandBar } from "../shell/command-bar";
import { EmptyState } from "../shell/empty-state";
import { useListStyles } from "../shell/list-styles";
import { PreviewPanel } from "../shell/preview-panel";
import { useLocale, useText } from "../shell/text";
import type { Pane } from "../shell/use-pane";
import { CROSS } from "./use-cross-actions";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  choices: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    "& > *": { minWidth: 0 },
    "& span": { minWidth: 0 },
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  missing: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
  },
});

const ALL = "";

/** 交叉表: a register by fund, type, field or department, seen at once and written when wanted. */
export default function CrossPlace({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const list = useListStyles();
  const locale = useLocale();
  const common = useText();
  const text = useCallback(
    (key: keyof typeof crossMessages, parameters?: MessageParameters) =>
      render(crossMessages[key], locale, parameters),
    [locale]
  );
  const tables = useTables(pane);
  const [chosen, choose] = useChoice(pane);
  const spec = useMemo(() => tables && soundSpec(tables, chosen), [tables, chosen]);
  const made = useMemo(() => spec && tables?.make(spec), [spec, tables]);
  if (!tables) return <Spinner size="small" label={common("planning")} />;
  if (!spec || !made) {
    return (
      <EmptyState
        icon={<TableSearch28Regular />}
        title={text("nothingTitle")}
        text={text("nothingText")}
      >
        <Button appearance="primary" onClick={() => pane.open("registers")}>
          {text("openRegisters")}
        </Button>
      </EmptyState>
    );
  }
  const busy = pane.state.job !== undefined;
  const pending = pane.state.pending?.origin === CROSS ? pane.state.pending : undefined;
  const by = tables.by(spec.of);
  const option = (value: string, message: Message) => (
    <option key={value} value={value}>
      {render(message, locale)}
    </option>
  );
  const change = (next: Partial<CrossSpec>): void => {
    if (pending) pane.discard();
    choose({ ...spec, ...next });
  };
  return (
    <div className={styles.place}>
      <div className={styles.choices}>
        <Field label={text("of")}>
          <Select
            value={spec.of}
            onChange={(_event, data) => change({ of: data.value as CrossSpec["of"] })}
          >
            {tables.subjects.map((one) => option(one, subjectName(one)))}
          </Select>
        </Field>
        <Field label={text("measure")}>
          <Select
            value={spec.measure}
            disabled={spec.columns === undefined}
            onChange={(_event, data) => change({ measure: data.value as CrossSpec["measure"] })}
          >
            {measures.map((one) => option(one, measureName(one)))}
          </Select>
        </Field>
        <Field label={text("rows")}>
          <Select
            value={spec.rows}
            onChange={(_event, data) => change({ rows: data.value as CrossSpec["rows"] })}
          >
            {by.map((one) => option(one, dimensionName(one)))}
          </Select>
        </Field>
        <Field label={text("columns")}>
          <Select
            value={spec.columns ?? ALL}
            onChange={(_event, data) =>
              change({
                columns: data.value === ALL ? undefined : (data.value as CrossSpec["columns"]),
              })
            }
          >
            {option(ALL, crossMessages.noneColumn)}
            {by.filter((one) => one !== spec.rows).map((one) => option(one, dimensionName(one)))}
            {option("year", crossMessages.year)}
          </Select>
        </Field>
      </div>
      {made.missing === undefined ? (
        <>
          <CommandBar
            label={text("write")}
            busy={busy}
            secondary={pending !== undefined}
            onRun={() => void pane.cross.propose(made.plan)}
          />
          {pending && (
            <PreviewPanel
              pending={pending}
              busy={busy}
              onWrite={() => void pane.write()}
              onDiscard={pane.discard}
            />
          )}
          <section className={list.frame} aria-label={text("preview")}>
            <TableCard
              table={made.table}
              onSelect={(sheet, cell) => {
                // The sheet stands there once the table was written.
                if (pane.state.known?.sheets.includes(sheet)) void pane.select(sheet, cell);
                else void pane.cross.propose(made.plan);
              }}
            />
          </section>
        </>
      ) : (
        <div className={styles.missing} role="status">
          <span>{made.missing}</span>
          {spec.columns === "year" && !tables.hasLastYear && (
            <Button appearance="primary" onClick={() => pane.open("years")}>
              {text("openYears")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** The choice as far as the workbook has it; undefined where there is nothing to count. */
function soundSpec(tables: CrossTables, chosen: Partial<CrossSpec>): CrossSpec | undefined {
  const { subjects } = tables;
  const wanted = subjects.find((one) => one === chosen.of);
  const of =
    wanted ??
    subjects.find((one) => one === "self-evaluation" && tables.by(one).length > 0) ??
    subjects[0];
  if (of === undefined) return undefined;
  const by = tables.by(of);
  const rows =
    by.find((one) => one === chosen.rows) ?? by.find((one) => one === "department") ?? by[0];
  if (rows === undefined) return undefined;
  const { columns } = chosen;
  const crossed = columns === "year" ? columns : by.find((one) => one === columns && one !== rows);
  return { of, rows, ...(crossed && { columns: crossed }), measure: chosen.measure ?? "count" };
}

const KEPT = "cross";

/** What was chosen, kept while another place is open. */
function useChoice({ keepsakes }: Pane) {
  const [chosen, choose] = useState<Partial<CrossSpec>>(
    () => (keepsakes.get(KEPT) as Partial<CrossSpec> | undefined) ?? {}
  );
  useEffect(() => void keepsakes.set(KEPT, chosen), [chosen, keepsakes]);
  return [chosen, choose] as const;
}

/** Read when the place opens and after each change. */
function useTables(pane: Pane): CrossTables | undefined {
  const [tables, setTables] = useState<CrossTables | undefined>();
  const { read } = pane.cross;
  const { revision } = pane.state;
  useEffect(() => {
    let left = false;
    void read().then((found) => {
      if (!left && found) setTables(found);
    });
    return () => {
      left = true;
    };
  }, [read, revision]);
  return tables;
}
