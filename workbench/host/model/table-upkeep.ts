import type { Area } from "../../../src/core/sheets/address";
import { kindOf, shiftedByCells } from "./area-shift";
import type { SheetExtras } from "./book-model";
import type { OwnWords } from "./own-words";
import { freeColumnName, headerArea, type ColumnFilters, type TableModel } from "./table-model";

type Shift = "Down" | "Right" | "Up" | "Left";

/** Tables and the filter of a sheet follow cells that were inserted or deleted. */
export function moveTables(extras: SheetExtras, change: Area, shift: Shift, words: OwnWords): void {
  extras.tables = extras.tables.filter((table) => {
    const moved = shiftedByCells(table.area, change, shift);
    if (!moved) return false;
    if (moved.right - moved.left !== table.area.right - table.area.left) {
      changeColumns(table, change, shift, words);
    }
    if (isEdgeGone(table, change, shift)) dropEdges(table, change);
    table.area = moved;
    if (moved.top + (table.header ? 1 : 0) > moved.bottom - (table.totals ? 1 : 0)) {
      // A table keeps one row of data, be it blank.
      table.area = { ...moved, bottom: moved.bottom + 1 };
      table.insertRow = true;
    }
    return true;
  });
  const { filter } = extras;
  if (!filter) return;
  const moved = shiftedByCells(filter.area, change, shift);
  if (!moved) delete extras.filter;
  else {
    if (moved.right - moved.left !== filter.area.right - filter.area.left) {
      filter.criteria = movedFilters(filter.criteria, filter.area.left, change, shift);
    }
    filter.area = moved;
  }
}

/** Columns of a table that got other names: old name → new name. */
export interface RenamedColumns {
  readonly table: string;
  readonly columns: ReadonlyMap<string, string>;
}

/** The names of columns are what their heading cells say. What changed. */
export function readColumnNames(
  tables: readonly TableModel[],
  edited: Area,
  words: OwnWords,
  text: (row: number, column: number) => string
): RenamedColumns[] {
  const renamed: RenamedColumns[] = [];
  for (const table of tables) {
    const header = headerArea(table);
    if (!header || edited.top > header.top || edited.bottom < header.top) continue;
    if (edited.left > header.right || edited.right < header.left) continue;
    const names: string[] = [];
    const columns = new Map<string, string>();
    table.columns.forEach((column, place) => {
      const wanted = text(header.top, header.left + place) || column.name;
      const name = freeColumnName(names, wanted, words.column);
      names.push(name);
      if (name !== column.name) columns.set(column.name, name);
      column.name = name;
    });
    if (columns.size > 0) renamed.push({ table: table.name, columns });
  }
  return renamed;
}

function isEdgeGone(table: TableModel, change: Area, shift: Shift): boolean {
  return (
    shift === "Up" &&
    ((table.header && change.top <= table.area.top) ||
      (table.totals && change.bottom >= table.area.bottom))
  );
}

function dropEdges(table: TableModel, change: Area): void {
  if (change.top <= table.area.top && change.bottom >= table.area.top) table.header = false;
  if (change.bottom >= table.area.bottom && change.top <= table.area.bottom) table.totals = false;
}

function changeColumns(table: TableModel, change: Area, shift: Shift, words: OwnWords): void {
  const { left } = table.area;
  table.filters = movedFilters(table.filters, left, change, shift);
  const from = Math.max(0, change.left - left);
  if (kindOf(shift) === "ColumnDeleted") {
    table.columns.splice(from, change.right - Math.max(change.left, left) + 1);
    return;
  }
  for (let place = from; place < from + change.right - change.left + 1; place += 1) {
    const names = table.columns.map((column) => column.name);
    const name = freeColumnName(names, "", words.column);
    table.columns.splice(place, 0, { id: nextColumnId(table), name });
  }
}

export function nextColumnId(table: TableModel): number {
  return Math.max(0, ...table.columns.map((column) => column.id)) + 1;
}

function movedFilters(
  filters: ColumnFilters,
  left: number,
  change: Area,
  shift: Shift
): ColumnFilters {
  const moved: ColumnFilters = {};
  const count = change.right - change.left + 1;
  for (const [place, criteria] of Object.entries(filters)) {
    const column = left + Number(place);
    if (shift === "Right") {
      moved[Number(place) + (column >= change.left ? count : 0)] = criteria;
    } else if (column < change.left) moved[Number(place)] = criteria;
    else if (column > change.right) moved[Number(place) - count] = criteria;
  }
  return moved;
}
