import type { Area } from "../../../src/core/sheets/address";
import type { CellContent, SheetModel } from "../model/book-model";
import type { SortField, SortOrder } from "../model/table-model";
import { apiNotFound, invalidArgument } from "../protocol/host-error";
import { asColor } from "./color";
import { columnsOf, rowsOf } from "./geometry";
import { asBoolean, asEnum, asIndex, asRecord, optional } from "./wire-arguments";

const SORT_ON = ["Value", "CellColor", "FontColor", "Icon"] as const;
const DATA_OPTION = ["Normal", "TextAsNumber"] as const;
const METHOD = ["PinYin", "StrokeCount"] as const;

/** The arguments of a sort. @throws HostError InvalidArgument */
export function readSortOrder(fields: unknown, matchCase: unknown, method: unknown): SortOrder {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields");
  return {
    fields: (fields as unknown[]).map(readField),
    matchCase: optional(matchCase, asBoolean, "matchCase") ?? false,
    method: optional(method, (one) => asEnum(one, METHOD, "method"), "method") ?? "PinYin",
  };
}

function readField(value: unknown): SortField {
  const given = asRecord(value, "fields");
  const sortOn = optional(given["sortOn"], (one) => asEnum(one, SORT_ON, "sortOn"), "");
  if (sortOn === "Icon") throw apiNotFound("RangeSort", "Apply(icon)");
  const option = given["dataOption"];
  return {
    key: asIndex(given["key"], "key"),
    ascending: optional(given["ascending"], asBoolean, "ascending") ?? true,
    sortOn: sortOn ?? "Value",
    dataOption: optional(option, (one) => asEnum(one, DATA_OPTION, "dataOption"), "") ?? "Normal",
    ...(given["color"] ? { color: asColor(given["color"]) } : {}),
  };
}

/**
 * Sorts the rows of an area (or its columns): numbers, texts, truth values, errors; blanks come last
 * either way. Hidden lines stay where they are. Formulas and formatting go with their cells.
 * @returns the lines that other cells stand in now, neighbours joined
 */
export function sortCells(
  sheet: SheetModel,
  area: Area,
  order: SortOrder,
  orientation: "Rows" | "Columns" = "Rows"
): Area[] {
  const byRows = orientation === "Rows";
  const width = byRows ? columnsOf(area) : rowsOf(area);
  if (order.fields.some((field) => field.key >= width)) throw invalidArgument("key");
  const values = sheet.values(area);
  const types = sheet.valueTypes(area);
  const cells = sheet.takeCells(area);
  const length = byRows ? rowsOf(area) : columnsOf(area);
  const isHidden = (line: number): boolean =>
    byRows ? sheet.isRowHidden(area.top + line) : sheet.isColumnHidden(area.left + line);
  const visible = Array.from({ length }, (_, line) => line).filter((line) => !isHidden(line));
  const compare = comparison(order, (line, key) => {
    const [row, column] = byRows ? [line, key] : [key, line];
    return {
      value: values[row]?.[column] ?? "",
      isError: types[row]?.[column] === "Error",
      style: () => sheet.style(area.top + row, area.left + column),
    };
  });
  const sorted = [...visible].sort((a, b) => compare(a, b) || a - b);
  const moved = cells.map((line) => [...line]);
  visible.forEach((to, place) => {
    const from = sorted[place] as number;
    for (let key = 0; key < width; key += 1) {
      const [row, column] = byRows ? [to, key] : [key, to];
      const cell = byRows ? cells[from]?.[key] : cells[key]?.[from];
      if (!cell) continue;
      const [down, across] = byRows ? [to - from, 0] : [0, to - from];
      const line = moved[row] as (typeof cells)[number];
      line[column] =
        cell.formula === undefined
          ? cell
          : { ...cell, formula: sheet.movedFormula(cell.formula, down, across) };
    }
  });
  sheet.putCells(area, moved, "All");
  const changed = visible.filter((to, place) => sorted[place] !== to);
  return runs(changed).map(([from, to]) =>
    byRows
      ? { ...area, top: area.top + from, bottom: area.top + to }
      : { ...area, left: area.left + from, right: area.left + to }
  );
}

/** Ascending numbers as runs of neighbours. */
function runs(lines: readonly number[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found;
}

interface SortedCell {
  readonly value: CellContent;
  readonly isError: boolean;
  readonly style: () => { readonly fill?: string; readonly color?: string };
}

function comparison(
  { fields, matchCase, method }: SortOrder,
  cell: (line: number, key: number) => SortedCell
): (a: number, b: number) => number {
  const locale = method === "StrokeCount" ? "zh-CN-u-co-stroke" : "zh-CN-u-co-pinyin";
  const collator = new Intl.Collator(locale, { sensitivity: matchCase ? "variant" : "accent" });
  // Excel puts Latin letters before Chinese ones, the collator after them.
  const compare = (one: string, other: string): number =>
    firstHan(one, other) || collator.compare(one, other);
  const ofField = (field: SortField, a: SortedCell, b: SortedCell): number => {
    if (field.sortOn !== "Value" && field.sortOn !== undefined) {
      const member = field.sortOn === "CellColor" ? "fill" : "color";
      const has = (one: SortedCell): number =>
        (one.style()[member] ?? "").toUpperCase() === (field.color ?? "").toUpperCase() ? 0 : 1;
      return (has(a) - has(b)) * (field.ascending === false ? -1 : 1);
    }
    const [one, other] = [sortable(a, field), sortable(b, field)];
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    const ranks = rank(a, one) - rank(b, other);
    const order =
      ranks !== 0
        ? ranks
        : typeof one === "string"
          ? compare(one, String(other))
          : Number(one) - Number(other);
    return field.ascending === false ? -order : order;
  };
  return (a, b) => {
    for (const field of fields) {
      const order = ofField(field, cell(a, field.key), cell(b, field.key));
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Which of two texts has a Chinese letter where they first differ; 0 when none or both have. */
function firstHan(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const isHan = (letter: string | undefined): number => (/\p{sc=Han}/u.test(letter ?? "") ? 1 : 0);
  return at < a.length && at < b.length ? isHan(a[at]) - isHan(b[at]) : 0;
}

function sortable({ value }: SortedCell, field: SortField): CellContent {
  const number =
    field.dataOption === "TextAsNumber" && typeof value === "string" && value.trim() !== ""
      ? Number(value)
      : Number.NaN;
  return Number.isNaN(number) ? value : number;
}

function rank({ isError }: SortedCell, value: CellContent): number {
  if (isError) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
