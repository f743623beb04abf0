import { multiply } from "../numbers/decimal";
import { isEmptyText } from "../numbers/written-text";
import { withArabicNumerals } from "./arabic-numerals";
import { assess } from "./doubt";
import { normalText } from "./normal-text";
import { dropSense, dropTrailingDirection, takeOperator } from "./operator";
import { dayOfSerial, readDates } from "./read-date";
import { readFigure } from "./read-figure";
import { readRange } from "./read-range";
import { mentionsIn } from "./read-sentence";
import type { Actual, Certainty, Doubt, Operator, Target, Tier } from "./target";
import { tierOf } from "./tier";
import { convertUnit } from "./unit";
import { COMMON_UNITS, UNIT_PATTERN } from "./unit-word";

export { tierOf } from "./tier";

/** The commonest writing, read without detours: digits and a short unit. */
const COMMON = /^(\d+(?:\.\d+)?)(%|[\u4e00-\u9fff]{0,2})$/;
const FRONT_UNIT = new RegExp(`^${UNIT_PATTERN}\\s*(?=[=<>≥≤])`);
const NONE: readonly Doubt[] = [];

/**
 * Reads an actual value (实际完成值) against its target. It may repeat the target's operator (`≥90%`) or
 * leave its unit out. The value is given in the target's unit; where the units measure different
 * things it stays in its own and `unit` says so.
 *
 * Percent: a cell formatted as percent holds 0.98 and may be read as `0.98`, `98` or `98%`. A figure
 * without unit between 0 and 1.5 against a percent target counts as a ratio when, taken so, it lies
 * nearer to the target (by factor): 0.98 against `≥95%` is 98%, 0.1 against `≤0.4%` stays 0.1%. The
 * same the other way round for `98%` against a target without unit. `text` shows what was understood.
 * A number against a deadline is a day as Excel keeps it. Never throws; anything but a text or a
 * number is blank.
 */
export function readActual(input: unknown, target: Target): Actual {
  const figures = target.kind === "定量" || target.kind === "区间";
  if (typeof input === "number") {
    if (figures && Number.isFinite(input)) return inUnitOf(target, input, "", String(input), NONE);
    const day = target.kind === "时间" ? dayOfSerial(input) : undefined;
    if (day) return dated(day, day, day);
  }
  const written = textOf(input);
  const common = figures ? COMMON.exec(written) : null;
  if (common && (common[2] === "" || COMMON_UNITS.has(common[2] as string))) {
    return inUnitOf(target, Number(common[1]), common[2] as string, written, NONE);
  }
  return readWritten(written, target, figures);
}

function textOf(input: unknown): string {
  if (typeof input === "string") return input.trim();
  return typeof input === "number" || typeof input === "boolean" ? String(input) : "";
}

function readWritten(written: string, target: Target, figures: boolean): Actual {
  const plain = normalText(written);
  if (plain === "" || (isEmptyText(plain) && written !== target.text)) {
    const none = figures && target.value === 0 && /^(?:无|没有)$/.test(plain);
    return inWords("空", written, undefined, none ? ["noneOrZero"] : NONE);
  }
  const bare = withArabicNumerals(plain.replace(/[。；;，,!！]+$/, ""));
  const senseless = dropSense(bare).rest;
  const { operator, rest } = takeOperator(
    /.[=<>≥≤]/.test(senseless) ? senseless.replace(FRONT_UNIT, "") : senseless
  );
  const body = rest.trim();

  if (!/[\d年月]/.test(bare))
    return inWords("定性", written, tierIn(plain, target), figures ? ["wordForFigure"] : NONE);
  if (target.kind === "时间") {
    const dates = readDates(body);
    if (dates) return dated(dates.from, dates.to, written);
  }
  if (target.kind === "定性" || target.kind === "时间") {
    const tier = tierIn(plain, target);
    if (tier) return inWords("定性", written, tier, NONE);
  }
  const trailing = dropTrailingDirection(body);
  const exact = readFigure(body);
  const number = exact ?? readFigure(trailing.rest);
  if (number) {
    const sign: Operator = operator === "" && !exact ? trailing.operator : operator;
    return inUnitOf(target, number.value, number.unit, written, number.doubts, sign);
  }
  const tier = tierOf(plain);
  if (!/\d/.test(bare)) return inWords("定性", written, tier, figures ? ["wordForFigure"] : NONE);
  if (readDates(body)) return inWords("时间", written, tier, NONE);
  const only = figures && !readRange(body) ? onlyMention(bare, target) : undefined;
  if (only) return inUnitOf(target, only.value, only.unit, written, ["wordsAround"], only.operator);
  return inWords("不明", written, tier, ["severalFigures"]);
}

