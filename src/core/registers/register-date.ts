import { plainWidth } from "../numbers/written-text";
import type { CellValue } from "../sheets/snapshot";

const DAYS_IN_400_YEARS = 146_097;
/** Days from 1 March of the year 0 to Excel's day 0 (30 December 1899). */
const EXCEL_DAY_0 = 693_899;
/** 1 January 1990 and 31 December 2099 as Excel stores them; other numbers are no dates. */
const EARLIEST = 32_874;
const LATEST = 73_050;

/**
 * A date as `2024-09-01`, or `2024-09` and `2024` where no more is written. Reads Excel's own dates
 * (day numbers), `2024年9月1日`, `2024/9/1`, `2024.9`, `20240901`. Undefined for anything else.
 */
export function readDate(value: CellValue): string | undefined {
  if (typeof value === "number") {
    return value >= EARLIEST && value <= LATEST
      ? dayOf(Math.floor(value))
      : eightDigits(String(value));
  }
  if (typeof value !== "string") return undefined;
  const plain = plainWidth(value).replace(/\s+/g, "");
  const match = /^(20\d{2}|19\d{2})(?:[年./-](\d{1,2})(?:[月./-](\d{1,2})[日号]?|月)?|年)?$/.exec(
    plain
  );
  if (!match) return eightDigits(plain);
  const [, year = "", month, day] = match;
  if (month === undefined) return year;
  if (!isBetween(month, 12)) return undefined;
  if (day === undefined) return `${year}-${month.padStart(2, "0")}`;
  if (!isBetween(day, 31)) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function eightDigits(text: string): string | undefined {
  const match = /^(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(text);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
}

function isBetween(text: string, most: number): boolean {
  const number = Number(text);
  return number >= 1 && number <= most;
}

/** Gregorian calendar from a day number; the year begins in March so that leap days come last. */
function dayOf(serial: number): string {
  const days = serial + EXCEL_DAY_0;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
