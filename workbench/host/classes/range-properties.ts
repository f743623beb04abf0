import type { Area } from "../../../src/core/sheets/address";
import type { CellStyle, SheetModel } from "../model/book-model";
import { apiNotFound, invalidArgument } from "../protocol/host-error";
import { lookOf, patchOf } from "./cell-look";
import { cellsOf, columnsOf, isUnbounded, rowsOf, sheetAddress } from "./geometry";
import type { HostContext } from "./context";
import { mayDo } from "./protection-rules";
import { readHyperlink } from "./range-hyperlink";
import { styleNamed } from "./styles";
import { asBoolean, asNumber, asRecord, asText } from "./wire-arguments";

type Options = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;

/** More cells than this have to be asked for in parts. */
const MAX_PROPERTY_CELLS = 200_000;

/** `{rowHidden, rowIndex, address, format: {rowHeight}}` for each row. */
export function rowProperties(sheet: SheetModel, area: Area, options: unknown): Answer[] {
  const wanted = asRecord(options, "rowPropertiesLoadOptions");
  if (rowsOf(area) > MAX_PROPERTY_CELLS) throw invalidArgument("too many rows");
  const answers: Answer[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    answers.push(
      pick(wanted, "Range.GetRowProperties", {
        address: () => sheetAddress(sheet.name, { ...area, top: row, bottom: row }),
        rowIndex: () => row,
        rowHidden: () => sheet.isRowHidden(row),
        format: (inner) =>
          pick(inner, "RowProperties.format", { rowHeight: () => sheet.rowHeight(row) }),
      })
    );
  }
  return answers;
}

/** `{columnHidden, columnIndex, address, format: {columnWidth}}` for each column. */
export function columnProperties(sheet: SheetModel, area: Area, options: unknown): Answer[] {
  const wanted = asRecord(options, "columnPropertiesLoadOptions");
  const answers: Answer[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    answers.push(
      pick(wanted, "Range.GetColumnProperties", {
        address: () => sheetAddress(sheet.name, { ...area, left: column, right: column }),
        columnIndex: () => column,
        columnHidden: () => sheet.isColumnHidden(column),
        format: (inner) =>
          pick(inner, "ColumnProperties.format", { columnWidth: () => sheet.columnWidth(column) }),
      })
    );
  }
  return answers;
}

/** What was asked for of each cell, in the shape of the range. */
export function cellProperties(sheet: SheetModel, area: Area, options: unknown): Answer[][] {
  const wanted = asRecord(options, "cellPropertiesLoadOptions");
  if (isUnbounded(area) || cellsOf(area) > MAX_PROPERTY_CELLS) {
    throw invalidArgument("too many cells");
  }
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (__, across) => {
      const [top, left] = [area.top + down, area.left + across];
      const cell = { top, left, bottom: top, right: left };
      return pick(wanted, "Range.GetCellProperties", {
        address: () => sheetAddress(sheet.name, cell),
        addressLocal: () => sheetAddress(sheet.name, cell),
        hidden: () => sheet.isRowHidden(top) || sheet.isColumnHidden(left),
        style: () => sheet.style(top, left).styleName ?? "Normal",
        hyperlink: () => readHyperlink(sheet, cell),
        format: (inner) => lookOf(sheet.style(top, left), inner),
      });
    })
  );
}

type Readers = Readonly<Record<string, (inner: Options) => unknown>>;

function pick(wanted: Options, owner: string, readers: Readers): Answer {
  const answer: Answer = {};
  for (const [name, option] of Object.entries(wanted)) {
    if (option === false || option === null || option === undefined) continue;
    const read = readers[name];
    if (!read) throw apiNotFound(owner, name);
    answer[name] = read(typeof option === "object" ? (option as Options) : {});
  }
  return answer;
}

