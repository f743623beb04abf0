import type { CellContent, WorksheetFunction } from "./book-model";
import { isErrorText } from "./cell-content";
import { formattedText, GENERAL, type Culture } from "./number-text";
import { readTyped } from "./typed-content";

type Argument = Parameters<WorksheetFunction["call"]>[0][number];

/** TEXT, so that a formula shows what a cell shows: the engine's own knows no Chinese formats. */
export function textFunction(culture: Culture): WorksheetFunction {
  return {
    name: "TEXT",
    call: (args) => {
      const [value = null, format = null] = args;
      if (args.length !== 2) return "#VALUE!";
      return paired(value, format, (one, pattern) => textOf(one, pattern, culture));
    },
  };
}

function textOf(value: CellContent, format: CellContent, culture: Culture): CellContent {
  for (const one of [value, format]) {
    if (typeof one === "string" && isErrorText(one)) return one;
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pattern = String(format);
  if (pattern === "") return "";
  const number = value === "" ? 0 : numberOf(value, culture);
  if (number === undefined) {
    return /@/.test(pattern) ? formattedText(String(value), pattern, culture) : String(value);
  }
  return formattedText(number, pattern === "@" ? GENERAL : pattern, culture);
}

/** Texts that read as numbers or dates count as such. */
function numberOf(value: CellContent, culture: Culture): number | undefined {
  if (typeof value === "number") return value;
  const { v } = readTyped(value, GENERAL, culture).cell;
  return typeof v === "number" ? v : undefined;
}

/** One value for each pair of cells; a single one goes with all of the other. */
function paired(
  a: Argument,
  b: Argument,
  join: (a: CellContent, b: CellContent) => CellContent
): CellContent | CellContent[][] {
  const [first, second] = [matrix(a), matrix(b)];
  const rows = Math.max(first.length, second.length);
  const columns = Math.max(first[0]?.length ?? 1, second[0]?.length ?? 1);
  const cell = (from: CellContent[][], row: number, column: number): CellContent =>
    from[from.length === 1 ? 0 : row]?.[from[0]?.length === 1 ? 0 : column] ?? "#N/A";
  const joined = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      join(cell(first, row, column), cell(second, row, column))
    )
  );
  return rows === 1 && columns === 1 ? (joined[0]?.[0] ?? "") : joined;
}

function matrix(argument: Argument): CellContent[][] {
  if (argument === null) return [[""]];
  return Array.isArray(argument)
    ? argument.map((row: readonly CellContent[]) => [...row])
    : [[argument as CellContent]];
}
