import { areaAddress, withSheet } from "../../../src/core/sheets/address";
import { partsOf, sectionOf, tablePart } from "./table-part";
import type { PlacedTable } from "./table-registry";

/** A cell, which `[@列]` and a bare `[列]` are read from. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface NewNames {
  readonly name?: string;
  /** Old name → new name; undefined for a column that is gone. */
  readonly columns?: ReadonlyMap<string, string | undefined>;
}

const START = /(?<![\p{L}\p{N}_.\\\]$!])([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[/gu;
const THIS_ROW = "#This Row";

/**
 * References to tables as people write them → as files and the engine have them: `[@列]` in a table, and
 * `表1[@列]` become `表1[[#This Row],[列]]`, a bare `[列]` gets its table's name, names get their own
 * capitals. A column that is not there becomes `#REF!`.
 */
export function toStored(
  formula: string,
  place: FormulaPlace,
  tables: readonly PlacedTable[]
): string {
  if (tables.length === 0 || !formula.includes("[")) return formula;
  return eachReference(formula, (name, body, whole) => {
    const table = name === undefined ? tableAt(place, tables) : tableNamed(name, tables);
    if (!table) return whole;
    const long = withThisRow(body);
    const known = partsOf(long).every((part) =>
      part.startsWith("#") ? sectionOf(part) : ownName(part, table)
    );
    if (!known) return "#REF!";
    return `${table.name}[${renamed(long, (column) => ownName(column, table) ?? column)}]`;
  });
}

/** The same back: rows as `@`, without the table's name inside it. */
export function toWritten(
  formula: string,
  place: FormulaPlace,
  tables: readonly PlacedTable[]
): string {
  if (tables.length === 0 || !formula.includes(THIS_ROW)) return formula;
  return eachReference(formula, (name, body, whole) => {
    const table = name === undefined ? undefined : tableNamed(name, tables);
    const columns = /^(?:\[#This Row\],(.+)|#This Row)$/i.exec(body);
    if (!table || !columns) return whole;
    const inside = tableAt(place, tables) === table;
    const rest = columns[1] ?? "";
    const single = /^\[([\p{L}\p{N}_.]+)\]$/u.exec(rest)?.[1];
    return `${inside ? "" : table.name}[@${single ?? rest}]`;
  });
}

/** A formula after a table or one of its columns got another name, or a column went. */
export function withNewNames(formula: string, table: string, change: NewNames): string {
  return eachReference(formula, (name, body, whole) => {
    if (name === undefined || name.toLowerCase() !== table.toLowerCase()) return whole;
    const { columns } = change;
    const gone = partsOf(body).some((part) => columns?.has(part) && !columns.get(part));
    if (gone) return "#REF!";
    const inner = columns ? renamed(body, (column) => columns.get(column) ?? column) : body;
    return `${change.name ?? name}[${inner}]`;
  });
}

/** A stored formula after a table became plain cells: their addresses in place of the table's name. */
export function withCells(
  formula: string,
  place: FormulaPlace,
  table: PlacedTable,
  sheetName: string
): string {
  return eachReference(formula, (name, body, whole) => {
    if (name?.toLowerCase() !== table.name.toLowerCase()) return whole;
    const part = tablePart({ ...table, area: table.whole }, body);
    if (!part) return "#REF!";
    const { area, thisRow } = part;
    const rows = thisRow ? { top: place.row, bottom: place.row } : {};
    const address = areaAddress({ ...area, ...rows }).replace(
      /([A-Z]+)(\d+)/g,
      (_cell, column: string, row: string) => `$${column}${thisRow ? "" : "$"}${row}`
    );
    return withSheet(sheetName, address);
  });
}

function eachReference(
  formula: string,
  change: (name: string | undefined, body: string, whole: string) => string
): string {
  let text = "";
  let at = 0;
  while (at < formula.length) {
    const letter = formula[at] as string;
    const quoted = letter === '"' || letter === "'" ? endOfQuote(formula, at, letter) : undefined;
    if (quoted !== undefined) {
      text += formula.slice(at, quoted);
      at = quoted;
      continue;
    }
    START.lastIndex = at;
    const start = START.exec(formula);
    if (start?.index !== at) {
      // A name is taken whole, so that no part of it is read as another one.
      const word = /^[\p{L}\p{N}_.\\]+/u.exec(formula.slice(at))?.[0] ?? letter;
      text += word;
      at += word.length;
      continue;
    }
    const end = endOfBracket(formula, at + start[0].length - 1);
    const whole = formula.slice(at, end);
    const foreign = /[\p{L}\p{N}_!']/u.test(formula[end] ?? "");
    text += foreign ? whole : change(start[1], formula.slice(at + start[0].length, end - 1), whole);
    at = end;
  }
  return text;
}

function endOfQuote(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

function withThisRow(body: string): string {
  const trimmed = body.trim();
  if (!trimmed.startsWith("@")) return trimmed;
  const rest = trimmed.slice(1).trim();
  if (rest === "") return THIS_ROW;
  return `[${THIS_ROW}],${rest.startsWith("[") ? rest : `[${rest}]`}`;
}

function renamed(body: string, name: (column: string) => string): string {
  const change = (text: string): string =>
    sectionOf(text) ?? (text.trim() === "" ? text : name(text.trim()));
  return body.includes("[")
    ? body.replace(/\[([^[\]]*)\]/g, (_whole, inner: string) => `[${change(inner)}]`)
    : change(body);
}

function ownName(column: string, table: PlacedTable): string | undefined {
  return table.columns.find((own) => own.toLowerCase() === column.toLowerCase());
}

function tableNamed(name: string, tables: readonly PlacedTable[]): PlacedTable | undefined {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function tableAt(place: FormulaPlace, tables: readonly PlacedTable[]): PlacedTable | undefined {
  return tables.find(
    ({ sheetId, area }) =>
      sheetId === place.sheetId &&
      place.row >= area.top &&
      // The total row lies below what the engine calls the table.
      place.row <= area.bottom + 1 &&
      place.column >= area.left &&
      place.column <= area.right
  );
}