/** One entry per row, or one for all. @throws HostError InvalidArgument, AccessDenied */
export function writeRowProperties(
  sheet: SheetModel,
  area: Area,
  rows: unknown,
  forAll = false
): null {
  mayDo(sheet, "allowFormatRows");
  for (const [entry, top, bottom] of entriesOf(rows, area.top, area.bottom, forAll)) {
    for (const [name, value] of Object.entries(entry)) {
      if (name === "rowHidden") sheet.setRowsHidden(top, bottom, asBoolean(value, name));
      else if (name === "format") {
        const height = asRecord(value, name)["rowHeight"];
        if (height !== undefined) sheet.setRowHeight(top, bottom, asNumber(height, "rowHeight"));
      } else throw apiNotFound("Range.SetRowProperties", name);
    }
  }
  return null;
}

/** One entry per column, or one for all. @throws HostError InvalidArgument, AccessDenied */
export function writeColumnProperties(
  sheet: SheetModel,
  area: Area,
  columns: unknown,
  forAll = false
): null {
  mayDo(sheet, "allowFormatColumns");
  for (const [entry, left, right] of entriesOf(columns, area.left, area.right, forAll)) {
    for (const [name, value] of Object.entries(entry)) {
      if (name === "columnHidden") sheet.setColumnsHidden(left, right, asBoolean(value, name));
      else if (name === "format") {
        const width = asRecord(value, name)["columnWidth"];
        if (width !== undefined) sheet.setColumnWidth(left, right, asNumber(width, "columnWidth"));
      } else throw apiNotFound("Range.SetColumnProperties", name);
    }
  }
  return null;
}

function* entriesOf(
  value: unknown,
  from: number,
  to: number,
  forAll: boolean
): Iterable<[Options, number, number]> {
  if (!Array.isArray(value)) throw invalidArgument("properties");
  if (forAll) {
    yield [asRecord(value[0], "properties"), from, to];
    return;
  }
  if (value.length !== to - from + 1) throw invalidArgument("number of properties");
  for (const [offset, entry] of value.entries()) {
    if (entry === null) continue;
    yield [asRecord(entry, "properties"), from + offset, from + offset];
  }
}

/**
 * `[[{format: {fill: {color}}}]]` in the shape of the range. Neighbours with the same look are
 * written together.
 */
export function writeCellProperties(
  context: HostContext,
  sheet: SheetModel,
  area: Area,
  cells: unknown
): null {
  mayDo(sheet, "allowFormatCells");
  const rows = Array.isArray(cells) ? (cells as unknown[]) : [];
  if (rows.length !== rowsOf(area)) throw invalidArgument("number of rows");
  for (const [down, row] of rows.entries()) {
    if (!Array.isArray(row) || row.length !== columnsOf(area)) {
      throw invalidArgument("number of columns");
    }
    const top = area.top + down;
    const patches = (row as unknown[]).map((entry) => readPatch(context, entry));
    let from = 0;
    for (let across = 1; across <= patches.length; across += 1) {
      if (patches[across]?.key === patches[from]?.key && across < patches.length) continue;
      const patch = patches[from]?.patch;
      if (patch) {
        const [left, right] = [area.left + from, area.left + across - 1];
        sheet.restyle({ top, left, bottom: top, right }, patch);
      }
      from = across;
    }
  }
  return null;
}

/** A style by name goes before the format beside it. */
function readPatch(
  context: HostContext,
  entry: unknown
): { readonly key: string; readonly patch?: CellStyle } {
  if (entry === null) return { key: "" };
  const given = asRecord(entry, "properties");
  let patch: CellStyle = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (name === "style") {
      const style = styleNamed(context, asText(value, "style"));
      patch = { ...style.look, styleName: style.name, ...patch };
    } else if (name === "format") patch = { ...patch, ...patchOf(asRecord(value, "format")) };
    else throw apiNotFound("Range.SetCellProperties", name);
  }
  return Object.keys(patch).length === 0 ? { key: "" } : { key: JSON.stringify(patch), patch };
}
