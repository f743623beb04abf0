import { Button, Select, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { TableSearch28Regular } from "@fluentui/react-icons/svg/table-search";
import { useMemo } from "react";
import type { Ledger } from "../../commands/ledger";
import { render } from "../../core/messages/message";
import { registerColumnMessages, registerMessages } from "../../core/messages/registers";
import type { RegisterData, RegisterRecord } from "../../core/registers/read-registers";
import { cellAddress } from "../../core/sheets/address";
import { Board } from "../dashboard/board";
import { EmptyState } from "../shell/empty-state";
import { useListStyles } from "../shell/list-styles";
import { useLocale } from "../shell/text";
import type { Pane } from "../shell/use-pane";
import { useLedgerText } from "./ledger-text";
import { NewRegister } from "./new-register";
import { RowForm } from "./row-form";
import { RowList } from "./row-list";
import { BOARD, draftKey, tableKey, useLedger, useLedgerView, type LedgerView } from "./use-ledger";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  bar: { display: "flex", gap: tokens.spacingHorizontalS },
  choice: { flexGrow: 1, minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  add: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** 台账: the bureau's registers, row by row. */
export default function RegistersPlace({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const text = useLedgerText();
  const ledger = useLedger(pane);
  const [view, change] = useLedgerView(pane, ledger);
  if (!ledger) return <Spinner size="small" label={text("reading")} />;
  if (ledger.tables.length === 0) {
    return (
      <EmptyState
        icon={<TableSearch28Regular />}
        title={text("noRegisterTitle")}
        text={text("noRegisterText")}
      >
        <NewRegister pane={pane} ledger={ledger} first />
      </EmptyState>
    );
  }
  const table = ledger.tables.find((one) => tableKey(one) === view.table);
  if (!table) {
    return (
      <div className={styles.place}>
        <RegisterChoice ledger={ledger} value={BOARD} change={change} />
        <Board board={ledger.board()} onSelect={(sheet, cell) => void pane.select(sheet, cell)} />
        <NewRegister pane={pane} ledger={ledger} first={false} />
      </div>
    );
  }
  return (
    <div className={styles.place}>
      <RegisterView pane={pane} ledger={ledger} table={table} view={view} change={change} />
    </div>
  );
}

interface RegisterViewProps {
  readonly pane: Pane;
  readonly ledger: Ledger;
  readonly table: RegisterData;
  readonly view: LedgerView;
  change(change: Partial<LedgerView>): void;
}

function RegisterView({ pane, ledger, table, view, change }: RegisterViewProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useLedgerText();
  const locale = useLocale();
  const key = tableKey(table);
  const { open } = view;
  const record = typeof open === "number" ? table.rows.find(({ row }) => row === open) : undefined;
  const rows = useMemo(() => ledger.find(table, view.words), [ledger, table, view.words]);
  const begin = useMemo(() => ledger.begin(table), [ledger, table]);
  const openRow = (next: RegisterRecord): void => {
    change({ table: key, open: next.row });
    const column = Math.min(...Object.values(table.columns));
    void pane.select(table.sheet, cellAddress(next.row, column));
  };
  if (open === "new" || record) {
    const own = draftKey(key, record ? record.row : "new");
    return (
      <RowForm
        key={own}
        pane={pane}
        ledger={ledger}
        table={table}
        record={record}
        rows={rows}
        draft={view.drafts[own] ?? (record ? NOTHING : begin)}
        onDraft={(draft) => {
          const { [own]: _, ...others } = view.drafts;
          change({ drafts: draft ? { ...others, [own]: draft } : others });
        }}
        onBack={() => change({ table: key, open: undefined })}
        onOpen={openRow}
        onAdded={(row) => {
          const { [own]: _, ...others } = view.drafts;
          change({ table: key, open: row, drafts: others });
        }}
      />
    );
  }
  const { missing } = table;
  return (
    <>
      <div className={styles.bar}>
        <RegisterChoice ledger={ledger} value={key} change={change} />
        <Button
          className={styles.add}
          appearance="primary"
          icon={<Add20Regular />}
          onClick={() => change({ table: key, open: "new" })}
        >
          {text("add")}
        </Button>
      </div>
      {missing.length > 0 && (
        <span className={list.quiet}>
          {text("missingColumns", {
            columns: missing
              .map((one) => render(registerColumnMessages[one], locale))
              .join(locale === "zh-CN" ? "、" : ", "),
          })}
        </span>
      )}
      <RowList
        key={key}
        ledger={ledger}
        table={table}
        words={view.words}
        onWords={(words) => change({ words })}
        onOpen={openRow}
      />
    </>
  );
}

interface RegisterChoiceProps {
  readonly ledger: Ledger;
  /** Key of a table, or the board. */
  readonly value: string;
  change(change: Partial<LedgerView>): void;
}

/** The board and every register of the workbook, to choose from. */
function RegisterChoice({ ledger, value, change }: RegisterChoiceProps) {
  const styles = useStyles();
  const text = useLedgerText();
  const locale = useLocale();
  return (
    <Select
      className={styles.choice}
      aria-label={text("choose")}
      value={value}
      onChange={(_event, data) => change({ table: data.value, words: "", open: undefined })}
    >
      <option value={BOARD}>{text("board")}</option>
      {ledger.tables.map((one) => {
        const name = render(registerMessages[one.name], locale);
        const alone = ledger.tables.filter((other) => other.name === one.name).length === 1;
        return (
          <option key={tableKey(one)} value={tableKey(one)}>
            {text(alone ? "registerChoice" : "registerOnSheet", {
              name,
              sheet: one.sheet,
              n: one.rows.length,
            })}
          </option>
        );
      })}
    </Select>
  );
}

const NOTHING = {};
