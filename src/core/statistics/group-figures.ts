import { proportion, round, sum } from "../numbers/decimal";
import { mean } from "./mean";

/** What a row brings to the figures of its group. Absent where it does not say it. */
export interface Counted {
  readonly amount?: number;
  readonly executed?: number;
  readonly score?: number;
}

/** Figures of a group; null where nothing says them, never 0. */
export interface GroupFigures {
  readonly count: number;
  readonly amount: number | null;
  readonly executed: number | null;
  /** Percent with two decimals, of the rows that have both amounts. */
  readonly rate: number | null;
  /** Of all rows: a mean of some would be taken for the mean of all. */
  readonly mean: number | null;
  readonly withoutAmount: number;
}

/** A 分 is 0.000001 万元. */
const AMOUNT_DIGITS = 6;

export function groupFigures(rows: readonly Counted[]): GroupFigures {
  const total = (values: readonly number[]) =>
    values.length === 0 ? null : round(sum(values), AMOUNT_DIGITS);
  const amounts = rows.flatMap(({ amount }) => amount ?? []);
  const both = rows.filter(
    ({ amount, executed }) => amount !== undefined && executed !== undefined
  );
  const budget = total(both.map(({ amount = 0 }) => amount));
  const spent = total(both.map(({ executed = 0 }) => executed));
  const scores = rows.flatMap(({ score }) => score ?? []);
  return {
    count: rows.length,
    amount: total(amounts),
    executed: total(rows.flatMap(({ executed }) => executed ?? [])),
    rate: budget === null || spent === null ? null : proportion(spent, budget, 100, 2),
    mean: rows.length > 0 && scores.length === rows.length ? mean(scores) : null,
    withoutAmount: rows.length - amounts.length,
  };
}
