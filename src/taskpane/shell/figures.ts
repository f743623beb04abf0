import { round } from "../../core/numbers/decimal";

/** A figure as it is read: text stays, a number gets groups of three and no trailing noise. */
export function figure(value: number | string): string {
  if (typeof value === "string") return value;
  return grouped(String(round(value, 6)));
}

/** Points with two decimals, as score columns print them: 9.74. */
export function points(value: number): string {
  return grouped(round(value, 2).toFixed(2));
}

/** A weight as written on forms: 10, 7.5. */
export function weight(value: number): string {
  return String(round(value, 4));
}

/** A ratio in percent with two decimals: 0.8619 → 86.19%. */
export function percent(ratio: number): string {
  return `${round(ratio * 100, 2).toFixed(2)}%`;
}

function grouped(digits: string): string {
  const [whole = "", decimals] = digits.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}
