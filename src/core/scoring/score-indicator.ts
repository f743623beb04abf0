import { multiply, proportion, round, subtract } from "../numbers/decimal";
import type { MessageParameters } from "../messages/message";
import type { scoringMessages } from "../messages/scoring";
import type { Scheme } from "../schemes/scheme";
import type { Actual, Target } from "../targets/target";
import { roundingOf } from "./execution";
import {
  unknownScore as unknown,
  type IndicatorResult,
  type ScoringMethod,
} from "./indicator-result";
import { overachievement } from "./overachievement";
import { scoreDeadline } from "./score-deadline";
import { scoreWords } from "./score-words";

export type { IndicatorResult, ScoringMethod } from "./indicator-result";

/** What kind of indicator it is, where that changes the way of scoring. */
export type IndicatorNature = "satisfaction";

/**
 * Points of one indicator out of its weight. A score is never above the weight nor below 0.
 *
 * - ≥, ＞, ＝: met → weight, else actual ÷ target × weight (＝ 0: only 0 or less is met). Far above the
 *   target the scheme's policy for over-achievement has a word, or takes points off.
 * - ≤, ＜: met → weight; above, the scheme chooses 1 − excess ÷ target (0 from twice the target), or
 *   target ÷ actual. At the very bound of ＞ and ＜ the scheme gives the weight, and the explanation
 *   says so, or the points of a missed target: at most one rounding step below the weight.
 * - range: below, actual ÷ lower end; above, 1 − excess ÷ upper end.
 * - deadline: in time → weight, late → less for each span the scheme names.
 * - satisfaction, where the scheme has steps: met → weight, else the share of the step.
 * - yes or no: as wanted → weight, otherwise 0. Other words: the tier's range, never a single score.
 * - no direction written: the weight when both figures are equal, otherwise nothing is computed.
 */
export function scoreIndicator(
  target: Target,
  actual: Actual,
  weight: number,
  scheme: Scheme,
  nature?: IndicatorNature
): IndicatorResult {
  if (!(weight >= 0) || !Number.isFinite(weight)) return unknown("noWeight");
  if (target.kind === "空") return unknown("noTarget");
  if (actual.kind === "空") return unknown("noActual");
  if (target.kind === "时间" && actual.date !== undefined) {
    return scoreDeadline(target, actual, weight, scheme);
  }
  if (target.kind === "定性" || target.kind === "时间") {
    return scoreWords(target, actual, weight, scheme);
  }
  if (target.kind === "不明" || target.value === null) {
    return unknown("unreadableTarget", { target: target.text });
  }
  if (actual.value === null) return unknown("figureExpected", { actual: actual.text });
  if (target.unit !== "" && actual.unit !== "" && target.unit !== actual.unit) {
    return unknown("unitsDiffer", { target: target.unit, actual: actual.unit });
  }
  const { value, unit } = target;
  if (nature === "satisfaction" && scheme.scoring.satisfaction.method === "steps") {
    return satisfaction({ value, actual: actual.value, weight, scheme, unit }, target);
  }
  return scoreFigure(target, value, actual.value, weight, scheme);
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
      if (actual === value) return atBound(context);
      return shortOfFull(context, positive(context, "strict"));
    case "≤":
      return negative(context, "≤");
    case "＜":
      if (actual === value) return atBound(context);
      return shortOfFull(context, negative(context, "＜"));
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
  if (actual >= value) {
    return actual > value ? exceeded(context, method) : full(context, method, "reached");
  }
  if (value < 0) return unknown("noProportion");
  if (actual <= 0) return partly(context, method, 0, "nothingReached");
  const { digits, mode } = roundingOf(context.scheme);
  const score = proportion(actual, value, weight, digits, mode);
  return partly(context, method, score, "inProportion");
}

/** Above the target: the weight, and what the scheme says about going far above it. */
function exceeded(context: Context, method: ScoringMethod): IndicatorResult {
  const result = full(context, method, "reached");
  const { value, actual, weight, scheme } = context;
  const over = overachievement(value, actual, weight, scheme);
  if (!over) return result;
  const key = ({ note: "overNoted", explain: "overExplain", deducted: "overDeducted" } as const)[
    over.level
  ];
  const percent = round(multiply(over.deviation, 100), 2);
  const params = { ...result.explanation.params, percent, score: over.score };
  return { ...result, score: over.score, over, explanation: { key, params } };
}

function equalToZero(context: Context): IndicatorResult {
  if (context.actual <= 0) return full(context, "equal", "keptAtZero");
  return partly(context, "equal", 0, "aboveZero");
}

/** Exactly at a bound that is not included. */
function atBound(context: Context): IndicatorResult {
  if (context.scheme.scoring.strictBound === "full") {
    return full(context, "strict", "atStrictBound");
  }
  return shortOfFull(context, partly(context, "strict", context.weight, "missedStrictBound"));
}

/** Where a strict bound counts as missed, nothing at or beyond it may round to the weight. */
function shortOfFull({ weight, scheme }: Context, result: IndicatorResult): IndicatorResult {
  if (scheme.scoring.strictBound === "full" || result.met !== false) return result;
  const score = Math.min(result.score ?? 0, Math.max(0, subtract(weight, scheme.rounding.step)));
  const { key, params } = result.explanation;
  return { ...result, score, explanation: { key, params: { ...params, score } } };
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

/** Met → the weight; below, the share of the step the figure stands on. Percent or points of 100. */
function satisfaction(context: Context, target: Target): IndicatorResult {
  const { value, actual, weight, scheme, unit } = context;
  const met = target.operator === "＞" ? actual > value : actual >= value;
  if (met) return full(context, "satisfaction", "reached");
  const ratio = unit === "" && value <= 1 ? actual : multiply(actual, 0.01);
  const step = scheme.scoring.satisfaction.steps.find(({ from }) => ratio >= from);
  const share = step?.share ?? 0;
  const { digits, mode } = roundingOf(scheme);
  const score = Math.min(weight, round(multiply(weight, share), digits, mode));
  const params = { from: multiply(step?.from ?? 0, 100), percent: multiply(share, 100) };
  const result = partly(context, "satisfaction", score, "satisfactionStep", params);
  return share === 1 ? { ...result, met: true } : result;
}
