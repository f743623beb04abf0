import { columnIndex, splitSheet } from "../sheets/address";

/** Where a row comes into a sheet. Rows are 0-based and as they were before. */
export interface InsertedRow {
  readonly sheet: string;
  /** The row below which the new one stands. */
  readonly below: number;
  /** Columns of the table: only ranges inside them are made longer. */
  readonly left: number;
  readonly right: number;
}

const REFERENCE =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*)!)?(?<![\w.$])(\$?[A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?[A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\w.(])/g;
/** Whole rows, `13:15`, and references Excel writes with `[`: left to Excel. */
const BEYOND = /\[|(?<![\w$:])\$?\d+:\$?\d+(?![\w:])/;

/**
 * The formula as it should read after the row came in: what points below moves along, as Excel does it, and
 * every range that ended right above the new row takes it in (Excel does not): SUM(G13:G15) becomes
 * SUM(G13:G16). Undefined where a reference is of a kind this does not know.
 * @param own sheet the formula stands on
 * @param belongs says of such a range, by its first row (0-based), whether the new row is part of it
 */
export function rowInserted(
  formula: string,
  own: string,
  place: InsertedRow,
  belongs: (top: number) => boolean
): { readonly text: string; readonly extended: boolean } | undefined {
  if (BEYOND.test(formula.replace(/"(?:[^"]|"")*"/g, ""))) return undefined;
  let extended = false;
  const { below, left, right } = place;
  const moved = (digits: string): number => Number(digits) + (Number(digits) - 1 > below ? 1 : 0);
  const text = formula.replace(
    REFERENCE,
    (whole: string, quoted: string | undefined, prefix = "", ...parts: string[]) => {
      if (quoted !== undefined) return whole;
      const [from = "", fromRow = "", top = "", to, toRow = "", bottom] = parts;
      const sheet = prefix === "" ? own : (splitSheet(prefix).sheet ?? own);
      if (sheet !== place.sheet) return whole;
      const start = `${prefix}${from}${fromRow}${moved(top)}`;
      if (typeof to !== "string" || typeof bottom !== "string") return start;
      const [first, last] = [columnIndex(from.replace("$", "")), columnIndex(to.replace("$", ""))];
      const ends =
        Number(bottom) - 1 === below && first >= left && last <= right && belongs(Number(top) - 1);
      if (ends) extended = true;
      return `${start}:${to}${toRow}${moved(bottom) + (ends ? 1 : 0)}`;
    }
  );
  const added = extended ? undefined : withAddend(formula, own, place, belongs);
  return { text: added ?? text, extended: extended || added !== undefined };
}

const CELL = "\\$?[A-Z]{1,3}\\$?\\d+";
const SUMMED = new RegExp(`^=(?:SUM\\()?\\s*(${CELL}(?:\\s*[+,]\\s*${CELL})+)\\s*(\\)?)$`, "i");

/** `=G13+G14+G15` or `=SUM(G13,G14,G15)`: cell by cell of one column, ending right above the new row. */
function withAddend(
  formula: string,
  own: string,
  place: InsertedRow,
  belongs: (top: number) => boolean
): string | undefined {
  const match = own === place.sheet ? SUMMED.exec(formula) : null;
  const cells = match?.[1]?.split(/\s*[+,]\s*/) ?? [];
  const columns = new Set(cells.map((cell) => cell.replace(/[$\d]/g, "")));
  const rows = cells.map((cell) => Number(/\d+$/.exec(cell)?.[0]) - 1);
  const [column = ""] = columns;
  const at = columnIndex(column);
  const top = Math.min(...rows);
  // Cells with gaps between them are chosen one by one, such as the points of the groups.
  const gapless = rows.length === Math.max(...rows) - top + 1;
  if (columns.size !== 1 || !rows.includes(place.below) || !gapless || !belongs(top)) {
    return undefined;
  }
  if (at < place.left || at > place.right) return undefined;
  const sign = /,/.test(match?.[1] ?? "") ? "," : "+";
  const shifted = formula.replace(
    /(\$?[A-Z]{1,3}\$?)(\d+)/gi,
    (whole: string, name: string, row: string) =>
      Number(row) - 1 > place.below ? `${name}${Number(row) + 1}` : whole
  );
  const close = shifted.endsWith(")") ? ")" : "";
  const body = close === "" ? shifted : shifted.slice(0, -1);
  return `${body}${sign}${column}${place.below + 2}${close}`;
}

/** A formula one row further down, as copying it there gives it; references with `$` before the row stay. */
export function copiedDown(formula: string): string {
  return formula.replace(
    REFERENCE,
    (whole: string, quoted: string | undefined, prefix = "", ...parts: string[]) => {
      if (quoted !== undefined) return whole;
      const [from = "", fromRow = "", top = "", to, toRow = "", bottom] = parts;
      const down = (fixed: string, row: string): string =>
        `${fixed}${Number(row) + (fixed ? 0 : 1)}`;
      const start = `${prefix}${from}${down(fromRow, top)}`;
      return typeof to === "string" && typeof bottom === "string"
        ? `${start}:${to}${down(toRow, bottom)}`
        : start;
    }
  );
}
