import { multiply, round } from "../numbers/decimal";

/** 0.15 → 15 (`digits` 2), 15 → 0.15 (−2), without the dust of binary fractions. */
export function schemePercent(value: number, digits: 2 | -2 = 2): number {
  return round(multiply(value, digits === 2 ? 100 : 0.01), 12);
}
