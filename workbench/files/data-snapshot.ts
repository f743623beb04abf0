import { areaAddress } from "../../src/core/sheets/address";
import {
  MOST_CELLS,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/core/sheets/snapshot";
import { STATE_PREFIX } from "../../src/core/state/state-section";
import type { BookData, SheetData } from "../host/model/book-data";
import { formattedText } from "../host/model/number-text";
import { UnreadableWorkbook } from "./unreadable-workbook";

const WRITTEN = "_perf_written";

/**
 * What the core sees of a file, without an engine and without the add-in: values as they were last
 * calculated. For many files at once, where opening each in the embedded Excel would take too long.
 * @throws {UnreadableWorkbook} for a sheet with a cell far from all others
 */
export function dataSnapshot(book: BookData): WorkbookSnapshot {
  const own = new Set(
    (book.names ?? []).flatMap(({ name, sheet }) => (name === WRITTEN && sheet ? [sheet] : []))
  );
  const state = Object.entries(book.settings ?? {}).flatMap(([key, text]) =>
    key.startsWith(STATE_PREFIX) ? [[key.slice(STATE_PREFIX.length), stored(text)] as const] : []
  );
  return {
    sheets: book.sheets.map((sheet) => ({
      ...sheetSnapshot(sheet, book),
      ...(own.has(sheet.name) && { own: true }),
    })),
    state: Object.fromEntries(state),
  };
}

/** A setting is JSON text, of a text here. */
function stored(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : text;
  } catch {
    return text;
  }
}

function sheetSnapshot(sheet: SheetData, book: BookData): SheetSnapshot {
  const { name, cells, merges = [], rows = [], extras } = sheet;
  const filled = cells.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column) =>
      cell?.value !== undefined && cell.value !== "" ? [{ row, column }] : []
    )
  );
  let right = -1;
  let bottom = -1;
  for (const { row, column } of filled) {
    right = Math.max(right, column);
    bottom = Math.max(bottom, row);
  }
  if ((bottom + 1) * (right + 1) > MOST_CELLS) {
    throw new UnreadableWorkbook("sheet-too-large", { sheet: name });
  }
  const grid = <T>(of: (row: number, column: number) => T): T[][] =>
    Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from({ length: right + 1 }, (__, column) => of(row, column))
    );
  const formatOf = (row: number, column: number): string => {
    const style = cells[row]?.[column]?.style;
    return (style === undefined ? undefined : book.styles?.[style]?.numberFormat) ?? "General";
  };
  return {
    name,
    id: sheet.id ?? name,
    usedRange: bottom < 0 ? null : areaAddress({ top: 0, left: 0, bottom, right }),
    values: grid((row, column): CellValue => cells[row]?.[column]?.value ?? ""),
    formulas: grid((row, column): CellValue => {
      const cell = cells[row]?.[column];
      return cell?.formula ?? cell?.value ?? "";
    }),
    text: grid((row, column) => {
      const value = cells[row]?.[column]?.value;
      const format = formatOf(row, column);
      if (typeof value !== "number" || format === "General") return null;
      return formattedText(value, format, "zh-CN");
    }),
    merges: merges.map(areaAddress),
    hiddenRows: rows.flatMap(({ first, last, hidden }) =>
      hidden ? Array.from({ length: last - first + 1 }, (_, at) => first + at + 1) : []
    ),
    protected: extras?.protection?.protected ?? false,
    ...(sheet.visibility !== undefined && sheet.visibility !== "Visible" && { hidden: true }),
  };
}
