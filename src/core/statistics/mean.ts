import { divide, multiply, round, sum } from "../numbers/decimal";

/** Scores of one kind of object: 部门整体, 项目 … */
export interface ScoreGroup {
  readonly label: string;
  readonly count: number;
  /** Simple mean of the group, in points with two decimals. */
  readonly mean: number;
}

const MEAN_DIGITS = 2;

/** Simple mean in points, rounded once to two decimals; null without a score. */
export function mean(scores: readonly number[]): number | null {
  const quotient = divide(sum(scores), scores.length);
  return quotient === null ? null : round(quotient, MEAN_DIGITS);
}

/**
 * Mean weighted by money or by number of objects, rounded once to two decimals; null when the
 * weights add up to nothing or the lists differ in length. Five at 88.37 and six at 86.47 give
 * 87.33; the mean of the two means (87.42) would count every group alike.
 */
export function weightedMean(values: readonly number[], weights: readonly number[]): number | null {
  if (values.length !== weights.length) return null;
  const products = values.map((value, index) => multiply(value, weights[index] ?? 0));
  const quotient = divide(sum(products), sum(weights));
  return quotient === null ? null : round(quotient, MEAN_DIGITS);
}

/**
 * Mean of a department's projects, simple and weighted by their money: both are printed, and a setting
 * says which one leads. Null where there is nothing to divide by.
 */
export function projectMeans(
  projects: readonly { readonly score: number; readonly fund: number }[]
): { readonly simple: number | null; readonly byFund: number | null } {
  const scores = projects.map(({ score }) => score);
  return {
    simple: mean(scores),
    byFund: weightedMean(
      scores,
      projects.map(({ fund }) => fund)
    ),
  };
}

/** Means by kind of object, in the order the kinds are met (domain rule 5.7). */
export function groupMeans(
  entries: readonly { readonly label: string; readonly score: number }[]
): readonly ScoreGroup[] {
  const groups = new Map<string, number[]>();
  for (const { label, score } of entries) {
    const scores = groups.get(label);
    if (scores) scores.push(score);
    else groups.set(label, [score]);
  }
  return [...groups].map(([label, scores]) => ({
    label,
    count: scores.length,
    mean: mean(scores) ?? 0,
  }));
}
