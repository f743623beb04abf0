import type { BookEvent, BookModel } from "../model/book-model";
import type { EventHub } from "./event-hub";
import { intersect, localAddress } from "./geometry";

/** Event numbers of tables. */
export const TableEvent = {
  SelectionChanged: 100,
  Changed: 101,
  Added: 102,
  Deleted: 103,
} as const;

const WORKBOOK = "Workbook";

/** A table hears of changes and selections within it, its sheet and the workbook of the changes. */
export function raiseTableEvents(hub: EventHub, book: BookModel, event: BookEvent): void {
  if (event.kind !== "changed" && event.kind !== "selected") return;
  const sheet = book.sheets.find(({ id }) => id === event.sheetId);
  for (const table of sheet?.extras.tables ?? []) {
    const common = intersect(event.area, table.area);
    const tableId = String(table.id);
    if (event.kind === "selected") {
      hub.raise(TableEvent.SelectionChanged, tableId, {
        worksheetId: event.sheetId,
        tableId,
        address: common ? localAddress(common) : "",
        isInsideTable: common !== undefined,
      });
      continue;
    }
    if (!common) continue;
    const address = localAddress(event.area);
    const args = {
      changeType: event.changeType,
      source: "Local",
      triggerSource: event.source === "host" ? "ThisLocalAddin" : "Unknown",
      worksheetId: event.sheetId,
      tableId,
      address,
      referenceId: `${event.sheetId}!${address}`,
    };
    for (const target of [tableId, event.sheetId, WORKBOOK]) {
      hub.raise(TableEvent.Changed, target, args);
    }
  }
}

/** The collections of the sheet and of the workbook hear of tables made and deleted. */
export function raiseTableListed(
  hub: EventHub,
  type: typeof TableEvent.Added | typeof TableEvent.Deleted,
  sheetId: string,
  table: { readonly id: number; readonly name: string }
): void {
  const args = {
    source: "Local",
    tableId: String(table.id),
    tableName: table.name,
    worksheetId: sheetId,
  };
  for (const target of [sheetId, WORKBOOK]) hub.raise(type, target, args);
}
