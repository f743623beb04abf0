import { fittingWidth } from "../core/plan/text-width";

/** What a column takes at least and at most, in characters. */
const LEAST = 4;
const MOST = 48;

/** Widths of a table's columns by what stands in them; together not more than `total`. */
export function columnShares(
  columns: readonly (readonly string[])[],
  total: number
): readonly number[] {
  const wanted = columns.map((texts) => fittingWidth(texts, LEAST, MOST));
  const sum = wanted.reduce((all, one) => all + one, 0);
  return wanted.map((width) => Math.floor((width / sum) * total));
}
