import { isWithin } from "../numbers/decimal";
import { share } from "./shares";

/** Decimals of a percent a coverage is printed with. */
const DIGITS = 1;

/**
 * Coverage as a ratio, rounded to one decimal of a percent (82 of 85 → 0.965), but never up to 1 while
 * one is missing: 9,999 of 10,000 is 0.999 (domain rule 5.8). Null without anything required, or when
 * more is done than required: the two counts then measure different things.
 */
export function coverage(done: number, required: number): number | null {
  if (!(required > 0) || !(done >= 0) || done > required) return null;
  if (isWithin(done, required, 0)) return 1;
  const percent = share(done, required, DIGITS) ?? 0;
  return percent >= 100 ? 0.999 : percentToRatio(percent);
}

function percentToRatio(percent: number): number {
  return Math.round(percent * 10) / 1000;
}

/** What is done of what is required, both as lists of names; distinct, blank names ignored. */
export interface ListedCoverage {
  readonly done: number;
  readonly required: number;
  /** Required and not done, in the order of the required list. */
  readonly missing: readonly string[];
  /** Done and not required. */
  readonly extra: readonly string[];
}

export function listedCoverage(done: Iterable<string>, required: Iterable<string>): ListedCoverage {
  const [finished, wanted] = [distinct(done), distinct(required)];
  const missing = [...wanted].filter((name) => !finished.has(name));
  return {
    done: wanted.size - missing.length,
    required: wanted.size,
    missing,
    extra: [...finished].filter((name) => !wanted.has(name)),
  };
}

/** Names once each, blanks at their ends ignored. */
export function distinct(names: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names) {
    const trimmed = name.trim();
    if (trimmed !== "") found.add(trimmed);
  }
  return found;
}
