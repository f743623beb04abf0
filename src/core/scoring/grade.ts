import { round } from "../numbers/decimal";
import type { GradeBand } from "../schemes/scheme";

/**
 * The grade of a score in points. The score is rounded to 2 decimals first (89.995 → 90.00 → 优);
 * lower bounds are inclusive. Null for a score outside 0–100 after rounding, or that is no number.
 * @param bands best first, lower bounds descending, as a scheme keeps them.
 */
export function gradeOf(score: number, bands: readonly GradeBand[]): string | null {
  const points = round(score, 2);
  if (!(points >= 0 && points <= 100)) return null;
  for (const band of bands) {
    if (points >= band.from) return band.label;
  }
  return null;
}

/**
 * The grade a score should have where another one is written; undefined where both agree, where there
 * is no score, or where the written grade is none of the scheme's.
 */
export function otherGrade(
  score: number | undefined,
  written: string,
  bands: readonly GradeBand[]
): string | undefined {
  if (score === undefined || !bands.some(({ label }) => label === written)) return undefined;
  const right = gradeOf(score, bands);
  return right === null || right === written ? undefined : right;
}
