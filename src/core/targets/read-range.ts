import { subtract, sum, multiply } from "../numbers/decimal";
import { NUMBER_PATTERN } from "../numbers/read-number";
import { readFigure } from "./read-figure";
import type { Doubt, Target } from "./target";
import { convertUnit } from "./unit";
import { isKnownUnit, sameSpelling } from "./unit-word";

/** A range of figures: both ends in one unit. */
export interface Range extends Pick<Target, "upper" | "open"> {
  readonly value: number;
  readonly upper: number;
  readonly unit: string;
  readonly doubts: readonly Doubt[];
}

const N = `([+-]?(?:${NUMBER_PATTERN}))`;
/** A unit between figures: no digit, no sign a range is written with. */
const U = "([^\\d\\s,.~\\-至到与和且≤≥<>±:;()]*)";
const INCLUSION = "\\s*(?:\\((含|不含)(?:本数)?\\))?\\s*";

const AROUND = /^(?:介于|介乎|控制在|保持在|稳定在|维持在|处于|位于|在)\s*(?=[\d.+-])/;
const AROUND_AFTER = /\s*(?:之间|范围内|区间内?|以内|之内|内|范围|左右)$/;

const DASHED = new RegExp(
  `^${N}\\s*${U}${INCLUSION}(?:~+|-{1,2}|至|到|与|和)\\s*${N}\\s*([^\\d,;()]*?)${INCLUSION}$`
);
const BRACKETED = new RegExp(
  `^([\\[(])\\s*${N}\\s*${U}\\s*[,~-]\\s*${N}\\s*${U}\\s*([\\])])\\s*([^\\d()]*)$`
);
const LESS = "\\s*(≤|<=|<)\\s*";
const CHAIN = new RegExp(`^${N}\\s*${U}${LESS}([^\\d<>=≤≥]{0,12}?)${LESS}${N}\\s*([^\\d]*)$`);
const MORE = "\\s*(≥|>=|>)\\s*";
const CHAIN_DOWN = new RegExp(`^${N}\\s*${U}${MORE}([^\\d<>=≤≥]{0,12}?)${MORE}${N}\\s*([^\\d]*)$`);
const TOLERANCE = new RegExp(
  `^(?:${N}\\s*([^\\d\\s±()]*))?\\s*[(]?±\\s*${N}\\s*([^\\d\\s±()]*)[)]?$`
);

/**
 * `80%-90%`, `80~90`, `介于80%与90%之间`, `[80,90)`, `80≤x≤90`, `90≥x≥80`, `50±5`, `±5%`; undefined for anything
 * else. A range that begins above its end is returned with the doubt rangeBackwards.
 * @param text in normal spelling, without an operator in front.
 */
export function readRange(text: string): Range | undefined {
  if (!/\d.*[~\-至到与和≤<≥>,±]|±/.test(text)) return undefined;
  const inner = text.replace(AROUND, "").replace(AROUND_AFTER, "");
  return dashed(inner) ?? bracketed(inner) ?? chained(inner) ?? tolerated(inner);
}

function dashed(text: string): Range | undefined {
  const match = DASHED.exec(text);
  if (!match) return undefined;
  const [, low, firstUnit, atLow, high, lastUnit, atHigh] = match;
  const open = openEnds(atLow === "不含", atHigh === "不含");
  return rangeOf(low, firstUnit, high, lastUnit, open);
}

function bracketed(text: string): Range | undefined {
  const match = BRACKETED.exec(text);
  if (!match) return undefined;
  const [, left, low, firstUnit, high, lastUnit, right, behind] = match;
  const unit = lastUnit === "" ? behind : lastUnit;
  return rangeOf(low, firstUnit, high, unit, openEnds(left === "(", right === ")"));
}

function chained(text: string): Range | undefined {
  const up = CHAIN.exec(text);
  const match = up ?? CHAIN_DOWN.exec(text);
  if (!match) return undefined;
  const [, first, firstUnit, sign, , secondSign, last, lastUnit] = match;
  const strict = (written: string | undefined): boolean => written === "<" || written === ">";
  return up
    ? rangeOf(first, firstUnit, last, lastUnit, openEnds(strict(sign), strict(secondSign)))
    : rangeOf(last, lastUnit, first, firstUnit, openEnds(strict(secondSign), strict(sign)));
}

/** 50±5个 → 45~55; 95%±2% → 93~97 points of percent; 50±5% → 5% of 50; ±5% → -5~5. */
function tolerated(text: string): Range | undefined {
  const match = TOLERANCE.exec(text);
  if (!match) return undefined;
  const by = readFigure(`${match[3]}${match[4]}`);
  if (!by) return undefined;
  const middle = match[1] === undefined ? undefined : readFigure(`${match[1]}${match[2]}`);
  if (match[1] === undefined) {
    const ends = { value: -by.value, upper: by.value, unit: by.unit };
    return by.value > 0 ? { ...ends, doubts: [] } : undefined;
  }
  if (!middle) return undefined;
  const relative = by.unit === "%" && middle.unit !== "%";
  const width = relative ? multiply(Math.abs(middle.value), by.value / 100) : by.value;
  const unit = relative || by.unit === "" ? middle.unit : by.unit;
  if (!relative && middle.unit !== "" && by.unit !== "" && middle.unit !== by.unit)
    return undefined;
  return {
    value: subtract(middle.value, width),
    upper: sum([middle.value, width]),
    unit,
    doubts: ["tolerance"],
  };
}

/** The range between two ends; the first may leave its unit to the last, or be in a smaller one. */
export function rangeOf(
  low: string | undefined,
  firstUnit: string | undefined,
  high: string | undefined,
  lastUnit: string | undefined,
  open: Target["open"]
): Range | undefined {
  const units = [firstUnit, lastUnit].map((unit) => sameSpelling((unit ?? "").trim()));
  const [first, last] = units as [string, string];
  const lower = readFigure(`${low}${first}`);
  const upper = readFigure(`${high}${last}`);
  if (!lower || !upper) return undefined;
  if (last !== "" && !isKnownUnit(last) && last.length > 2) return undefined;
  const unit = upper.unit === "" ? lower.unit : upper.unit;
  // 5万-8万元: both in 万元.
  const begun = first !== "" && unit.startsWith(first);
  const value = begun ? lower.value : convertUnit(lower.value, lower.unit, unit);
  if (value === null) return undefined;
  const doubts: Doubt[] = value > upper.value ? ["rangeBackwards"] : [];
  return { value, upper: upper.value, unit, doubts, ...(open ? { open } : {}) };
}

export function openEnds(lower: boolean, upper: boolean): Target["open"] {
  if (lower) return upper ? "both" : "lower";
  return upper ? "upper" : undefined;
}
