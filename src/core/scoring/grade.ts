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
