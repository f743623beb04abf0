import type { Action, CellFormat, WrittenValue } from "./plan";

/**
 * Writes cells in which everything but a number is text: `=100%` in a message must not become a
 * formula.
 */
export function writeText(
  sheet: string,
  address: string,
  values: readonly (readonly (string | number)[])[]
): Action {
  const numberFormat = values.map((row) =>
    row.map((value) => (typeof value === "number" ? "General" : "@"))
  );
  return { kind: "write", sheet, address, values, numberFormat };
}

/** Writes values or formulas with one number format for each column. */
export function writeColumns(
  sheet: string,
  address: string,
  values: readonly (readonly WrittenValue[])[],
  formats: readonly string[]
): Action {
  return { kind: "write", sheet, address, values, numberFormat: values.map(() => formats) };
}

/** Gives all the areas one look. */
export function look(sheet: string, addresses: readonly string[], format: CellFormat): Action {
  return { kind: "format", sheet, addresses, format };
}
