import { ledgerMessages } from "../../messages/ledger";
import { render, type Locale } from "../../messages/message";
import { registerMessages } from "../../messages/registers";
import { writesOf, type CellWrite } from "../../plan/cell-writes";
import type { Plan } from "../../plan/plan";
import { areaAddress } from "../../sheets/address";
import { SheetView } from "../../sheets/sheet-view";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import type { RegisterData, RegisterRecord } from "../read-registers";
import { changedKeys, columnsOf, nextRow, rowCell, withRowDraft, type RowDraft } from "./row-draft";
import { rowName } from "./row-name";

/** A plan, or the sentence that says why the row cannot be written where it belongs. */
export type PlannedRow =
  | { readonly plan: Plan; readonly row: number; readonly blocked?: undefined }
  | { readonly blocked: string };

/**
 * Writes the changed fields of a row and nothing else. A new entry goes right below the last one, in its
 * look; an Excel table around the others grows by it.
 */
export function planRow(
  snapshot: WorkbookSnapshot,
  table: RegisterData,
  record: RegisterRecord | undefined,
  draft: RowDraft,
  locale: Locale
): PlannedRow {
  const row = record?.row ?? nextRow(table);
  const changed = new Set(changedKeys(record, draft));
  const writes = columnsOf(table).flatMap((column): CellWrite[] => {
    const at = table.columns[column.key];
    const typed = draft[column.key];
    if (at === undefined || typed === undefined || !changed.has(column.key)) return [];
    const before = record?.cells[column.key];
    const { content, numberFormat } = rowCell(column, before, typed, table.amountUnit);
    return [{ row: before?.row ?? row, column: before?.column ?? at, content, numberFormat }];
  });
  const register = render(registerMessages[table.name], locale);
  if (record) {
    const params = { register, row: row + 1, n: writes.length };
    const title = render(ledgerMessages.changeTitle, locale, params);
    return { plan: { title, actions: writesOf(table.sheet, writes) }, row };
  }
  const taken = textBelow(snapshot, table, 1);
  if (taken !== undefined) {
    const params = { sheet: table.sheet, row: row + 1, text: taken };
    return { blocked: render(ledgerMessages.blocked, locale, params) };
  }
  const name = rowName(table, withRowDraft(table, undefined, draft));
  const message = name === "" ? ledgerMessages.addTitlePlain : ledgerMessages.addTitle;
  const columns = Object.values(table.columns);
  const area = { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
  return {
    plan: {
      title: render(message, locale, { register, name }),
      actions: [
        { kind: "grow", sheet: table.sheet, address: areaAddress(area) },
        ...writesOf(table.sheet, writes),
      ],
    },
    row,
  };
}

/** What stands in the cells that new rows would take; undefined where they are free. */
export function textBelow(
  { sheets }: WorkbookSnapshot,
  table: RegisterData,
  rows: number
): string | undefined {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return undefined;
  const view = new SheetView(sheet);
  const { used } = view;
  const columns = Object.values(table.columns);
  const top = nextRow(table);
  for (let row = top; used && row < top + rows && row <= used.bottom; row++) {
    for (let column = Math.min(...columns); column <= Math.max(...columns); column++) {
      if (!view.isBlank(row, column)) return view.text(row, column).trim();
    }
  }
  return undefined;
}

/** The number of a new row, where the table numbers its rows: one more than the highest. */
export function nextNumber(table: RegisterData): RowDraft {
  if (table.columns.number === undefined) return {};
  let highest = 0;
  for (const { cells } of table.rows) {
    const number = Number(cells.number?.value);
    if (Number.isInteger(number)) highest = Math.max(highest, number);
  }
  return { number: String(highest + 1) };
}
