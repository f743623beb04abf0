import { multiply, round, subtract } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";
import type { Actual, Target } from "../targets/target";
import { roundingOf } from "./execution";
import { unknownScore, type IndicatorResult } from "./indicator-result";

/**
 * In time when the last possible day is in time. Late: each begun span of the scheme's days costs its
 * share of the weight, down to 0. Undecided where the days that are possible give different points.
 */
export function scoreDeadline(
  target: Target,
  actual: Actual,
  weight: number,
  scheme: Pick<Scheme, "scoring" | "rounding">
): IndicatorResult {
  const deadline = target.date ?? target.monthDay;
  if (deadline === undefined) return unknownScore("noDeadline");
  const last = comparable(actual.date ?? "", deadline);
  const params = { actual: actual.text, target: target.text, weight };
  if (last <= deadline) {
    return { score: weight, method: "deadline", met: true, explanation: { key: "inTime", params } };
  }
  const first = comparable(actual.dateFrom ?? actual.date ?? "", deadline);
  const [least, most] = [daysAfter(deadline, first), daysAfter(deadline, last)];
  const score = pointsOf(most, weight, scheme);
  if (least <= 0 || pointsOf(least, weight, scheme) !== score) return unknownScore("dayUnknown");
  const { days, share } = scheme.scoring.deadline;
  const key = share >= 1 ? "late" : "lateByDays";
  const shown = { ...params, late: most, days, percent: round(multiply(share, 100), 4), score };
  return { score, method: "deadline", met: false, explanation: { key, params: shown } };
}

function pointsOf(
  late: number,
  weight: number,
  scheme: Pick<Scheme, "scoring" | "rounding">
): number {
  const { days, share } = scheme.scoring.deadline;
  const kept = Math.max(0, subtract(1, multiply(Math.ceil(late / days), share)));
  const { digits, mode } = roundingOf(scheme);
  return Math.min(weight, round(multiply(weight, kept), digits, mode));
}

/** The day in the deadline's own form: with its year, or without one. */
function comparable(day: string, deadline: string): string {
  if (deadline.length === 5) return day.slice(-5);
  return day.length === 5 ? `${deadline.slice(0, 5)}${day}` : day;
}

/** Days from one yyyy-mm-dd or mm-dd to another; both of the same form. */
function daysAfter(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days before the first of each month in a year of 365 days. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** A day as a running number; without a year, in a year of 365 days. */
function dayNumber(day: string): number {
  const [date = 1, month = 1, year = 2023] = day.split("-").map(Number).reverse();
  // Leap days come before March: a January or February counts those of the years before.
  const leaps = month > 2 ? year : year - 1;
  const leapDays = Math.floor(leaps / 4) - Math.floor(leaps / 100) + Math.floor(leaps / 400);
  return year * 365 + leapDays + (DAYS_BEFORE[month - 1] ?? 0) + date;
}
