import { round, sum } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";

/** Highest total for an execution rate below a bound: `below` a ratio, `most` points. */
export type Cap = Scheme["scoring"]["caps"][number];

/** The caps a published handbook prints; a scheme has none unless its bureau says so. */
export const USUAL_CAPS: readonly Cap[] = [
  { below: 0.5, most: 59 },
  { below: 0.6, most: 69 },
  { below: 0.7, most: 79 },
  { below: 0.8, most: 89 },
];

/**
 * The lowest cap the execution rate falls under; undefined when none does. A rate exactly at a bound
 * is not below it. Without a rate (no budget) nothing is capped.
 */
export function capOf(rate: number | null, caps: readonly Cap[]): number | undefined {
  if (rate === null) return undefined;
  const reached = caps.filter(({ below }) => rate < below).map(({ most }) => most);
  return reached.length === 0 ? undefined : Math.min(...reached);
}

/**
 * Project total (domain rule 5.4): points of execution and of all indicators, rounded to 2 decimals,
 * never above what the execution rate allows.
 */
export function projectTotal(
  scores: Iterable<number>,
  executionPoints: number,
  rate: number | null,
  caps: readonly Cap[] = []
): { readonly total: number; readonly cap?: number } {
  const total = round(sum([...scores, executionPoints]), 2);
  const cap = capOf(rate, caps);
  return cap !== undefined && total > cap ? { total: cap, cap } : { total };
}
