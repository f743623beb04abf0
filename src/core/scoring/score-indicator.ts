import { multiply, proportion, round, subtract } from "../numbers/decimal";
import type { MessageParameters } from "../messages/message";
import type { scoringMessages } from "../messages/scoring";
import type { Scheme } from "../schemes/scheme";
import type { Actual, Target, Tier } from "../targets/target";
import { roundingOf } from "./execution";

/** Way of scoring an indicator (domain rule 5.2). */
export type ScoringMethod =
  | "positive"
  | "negative-excess"
  | "negative-ratio"
  | "equal"
  | "strict"
  | "interval"
  | "deadline"
  | "tier"
  | "same"
  | "none";

export interface IndicatorResult {
  /** Points, rounded as the scheme says; null where only a range is known or nothing can be computed. */
  readonly score: number | null;
  /** Points a qualitative tier allows, both ends included. */
  readonly range?: { readonly from: number; readonly to: number };
  readonly method: ScoringMethod;
  /** Whether the target was met; null when that cannot be said. */
  readonly met: boolean | null;
  readonly explanation: {
    readonly key: keyof typeof scoringMessages;
    readonly params: MessageParameters;
  };
}

/**
 * Points of one indicator out of its weight. A score is never above the weight nor below 0.
 *
 * - ≥, ＞, ＝: met → weight, else actual ÷ target × weight (＝ 0: only 0 or less is met).
 * - ≤, ＜: met → weight; above, the scheme chooses 1 − excess ÷ target (0 from twice the target), or
 *   target ÷ actual. At the very bound of ＞ and ＜ the weight is given and the explanation says so.
 * - range: below, actual ÷ lower end; above, 1 − excess ÷ upper end.
 * - deadline: in time → weight, late → 0.
 * - words: the tier's range of points, never a single score.
 * - no direction written: the weight when both figures are equal, otherwise nothing is computed.
 */
export function scoreIndicator(
  target: Target,
  actual: Actual,
  weight: number,
  scheme: Scheme
): IndicatorResult {
  if (!(weight >= 0) || !Number.isFinite(weight)) return unknown("noWeight");
  if (target.kind === "空") return unknown("noTarget");
  if (actual.kind === "空") return unknown("noActual");
  if (target.kind === "时间" && actual.date !== undefined) {
    return scoreDeadline(target, actual, weight);
  }
  if (target.kind === "定性" || target.kind === "时间") {
    return actual.tier ? scoreTier(actual.tier, weight, scheme) : unknown("unreadableActual");
  }
  if (target.kind === "不明" || target.value === null) {
    return unknown("unreadableTarget", { target: target.text });
  }
  if (actual.value === null) return unknown("figureExpected", { actual: actual.text });
  if (target.unit !== "" && actual.unit !== "" && target.unit !== actual.unit) {
    return unknown("unitsDiffer", { target: target.unit, actual: actual.unit });
  }
  return scoreFigure(target, target.value, actual.value, weight, scheme);
}

function unknown(
  key: keyof typeof scoringMessages,
  params: MessageParameters = {}
): IndicatorResult {
  return { score: null, method: "none", met: null, explanation: { key, params } };
}

function scoreFigure(
  target: Target,
  value: number,
  actual: number,
  weight: number,
  scheme: Scheme
): IndicatorResult {
  const context: Context = { value, actual, weight, scheme, unit: target.unit };
  switch (target.operator) {
    case "≥":
      return positive(context, "positive");
    case "＝":
      return value === 0 ? equalToZero(context) : positive(context, "equal");
    case "＞":
      return actual === value ? atBound(context) : positive(context, "strict");
    case "≤":
      return negative(context, "≤");
    case "＜":
      return actual === value ? atBound(context) : negative(context, "＜");
    case "区间":
      return interval(context, target.upper ?? value);
    default:
      return actual === value ? full(context, "same", "equalFigures") : unknown("noDirection");
  }
}

interface Context {
  readonly value: number;
  readonly actual: number;
  readonly weight: number;
  readonly scheme: Scheme;
  readonly unit: string;
}

function full(
  { value, actual, weight, unit }: Context,
  method: ScoringMethod,
  key: keyof typeof scoringMessages
): IndicatorResult {
  const params = { actual, target: value, weight, unit };
  return { score: weight, method, met: true, explanation: { key, params } };
}

function partly(
  { value, actual, weight, unit }: Context,
  method: ScoringMethod,
  score: number | null,
  key: keyof typeof scoringMessages,
  params: MessageParameters = {}
): IndicatorResult {
  if (score === null) return unknown("noProportion");
  const points = Math.min(weight, Math.max(0, score));
  const shown = { actual, target: value, weight, unit, score: points, ...params };
  return { score: points, method, met: false, explanation: { key, params: shown } };
}

