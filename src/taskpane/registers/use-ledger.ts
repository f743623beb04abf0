import { useCallback, useEffect, useState } from "react";
import type { Ledger } from "../../commands/ledger";
import type { RegisterData } from "../../core/registers/read-registers";
import type { RowDraft } from "../../core/registers/rows/row-draft";
import { parseArea } from "../../core/sheets/address";
import type { Pane } from "../shell/use-pane";

/** What is looked at: the board, or a register with its list, one of its rows or a new one. */
export interface LedgerView {
  /** Key of a table; empty for the board. */
  readonly table: string;
  readonly words: string;
  /** 0-based row of the sheet, or a new row. */
  readonly open?: number | "new";
  /** What is typed and not written, by table and row. */
  readonly drafts: Readonly<Record<string, RowDraft>>;
}

export const BOARD = "";

export function tableKey({ sheet, headingRow }: RegisterData): string {
  return `${sheet}\n${headingRow}`;
}

export function draftKey(table: string, open: number | "new"): string {
  return `${table}\n${open}`;
}

/** Reads the registers when the place opens and after each change; undefined while they are read first. */
export function useLedger(pane: Pane): Ledger | undefined {
  const [ledger, setLedger] = useState<Ledger | undefined>();
  const { read } = pane.ledger;
  const { revision } = pane.state;
  useEffect(() => {
    let left = false;
    void read().then((found) => {
      if (!left && found) setLedger(found);
    });
    return () => {
      left = true;
    };
  }, [read, revision]);
  return ledger;
}

const KEPT = "ledger";

/** The view, kept while another place is open; a row selected in the sheet is opened unless input waits. */
export function useLedgerView(
  pane: Pane,
  ledger: Ledger | undefined
): readonly [LedgerView, (change: Partial<LedgerView>) => void] {
  const { keepsakes } = pane;
  const { selected } = pane.state;
  const [view, setView] = useState<LedgerView>(
    () => (keepsakes.get(KEPT) as LedgerView | undefined) ?? { table: BOARD, words: "", drafts: {} }
  );
  const [seen, setSeen] = useState(selected);
  useEffect(() => void keepsakes.set(KEPT, view), [keepsakes, view]);
  const change = useCallback(
    (next: Partial<LedgerView>) => setView((now) => ({ ...now, ...next })),
    []
  );
  if (ledger && selected !== seen) {
    setSeen(selected);
    const row = rowAt(ledger, selected);
    const waiting =
      view.open !== undefined && view.drafts[draftKey(view.table, view.open)] !== undefined;
    if (row && view.table !== BOARD && !waiting) setView({ ...view, ...row });
  }
  return [view, change];
}

function rowAt(
  ledger: Ledger,
  selected: Pane["state"]["selected"]
): Pick<LedgerView, "table" | "open"> | undefined {
  const area = selected && parseArea(selected.address.split(",")[0] ?? "");
  const found = area && ledger.at(selected.sheet, area.top, area.left);
  return found?.record && { table: tableKey(found.table), open: found.record.row };
}