/** The target's own words are what was wanted, whatever they say. */
function tierIn(plain: string, target: Target): Tier | undefined {
  const wanted = target.kind === "定性" || target.kind === "时间";
  return wanted && sameWords(plain, target.text) ? "achieved" : tierOf(plain);
}

/** The only figure of a sentence, where it is in the target's unit: 共培训 12 场次 for `≥10场次`. */
function onlyMention(
  text: string,
  target: Target
): { value: number; unit: string; operator: Operator } | undefined {
  const mentions = mentionsIn(text);
  const [only] = mentions;
  if (!only || mentions.length > 1 || only.unit === "" || target.unit === "") return undefined;
  return convertUnit(only.value, only.unit, target.unit) === null ? undefined : only;
}

function dated(dateFrom: string, date: string, text: string): Actual {
  return { value: null, unit: "", kind: "时间", dateFrom, date, ...sure(NONE), text };
}

function inWords(
  kind: Actual["kind"],
  text: string,
  tier: Tier | undefined,
  doubts: readonly Doubt[]
): Actual {
  const base = { value: null, unit: "", kind, ...sure(doubts), text };
  return tier ? { ...base, tier } : base;
}

function sure(doubts: readonly Doubt[]): { certainty: Certainty; doubts: readonly Doubt[] } {
  const assessed = assess(doubts);
  return { certainty: assessed.certainty, doubts: assessed.doubts };
}

function sameWords(actual: string, target: string): boolean {
  const bare = (text: string): string => normalText(text).replace(/^定性|[\s,.，。；;、:：]/g, "");
  return bare(actual) !== "" && bare(actual) === bare(target);
}

const LARGEST_RATIO = 1.5;

function inUnitOf(
  target: Target,
  value: number,
  unit: string,
  written: string,
  doubts: readonly Doubt[],
  operator: Operator = ""
): Actual {
  const all: readonly Doubt[] = operator === "" ? doubts : [...doubts, "repeatsOperator"];
  const shown = (figure: number, of: string, text: string, more = all): Actual => {
    const { certainty, doubts: sorted } = assess(more);
    return operator === ""
      ? { value: figure, unit: of, kind: "定量", certainty, doubts: sorted, text }
      : { value: figure, unit: of, kind: "定量", operator, certainty, doubts: sorted, text };
  };
  if (unit === "" && target.unit === "%") {
    const percent = asPercent(value, target.value);
    return shown(percent, "%", `${percent}%`, percent === value ? all : [...all, "ratioAsPercent"]);
  }
  if (unit === "%" && target.unit === "" && target.value !== null) {
    const ratio = multiply(value, 0.01);
    const meant = asPercent(ratio, target.value) === ratio ? ratio : value;
    return shown(meant, "", written);
  }
  if (unit === "") return shown(value, target.unit, written);
  const converted = convertUnit(value, unit, target.unit);
  return converted === null
    ? shown(value, unit, written, [...all, "unitsDiffer"])
    : shown(converted, target.unit === "" ? unit : target.unit, written);
}

/** The percent figure meant by a number without unit: itself, or a hundred times itself. */
function asPercent(value: number, target: number | null): number {
  if (!(value > 0 && value <= LARGEST_RATIO) || target === null || !(target > 0)) return value;
  const hundredfold = multiply(value, 100);
  const distance = (figure: number): number => Math.abs(Math.log(figure / target));
  return distance(hundredfold) < distance(value) ? hundredfold : value;
}
