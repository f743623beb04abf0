import * as SheetJS from "@e965/xlsx";
import { zipSync } from "fflate";
import {
  MOST_CELLS,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../core/sheets/snapshot";
import { unpackPackage } from "./unpack-package";
import { unpacksBeyond } from "./unpacked-size";

/** Bytes a workbook may have to be read beside the one that is open. */
const MOST_BYTES = 30_000_000;
const MOST_UNPACKED = 400_000_000;
/** How a package (.xlsx) and a compound file (.xls, .et) begin. */
const KINDS = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

/** Why a file has no cells for us. */
export type BookProblem = "tooLarge" | "encrypted" | "unreadable";

const PROTECTED = /password-protected|encryption/i;

class SheetTooLarge extends Error {}

export interface ReadBookOptions {
  /** Hidden sheets too, marked as such. */
  readonly hidden?: boolean;
  /** Formulas beside the values. */
  readonly formulas?: boolean;
  /** Bytes the parts of a package may take, whatever they say. */
  readonly mostUnpacked?: number;
}

/** Values of a workbook file (.xlsx, .xls, .et, .ods) as they were last calculated; nothing of its looks. */
export function readBook(
  bytes: Uint8Array,
  { hidden = false, formulas = false, mostUnpacked = MOST_UNPACKED }: ReadBookOptions = {}
): { readonly snapshot: WorkbookSnapshot } | { readonly problem: BookProblem } {
  if (bytes.length > MOST_BYTES) return { problem: "tooLarge" };
  // A package or a compound file; whatever else the library would guess is no workbook.
  const begins = KINDS.some((kind) => kind.every((byte, at) => bytes[at] === byte));
  if (!begins) return { problem: "unreadable" };
  const open = opened(bytes, mostUnpacked);
  if (open === "too-large") return { problem: "tooLarge" };
  try {
    const book = SheetJS.read(open, {
      type: "array",
      cellFormula: formulas,
      cellHTML: false,
      cellStyles: false,
      cellText: true,
      // The short date of the system, as Chinese systems have it.
      dateNF: "yyyy/m/d",
    });
    const sheets = book.SheetNames.flatMap((sheet, at) => {
      const isHidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
      if (isHidden && !hidden) return [];
      const read = sheetSnapshot(sheet, book.Sheets[sheet] ?? {}, formulas);
      return [isHidden ? { ...read, hidden: true } : read];
    });
    const own = new Set(
      (book.Workbook?.Names ?? []).flatMap(({ Name, Sheet }) =>
        Name === "_perf_written" && Sheet !== undefined && Sheet !== null
          ? [book.SheetNames[Sheet]]
          : []
      )
    );
    return {
      snapshot: {
        sheets: sheets.map((sheet) => (own.has(sheet.name) ? { ...sheet, own: true } : sheet)),
      },
    };
  } catch (error) {
    if (error instanceof SheetTooLarge) return { problem: "tooLarge" };
    return { problem: PROTECTED.test(String(error)) ? "encrypted" : "unreadable" };
  }
}

/**
 * A package whose parts are measured and unpacked at once, so that the reader need not unpack them again; any
 * other file as it is.
 */
function opened(bytes: Uint8Array, limit: number): Uint8Array | "too-large" {
  const parts = unpackPackage(bytes, limit);
  if (parts === "too-large") return parts;
  if (parts === undefined) return unpacksBeyond(bytes, limit) ? "too-large" : bytes;
  const whole = Object.fromEntries(parts.map((part) => [part.name, part.bytes]));
  return zipSync(whole, { level: 0 });
}

function sheetSnapshot(
  name: string,
  sheet: SheetJS.WorkSheet,
  withFormulas: boolean
): SheetSnapshot {
  const used = sheet["!ref"];
  const base = { name, id: name, protected: false };
  if (used === undefined) return { ...base, usedRange: null, values: [] };
  const { e } = SheetJS.utils.decode_range(used);
  let right = -1;
  let bottom = -1;
  const cells = (Object.entries(sheet) as [string, SheetJS.CellObject][]).flatMap(
    ([address, cell]) => {
      if (address.startsWith("!")) return [];
      const { r, c } = SheetJS.utils.decode_cell(address);
      const value = valueOf(cell);
      // A formula may show nothing and is there all the same.
      const isBlank = value === "" && !(withFormulas && cell.f);
      if (isBlank || r > e.r || c > e.c) return [];
      right = Math.max(right, c);
      bottom = Math.max(bottom, r);
      const text = typeof value === "number" ? cell.w : undefined;
      return [{ row: r, column: c, value, text, formula: cell.f }];
    }
  );
  if ((bottom + 1) * (right + 1) > MOST_CELLS) throw new SheetTooLarge();
  if (bottom < 0) return { ...base, usedRange: null, values: [] };
  const values = blank<CellValue>(bottom + 1, right + 1, "");
  const text = blank<string | null>(bottom + 1, right + 1, null);
  const formulas = withFormulas ? blank<CellValue>(bottom + 1, right + 1, "") : undefined;
  for (const { row, column, value, text: shown, formula } of cells) {
    (values[row] as CellValue[])[column] = value;
    if (formulas) (formulas[row] as CellValue[])[column] = formula ? `=${formula}` : value;
    if (shown !== undefined && shown !== String(value)) {
      (text[row] as (string | null)[])[column] = shown;
    }
  }
  return {
    ...base,
    usedRange: SheetJS.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: bottom, c: right } }),
    values,
    text,
    ...(formulas && { formulas }),
    merges: (sheet["!merges"] ?? []).map((merge) => SheetJS.utils.encode_range(merge)),
  };
}

function blank<Value>(rows: number, columns: number, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function valueOf(cell: SheetJS.CellObject): CellValue {
  if (cell.t === "e") return String(cell.w ?? "#VALUE!");
  if (cell.t === "z" || cell.v === undefined) return "";
  if (cell.v instanceof Date) return cell.v.getTime() / 86_400_000 + 25_569;
  return cell.v;
}
