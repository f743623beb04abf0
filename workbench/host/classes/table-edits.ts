import type { Area } from "../../../src/core/sheets/address";
import type { CellContent, SheetModel } from "../model/book-model";
import { dataArea, freeColumnName, type TableModel } from "../model/table-model";
import { nextColumnId } from "../model/table-upkeep";
import { invalidArgument } from "../protocol/host-error";
import type { HostContext } from "./context";
import { columnsOf, intersect, onSheet, rowsOf } from "./geometry";
import { mayDo, mayWrite } from "./protection-rules";
import { freeTableName, isFree, refuseOverlap, tablesOf, type TablePlace } from "./table-access";

type Content = CellContent | null;

/** Makes a table of an area; without headings of its own it gets a row of them, above the data. */
export function makeTable(
  context: HostContext,
  sheet: SheetModel,
  given: Area,
  hasHeaders: boolean
): TableModel {
  mayDo(sheet, "allowInsertRows");
  refuseOverlap(sheet, given);
  let area = given;
  if (!hasHeaders) {
    sheet.insert({ ...given, bottom: given.top }, "Down");
    area = { ...given, bottom: given.bottom + 1 };
  }
  const insertRow = rowsOf(area) === 1;
  if (insertRow) {
    area = onSheet({ ...area, bottom: area.bottom + 1 });
    const below = { ...area, top: area.bottom };
    if (!isFree(sheet, below)) sheet.insert(below, "Down");
  }
  for (const merge of sheet.merges().filter((one) => intersect(one, area))) sheet.unmerge(merge);
  const id = Math.max(0, ...tablesOf(context).map(({ table }) => table.id)) + 1;
  const table: TableModel = {
    id,
    name: freeTableName(context, sheet, id),
    area,
    header: true,
    totals: false,
    style: "TableStyleMedium2",
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
    columns: [],
    filters: {},
    ...(insertRow ? { insertRow } : {}),
  };
  const header = { ...area, bottom: area.top };
  const texts = hasHeaders ? (sheet.texts(header)[0] ?? []) : [];
  for (let place = 0; place < columnsOf(area); place += 1) {
    const names = table.columns.map((column) => column.name);
    table.columns.push({
      id: place + 1,
      name: freeColumnName(names, texts[place] ?? "", sheet.words.column),
    });
  }
  sheet.extras.tables.push(table);
  writeHeadings(sheet, table);
  context.book.tablesChanged();
  return table;
}

/** Headings are texts, whatever was there. */
export function writeHeadings(sheet: SheetModel, table: TableModel): void {
  if (!table.header) return;
  const header = { ...table.area, bottom: table.area.top };
  const styles = sheet.takeCells(header)[0] ?? [];
  const cells = table.columns.map(({ name }, place) => ({
    ...(styles[place]?.style === undefined ? {} : { style: styles[place]?.style }),
    value: name,
    error: false,
  }));
  sheet.putCells(header, [cells], "Contents");
}

/** Rows of data; none while there is only the blank row that waits for the first. */
export function rowCount(sheet: SheetModel, table: TableModel): number {
  const data = dataArea(table);
  if (!data) return 0;
  if (table.insertRow && rowsOf(data) === 1 && isFree(sheet, data, table.id)) return 0;
  return rowsOf(data);
}

/** Inserts rows before the index-th row of data, or after the last one. */
export function addRows(
  context: HostContext,
  { sheet, table }: TablePlace,
  index: number | undefined,
  values: readonly (readonly Content[])[],
  fill: boolean
): number {
  const count = rowCount(sheet, table);
  const at = index ?? count;
  if (at < 0 || at > count) throw invalidArgument("index");
  const width = columnsOf(table.area);
  if (values.some((row) => row.length !== width)) {
    throw invalidArgument("the number of values doesn't match the number of columns");
  }
  const data = dataArea(table);
  if (!data) throw invalidArgument("the table has no rows");
  const needed = count === 0 ? values.length - 1 : values.length;
  const top = data.top + at;
  mayWrite(sheet, { ...data, top, bottom: top + values.length - 1 });
  if (needed > 0) makeRoom(sheet, table, count === 0 ? top + 1 : top, needed);
  delete table.insertRow;
  const area = { ...table.area, top, bottom: top + values.length - 1 };
  context.book.tablesChanged();
  sheet.write(area, values);
  if (fill && count > 0) fillCalculated(sheet, table, top, values.length);
  context.book.tablesChanged();
  return at;
}

function makeRoom(sheet: SheetModel, table: TableModel, top: number, count: number): void {
  const before = table.area;
  const room = { ...before, top, bottom: top + count - 1 };
  const below = { ...before, top: before.bottom + 1, bottom: before.bottom + count };
  const append = top === before.bottom + 1;
  if (append && isFree(sheet, onSheet(below), table.id)) {
    copyLook(sheet, { ...before, top: top - 1, bottom: top - 1 }, count);
  } else sheet.insert(room, "Down");
  table.area = { ...before, bottom: before.bottom + count };
  if (top - 1 === before.top && table.header && top + count <= before.bottom + count) {
    copyLook(sheet, { ...before, top: top + count, bottom: top + count }, -count);
  }
}

