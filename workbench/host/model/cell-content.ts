import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellContent, ValueType } from "./book-model";

/** What a cell shows instead of a value when its formula fails; `#BUSY!` while an answer is awaited. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#CONNECT!",
  "#BUSY!",
  "#CYCLE!",
  "#ERROR!",
]);

/** Whether a text is the name of an error. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && ERRORS.has(text);
}

/** A cell as Univer stores it → the value Excel gives. */
export function contentOf(cell: Nullable<ICellData>): CellContent {
  if (!cell) return "";
  const { v, t } = cell;
  if (v === null || v === undefined) return richText(cell);
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1";
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

export function valueTypeOf(cell: Nullable<ICellData>): ValueType {
  const content = contentOf(cell);
  if (typeof content === "number") return "Double";
  if (typeof content === "boolean") return "Boolean";
  if (content === "") return cell && hasFormula(cell) ? "String" : "Empty";
  return cell?.t !== CellValueType.FORCE_STRING && isErrorText(content) ? "Error" : "String";
}

export function hasFormula(cell: ICellData): boolean {
  return Boolean(cell.f) || Boolean(cell.si);
}

/**
 * A text as Univer must keep it. It reads texts that are numbers, truth values or errors again on every
 * later change unless they are marked as forced; the grid shows that mark as a leading apostrophe, so no
 * other text gets it.
 */
export function textCell(text: string): ICellData {
  const trimmed = text.trim();
  const ambiguous =
    isErrorText(text) ||
    /^(?:true|false)$/i.test(trimmed) ||
    (trimmed !== "" && !Number.isNaN(Number(trimmed)));
  return { v: text, t: ambiguous ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A value taken as it is. */
export function plainCell(value: CellContent, error = false): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (error) return { v: value, t: CellValueType.STRING };
  return textCell(value);
}

/** A cell edited in the grid with several formats inside keeps its text in a document. */
function richText(cell: ICellData): string {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? "" : stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}
