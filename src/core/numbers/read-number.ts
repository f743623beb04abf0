import type { CellValue } from "../sheets/snapshot";
import { plainWidth } from "./written-text";

/** A number as a person wrote it. */
export interface ReadNumber {
  /** In the written unit: `86.19%` → 86.19, `1.2万元` → 1.2. */
  readonly value: number;
  /** True for `%`, `％`, 百分比 and 百分之. The ratio is then value ÷ 100. */
  readonly percent: boolean;
  /** As written, trimmed; `%` for every way of writing percent; empty when there is none. */
  readonly unit: string;
}

/** Digits, with groups of three if there are any, decimals and an exponent. */
export const NUMBER_PATTERN =
  "(?:\\d{1,3}(?:[, ]\\d{3})+(?![\\d,])|\\d+)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|\\.\\d+";

const WRITTEN = new RegExp(
  `^(?:¥|百分之)? *([+-]|负)? *(?:¥ *)?(${NUMBER_PATTERN}) *([^\\d.,+=<>≥≤≧≦()（）\\-][^]*)?$`
);
/** Words after a number that make it vague, a bound or a sentence instead of a figure with a unit. */
const NOT_A_UNIT =
  /左右|上下|以上|以下|以内|内$|前$|至|到|余|多$|完成|覆盖|[，,。；;：:、~～!！?？=<>≥≤≧≦═#"“”]/;

const LONGEST_UNIT = 12;

/**
 * Reads a cell that holds one number: 12.5, `215,457.6`, `86.19%`, `１２．５`, ` 1 200 `, `1.2万元`,
 * `(1,200.00)` as accountants write minus. Null for anything that is not certainly one number:
 * words, `/`, `—`, error values, blank, `约40%`, `98%以上`.
 */
export function readNumber(input: CellValue): ReadNumber | null {
  if (typeof input === "number") {
    return Number.isFinite(input) ? { value: input, percent: false, unit: "" } : null;
  }
  if (typeof input !== "string") return null;
  const original = input.trim();
  let text = plainWidth(original).trim();
  if (text === "") return null;
  const accounting = /^\(\s*([\d,. ]+)\s*\)$/.exec(text);
  if (accounting) text = `-${accounting[1] as string}`;
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const value = Number((match[2] as string).replace(/[, ]/g, ""));
  if (!Number.isFinite(value)) return null;
  const sign = match[1] === "-" || match[1] === "负" ? -1 : 1;
  const written = (match[3] ?? "").trim();
  const unit = unitOf(text, written);
  if (unit === null) return null;
  return { value: value === 0 ? 0 : sign * value, percent: unit === "%", unit };
}

function unitOf(text: string, written: string): string | null {
  if (text.startsWith("百分之")) return written === "" ? "%" : null;
  if (text.startsWith("¥") && written === "") return "元";
  if (written === "") return "";
  if (/^(?:%|百分比)$/.test(written)) return "%";
  return isUnit(written) ? written : null;
}

/** Whether a text can stand after a number as its unit: `个`, `元/亩`, `m2`, `万亩`, `/株`. */
export function isUnit(text: string): boolean {
  if (text === "" || text.length > LONGEST_UNIT || NOT_A_UNIT.test(text)) return false;
  if (text.includes("%") && text !== "%") return false;
  return !/\d/.test(text.replace(/[mM米][23]/g, ""));
}
