import { compact } from "./heading-text";

/** Months of a year, both included: `1—7月` is 1 to 7. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

const NUMBER = "(\\d{1,2}|十[一二]?|[一二三四五六七八九])";
const LINK = "(?:[-—–‐―~～〜/]|－|至|到)+";
/** `1-7月`, `1月至7月`, `一至九月份`, `1—7 月底`. */
const RANGE = new RegExp(`(?:${NUMBER})月?份?${LINK}(?:${NUMBER})月(?:份|底|末)?`);
/** `截至6月`, `截止2024年9月30日`, `到7月底`. */
const UNTIL = new RegExp(
  `截[至止]到?(?:20\\d{2}年|当年|本年)?(?:${NUMBER})月(?:份|底|末|\\d{1,2}[日号])?`
);
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/上半年/, 6],
  [/(?:前三|[1一][-—–~至][3三])季度/, 9],
  [/第?一季度/, 3],
];
const DIGITS = "一二三四五六七八九";

/**
 * The months a heading or title speaks of: `1-7月执行数` → 1 to 7, `截至6月底完成值` → 1 to 6, 上半年 → 1 to 6.
 * Undefined without any, and for months that are none (`13月`, `9-3月`).
 */
export function monthsIn(text: string): Months | undefined {
  if (!/月|半年|季度/.test(text)) return undefined;
  const plain = compact(text);
  const range = RANGE.exec(plain);
  if (range) return months(range[1] ?? "", range[2] ?? "");
  const until = UNTIL.exec(plain);
  if (until) return months("1", until[1] ?? "");
  const part = PARTS.find(([pattern]) => pattern.test(plain));
  return part && { from: 1, to: part[1] };
}

function months(from: string, to: string): Months | undefined {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  return first >= 1 && last <= 12 && first <= last ? { from: first, to: last } : undefined;
}

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text.startsWith("十")) return 10 + (text.length > 1 ? DIGITS.indexOf(text.charAt(1)) + 1 : 0);
  return DIGITS.indexOf(text) + 1;
}

/** A heading without the months it speaks of: `1-7月执行数` → 执行数, `截至6月底完成值` → 完成值. */
export function withoutMonths(words: string): string {
  if (!/月|半年|季度/.test(words)) return words;
  let rest = words.replace(UNTIL, "").replace(RANGE, "");
  for (const [pattern] of PARTS) rest = rest.replace(pattern, "");
  return rest;
}
