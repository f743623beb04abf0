import { multiply, round } from "../../core/numbers/decimal";

/** Most buttons of single points that fit. */
const MOST = 10;

/** Points to choose from: each whole one of a small weight, quarters of a larger or broken one. */
export function padChoices(weight: number): readonly number[] {
  if (weight <= 0) return [0];
  if (Number.isInteger(weight) && weight <= MOST) {
    return Array.from({ length: weight + 1 }, (_, points) => points);
  }
  return [0, 0.25, 0.5, 0.75, 1].map((share) => round(multiply(weight, share), 2));
}
