import type { Target } from "./target";

/**
 * A target in its plainest writing, such that reading it gives the same target back: `≥95%`, `80~90个`,
 * `[80,90)%`, `2025-12-31前`, `12月31日前`, `2020-01-01至2020-12-31`, `18:1`. Words stay as they were written; a
 * blank target is an empty text.
 */
export function printTarget(target: Target): string {
  switch (target.kind) {
    case "空":
      return "";
    case "定量":
      return `${target.operator}${figureOf(target.value)}${target.unit}`;
    case "区间":
      return rangeOf(target);
    case "时间":
      return dateOf(target);
    default:
      return target.text;
  }
}

function figureOf(value: number | null): string {
  return value === null ? "" : String(value);
}

function rangeOf({ value, upper, open, unit }: Target): string {
  const [low, high] = [figureOf(value), figureOf(upper ?? value)];
  if (!open) return `${low}~${high}${unit}`;
  const left = open === "upper" ? "[" : "(";
  const right = open === "lower" ? "]" : ")";
  return `${left}${low},${high}${right}${unit}`;
}

function dateOf({ operator, date, monthDay, dateFrom, text }: Target): string {
  const last = date ?? (monthDay === undefined ? undefined : dayInWords(monthDay));
  if (last === undefined) return text;
  if (dateFrom !== undefined) {
    return `${date === undefined ? dayInWords(dateFrom) : dateFrom}至${last}`;
  }
  if (operator === "≤") return `${last}前`;
  return `${operator}${last}`;
}

/** 09-30 → 9月30日. */
function dayInWords(monthDay: string): string {
  const [month, day] = monthDay.split("-").map(Number);
  return `${month}月${day}日`;
}
