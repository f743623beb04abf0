import { amountUnit } from "../../core/forms/amount-unit";
import { round } from "../../core/numbers/decimal";

/** A figure as it is read: text stays, a number gets groups of three and no trailing noise. */
export function figure(value: number | string): string {
  if (typeof value === "string") return value;
  return grouped(String(round(value, 6)));
}

/**
 * Figures that stand below each other: numbers with equal decimals (money has two at least) and
 * their unit, text as it is.
 */
export function alignedFigures(
  values: readonly (number | string)[],
  unit: string | undefined
): readonly string[] {
  const numbers = values.filter((value) => typeof value === "number");
  const decimals = Math.max(
    unit !== undefined && amountUnit(unit) !== undefined ? 2 : 0,
    ...numbers.map((value) => (String(round(value, 6)).split(".")[1] ?? "").length)
  );
  return values.map((value) =>
    typeof value === "string"
      ? value
      : [grouped(round(value, 6).toFixed(decimals)), unit].filter(Boolean).join(" ")
  );
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
