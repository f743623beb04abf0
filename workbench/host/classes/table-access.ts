import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import type { TableModel } from "../model/table-model";
import { HostError, invalidArgument, invalidReference } from "../protocol/host-error";
import type { HostContext } from "./context";
import { intersect } from "./geometry";

export interface TablePlace {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** All tables, sheet by sheet. */
export function tablesOf(context: HostContext, sheet?: SheetModel): TablePlace[] {
  // Asking the book, so that headings just written are the names of their columns.
  return context.book.tables.flatMap(({ sheetId, table }) => {
    const own = sheet && sheet.id !== sheetId ? undefined : context.book.sheet(sheetId);
    return own ? [{ sheet: own, table }] : [];
  });
}

/** The table as it is now. @throws HostError InvalidReference once it has been deleted */
export function liveTable(context: HostContext, id: number): TablePlace {
  const place = tablesOf(context).find(({ table }) => table.id === id);
  if (!place) throw invalidReference(`table ${id}`);
  return place;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

/** Excel's rules for a table's name. @throws HostError InvalidArgument, ItemAlreadyExists */
export function checkedTableName(context: HostContext, name: string, ownId?: number): string {
  if (!NAME.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > 255) {
    throw invalidArgument(`table name "${name}"`);
  }
  const wanted = name.toLowerCase();
  const taken =
    tablesOf(context).some(
      ({ table }) => table.id !== ownId && table.name.toLowerCase() === wanted
    ) || context.book.names.some((one) => !one.sheetId && one.name.toLowerCase() === wanted);
  if (taken) {
    throw new HostError("ItemAlreadyExists", `The name "${name}" already exists.`, 409);
  }
  return name;
}

/** The name Excel gives a new table: 表1, 表2 … */
export function freeTableName(context: HostContext, sheet: SheetModel, id: number): string {
  const taken = new Set(tablesOf(context).map(({ table }) => table.name.toLowerCase()));
  for (const { name } of context.book.names) taken.add(name.toLowerCase());
  let n = id;
  const word = sheet.words.table;
  while (taken.has(`${word}${n}`.toLowerCase())) n += 1;
  return `${word}${n}`;
}

/** Two tables never share a cell. @throws HostError InvalidArgument */
export function refuseOverlap(sheet: SheetModel, area: Area, ownId?: number): void {
  for (const table of sheet.extras.tables) {
    if (table.id !== ownId && intersect(table.area, area)) {
      throw invalidArgument("a table cannot overlap another table");
    }
  }
}

/** Whether there is nothing in the cells, and no other table on them. */
export function isFree(sheet: SheetModel, area: Area, ownId?: number): boolean {
  const blank = sheet.formulas(area).every((line) => line.every((cell) => cell === ""));
  return (
    blank && !sheet.extras.tables.some((table) => table.id !== ownId && intersect(table.area, area))
  );
}
