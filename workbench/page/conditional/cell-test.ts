import type { CellContent } from "../../host/model/book-model";
import type { ConditionalRule } from "../../host/model/cell-rules";
import { inDatePeriod } from "./date-period";
import { isError, literalOf, numbersOf } from "./values";

export type CellTest = (value: CellContent) => boolean;

/** Rules that only ask about the value itself and the other values of the formatted cells. */
type PlainRule = Extract<
  ConditionalRule,
  { kind: "CellValue" | "ContainsText" | "TopBottom" | "PresetCriteria" }
>;

/**
 * The test that a rule makes on each cell.
 * @param values all values of the formatted cells
 * @param today serial of the day it is
 * @returns undefined when the rule refers to cells or calculates: the engine must answer then
 */
export function cellTest(
  rule: PlainRule,
  values: readonly CellContent[],
  today: number
): CellTest | undefined {
  switch (rule.kind) {
    case "CellValue":
      return comparison(rule);
    case "ContainsText":
      return textTest(rule.operator, String(literalOf(rule.text) ?? rule.text));
    case "TopBottom":
      return extremes(rule.type, rule.rank, numbersOf(values));
    case "PresetCriteria":
      return preset(rule.criterion, values, today);
  }
}

function comparison(rule: Extract<PlainRule, { kind: "CellValue" }>): CellTest | undefined {
  const one = literalOf(rule.formula1);
  const two = rule.formula2 === undefined ? one : literalOf(rule.formula2);
  if (one === undefined || two === undefined) return undefined;
  const holds = COMPARE[rule.operator];
  if (!holds) return () => false;
  const [low, high] = order(one, two) <= 0 ? [one, two] : [two, one];
  return (value) => !isError(value) && holds(value, low, high);
}

const COMPARE: Readonly<
  Record<string, (value: CellContent, one: CellContent, two: CellContent) => boolean>
> = {
  Between: (value, one, two) => order(value, one) >= 0 && order(value, two) <= 0,
  NotBetween: (value, one, two) => order(value, one) < 0 || order(value, two) > 0,
  EqualTo: (value, one) => order(value, one) === 0,
  NotEqualTo: (value, one) => order(value, one) !== 0,
  GreaterThan: (value, one) => order(value, one) > 0,
  LessThan: (value, one) => order(value, one) < 0,
  GreaterThanOrEqual: (value, one) => order(value, one) >= 0,
  LessThanOrEqual: (value, one) => order(value, one) <= 0,
};

/** Excel's order: numbers before texts before truth values, letters without case, a blank like 0. */
function order(one: CellContent, two: CellContent): number {
  if (one === "" && typeof two === "number") return -two;
  const kinds = rankOf(one) - rankOf(two);
  if (kinds !== 0) return kinds;
  if (typeof one === "string") {
    const [a, b] = [one.toLowerCase(), String(two).toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(one) - Number(two);
}

const rankOf = (value: CellContent): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

function textTest(operator: string, wanted: string): CellTest {
  const part = wanted.toLowerCase();
  const text = (value: CellContent) => String(value).toLowerCase();
  switch (operator) {
    case "NotContains":
      return (value) => !text(value).includes(part);
    case "BeginsWith":
      return (value) => text(value).startsWith(part);
    case "EndsWith":
      return (value) => text(value).endsWith(part);
    default:
      return (value) => text(value).includes(part);
  }
}

function extremes(type: string, rank: number, numbers: readonly number[]): CellTest {
  if (numbers.length === 0) return () => false;
  const sorted = [...numbers].sort((a, b) => a - b);
  const share = type.endsWith("Percent") ? Math.floor((sorted.length * rank) / 100) : rank;
  const count = Math.min(Math.max(1, share), sorted.length);
  const bottom = type.startsWith("Bottom");
  const limit = sorted[bottom ? count - 1 : sorted.length - count] as number;
  return (value) => typeof value === "number" && (bottom ? value <= limit : value >= limit);
}

function preset(criterion: string, values: readonly CellContent[], today: number): CellTest {
  switch (criterion) {
    case "Blanks":
      return (value) => String(value).trim() === "";
    case "NonBlanks":
      return (value) => String(value).trim() !== "";
    case "Errors":
      return isError;
    case "NonErrors":
      return (value) => !isError(value);
    case "UniqueValues":
    case "DuplicateValues":
      return repeated(values, criterion === "DuplicateValues");
  }
  if (criterion.includes("Average")) return average(criterion, numbersOf(values));
  return (value) => typeof value === "number" && inDatePeriod(value, criterion, today);
}

function repeated(values: readonly CellContent[], wanted: boolean): CellTest {
  const key = (value: CellContent) => `${typeof value} ${String(value).toLowerCase()}`;
  const counts = new Map<string, number>();
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return (value) => value !== "" && (counts.get(key(value)) ?? 0) > 1 === wanted;
}

const DEVIATIONS: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

function average(criterion: string, numbers: readonly number[]): CellTest {
  if (numbers.length === 0) return () => false;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const deviations = DEVIATIONS[/^(One|Two|Three)StdDev/.exec(criterion)?.[1] ?? ""] ?? 0;
  const above = criterion.includes("Above");
  const limit = mean + (above ? 1 : -1) * deviations * deviation(numbers, mean);
  const orEqual = criterion.startsWith("EqualOr") || deviations > 0;
  return (value) => {
    if (typeof value !== "number") return false;
    return (orEqual && value === limit) || (above ? value > limit : value < limit);
  };
}

function deviation(numbers: readonly number[], mean: number): number {
  if (numbers.length < 2) return 0;
  const squares = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (numbers.length - 1));
}
