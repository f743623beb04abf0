import type { ICellData, Nullable } from "@univerjs/core";
import type {
  BookData,
  CellData,
  ColumnData,
  KeptCell,
  NameData,
  RowData,
  SheetData,
} from "./book-data";
import type { CellContent, CellStyle } from "./book-model";
import { toPoints } from "./sheet-format";
import type { StyleRef } from "./style-table";
import type { UniverBook } from "./univer-book";
import type { UniverSheet } from "./univer-sheet";

/** A book as plain data, as it stands; call after `calculate` to have the values of its formulas. */
export function bookDataOf(book: UniverBook): BookData {
  const styles = new StyleCollector((ref) => book.styles.style(ref));
  const sheets = book.sheets.map((sheet) => sheetDataOf(sheet, styles));
  const names = book.names.map(({ sheetId, ...name }): NameData => {
    const sheet = sheetId === undefined ? undefined : book.sheet(sheetId)?.name;
    return sheet === undefined ? name : { ...name, sheet };
  });
  return {
    name: book.engine.workbook.getName(),
    sheets,
    styles: styles.all,
    names,
    active: book.sheets.indexOf(book.active),
    selection: book.selection.area,
    settings: Object.fromEntries(book.settings),
    customXmlParts: Object.fromEntries(book.customXmlParts),
    properties: { ...book.properties },
    ...(book.extras.customProperties.size > 0
      ? { customProperties: Object.fromEntries(book.extras.customProperties) }
      : {}),
    ...(book.extras.protection ? { protection: { ...book.extras.protection } } : {}),
    ...(book.extras.carried ? { carried: book.extras.carried } : {}),
  };
}

/** Numbers the styles in the order they are met. */
class StyleCollector {
  readonly all: CellStyle[] = [];
  private readonly positions = new Map<StyleRef, number | undefined>();
  private readonly known = new Map<string, number>();

  constructor(private readonly read: (ref: StyleRef) => CellStyle) {}

  position(ref: StyleRef): number | undefined {
    if (!ref) return undefined;
    if (this.positions.has(ref)) return this.positions.get(ref);
    const style = this.read(ref);
    const text = JSON.stringify(style);
    let position = text === "{}" ? undefined : this.known.get(text);
    if (text !== "{}" && position === undefined) {
      position = this.all.push(style) - 1;
      this.known.set(text, position);
    }
    this.positions.set(ref, position);
    return position;
  }
}

function sheetDataOf(sheet: UniverSheet, styles: StyleCollector): SheetData {
  const { access } = sheet;
  const config = access.worksheet.getConfig();
  const sized = { row: config.rowData, column: config.columnData };
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.gridlines,
    headings: sheet.headings,
    cells: cellsOf(sheet, styles),
    merges: [...sheet.merges()],
    columns: alike(Object.entries(sized.column), (data) => ({
      width: data.w === undefined ? undefined : toPoints(data.w),
      hidden: data.hd === 1 || undefined,
      style: styles.position(data.s),
      ...outlineOf(data.custom),
    })),
    rows: alike(Object.entries(sized.row), (data) => ({
      // A height the grid worked out itself is no choice of anybody's.
      height: data.h === undefined || data.ia === 1 ? undefined : toPoints(data.h),
      hidden: data.hd === 1 || undefined,
      style: styles.position(data.s),
      ...outlineOf(data.custom),
    })),
    defaultColumnWidth: toPoints(config.defaultColumnWidth),
    defaultRowHeight: toPoints(config.defaultRowHeight),
    extras: structuredClone(sheet.extras),
  };
}

function cellsOf(sheet: UniverSheet, styles: StyleCollector): SheetData["cells"] {
  const used = sheet.usedArea(false);
  if (!used) return [];
  const rows: (CellData | undefined)[][] = [];
  for (let row = used.top; row <= used.bottom; row += 1) rows[row] = [];
  sheet.cells.eachContent((row, column, { value, formula, error, raw }) => {
    const style = raw ? styles.position(sheet.access.styleRef(row, column, raw)) : undefined;
    const spill = formula === undefined ? undefined : sheet.spillArea(row, column);
    const cell: CellData = {
      ...(value === "" && formula === undefined ? {} : { value }),
      ...(formula === undefined ? {} : { formula }),
      ...(error ? { error } : {}),
      ...(style === undefined ? {} : { style }),
      ...(spill ? { spill } : {}),
      ...(raw?.custom ? keptOf(raw) : {}),
    };
    if (Object.keys(cell).length > 0) (rows[row] ??= [])[column] = cell;
  });
  return rows;
}

function keptOf({ custom }: ICellData): { kept?: KeptCell } {
  const kept = custom?.["kept"] as KeptCell | undefined;
  return kept ? { kept } : {};
}

function outlineOf(custom: Nullable<Record<string, unknown>>): {
  outline?: number;
  collapsed?: boolean;
} {
  const { outline, collapsed } = (custom ?? {}) as { outline?: number; collapsed?: boolean };
  return { ...(outline ? { outline } : {}), ...(collapsed ? { collapsed } : {}) };
}

export interface ReadContent {
  readonly value: CellContent;
  readonly formula?: string;
  readonly error: boolean;
  readonly raw: Nullable<ICellData>;
}

/** Joins neighbours with the same properties; entries without any are left out. */
function alike<D, P extends Omit<ColumnData & RowData, "first" | "last">>(
  entries: readonly (readonly [string, D | null | undefined])[],
  read: (data: D) => P
): (P & { first: number; last: number })[] {
  const runs: { first: number; last: number; properties: P; key: string }[] = [];
  for (const [position, data] of entries) {
    const properties = data ? read(data) : undefined;
    const key = properties ? JSON.stringify(properties) : "{}";
    if (!properties || key === "{}") continue;
    const last = runs[runs.length - 1];
    if (last?.key === key && last.last === Number(position) - 1) last.last += 1;
    else runs.push({ first: Number(position), last: Number(position), properties, key });
  }
  return runs.map(({ first, last, properties }) => ({ first, last, ...properties }));
}
