import { divide, multiply, round, sum } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";

export interface Composite {
  /** 0–100, rounded to 2 decimals; null while a stage with a weight has no score. */
  readonly score: number | null;
  /** Stages without a score, in the scheme's order. */
  readonly missing: readonly string[];
}

/**
 * Composite score of a department (domain rule 5.7): Σ score × weight ÷ Σ weight over the scheme's
 * stages. A stage that is missing is named and never counted as 0.
 * @param scores points of 100 by the name of the stage.
 */
export function departmentComposite(
  scores: Readonly<Record<string, number | null | undefined>>,
  scheme: Pick<Scheme, "application">
): Composite {
  const stages = scheme.application.composite.filter(({ weight }) => weight > 0);
  const known = stages.flatMap(({ stage, weight }) => {
    const score = Object.hasOwn(scores, stage) ? scores[stage] : undefined;
    return score != null && Number.isFinite(score) ? [{ stage, weight, score }] : [];
  });
  const present = new Set(known.map(({ stage }) => stage));
  const missing = stages.map(({ stage }) => stage).filter((stage) => !present.has(stage));
  if (missing.length > 0) return { score: null, missing };
  const points = sum(known.map(({ score, weight }) => multiply(score, weight)));
  const quotient = divide(points, sum(known.map(({ weight }) => weight)));
  return { score: quotient === null ? null : round(quotient, 2), missing };
}
