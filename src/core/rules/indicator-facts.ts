import { isPlaceholderName } from "../forms/name-text";
import type { Form, IndicatorRow } from "../forms/form";
import { isWithin, sum } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";
import { readIndicator, type ScoredRow } from "../scoring/read-indicator";
import { isBlank, isDash, isUnfilled } from "./cell-content";

/** One indicator as the rules see it. */
export interface IndicatorFacts extends ScoredRow {
  readonly row: IndicatorRow;
  /** `/`, 无, 本项目不适用此指标: says there is no such indicator. Its figures are not judged. */
  readonly placeholder: boolean;
  /**
   * Has no points of its own by design: a child of a row that carries the points, or one of several
   * rows that share them.
   */
  readonly pointless: boolean;
  /** Has neither name nor points: a second target of the indicator above, under its merged name. */
  readonly continues: boolean;
  /** Heads a group: carries the points, while target and actual stand in the rows below. */
  readonly heads: boolean;
}

/** Reads all indicators of a form once, for all rules. */
export function readIndicators(
  form: Form,
  scheme: Scheme,
  wholes: readonly number[]
): IndicatorFacts[] {
  const rows = form.indicators;
  const scored = rows.map((row) => readIndicator(row, scheme));
  const heads = rows.map((row, index) => headsGroup(row, rows[index + 1]));
  const weighted = scored.some(({ weight }) => weight !== null);
  const total = sum(scored.flatMap(({ weight }) => weight ?? []));
  const complete = weighted && wholes.some((whole) => isWithin(total, whole, 0.005));
  let group: IndicatorRow | undefined;
  let before: IndicatorRow | undefined;
  return rows.map((row, index) => {
    const read = scored[index] as ScoredRow;
    const placeholder = isPlaceholderName(row.name) || isDash(row.cells.weight);
    const bare = isBlank(row.cells.weight) && isUnfilled(row.cells.score);
    const continues =
      bare && isBlank(row.cells.name) && before !== undefined && sameBlock(before, row);
    let pointless = false;
    if (weighted && bare) {
      pointless =
        (group !== undefined && sameBlock(group, row)) ||
        isChildName(row.name) ||
        continues ||
        (complete && isReported(row) && before !== undefined && sameBlock(before, row));
    } else if (!weighted && isUnfilled(row.cells.score)) {
      // Without printed weights nobody can tell whether a row shares the points of the row above.
      pointless = before !== undefined && before.dimension === row.dimension;
    }
    if (!bare) group = heads[index] ? row : undefined;
    if (!isUnfilled(row.cells.score) || read.weight !== null) before = row;
    const { target, actual, weight, given, result } = read;
    const headed = heads[index] ?? false;
    // Named one by one: a form may have 20,000 of these, and every rule looks at each.
    return {
      target,
      actual,
      weight,
      given,
      result,
      row,
      placeholder,
      pointless,
      continues,
      heads: headed,
    };
  });
}

function sameBlock(a: IndicatorRow, b: IndicatorRow): boolean {
  return a.dimension === b.dimension && a.category === b.category;
}

function isReported(row: IndicatorRow): boolean {
  return !isUnfilled(row.cells.target) && !isUnfilled(row.cells.actual);
}

function isChildName(name: string): boolean {
  return /^(?:其中|含[:：]|#|[-－—]{1,2}\s*\S)/.test(name.trim());
}

/** A row with points that groups the rows below: starred, or without target, or followed by 其中. */
function headsGroup(row: IndicatorRow, next: IndicatorRow | undefined): boolean {
  if (isUnfilled(row.cells.weight) || !next || !sameBlock(row, next)) return false;
  if (!isBlank(next.cells.weight)) return false;
  const empty = isUnfilled(row.cells.target) && isUnfilled(row.cells.actual);
  return empty || /^[★☆*]/.test(row.name.trim()) || isChildName(next.name);
}
