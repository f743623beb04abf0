import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellContent } from "./book-model";
import { isErrorText, plainCell, textCell } from "./cell-content";
import type { Culture } from "./number-text";

/** What a content becomes when it is typed into a cell. */
export interface TypedContent {
  readonly cell: ICellData;
  /** The number format Excel gives the cell when it has none of its own (`General`). */
  readonly format?: string;
}

/** What would be a number, a truth value or a formula without its apostrophe. */
const forced = (text: string): TypedContent => ({
  cell: { v: text, t: CellValueType.FORCE_STRING },
});

const BLANK: ICellData = { v: null, t: null };

/**
 * Reads a content as Excel reads what is typed or set through `Range.values`: `95%` is the number 0.95,
 * `2025-03-01` a date, `'007` a text. A cell formatted as text (`@`) keeps everything as text.
 * @param today serves dates without a year
 */
export function readTyped(
  content: CellContent,
  format: string,
  culture: Culture = "zh-CN",
  today = new Date()
): TypedContent {
  if (content === "") return { cell: BLANK };
  if (typeof content === "string" && content.startsWith("'")) {
    const text = content.slice(1);
    const plain = text.startsWith("'") ? undefined : readTyped(text, format, culture, today).cell;
    return plain?.v === text ? { cell: plain } : forced(text);
  }
  if (format === "@") return { cell: textCell(String(content)) };
  if (typeof content === "number") return { cell: plainCell(wholeIn15Digits(content)) };
  if (typeof content !== "string") return { cell: plainCell(content) };
  if (content.startsWith("=") && content.length > 1) return { cell: { f: content } };
  const text = content.trim();
  const truth = text.toUpperCase();
  if (truth === "TRUE" || truth === "FALSE") return { cell: plainCell(truth === "TRUE") };
  if (isErrorText(truth)) return { cell: plainCell(truth, true) };
  const number = readNumber(text) ?? readDate(text, culture, today) ?? readTime(text);
  if (!number) return { cell: textCell(content) };
  return { cell: plainCell(number.value), format: number.format };
}

interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

const PLAIN =
  /^([+-]?)(\(?)([¥￥$]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)(\)?)$/i;

/** `1,234.5`, `95%`, `1e3`, `(12)`, `¥12.50`. */
function readNumber(text: string): TypedNumber | undefined {
  const match = PLAIN.exec(text.replace(/\s+%$/, "%"));
  if (!match) return undefined;
  const [, sign, open, currency, digits = "", exponent = "", percent, close] = match;
  if (Boolean(open) !== Boolean(close) || (open && sign) || (exponent && (percent || currency))) {
    return undefined;
  }
  const size = Number(in15Digits(digits.replace(/,/g, "")) + exponent) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return undefined;
  // Dividing by 100 may leave more than 15 digits.
  const value = Number((sign === "-" || open ? -size : size).toPrecision(15));
  const decimals = digits.includes(".") && !digits.endsWith(".");
  if (percent) return { value, format: decimals ? "0.00%" : "0%" };
  if (currency) return { value, format: `${currency}#,##0${decimals ? ".00" : ""}` };
  if (exponent) return { value, format: "0.00E+00" };
  if (digits.includes(",")) return { value, format: decimals ? "#,##0.00" : "#,##0" };
  return { value };
}

/** Excel puts zeros for what follows the 15th digit; it does not round. */
function in15Digits(digits: string): string {
  let taken = 0;
  return digits.replace(/\d/g, (digit) => {
    if (taken > 0 || digit !== "0") taken += 1;
    return taken > 15 ? "0" : digit;
  });
}

/** Whole numbers of an add-in as if they were typed; fractions stay what they are, bit by bit. */
function wholeIn15Digits(value: number): number {
  if (!Number.isFinite(value) || Math.abs(value) < 1e15) return value;
  const [mantissa = "", exponent] = value.toExponential().split("e");
  return Number(`${in15Digits(mantissa)}e${exponent}`);
}

