import * as SheetJS from "@e965/xlsx";
import type { BookData, CellData, ColumnData, RowData, SheetData } from "../host/model/book-data";
import type { CellStyle } from "../host/model/book-model";
import type { FileKind } from "./file-gate";
import type { FunctionNames } from "./stored-formulas";
import { UnreadableWorkbook } from "./unreadable-workbook";

const POINTS_PER_PIXEL = 0.75;
const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;

/** .xls, .et, .ods, .xlsb and .csv: values, formulas, number formats, merges, sizes and names. */
export function readOtherFormat(
  bytes: Uint8Array,
  file: string,
  kind: Exclude<FileKind, "xlsx">,
  names: FunctionNames
): BookData {
  const book = kind === "csv" ? readCsv(bytes, file) : readBinary(bytes, file);
  const formats = new Map<string, number>();
  const sheets = book.SheetNames.map((name, place): SheetData => {
    const sheet = book.Sheets[name];
    const hidden = book.Workbook?.Sheets?.[place]?.Hidden ?? 0;
    return { name, visibility: VISIBILITY[hidden], ...sheetData(sheet ?? {}, names, formats) };
  });
  if (sheets.length === 0) throw new UnreadableWorkbook("damaged", { file });
  const styles: CellStyle[] = [...formats.keys()].map((numberFormat) => ({ numberFormat }));
  return {
    sheets,
    styles,
    names: (book.Workbook?.Names ?? [])
      .filter(({ Name, Ref }) => !Name.startsWith("_xlnm.") && Ref)
      .map(({ Name, Ref, Sheet, Comment }) => ({
        name: Name,
        formula: `=${Ref}`,
        ...(Comment ? { comment: Comment } : {}),
        ...(Sheet === undefined || Sheet === null ? {} : { sheet: book.SheetNames[Sheet] }),
      })),
  };
}

/** How the library says that a password is asked for. */
const PROTECTED = /password-protected|ODS encryption/i;

function readBinary(bytes: Uint8Array, file: string): SheetJS.WorkBook {
  try {
    return SheetJS.read(bytes, {
      type: "array",
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (cause) {
    const code = PROTECTED.test(String(cause)) ? "encrypted" : "damaged";
    throw new UnreadableWorkbook(code, { file }, { cause });
  }
}

/** Chinese programs write .csv in GBK as often as in UTF-8. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/**
 * Reads only plain numbers as numbers: long digits (codes of units, cards) and leading zeros stay text,
 * and nothing becomes a date by chance.
 */
function readCsv(bytes: Uint8Array, file: string): SheetJS.WorkBook {
  const book = SheetJS.read(decodeText(bytes), { type: "string", raw: true });
  const name = book.SheetNames[0] ?? "Sheet1";
  const sheet = book.Sheets[name] ?? {};
  for (const cell of Object.values(sheet) as SheetJS.CellObject[]) {
    const text = cell.t === "s" ? String(cell.v) : "";
    if (/^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text))
      Object.assign(cell, { t: "n", v: Number(text) });
  }
  const title =
    file
      .replace(/\.[^.]*$/, "")
      .replace(/[\\/?*:[\]]/g, " ")
      .slice(0, 31) || name;
  return { ...book, SheetNames: [title], Sheets: { [title]: sheet } };
}

function sheetData(
  sheet: SheetJS.WorkSheet,
  names: FunctionNames,
  formats: Map<string, number>
): Omit<SheetData, "name"> {
  const cells: CellData[][] = [];
  for (const [address, cell] of Object.entries(sheet) as [string, SheetJS.CellObject][]) {
    if (address.startsWith("!")) continue;
    const { r, c } = SheetJS.utils.decode_cell(address);
    const data = cellData(cell, names, formats);
    if (data) (cells[r] ??= [])[c] = data;
  }
  return {
    cells,
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    columns: (sheet["!cols"] ?? []).flatMap((column, place): ColumnData[] => {
      const width = column?.wpx === undefined ? undefined : column.wpx * POINTS_PER_PIXEL;
      if (width === undefined && !column?.hidden) return [];
      return [{ first: place, last: place, width, hidden: column.hidden }];
    }),
    rows: (sheet["!rows"] ?? []).flatMap((row, place): RowData[] => {
      if (row?.hpt === undefined && !row?.hidden) return [];
      return [{ first: place, last: place, height: row.hpt, hidden: row.hidden }];
    }),
  };
}

function cellData(
  cell: SheetJS.CellObject,
  names: FunctionNames,
  formats: Map<string, number>
): CellData | undefined {
  const format = typeof cell.z === "string" && cell.z !== "General" ? cell.z : undefined;
  let style: number | undefined;
  if (format !== undefined) {
    style = formats.get(format) ?? formats.size;
    formats.set(format, style);
  }
  const data: CellData = {
    ...valueOf(cell),
    ...(cell.f ? { formula: names.load(cell.f) } : {}),
    ...(style === undefined ? {} : { style }),
  };
  return Object.keys(data).length > 0 ? data : undefined;
}

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

function valueOf(cell: SheetJS.CellObject): Pick<CellData, "value" | "error"> {
  if (cell.t === "e") return { value: ERRORS[Number(cell.v)] ?? "#VALUE!", error: true };
  if (cell.t === "z" || cell.v === undefined) return {};
  if (cell.v instanceof Date) return { value: cell.v.getTime() / 86_400_000 + 25_569 };
  return { value: cell.v };
}
