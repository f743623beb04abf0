import type { Entry, MoneyBlock, MoneyColumn, MoneyRow } from "../forms/form";
import { headingText } from "../forms/heading-text";
import { isWithin, sum } from "../numbers/decimal";
import { readNumber } from "../numbers/read-number";
import { convertUnit } from "../targets/unit";
import { errorValue, isUnfilled } from "./cell-content";

/** Columns of the fund block that hold amounts. */
export const AMOUNT_COLUMNS = ["initial", "annual", "executed"] as const;
export type AmountColumn = (typeof AMOUNT_COLUMNS)[number];

/** An amount in the form's unit; null for blank, a dash, words, percent, errors and other units. */
export function amountOf(entry: Entry | undefined, block: MoneyBlock): number | null {
  if (!entry || isUnfilled(entry) || errorValue(entry)) return null;
  const read = readNumber(entry.value) ?? readNumber(entry.text);
  return !read || read.percent ? null : convertUnit(read.value, read.unit, block.unit);
}

/** The total of a column beside the sum of its parts. */
export interface ColumnSum {
  readonly column: AmountColumn;
  readonly entry: Entry;
  /** Null when the total is blank. */
  readonly total: number | null;
  /** Sum of the parts, without rows that only break down another part. */
  readonly parts: number;
  readonly agrees: boolean;
}

/**
 * Total against parts for every amount column in which both can be read. A part may be broken down
 * further (财政拨款, 其中：上级, 本级): both ways of adding up count as right.
 * @param tolerance in the form's unit.
 */
export function columnSums(block: MoneyBlock, tolerance: number): ColumnSum[] {
  const total = block.rows.find(({ role }) => role === "total");
  const parts = block.rows.filter(({ role }) => role === "part");
  if (!total || parts.length === 0) return [];
  return AMOUNT_COLUMNS.flatMap((column) => {
    const entry = total.cells[column];
    if (!entry || hasUnreadable(block, column)) return [];
    const known = parts.flatMap((row) => {
      const amount = amountOf(row.cells[column], block);
      return amount === null ? [] : [{ row, amount }];
    });
    if (known.length === 0) return [];
    const own = amountOf(entry, block);
    const flat = sum(known.map(({ amount }) => amount));
    const folded = sum(withoutBreakdowns(known, tolerance));
    const agrees = own !== null && [flat, folded].some((value) => isWithin(own, value, tolerance));
    return [{ column, entry, total: own, parts: agrees && own !== folded ? flat : folded, agrees }];
  });
}

/** A part that is no number, or an amount in a row nobody can name: nothing can be added up. */
function hasUnreadable(block: MoneyBlock, column: MoneyColumn): boolean {
  return block.rows.some((row) => {
    const entry = row.cells[column];
    if (isUnfilled(entry)) return false;
    return row.role === "other" || amountOf(entry, block) === null;
  });
}

interface KnownPart {
  readonly row: MoneyRow;
  readonly amount: number;
}

const LEVEL = /^(?:其中)?[:：]?(?:中央|自治区|省|市|盟|州|县|旗|区|乡|镇|上级|本级|下级|地方)/;
const PARENT = /财政|拨款|资金|预算|收入/;

/** Leaves out runs of rows that add up to the part above them and read like its breakdown. */
function withoutBreakdowns(parts: readonly KnownPart[], tolerance: number): number[] {
  const amounts: number[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as KnownPart;
    amounts.push(part.amount);
    index += breakdownLength(parts, index, tolerance);
  }
  return amounts;
}

function breakdownLength(parts: readonly KnownPart[], index: number, tolerance: number): number {
  const parent = parts[index];
  const first = parts[index + 1];
  if (!parent || !first || !PARENT.test(parent.row.label)) return 0;
  const words = headingText(first.row.label);
  const nested = (index > 0 || !parent.row.label.startsWith("其中")) && words.startsWith("其中");
  if (!nested && !(LEVEL.test(words) && !LEVEL.test(headingText(parent.row.label)))) return 0;
  let added = 0;
  for (let end = index + 1; end < parts.length; end++) {
    added = sum([added, parts[end]?.amount ?? 0]);
    if (isWithin(added, parent.amount, tolerance)) return trailingZeros(parts, end) - index;
    if (added > parent.amount) return 0;
  }
  return 0;
}

function trailingZeros(parts: readonly KnownPart[], end: number): number {
  let last = end;
  while (
    parts[last + 1]?.amount === 0 &&
    LEVEL.test(headingText(parts[last + 1]?.row.label ?? ""))
  ) {
    last++;
  }
  return last;
}
