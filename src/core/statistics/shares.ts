import { multiply, proportion, round, subtract, sum } from "../numbers/decimal";

export interface ShareOptions {
  /** Decimals of a percent: 1 → 88.7. */
  readonly digits: number;
  readonly mode: "half-up" | "truncate" | "largest-remainder";
}

export interface Shares {
  /** Percent, in the order of the counts. */
  readonly values: readonly number[];
  /** Sum of the printed values in percent: 99.9, 100, 100.1. */
  readonly sum: number;
  /** Whether the printed values add up to 100 exactly; otherwise a table needs a note. */
  readonly complete: boolean;
}

/**
 * Shares of counts in percent (domain rule 5.8), exact in the decimal system. Truncating makes sums
 * like 99.9; largest-remainder hands the missing last digits to the largest remainders, first come
 * first served, so that the sum is always 100. Without a single count every share is 0 and the
 * result is not complete.
 * @param counts numbers ≥ 0.
 */
export function shares(counts: readonly number[], options: ShareOptions): Shares {
  const { digits, mode } = options;
  const total = sum(counts);
  if (!(total > 0)) return { values: counts.map(() => 0), sum: 0, complete: false };
  const values =
    mode === "largest-remainder"
      ? byLargestRemainder(counts, total, digits)
      : counts.map((count) => percent(count, total, digits, mode));
  const printed = sum(values);
  return { values, sum: printed, complete: printed === 100 };
}

/** One share in percent; null without a total. 82 of 85 with one decimal → 96.5. */
export function share(
  part: number,
  total: number,
  digits: number,
  mode: "half-up" | "truncate" = "half-up"
): number | null {
  return total > 0 ? percent(part, total, digits, mode) : null;
}

function percent(
  part: number,
  total: number,
  digits: number,
  mode: "half-up" | "truncate"
): number {
  return proportion(part, total, 100, digits, mode) ?? 0;
}

function byLargestRemainder(counts: readonly number[], total: number, digits: number): number[] {
  const values = counts.map((count) => percent(count, total, digits, "truncate"));
  const step = 1 / 10 ** digits;
  const missing = Math.round(subtract(100, sum(values)) / step);
  const remainders = counts.map((count, index) => ({
    index,
    // The truncated share taken away from the count, in counts: the same order without a division.
    rest: subtract(multiply(count, 100), multiply(values[index] ?? 0, total)),
  }));
  remainders.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of remainders.slice(0, missing)) {
    values[index] = round((values[index] ?? 0) + step, digits);
  }
  return values;
}
