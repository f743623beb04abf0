import type { Scheme } from "../../schemes/scheme";
import type { TableColumn, TableValue } from "./statement-table";

/** Decimals of amounts (万元) and of points, one for the whole statement. */
const AMOUNT_DIGITS = 2;
const SCORE_DIGITS = 2;

/** Excel's number format for a column. */
export function numberFormat(column: TableColumn, scheme: Scheme): string {
  switch (column.kind) {
    case "text":
    case "date":
      return "@";
    case "count":
      return "0";
    case "figure":
      return "General";
    case "amount":
      return "#,##0.00";
    case "score":
      return "0.00";
    case "percent":
      return percentFormat(column, scheme);
  }
}

/** A figure as it is printed in a sentence: no grouping, the unit behind it in the sentence. */
export function printed(value: number, column: TableColumn, scheme: Scheme): string {
  switch (column.kind) {
    case "amount":
      return value.toFixed(AMOUNT_DIGITS);
    case "score":
      return value.toFixed(SCORE_DIGITS);
    case "percent":
      return `${value.toFixed(column.digits ?? scheme.shares.digits)}%`;
    default:
      return String(value);
  }
}

/** The format for `TEXT(cell, …)` that prints the same. */
export function textFormat(column: TableColumn, scheme: Scheme): string {
  if (column.kind === "amount" || column.kind === "score") return "0.00";
  if (column.kind === "figure") return "General";
  return column.kind === "percent" ? percentFormat(column, scheme) : "0";
}

/** What stands in the cell: percents as ratios, so that Excel's own format prints them. */
export function cellValue(value: TableValue, { kind }: TableColumn): string | number {
  if (value === null) return "";
  // The printed decimals of a percent at two places more: 88.7 → 0.887 without a binary tail.
  return kind === "percent" && typeof value === "number" ? Number((value / 100).toFixed(6)) : value;
}

/** What the answer of `report` shows: shares as text (`88.7%`), everything else as it is. */
export function shownValue(
  value: TableValue,
  column: TableColumn,
  scheme: Scheme
): string | number {
  if (value === null) return "";
  return column.kind === "percent" && typeof value === "number"
    ? printed(value, column, scheme)
    : value;
}

function percentFormat({ digits }: TableColumn, scheme: Scheme): string {
  const places = digits ?? scheme.shares.digits;
  return places === 0 ? "0%" : `0.${"0".repeat(places)}%`;
}
