import { outcome } from "./runtime";

type Run = (...values: readonly unknown[]) => unknown;

/**
 * Calls a function as Excel does: null for an omitted argument, the invocation after the last parameter.
 * A result of 1×1 comes as its cell's own value, an error as its code and sentence.
 */
export function call(run: unknown, ...given: readonly unknown[]): unknown {
  return single(raw(run, ...given));
}

/** The same with a result of 1×1 as it is, and errors inside an array as `[code, sentence]`. */
export function raw(run: unknown, ...given: readonly unknown[]): unknown {
  const { length } = run as Run;
  const padded = Array.from({ length }, (_, index) => given[index] ?? null);
  return outcome(() => (run as Run)(...padded, { address: "A1" }));
}

function single(result: unknown): unknown {
  if (!Array.isArray(result) || result.length !== 1) return result;
  const row: unknown = result[0];
  return Array.isArray(row) && row.length === 1 ? row[0] : result;
}
