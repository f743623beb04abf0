import { divide, multiply, proportion, round, type RoundingMode } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";

/** Points of the execution rate where a form prints none (domain rule 5.1). */
export const EXECUTION_WEIGHT = 10;

/**
 * Execution rate: executed ÷ annual budget after adjustment, both in the same unit. A ratio, not
 * capped; null when an amount is missing or there is no budget.
 */
export function executionRate(
  executed: number | null | undefined,
  budget: number | null | undefined
): number | null {
  if (executed == null || budget == null || budget <= 0) return null;
  return divide(executed, budget);
}

/**
 * Points of the execution rate, between 0 and the weight: in proportion, or by the scheme's steps where
 * the rate reaches one. A budget of 0 gives 0 points (the official systems count it so); null when an
 * amount is missing or negative.
 */
export function executionScore(
  executed: number | null | undefined,
  budget: number | null | undefined,
  weight: number = EXECUTION_WEIGHT,
  scheme?: Pick<Scheme, "rounding"> & Partial<Pick<Scheme, "scoring">>
): number | null {
  if (executed == null || budget == null || weight < 0) return null;
  if (!Number.isFinite(executed) || !Number.isFinite(budget) || budget < 0) return null;
  if (budget === 0) return 0;
  const { digits, mode } = roundingOf(scheme);
  const step = executionStep(executed, budget, scheme);
  if (step) return Math.min(weight, round(multiply(weight, step.share), digits, mode));
  if (executed <= 0) return 0;
  if (executed >= budget) return weight;
  return Math.min(weight, proportion(executed, budget, weight, digits, mode) ?? 0);
}

/** The step of the scheme the rate stands on; undefined below the lowest and where there are none. */
export function executionStep(
  executed: number,
  budget: number,
  scheme: Partial<Pick<Scheme, "scoring">> | undefined
): { readonly from: number; readonly share: number } | undefined {
  const steps = scheme?.scoring?.executionSteps ?? [];
  if (steps.length === 0 || !(budget > 0)) return undefined;
  return steps.find(({ from }) => executed >= multiply(budget, from));
}

/** Decimals and mode of a scheme's rounding; two decimals, half up, without a scheme. */
export function roundingOf(scheme: Pick<Scheme, "rounding"> | undefined): {
  readonly digits: number;
  readonly mode: RoundingMode;
} {
  if (!scheme) return { digits: 2, mode: "half-up" };
  const { step, mode } = scheme.rounding;
  return { digits: step === 1 ? 0 : step === 0.1 ? 1 : 2, mode };
}
