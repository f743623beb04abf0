import type { CellContent } from "../model/book-model";
import { isErrorText } from "../model/cell-content";
import type { FunctionMetadata, FunctionParameter } from "./metadata";

export type GivenArgument = CellContent | null | readonly (readonly CellContent[])[];

/** The values to call with, or the error that the cell shows instead of a call. */
export type PreparedCall = { readonly values: readonly unknown[] } | { readonly error: string };

/** Thrown inside this file only: the call does not take place. */
class NoCall extends Error {
  constructor(readonly error: string) {
    super(error);
  }
}

const VALUE_ERROR = "#VALUE!";

/** Does before a call what Excel does: shapes and converts the arguments by their declared types. */
export function prepareCall(
  metadata: FunctionMetadata,
  given: readonly GivenArgument[]
): PreparedCall {
  const parameters = metadata.parameters ?? [];
  try {
    const values = parameters.map((parameter, index) => {
      if (parameter.repeating) return given.slice(index).map((one) => convert(parameter, one));
      return convert(parameter, given[index] ?? null);
    });
    const endless = parameters.at(-1)?.repeating === true;
    if (!endless && given.length > parameters.length) throw new NoCall(VALUE_ERROR);
    return { values };
  } catch (error) {
    if (error instanceof NoCall) return { error: error.error };
    throw error;
  }
}

function convert(parameter: FunctionParameter, given: GivenArgument): unknown {
  if (given === null) {
    if (parameter.optional || parameter.repeating) return null;
    throw new NoCall(VALUE_ERROR);
  }
  const type = parameter.type ?? "any";
  const cells = isBlock(given) ? given : [[given]];
  // An error anywhere in an argument is the answer, whatever its place.
  for (const cell of cells.flat()) {
    if (typeof cell === "string" && isErrorText(cell)) throw new NoCall(cell);
  }
  if (parameter.dimensionality === "matrix") {
    return cells.map((row) => row.map((cell) => coerce(cell, type)));
  }
  if (cells.length !== 1 || cells[0]?.length !== 1) throw new NoCall(VALUE_ERROR);
  return coerce(cells[0][0] as CellContent, type);
}

function isBlock(given: GivenArgument): given is readonly (readonly CellContent[])[] {
  return Array.isArray(given);
}

function coerce(value: CellContent, type: NonNullable<FunctionParameter["type"]>): CellContent {
  switch (type) {
    case "number":
      return toNumber(value);
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    case "boolean":
      return toBoolean(value);
    case "any":
      return value;
  }
}

function toNumber(value: CellContent): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === "") return 0;
  const text = value.trim().replace(/,/g, "");
  const percent = /^([-+]?[\d.]+)%$/.exec(text);
  const number = percent ? Number(percent[1]) / 100 : Number(text);
  if (text === "" || !Number.isFinite(number)) throw new NoCall(VALUE_ERROR);
  return number;
}

function toBoolean(value: CellContent): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === "" || /^false$/i.test(value)) return false;
  if (/^true$/i.test(value)) return true;
  throw new NoCall(VALUE_ERROR);
}
