import type { CellContent } from "../model/book-model";

/** What a call came to: content for the cell, and the sentence of an error when there is one. */
export interface CallResult {
  readonly content: CellContent | CellContent[][];
  readonly message?: string;
}

/** Error codes of the custom-functions runtime; all others mean #VALUE!. */
const ERROR_TEXTS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Reads `[id, ok, value, errorCode?]` as the runtime sends it. */
export function readResult(entry: readonly unknown[]): {
  readonly id: number;
  readonly result: CallResult;
} {
  const [id, ok, value, code] = entry;
  if (ok !== true) {
    const content = ERROR_TEXTS[Number(code)] ?? "#VALUE!";
    const message = typeof value === "string" && value !== "" ? value : undefined;
    return { id: Number(id), result: { content, ...(message ? { message } : {}) } };
  }
  const message = messageOf(value);
  return {
    id: Number(id),
    result: {
      content: Array.isArray(value)
        ? value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellContent))
        : cellContent(value),
      ...(message ? { message } : {}),
    },
  };
}

/** A cell value, or the plain value of a rich one such as a returned error. */
function cellContent(value: unknown): CellContent {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  const { basicValue } = value as { readonly basicValue?: unknown };
  return basicValue === undefined ? "#VALUE!" : cellContent(basicValue);
}

function messageOf(value: unknown): string | undefined {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
  const { errorMessage } = value as { readonly errorMessage?: unknown };
  return typeof errorMessage === "string" ? errorMessage : undefined;
}