/** New rows look like their neighbour: the rows below it, or above it for a negative count. */
function copyLook(sheet: SheetModel, row: Area, count: number): void {
  const [look] = sheet.takeCells(row);
  const rows = Math.abs(count);
  const top = count > 0 ? row.top + 1 : row.top - rows;
  const area = { ...row, top, bottom: top + rows - 1 };
  sheet.putCells(
    area,
    Array.from({ length: rows }, () => look ?? []),
    "Formats"
  );
}

/** A column of one formula throughout goes on with it. */
function fillCalculated(sheet: SheetModel, table: TableModel, top: number, count: number): void {
  const data = dataArea(table);
  if (!data) return;
  const model = top > data.top ? top - 1 : top + count;
  if (model > data.bottom) return;
  const other = model < top ? model - 1 : model + 1;
  const [cells] = sheet.takeCells({ ...data, top: model, bottom: model });
  const inside = other >= data.top && other <= data.bottom;
  const [others] = inside ? sheet.takeCells({ ...data, top: other, bottom: other }) : [];
  const rows = Array.from({ length: count }, (_, down) =>
    (cells ?? []).map((cell, place) => {
      if (cell.formula === undefined) return null;
      const beside = others?.[place];
      const same = !beside || sheet.movedFormula(cell.formula, other - model, 0) === beside.formula;
      return same
        ? { ...cell, formula: sheet.movedFormula(cell.formula, top + down - model, 0) }
        : null;
    })
  );
  sheet.putCells({ ...data, top, bottom: top + count - 1 }, rows, "Contents");
}

/** Deletes rows of data; of the last one a blank row stays. */
export function deleteRows(
  context: HostContext,
  { sheet, table }: TablePlace,
  index: number,
  count = 1
): void {
  const data = dataArea(table);
  const rows = rowCount(sheet, table);
  if (!data || index < 0 || count < 1 || index + count > rows) throw invalidArgument("index");
  mayDo(sheet, "allowDeleteRows");
  const top = data.top + index;
  if (count === rowsOf(data)) {
    sheet.clear({ ...data, bottom: data.top }, "Contents");
    table.insertRow = true;
    if (count > 1) sheet.delete({ ...data, top: data.top + 1 }, "Up");
  } else sheet.delete({ ...data, top, bottom: top + count - 1 }, "Up");
  context.book.tablesChanged();
}

/** Filters of a table that got a new first column. */
function oneFurther(filters: TableModel["filters"]): TableModel["filters"] {
  return Object.fromEntries(
    Object.entries(filters).map(([place, criteria]) => [Number(place) + 1, criteria])
  );
}

/** Inserts a column before the index-th, or after the last. */
export function addColumn(
  context: HostContext,
  { sheet, table }: TablePlace,
  index: number | undefined,
  values: readonly (readonly Content[])[] | undefined,
  name: string | undefined
): number {
  const width = columnsOf(table.area);
  const at = index ?? width;
  if (at < 0 || at > width) throw invalidArgument("index");
  const height = rowsOf(table.area);
  const data = dataArea(table);
  const fits =
    !values ||
    (values.every((row) => row.length === 1) &&
      (values.length === height ||
        values.length === height - (table.header ? 1 : 0) ||
        (data !== undefined && values.length === rowsOf(data))));
  if (!fits) throw invalidArgument("the number of values doesn't match the number of rows");
  mayDo(sheet, "allowInsertColumns");
  const before = table.area;
  const left = before.left + at;
  const room = { ...before, left, right: left };
  const names = table.columns.map((column) => column.name);
  const append = at === width;
  if (!append || !isFree(sheet, onSheet(room), table.id)) sheet.insert(room, "Right");
  const withHeading = values?.length === height;
  const heading = withHeading && table.header ? values[0]?.[0] : undefined;
  // Named before anything is written: formulas of the column may name it.
  const wanted = name ?? String(heading ?? "");
  const column = {
    id: nextColumnId(table),
    name: freeColumnName(names, wanted, sheet.words.column),
  };
  if (append) {
    table.area = { ...before, right: before.right + 1 };
    table.columns.push(column);
  } else {
    table.area = { ...before, right: before.right + 1 };
    const own = table.columns.length === width + 1;
    if (!own) table.filters = oneFurther(table.filters);
    table.columns.splice(at, own ? 1 : 0, column);
  }
  context.book.tablesChanged();
  if (values) {
    const top = withHeading ? before.top : (data?.top ?? before.top);
    const skip = withHeading && table.header ? 1 : 0;
    const rows = values.slice(skip);
    if (rows.length > 0) {
      const area = { top: top + skip, bottom: top + values.length - 1, left, right: left };
      sheet.write(area, rows);
      delete table.insertRow;
    }
  }
  writeHeadings(sheet, table);
  context.book.tablesChanged();
  return at;
}
