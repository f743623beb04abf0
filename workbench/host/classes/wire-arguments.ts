import { invalidArgument } from "../protocol/host-error";

/** Reading the arguments of the wire; a wrong one answers InvalidArgument as Excel does. */

export function asText(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(what);
  return value;
}

export function asBoolean(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(what);
  return value;
}

export function asNumber(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(what);
  return value;
}

export function asInteger(value: unknown, what: string): number {
  const number = asNumber(value, what);
  if (!Number.isInteger(number)) throw invalidArgument(what);
  return number;
}

export function asIndex(value: unknown, what: string): number {
  const number = asInteger(value, what);
  if (number < 0) throw invalidArgument(what);
  return number;
}

export function asEnum<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find(
    (one) => typeof value === "string" && one.toLowerCase() === value.toLowerCase()
  );
  if (found === undefined) throw invalidArgument(what);
  return found;
}

/** An omitted optional argument arrives as null. */
export function optional<T>(
  value: unknown,
  read: (value: unknown, what: string) => T,
  what: string
): T | undefined {
  return value === null || value === undefined ? undefined : read(value, what);
}

export function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw invalidArgument(what);
  }
  return value as Readonly<Record<string, unknown>>;
}
