import type { CellContent } from "../../host/model/book-model";
import type {
  ConditionalRule,
  DataBarRule,
  IconCriterion,
  ScaleEnd,
} from "../../host/model/cell-rules";
import type { Bar } from "./decoration";
import { literalOf, percentile } from "./values";

/** Values of formulas that stand in scales; undefined while they are not known. */
export type FormulaValue = (formula: string) => CellContent | undefined;

/** The numbers of the formatted cells, ascending. */
export type Sorted = readonly number[];

type Rule<K extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: K }>;

/** The colour of a number in a scale of two or three colours. */
export function scaleColor(
  { minimum, midpoint, maximum }: Rule<"ColorScale">,
  value: number,
  sorted: Sorted,
  formulas: FormulaValue
): string | undefined {
  const points = [minimum, midpoint, maximum].flatMap((end) => {
    const at = end && position(end, sorted, formulas);
    return at === undefined || !end?.color ? [] : [{ at, color: end.color }];
  });
  const [first] = points;
  const last = points[points.length - 1];
  if (!first || !last || points.length < 2) return undefined;
  if (value <= first.at) return first.color;
  if (value >= last.at) return last.color;
  const next = points.findIndex(({ at }) => at >= value);
  const [low, high] = [points[next - 1] ?? first, points[next] ?? last];
  return mix(low.color, high.color, high.at === low.at ? 1 : (value - low.at) / (high.at - low.at));
}

/** The bar of a number; undefined when its ends are not known. */
export function dataBar(
  rule: DataBarRule,
  value: number,
  sorted: Sorted,
  formulas: FormulaValue
): Bar | undefined {
  const low = position(rule.lower, sorted, formulas, Math.min(0, sorted[0] ?? 0));
  const high = position(rule.upper, sorted, formulas, Math.max(0, sorted[sorted.length - 1] ?? 0));
  if (low === undefined || high === undefined) return undefined;
  const share = (number: number) =>
    high === low ? (number >= high ? 1 : 0) : clamp((number - low) / (high - low));
  const withAxis = rule.axisFormat !== "None" && low < 0 && high > 0;
  const axis = rule.axisFormat === "CellMidPoint" && low < 0 ? 0.5 : withAxis ? share(0) : 0;
  const negative = value < 0 && axis > 0;
  const reach = (number: number) =>
    rule.axisFormat === "CellMidPoint" && low < 0
      ? 0.5 + clamp(number / (2 * Math.max(-low, high)), -0.5, 0.5)
      : share(number);
  const end = reach(value);
  const { positive, negative: below } = rule;
  const own = negative && !below.matchPositiveFillColor ? below.fillColor : positive.fillColor;
  const border =
    negative && !below.matchPositiveBorderColor ? below.borderColor : positive.borderColor;
  const bar = {
    from: Math.min(axis, end),
    to: Math.max(axis, end),
    color: own,
    ...(border ? { border } : {}),
    gradient: positive.gradientFill,
    ...(axis > 0 ? { axis, axisColor: rule.axisColor || "#000000" } : {}),
  };
  if (rule.barDirection !== "RightToLeft") return bar;
  const { axis: at } = bar;
  return { ...bar, from: 1 - bar.to, to: 1 - bar.from, ...(at ? { axis: 1 - at } : {}) };
}

/** The place of a number's icon, 0 for the lowest. */
export function iconPlace(
  { criteria, reverse }: Rule<"IconSet">,
  value: number,
  sorted: Sorted,
  formulas: FormulaValue
): number {
  let place = 0;
  criteria.forEach((criterion, index) => {
    if (index > 0 && reaches(criterion, value, sorted, formulas)) place = index;
  });
  return reverse ? criteria.length - 1 - place : place;
}

function reaches(
  criterion: IconCriterion,
  value: number,
  sorted: Sorted,
  formulas: FormulaValue
): boolean {
  const limit = position(criterion, sorted, formulas);
  if (limit === undefined) return false;
  return criterion.operator === "GreaterThan" ? value > limit : value >= limit;
}

/** The number that an end of a scale stands for; `automatic` where Excel chooses it. */
function position(
  { type, formula }: ScaleEnd,
  sorted: Sorted,
  formulas: FormulaValue,
  automatic?: number
): number | undefined {
  const [lowest] = sorted;
  const highest = sorted[sorted.length - 1];
  if (lowest === undefined || highest === undefined) return undefined;
  if (type === "Automatic") return automatic;
  if (type === "LowestValue") return lowest;
  if (type === "HighestValue") return highest;
  const given = literalOf(formula ?? "") ?? formulas(formula ?? "");
  const number = Number(given);
  if (given === undefined || given === "" || !Number.isFinite(number)) return undefined;
  if (type === "Percent") return lowest + ((highest - lowest) * number) / 100;
  if (type === "Percentile") return percentile(sorted, number);
  return number;
}

const clamp = (number: number, low = 0, high = 1): number => Math.min(high, Math.max(low, number));

/** A colour between two, `#RRGGBB`. */
function mix(one: string, two: string, share: number): string {
  const [a, b] = [channels(one), channels(two)];
  const mixed = a.map((channel, i) => Math.round(channel + ((b[i] as number) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}

const channels = (color: string): number[] =>
  [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) || 0);