function positive(context: Context, method: "positive" | "equal" | "strict"): IndicatorResult {
  const { value, actual, weight } = context;
  if (actual >= value) return full(context, method, "reached");
  if (value < 0) return unknown("noProportion");
  if (actual <= 0) return partly(context, method, 0, "nothingReached");
  const { digits, mode } = roundingOf(context.scheme);
  const score = proportion(actual, value, weight, digits, mode);
  return partly(context, method, score, "inProportion");
}

function equalToZero(context: Context): IndicatorResult {
  if (context.actual <= 0) return full(context, "equal", "keptAtZero");
  return partly(context, "equal", 0, "aboveZero");
}

function atBound(context: Context): IndicatorResult {
  return full(context, "strict", "atStrictBound");
}

function negative(context: Context, operator: "≤" | "＜"): IndicatorResult {
  const { value, actual, weight, scheme } = context;
  const ratio = scheme.negativeMethod === "ratio";
  const method: ScoringMethod =
    operator === "＜" ? "strict" : ratio ? "negative-ratio" : "negative-excess";
  if (actual <= value) return full(context, method, "kept");
  if (value < 0) return unknown("noProportion");
  if (value === 0) return partly(context, method, 0, "aboveZero");
  const { digits, mode } = roundingOf(scheme);
  if (ratio) {
    return partly(context, method, proportion(value, actual, weight, digits, mode), "inverse");
  }
  const left = subtract(multiply(2, value), actual);
  if (left <= 0) return partly(context, method, 0, "twiceTheTarget");
  return partly(context, method, proportion(left, value, weight, digits, mode), "excess");
}

function interval(context: Context, upper: number): IndicatorResult {
  const { value: lower, actual, weight, scheme } = context;
  const { digits, mode } = roundingOf(scheme);
  if (actual >= lower && actual <= upper) return full(context, "interval", "inRange");
  if (actual < lower) {
    const score = lower > 0 && actual > 0 ? proportion(actual, lower, weight, digits, mode) : 0;
    return partly(context, "interval", score, "belowRange", { upper });
  }
  const left = subtract(multiply(2, upper), actual);
  const score = upper > 0 && left > 0 ? proportion(left, upper, weight, digits, mode) : 0;
  return partly(context, "interval", score, "aboveRange", { upper });
}

/** In time when the last possible day is in time; undecided when the deadline lies inside the span. */
function scoreDeadline(target: Target, actual: Actual, weight: number): IndicatorResult {
  const deadline = target.date ?? target.monthDay;
  if (deadline === undefined) return unknown("noDeadline");
  const first = comparable(actual.dateFrom ?? actual.date ?? "", deadline);
  const last = comparable(actual.date ?? "", deadline);
  const params = { actual: actual.text, target: target.text, weight };
  if (last <= deadline) {
    return { score: weight, method: "deadline", met: true, explanation: { key: "inTime", params } };
  }
  if (first > deadline) {
    return { score: 0, method: "deadline", met: false, explanation: { key: "late", params } };
  }
  return unknown("dayUnknown");
}

/** The day in the deadline's own form: with its year, or without one. */
function comparable(day: string, deadline: string): string {
  if (deadline.length === 5) return day.slice(-5);
  return day.length === 5 ? `${deadline.slice(0, 5)}${day}` : day;
}

function scoreTier(tier: Tier, weight: number, scheme: Scheme): IndicatorResult {
  const range = tierRange(tier, weight, scheme);
  const key = ({ achieved: "tierAchieved", partial: "tierPartial", missed: "tierMissed" } as const)[
    tier
  ];
  return {
    score: null,
    range,
    method: "tier",
    met: tier === "achieved",
    explanation: { key, params: { from: range.from.toFixed(2), to: range.to.toFixed(2), weight } },
  };
}

/**
 * Points a tier allows: 达成 [0.8w, w], 部分达成 [0.6w, 0.8w), 未达成 [0, 0.6w) with the scheme's bounds,
 * each bound rounded to 2 decimals and an open end one hundredth below.
 */
export function tierRange(
  tier: Tier,
  weight: number,
  scheme: Pick<Scheme, "tiers">
): { readonly from: number; readonly to: number } {
  const achieved = round(multiply(weight, scheme.tiers.achieved), 2);
  const partial = round(multiply(weight, scheme.tiers.partial), 2);
  const below = (bound: number): number => Math.max(0, subtract(bound, 0.01));
  if (tier === "achieved") return { from: achieved, to: weight };
  if (tier === "partial") return { from: partial, to: Math.max(partial, below(achieved)) };
  return { from: 0, to: below(partial) };
}
