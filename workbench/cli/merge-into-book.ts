import type { MergedRegisters } from "../../src/core/collection/merge-rows";
import { tableValues } from "../../src/core/collection/table-values";
import { recogniseForms } from "../../src/core/forms/recognise";
import type { RegisterColumnKey, RegisterName } from "../../src/core/registers/names";
import { readRegisters, type RegisterData } from "../../src/core/registers/read-registers";
import type { RegisterValues } from "../../src/core/templates/register-sheet";
import { dataSnapshot } from "../files/data-snapshot";
import type { BookData, CellData, SheetData } from "../host/model/book-data";

/**
 * A workbook with changed cells and new rows in its registers; nothing else of it is touched. A column the
 * workbook's register does not have is not written.
 * @returns the registers that have a place in it, too
 */
export function mergedInto(
  base: BookData,
  { added, changes }: MergedRegisters
): { readonly book: BookData; readonly placed: ReadonlySet<RegisterName> } {
  const snapshot = dataSnapshot(base);
  const visible = { ...snapshot, sheets: snapshot.sheets.filter(({ hidden }) => !hidden) };
  const tables = readRegisters(visible, recogniseForms(visible).forms);
  const roomy = tables.filter((table) => hasRoom(base, table, added.get(table.name)?.length ?? 0));
  const placed = new Set(roomy.map(({ name }) => name));
  const sheets = base.sheets.map((sheet): SheetData => {
    const own = tables.filter((table) => table.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const cells = sheet.cells.map((line) => (line ? [...line] : line));
    for (const { table, row, key, after } of changes) {
      if (table.sheet === sheet.name) put(cells, row, table.columns[key], after);
    }
    let extras = sheet.extras;
    for (const table of own) {
      // New rows go to the first table of a register.
      if (roomy.find(({ name }) => name === table.name) !== table) continue;
      const rows = added.get(table.name) ?? [];
      if (rows.length > 0) extras = append(cells, extras, table, rows);
    }
    return { ...sheet, cells, ...(extras && { extras }) };
  });
  return { book: { ...base, sheets }, placed };
}

/** A total or a note below the entries is not written over. */
function hasRoom({ sheets }: BookData, { sheet, headingRow, rows }: RegisterData, count: number) {
  const last = rows.at(-1)?.row ?? headingRow;
  const below = sheets.find(({ name }) => name === sheet)?.cells.slice(last + 1, last + 1 + count);
  return !(below ?? []).some((line) =>
    line?.some((cell) => cell?.value !== undefined && cell.value !== "")
  );
}

type Cells = ((CellData | null | undefined)[] | null | undefined)[];

function put(
  cells: Cells,
  row: number,
  column: number | undefined,
  value: string | number | boolean,
  likeRow?: number
): void {
  if (column === undefined) return;
  const line = (cells[row] ??= []);
  const style = line[column]?.style ?? cells[likeRow ?? row]?.[column]?.style;
  line[column] = {
    value: typeof value === "boolean" ? (value ? "是" : "否") : value,
    ...(style !== undefined && { style }),
  };
}

/** Writes rows below the last entry, in the looks of that entry, and stretches the Excel table. */
function append(
  cells: Cells,
  extras: SheetData["extras"],
  table: RegisterData,
  rows: readonly RegisterValues[]
): SheetData["extras"] {
  const last = table.rows.at(-1)?.row ?? table.headingRow;
  const model = table.rows.at(-1)?.row ?? table.headingRow + 1;
  rows.forEach((values, index) => {
    const row = last + 1 + index;
    put(cells, row, table.columns.number, table.rows.length + index + 1, model);
    const own = Object.entries(tableValues(table, values));
    for (const [key, value] of own as [RegisterColumnKey, string | number][]) {
      put(cells, row, table.columns[key], value, model);
    }
  });
  const bottom = last + rows.length;
  return {
    ...extras,
    tables: (extras?.tables ?? []).map((one) =>
      one.area.top <= table.headingRow + 1 && one.area.bottom >= table.headingRow
        ? { ...one, area: { ...one.area, bottom: Math.max(one.area.bottom, bottom) } }
        : one
    ),
  };
}
