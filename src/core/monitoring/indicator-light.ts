import type { MessageParameters } from "../messages/message";
import type { monitoringMessages } from "../messages/monitoring";
import { multiply, proportion, round } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";
import type { Actual, Operator, Target, Tier } from "../targets/target";
import { categoryKind, type CategoryKind } from "./category-kind";
import type { Light } from "./light";
import { dueShare, figuresOf, isMonth } from "./progress";

/** Why a light is what it is, or why there is none. */
export interface LightExplanation {
  readonly key: keyof typeof monitoringMessages;
  readonly params: MessageParameters;
}

export interface IndicatorLight {
  /** Null where it cannot be said; the explanation tells why. */
  readonly light: Light | null;
  /** Percent of what is due, two decimals (51.43); null where the target is not due in parts. */
  readonly progress: number | null;
  /** Direction that was taken because none is written. */
  readonly assumed?: "≥" | "≤";
  readonly explanation: LightExplanation;
}

export interface LightContext {
  /** Cut-off month, 1–12: the actual value covers January to this month. */
  readonly month: number;
  /** 二级指标, `质量指标`; empty when unknown. */
  readonly category?: string;
  readonly scheme: Pick<Scheme, "monitoring">;
  /** Year the form is about: deadlines of other years are compared with it. */
  readonly year?: number;
}

/**
 * The light of one indicator (domain 2.11).
 *
 * - ≥, ＞, ＝: by progress, actual ÷ (target × month ÷ 12); plan B takes quality, timeliness and cost
 *   against the whole target instead, green or red; plan C knows only green (on time) and yellow.
 * - ≤, ＜ and ＝ 0: kept → green, else red.
 * - range: inside → green, above → red, below → by progress towards its lower end, never blue.
 * - words: 达成 → green, 部分达成 → yellow, 未达成 → red.
 * - deadline: in time → green, late → red; not yet due and not done → no light, in progress → green.
 * - no direction written: at least the target; under cost, and for spans of time under 时效, at most.
 *
 * Thresholds are compared with the progress as it is shown, rounded to two decimals.
 */
export function lightOf(target: Target, actual: Actual, context: LightContext): IndicatorLight {
  if (!isMonth(context.month)) return none("monthOutOfRange", { month: context.month });
  if (target.kind === "空") return none("noTarget");
  if (target.kind === "时间") return deadlineLight(target, actual, context);
  if (actual.kind === "空") return none("noActual");
  if (target.kind === "定性") return actual.tier ? tierLight(actual.tier, context) : none("noTier");
  if (target.kind === "不明" || target.value === null) {
    return none("unreadableTarget", { target: target.text });
  }
  if (actual.value === null) return none("figureExpected", { actual: actual.text });
  const figures = figuresOf(target, actual);
  if (!figures) return none("unitsDiffer", { target: target.unit, actual: actual.unit });
  return figureLight({ ...figures, ...context, unit: target.unit, upper: target.upper }, target);
}

interface Figures extends LightContext {
  readonly target: number;
  readonly actual: number;
  readonly upper?: number;
  readonly unit: string;
}

function figureLight(figures: Figures, { operator }: Target): IndicatorLight {
  const kind = categoryKind(figures.category ?? "");
  const direction = operator === "" ? assumedDirection(kind, figures.unit) : operator;
  const result = directedLight(figures, direction, kind);
  return operator === "" ? { ...result, assumed: direction === "≤" ? "≤" : "≥" } : result;
}

function directedLight(figures: Figures, direction: Operator, kind: CategoryKind): IndicatorLight {
  const { target, actual } = figures;
  const whole = figures.scheme.monitoring.plan === "B" && kind !== "other";
  switch (direction) {
    case "≤":
      return within(figures, actual <= target, "kept", "exceeded");
    case "＜":
      return within(figures, actual < target, "below", "notBelow");
    case "区间":
      return rangeLight(figures, whole);
    case "＝":
      if (target <= 0) return within(figures, actual === target, "equal", "notEqual");
      break;
    case "＞":
      if (whole || target <= 0) return within(figures, actual > target, "reached", "missed");
      break;
    default:
      if (target <= 0) return within(figures, actual >= target, "reached", "missed");
  }
  return whole
    ? within(figures, actual >= target, "reached", "missed")
    : progressLight(figures, "blue");
}

