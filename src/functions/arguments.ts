import { readNumber } from "../core/numbers/read-number";
import { isEmptyText } from "../core/numbers/written-text";

/** What Excel may hand to a function: an omitted or blank argument arrives as null, undefined or "". */
export type Argument = unknown;

/** A number, or text that certainly holds one (`215,457.6`); null for anything else. */
export function numberArgument(argument: Argument): number | null {
  if (typeof argument === "number") return Number.isFinite(argument) ? argument : null;
  return typeof argument === "string" ? (readNumber(argument)?.value ?? null) : null;
}

/**
 * A ratio or an amount: like a number, and `76%` is 0.76 as in Excel; a blank cell, `/` and — are 0, as
 * in Excel's own arithmetic.
 */
export function amountArgument(argument: Argument): number | null {
  if (typeof argument === "number") return Number.isFinite(argument) ? argument : null;
  if (isOmitted(argument)) return 0;
  if (typeof argument !== "string") return null;
  if (isEmptyText(argument)) return 0;
  const read = readNumber(argument);
  if (!read) return null;
  return read.percent ? read.value / 100 : read.value;
}

/** A number or text as the cell holds it; blank is "", TRUE and FALSE are 是 and 否. */
export function cellArgument(argument: Argument): string | number | null {
  if (typeof argument === "string") return argument;
  if (typeof argument === "number") return Number.isFinite(argument) ? argument : null;
  if (typeof argument === "boolean") return argument ? "是" : "否";
  return isOmitted(argument) ? "" : null;
}

/** A text such as a name; null for what is neither text nor number. */
export function textArgument(argument: Argument): string | null {
  if (typeof argument === "string") return argument.trim();
  return typeof argument === "number" ? String(argument) : null;
}

/** Whether an optional argument was left out or its cell is blank. */
export function isOmitted(argument: Argument): argument is null | undefined | "" {
  return argument === null || argument === undefined || argument === "";
}
