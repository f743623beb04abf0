import { daysAfter } from "../numbers/days";
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