interface DatePattern {
  readonly pattern: RegExp;
  /** What the groups are: year, month, day; `n` is a month by its English name. */
  readonly parts: string;
  /** In each system. */
  readonly format: string | Readonly<Record<Culture, string>>;
}

const SHORT = { "zh-CN": "yyyy/m/d", "en-US": "m/d/yyyy" } as const;
const DAY = { "zh-CN": 'm"月"d"日"', "en-US": "d-mmm" } as const;
const NAMED = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

const COMMON: readonly DatePattern[] = [
  { pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, parts: "ymd", format: SHORT },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, parts: "ymd", format: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(\d{4})年(\d{1,2})月$/, parts: "ym", format: 'yyyy"年"m"月"' },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, parts: "ym", format: "mmm-yy" },
  { pattern: /^(\d{1,2})月(\d{1,2})日$/, parts: "md", format: 'm"月"d"日"' },
  { pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, parts: "mdy", format: SHORT },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, parts: "md", format: DAY },
  {
    pattern: new RegExp(`^(\\d{1,2})[- ]${NAMED}[- ](\\d{4}|\\d{2})$`, "i"),
    parts: "dny",
    format: "d-mmm-yy",
  },
  {
    pattern: new RegExp(`^${NAMED} (\\d{1,2}), ?(\\d{4})$`, "i"),
    parts: "ndy",
    format: "d-mmm-yy",
  },
  { pattern: new RegExp(`^${NAMED}[- ](\\d{4}|\\d{2})$`, "i"), parts: "ny", format: "mmm-yy" },
  { pattern: new RegExp(`^(\\d{1,2})[- ]${NAMED}$`, "i"), parts: "dn", format: "d-mmm" },
];
/** Two digits for the year: first in a Chinese system, last in an American one. */
const SHORT_YEAR: Readonly<Record<Culture, DatePattern>> = {
  "zh-CN": { pattern: /^(\d{2})[-/](\d{1,2})[-/](\d{1,2})$/, parts: "ymd", format: SHORT },
  "en-US": { pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{2})$/, parts: "mdy", format: SHORT },
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Dates as the system reads them; a text that is no day of the calendar stays a text. */
function readDate(text: string, culture: Culture, today: Date): TypedNumber | undefined {
  // Nearly every text that is no date ends here.
  if (!/\d/.test(text) || text.length > 40) return undefined;
  const split = /^(.*\S)\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)$/i.exec(text);
  const time = split ? readTime(split[2] as string) : undefined;
  const day = split ? (split[1] as string) : text;
  if (split && !time) return undefined;
  for (const { pattern, parts, format } of [SHORT_YEAR[culture], ...COMMON]) {
    const match = pattern.exec(day);
    if (!match) continue;
    const part = (letter: string) => match[parts.indexOf(letter) + 1];
    const written = parts.includes("y") ? Number(part("y")) : today.getFullYear();
    const year = written < 30 ? 2000 + written : written < 100 ? 1900 + written : written;
    const month = parts.includes("n")
      ? MONTHS.indexOf(String(part("n")).toLowerCase()) + 1
      : Number(part("m"));
    const serial = dateSerial(year, month, parts.includes("d") ? Number(part("d")) : 1);
    if (serial === undefined) continue;
    const shown = typeof format === "string" ? format : format[culture];
    return time
      ? { value: serial + time.value, format: `${SHORT[culture]} h:mm` }
      : { value: serial, format: shown };
  }
  return undefined;
}

/** `14:02`, `14:02:30` as a part of a day. */
function readTime(text: string): TypedNumber | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(am|pm))?$/i.exec(text);
  if (!match) return undefined;
  const half = match[4]?.toLowerCase();
  const [written, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (written > (half ? 12 : 23) || minutes > 59 || seconds > 59) return undefined;
  const hours = half ? (written % 12) + (half === "pm" ? 12 : 0) : written;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, format: `${match[3] ? "h:mm:ss" : "h:mm"}${half ? " AM/PM" : ""}` };
}

/** Excel's serial of a day (1900 system); undefined when there is no such day or it is before 1900. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel counts a 29 February 1900 that never was.
  return days < 61 ? days - 1 : days;
}
