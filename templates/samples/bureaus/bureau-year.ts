import type { RegisterColumnKey, RegisterName } from "../../../src/core/registers/names";

/** One row of a register; what a bureau did not publish is left out. Amounts in 万元. */
export type RegisterRow = Readonly<Partial<Record<RegisterColumnKey, string | number>>>;

export interface BureauRegister {
  readonly name: RegisterName;
  readonly title: string;
  readonly rows: readonly RegisterRow[];
  /** Columns kept although no row has anything in them yet. */
  readonly empty?: readonly RegisterColumnKey[];
}

/**
 * A bureau's registers of one year. The published figures are sums and counts; the rows behind them are
 * made so that they add up to these exactly. What was not published stays blank.
 */
export interface BureauYear {
  readonly bureau: string;
  readonly year: number;
  /** The name of a built-in scheme, or the members in which the bureau's own differs from the national one. */
  readonly scheme: string | Readonly<Record<string, unknown>>;
  readonly registers: readonly BureauRegister[];
}

/** The same row so many times, numbered from 1. */
export function times(count: number, row: (number: number) => RegisterRow): readonly RegisterRow[] {
  return Array.from({ length: count }, (_, index) => row(index + 1));
}

/** `total` 万元 in `count` amounts of unequal size, to a 分 of 万元, that add up to it exactly. */
export function amounts(total: number, count: number): readonly number[] {
  const cents = Math.round(total * 100);
  const weights = Array.from({ length: count }, (_, index) => 20 + ((index * 37) % 61));
  const sum = weights.reduce((all, one) => all + one, 0);
  const parts = weights.map((weight) => Math.floor((cents * weight) / sum));
  const rest = cents - parts.reduce((all, one) => all + one, 0);
  return parts.map((part, index) => (part + (index < rest ? 1 : 0)) / 100);
}

/** `01`, `002` … so that names and codes sort as they are counted. */
export function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
