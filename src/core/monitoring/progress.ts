import { divide, multiply, proportion, round, subtract } from "../numbers/decimal";
import type { Actual, Target } from "../targets/target";

/** Months of a year: a target of the year is due evenly over them. */
const MONTHS = 12;

/** Whether a cut-off month is one: a whole number from 1 to 12. */
export function isMonth(month: number): boolean {
  return Number.isInteger(month) && month >= 1 && month <= MONTHS;
}

/**
 * What was reached in percent of what is due by the end of a month, two decimals: actual ÷ (target ×
 * month ÷ 12) × 100. 300 of 1000 in July → 51.43. Null without a figure on both sides in the same
 * unit, for a target that is not above 0, and for a month that is none.
 */
export function progressOf(target: Target, actual: Actual, month: number): number | null {
  const figures = figuresOf(target, actual);
  if (!figures || !isMonth(month)) return null;
  return dueShare(figures.actual, figures.target, month);
}

/** The same for plain amounts: spent, budget. Null for a budget that is not above 0. */
export function dueShare(actual: number, yearly: number, month: number): number | null {
  if (!(yearly > 0)) return null;
  return proportion(actual, multiply(yearly, month), MONTHS * 100, 2);
}

/**
 * How far the actual value lies from the target, a ratio: (actual − target) ÷ target. With a month, from
 * what is due by its end: (actual − target × month ÷ 12) ÷ (target × month ÷ 12). Inside a range 0,
 * outside it from the nearer end. Null where progressOf is.
 */
export function deviationOf(target: Target, actual: Actual, month = MONTHS): number | null {
  const figures = figuresOf(target, actual);
  if (!figures || !isMonth(month)) return null;
  const due = multiply(figures.target, month);
  if (!(due > 0)) return null;
  if (target.upper !== undefined && month === MONTHS && figures.actual > figures.target) {
    const beyond = subtract(figures.actual, target.upper);
    return beyond <= 0 ? 0 : divide(beyond, target.upper);
  }
  return divide(subtract(multiply(figures.actual, MONTHS), due), due);
}

/**
 * Completion (指标完成率): actual ÷ target as a ratio of four decimals, 0.9740 for 487 of 500. Nothing
 * reached, and a target of 0, count as 0 as in the official systems. Null without figures.
 */
export function completionOf(target: Target, actual: Actual): number | null {
  const figures = figuresOf(target, actual);
  if (!figures) return null;
  if (figures.target === 0 || figures.actual === 0) return 0;
  const ratio = divide(figures.actual, figures.target);
  return ratio === null ? null : round(ratio, 4);
}

/** Both figures when they can be compared; a range by its lower end. */
export function figuresOf(
  target: Target,
  actual: Actual
): { readonly target: number; readonly actual: number } | null {
  if (target.kind !== "定量" && target.kind !== "区间") return null;
  if (target.value === null || actual.value === null) return null;
  if (target.unit !== "" && actual.unit !== "" && target.unit !== actual.unit) return null;
  return { target: target.value, actual: actual.value };
}
