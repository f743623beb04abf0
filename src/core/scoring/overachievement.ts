import { divide, multiply, round, subtract } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";
import { roundingOf } from "./execution";

/** How far a figure lies above its target, and what the scheme makes of it (domain rule 5.3). */
export interface Overachievement {
  /** (actual − target) ÷ target, a ratio: 65 against 50 → 0.3. */
  readonly deviation: number;
  /** `note` only says so, `explain` demands a reason, `deducted` has cost points. */
  readonly level: "note" | "explain" | "deducted";
  /** Points after the policy, between 0 and the weight. */
  readonly score: number;
}

type Policy = Pick<Scheme, "scoring" | "rounding">;

/**
 * What a figure above its target comes to; undefined while it is not far enough above to be spoken of.
 * Noted from `noteFrom` on, explained from `explainFrom` on; points are lost only beyond `explainFrom`.
 * @param target more than 0; there is no deviation from 0.
 * @param actual not below the target.
 */
export function overachievement(
  target: number,
  actual: number,
  weight: number,
  scheme: Policy
): Overachievement | undefined {
  const { policy, noteFrom, explainFrom, deduction } = scheme.scoring.overachievement;
  if (!(target > 0) || actual / target < 1 + Math.min(noteFrom, explainFrom) - DOUBTFUL) {
    return undefined;
  }
  const deviation = divide(subtract(actual, target), target);
  if (deviation === null) return undefined;
  const beyond = subtract(deviation, explainFrom);
  if (beyond > 0 && (policy === "deduct" || policy === "proportional")) {
    const left =
      policy === "deduct"
        ? subtract(weight, deduction)
        : multiply(weight, Math.max(0, subtract(1, beyond)));
    const { digits, mode } = roundingOf(scheme);
    return { deviation, level: "deducted", score: Math.max(0, round(left, digits, mode)) };
  }
  if (beyond >= 0 && policy !== "note") return { deviation, level: "explain", score: weight };
  return deviation >= noteFrom ? { deviation, level: "note", score: weight } : undefined;
}

/** A double nearer than this to the line is left to the exact comparison. */
const DOUBTFUL = 1e-9;
