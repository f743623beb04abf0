import { monthsIn } from "../forms/months";
import type { AmountUnit, Entry } from "../forms/form";
import { readNumber } from "../numbers/read-number";
import { isEmptyText, plainWidth } from "../numbers/written-text";
import { divide } from "../numbers/decimal";
import { convertUnit } from "../targets/unit";
import { readDate } from "./register-date";
import type { RegisterColumnKey } from "./names";
import type { RegisterColumn } from "./schema";

/** What a cell of a register says: a text, a number, or yes and no. Dates are texts: 2024-09-01. */
export type RegisterValue = string | number | boolean;

/** What other registers are looked up by is brought to one width; other texts stay as they are written. */
const NAMES: ReadonlySet<RegisterColumnKey> = new Set(["unit", "department", "project", "object"]);

const YES = /^(?:是|√|✓|☑|有|1|y|yes|true)$/i;
const NO = /^(?:否|×|✗|□|无|没有|0|n|no|false|不)$/i;

/**
 * Reads a cell as its column means it. Blank gives undefined; `unreadable` is set where something
 * stands there that the column cannot hold.
 * @param unit of the register's amounts.
 */
export function registerValue(
  column: RegisterColumn,
  entry: Entry,
  unit: AmountUnit
): { readonly value?: RegisterValue; readonly unreadable?: string } {
  const text = plainWidth(entry.text).trim();
  if (column.type === "flag" && entry.text !== "") return flag(entry, text);
  if (text === "" || isEmptyText(text)) return text.startsWith("#") ? { unreadable: text } : {};
  const value = read(column, entry, text, unit);
  return value === undefined ? { unreadable: text } : { value };
}

function flag(entry: Entry, text: string) {
  if (typeof entry.value === "boolean") return { value: entry.value };
  if (YES.test(text)) return { value: true };
  return NO.test(text) || isEmptyText(text) ? { value: false } : { unreadable: text };
}

function read(
  column: RegisterColumn,
  entry: Entry,
  text: string,
  unit: AmountUnit
): RegisterValue | undefined {
  switch (column.type) {
    case "amount": {
      const amount = readNumber(entry.value) ?? readNumber(text);
      if (!amount || amount.percent) return undefined;
      return convertUnit(amount.value, amount.unit, unit) ?? undefined;
    }
    case "score":
    case "number":
      return readNumber(entry.value)?.value ?? readNumber(text)?.value;
    case "ratio":
      return ratio(entry, text);
    case "date":
      return readDate(entry.value) ?? readDate(text);
    case "year": {
      const year = /^(20\d{2})(?:年度?)?$/.exec(text)?.[1];
      return year === undefined ? undefined : Number(year);
    }
    case "month":
      return month(text);
    case "choice":
      return choice(column, text);
    case "text":
      return inOneLine(NAMES.has(column.key) ? text : entry.text.trim());
    case "code":
    case "flag":
      return inOneLine(text);
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, "");
}

/** 0.86, 86% and 86 (a number above 1.5 is meant in percent). */
function ratio(entry: Entry, text: string): number | undefined {
  const read = readNumber(text) ?? readNumber(entry.value);
  if (!read) return undefined;
  return read.percent || read.value > 1.5 ? (divide(read.value, 100) ?? undefined) : read.value;
}

/** 7, 7月, 1-7月. */
function month(text: string): number | undefined {
  const until = monthsIn(text)?.to ?? Number(/^(\d{1,2})月?(?:份|底)?$/.exec(text)?.[1]);
  return until >= 1 && until <= 12 ? until : undefined;
}

/** The word that is written, or the first of the words that mean it. */
function choice({ choices = [] }: RegisterColumn, text: string): string | undefined {
  const words = text.replace(/[\s“”"]/g, "");
  const found = choices.find((one) => one.some((word) => word === words));
  return found?.[0];
}