/** Figures that grow over the year, by the scheme's thresholds; `best` is the most they can get. */
function progressLight(figures: Figures, best: "blue" | "green"): IndicatorLight {
  const { target, actual, month, unit, scheme } = figures;
  const progress = dueShare(actual, target, month);
  if (progress === null) return none("noProportion");
  const { red, yellow, blue } = scheme.monitoring.indicator;
  const params = {
    actual,
    target,
    unit,
    month,
    progress: progress.toFixed(2),
    due: `${round(multiply(target, month) / 12, 2)}`,
  };
  if (scheme.monitoring.plan === "C") {
    return progress < yellow
      ? { light: "黄", progress, explanation: { key: "behind", params } }
      : { light: "绿", progress, explanation: { key: "onTime", params } };
  }
  if (progress < red) return { light: "红", progress, explanation: { key: "farBehind", params } };
  if (progress < yellow) return { light: "黄", progress, explanation: { key: "behind", params } };
  return progress < blue || best === "green"
    ? { light: "绿", progress, explanation: { key: "onTime", params } }
    : { light: "蓝", progress, explanation: { key: "farAhead", params } };
}

/** What is only in order or not. Plan C knows no red for an indicator. */
function within(
  { target, actual, unit, upper, scheme }: Figures,
  met: boolean,
  yes: LightExplanation["key"],
  no: LightExplanation["key"]
): IndicatorLight {
  const progress = target > 0 && !CEILING.has(no) ? proportion(actual, target, 100, 2) : null;
  const params = { actual, target, unit, upper: upper ?? "" };
  return {
    light: met ? "绿" : scheme.monitoring.plan === "C" ? "黄" : "红",
    progress,
    explanation: { key: met ? yes : no, params },
  };
}

/** Findings about targets of which less is better: there is no progress towards them. */
const CEILING: ReadonlySet<string> = new Set(["exceeded", "notBelow", "aboveRange"]);

function rangeLight(figures: Figures, whole: boolean): IndicatorLight {
  const { target, actual, upper = target } = figures;
  if (actual > upper) return within(figures, false, "inRange", "aboveRange");
  if (actual >= target) return within(figures, true, "inRange", "aboveRange");
  return whole || target <= 0
    ? within(figures, false, "inRange", "belowRange")
    : progressLight(figures, "green");
}

/** Spans of time, of which less is better under 时效. */
const SPAN = /^(?:个?工作日|天|日|小时|个?月|周|分钟|年)$/;

function assumedDirection(kind: CategoryKind, unit: string): "≥" | "≤" {
  if (kind === "cost") return "≤";
  return kind === "timeliness" && SPAN.test(unit) ? "≤" : "≥";
}

const TIERS: Readonly<Record<Tier, { light: Light; key: LightExplanation["key"] }>> = {
  achieved: { light: "绿", key: "tierAchieved" },
  partial: { light: "黄", key: "tierPartial" },
  missed: { light: "红", key: "tierMissed" },
};

function tierLight(tier: Tier, { scheme }: LightContext): IndicatorLight {
  const { light, key } = TIERS[tier];
  const shown = scheme.monitoring.plan === "C" && light === "红" ? "黄" : light;
  return { light: shown, progress: null, explanation: { key, params: {} } };
}

function deadlineLight(target: Target, actual: Actual, context: LightContext): IndicatorLight {
  const params = { target: target.text, actual: actual.text, month: context.month };
  const late = context.scheme.monitoring.plan === "C" ? "黄" : "红";
  const deadline = target.date ?? target.monthDay;
  if (deadline !== undefined && actual.date !== undefined) {
    const first = comparable(actual.dateFrom ?? actual.date, deadline);
    if (comparable(actual.date, deadline) <= deadline) return said("绿", "inTime", params);
    return first > deadline ? said(late, "late", params) : none("dayUnknown");
  }
  const due = deadline === undefined || isDue(deadline, context);
  if (!due && actual.tier !== "achieved") {
    return actual.tier === "partial" ? said("绿", "notYetDue", params) : none("notDue", params);
  }
  if (actual.kind === "空") return none("noActual");
  return actual.tier ? tierLight(actual.tier, context) : none("noTier");
}

function said(
  light: Light,
  key: LightExplanation["key"],
  params: MessageParameters
): IndicatorLight {
  return { light, progress: null, explanation: { key, params } };
}

/** The day in the deadline's own form: with its year, or without one. */
function comparable(day: string, deadline: string): string {
  if (deadline.length === 5) return day.slice(-5);
  return day.length === 5 ? `${deadline.slice(0, 5)}${day}` : day;
}

/** Whether a deadline has passed by the end of the cut-off month. */
function isDue(deadline: string, { month, year }: LightContext): boolean {
  const last = `${String(month).padStart(2, "0")}-31`;
  return deadline.length === 5 || year === undefined
    ? deadline.slice(-5) <= last
    : deadline <= `${year}-${last}`;
}

function none(key: LightExplanation["key"], params: MessageParameters = {}): IndicatorLight {
  return { light: null, progress: null, explanation: { key, params } };
}
