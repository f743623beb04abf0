import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useMemo, useState, type KeyboardEvent } from "react";
import type { Ledger } from "../../commands/ledger";
import type { RegisterColumnKey } from "../../core/registers/names";
import type { RegisterData, RegisterRecord } from "../../core/registers/read-registers";
import type { LookUpEntry } from "../../core/registers/rows/look-ups";
import type { RowDraft } from "../../core/registers/rows/row-draft";
import { cellAddress } from "../../core/sheets/address";
import { useListStyles } from "../shell/list-styles";
import { PreviewPanel } from "../shell/preview-panel";
import { SeverityMark } from "../shell/severity-mark";
import type { Pane } from "../shell/use-pane";
import { useLedgerText } from "./ledger-text";
import { RowField } from "./row-field";
import { LEDGER } from "./use-ledger-actions";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  heading: {
    margin: 0,
    minWidth: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
  },
  // The buttons stay in sight while a long form scrolls under them.
  foot: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  step: { minWidth: 0 },
  push: { marginInlineStart: "auto" },
});

interface RowFormProps {
  readonly pane: Pane;
  readonly ledger: Ledger;
  readonly table: RegisterData;
  /** Undefined for a new row. */
  readonly record: RegisterRecord | undefined;
  /** Rows to go on to, in the order of the list. */
  readonly rows: readonly RegisterRecord[];
  readonly draft: RowDraft;
  /** Undefined forgets what was typed. */
  onDraft(draft: RowDraft | undefined): void;
  onBack(): void;
  onOpen(record: RegisterRecord): void;
  onAdded(row: number): void;
}

/** One row of a register as a form: checked while typed, written as one step. */
export function RowForm(props: RowFormProps) {
  const { pane, ledger, table, record, rows, draft, onDraft, onBack, onOpen } = props;
  const styles = useStyles();
  const list = useListStyles();
  const text = useLedgerText();
  const [strict, setStrict] = useState(false);
  const busy = pane.state.job !== undefined;
  const pending = pane.state.pending?.origin === LEDGER ? pane.state.pending : undefined;
  const card = useMemo(() => ledger.card(table, record, draft), [ledger, table, record, draft]);
  const at = record ? rows.findIndex(({ row }) => row === record.row) : -1;
  const [previous, next] = at < 0 ? [] : [rows[at - 1], rows[at + 1]];

  const set = (key: RegisterColumnKey, value: string): void => onDraft({ ...draft, [key]: value });
  const write = async (): Promise<void> => {
    if (busy || card.changed === 0) return;
    if (card.errors > 0) return setStrict(true);
    const planned = ledger.plan(table, record, draft);
    if (planned.blocked !== undefined) return pane.ledger.refuse(planned.blocked);
    const written = await pane.ledger.write(planned.plan, (cells) => text("formula", { cells }));
    if (!written) return;
    onDraft(undefined);
    if (!record) props.onAdded(planned.row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends the composition of Chinese characters, or takes a proposal, is no command.
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const field = event.target instanceof HTMLElement && event.target.matches("input, textarea");
    if (event.key === "Enter" && field) {
      event.preventDefault();
      void write();
    } else if (event.key === "Escape" && field && card.changed > 0) {
      event.preventDefault();
      onDraft(undefined);
    } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      const other = event.key === "ArrowUp" ? previous : next;
      if (!other || event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      onOpen(other);
    }
  };
  const propose = (kind: "unit" | "project" | "department", words: string) =>
    kind === "department"
      ? ledger.departments
          .filter((name) => name.includes(words.trim()))
          .slice(0, 20)
          .map((name) => ({ name, note: "" }) as LookUpEntry)
      : ledger.propose(kind, words);
  const choose = (key: RegisterColumnKey, entry: LookUpEntry): void =>
    // A department is a name and brings nothing along.
    entry.record === undefined
      ? set(key, entry.name)
      : onDraft(ledger.choose(table, record, draft, key, entry));

  return (
    <section
      className={styles.place}
      onKeyDown={onKeyDown}
      aria-label={text("editRow", {
        row: (record?.row ?? 0) + 1,
        name: card.name,
      })}
    >
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={text("back")}
          title={text("back")}
          onClick={onBack}
        />
        <h2 className={styles.heading}>
          {record
            ? text("editRow", { row: record.row + 1, name: card.name || text("unnamed") })
            : text("newRow")}
        </h2>
      </div>
      {card.others.map(({ rule, severity, message }) => (
        <SeverityMark key={`${rule} ${message}`} severity={severity} label={message} />
      ))}
      {pending && (
        <PreviewPanel
          pending={pending}
          busy={busy}
          onWrite={() => {
            void pane.write();
            onDraft(undefined);
          }}
          onDiscard={pane.discard}
        />
      )}
      <div className={styles.fields}>
        {card.fields.map((field) => (
          <RowField
            key={field.key}
            field={field}
            strict={strict || record !== undefined}
            propose={propose}
            onType={(value) => set(field.key, value)}
            onChoose={(entry) => choose(field.key, entry)}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <Button
          appearance={pending ? "secondary" : "primary"}
          disabledFocusable={busy || card.changed === 0}
          title={text("keys")}
          onClick={() => void write()}
        >
          {text("write")}
        </Button>
        {card.changed > 0 && (
          <Button disabledFocusable={busy} onClick={() => onDraft(undefined)}>
            {text("drop")}
          </Button>
        )}
        {strict && card.errors > 0 && (
          <SeverityMark severity="error" label={text("errorsLeft", { n: card.errors })} />
        )}
        {record && card.changed === 0 && (
          <Button
            className={styles.step}
            appearance="subtle"
            onClick={() =>
              void pane.select(
                table.sheet,
                cellAddress(record.row, Math.min(...Object.values(table.columns)))
              )
            }
          >
            {text("showInSheet")}
          </Button>
        )}
        {record && (
          <>
            <span className={`${list.quiet} ${styles.push}`}>
              {text("position", { n: at + 1, of: rows.length })}
            </span>
            {[
              { other: previous, label: "previous", keys: "Alt+ArrowUp" } as const,
              { other: next, label: "next", keys: "Alt+ArrowDown" } as const,
            ].map(({ other, label, keys }) => (
              <Button
                key={label}
                className={styles.step}
                size="small"
                disabledFocusable={other === undefined}
                aria-keyshortcuts={keys}
                onClick={() => other && onOpen(other)}
              >
                {text(label)}
              </Button>
            ))}
          </>
        )}
      </div>
    </section>
  );
}
