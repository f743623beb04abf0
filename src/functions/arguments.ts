import { readNumber } from "../core/numbers/read-number";

/** What Excel may hand to a function: an omitted or blank argument arrives as null, undefined or "". */
export type Argument = unknown;

/** A number, or text that certainly holds one (`215,457.6`); null for anything else. */
export function numberArgument(argument: Argument): number | null {
  if (typeof argument === "number") return Number.isFinite(argument) ? argument : null;
  return typeof argument === "string" ? (readNumber(argument)?.value ?? null) : null;
}

/** A number or text as the cell holds it; blank is "", TRUE and FALSE are 是 and 否. */
export function cellArgument(argument: Argument): string | number | null {
  if (typeof argument === "string") return argument;
  if (typeof argument === "number") return Number.isFinite(argument) ? argument : null;
  if (typeof argument === "boolean") return argument ? "是" : "否";
  if (isOmitted(argument)) return "";
  const single = singleCell(argument);
  return single === undefined ? null : cellArgument(single);
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

/** The only cell of a 1×1 range; undefined for any other argument. */
export function singleCell(argument: Argument): Argument {
  if (!Array.isArray(argument) || argument.length !== 1) return undefined;
  const row: unknown = argument[0];
  return Array.isArray(row) && row.length === 1 && !Array.isArray(row[0]) ? row[0] : undefined;
}
