import type { Entry, MoneyBlock, MoneyColumn, MoneyRow } from "../forms/form";
import { compact, headingText } from "../forms/heading-text";
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
    const readings = [folded, flat, ...withoutNested(known, parts)];
    const right = own === null ? undefined : readings.find((one) => isWithin(own, one, tolerance));
    const usual = folded < flat ? folded : (readings[2] ?? flat);
    return [{ column, entry, total: own, parts: right ?? usual, agrees: right !== undefined }];
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

/**
 * The sums without rows that read like parts of the part above them, though they may not list all of
 * it: a second 其中, a deeper number, a level of government below 财政拨款. Which of them are nested is
 * not certain, so every choice counts; the first leaves out all of them.
 */
function withoutNested(known: readonly KnownPart[], parts: readonly MoneyRow[]): number[] {
  const nested = nestedRows(parts);
  const amounts = known.filter(({ row }) => nested.has(row)).map(({ amount }) => amount);
  if (amounts.length === 0 || amounts.length === known.length) return [];
  const certain = sum(known.filter(({ row }) => !nested.has(row)).map(({ amount }) => amount));
  let sums = [certain];
  for (const amount of amounts.slice(0, MOST_NESTED)) {
    sums = [...sums, ...sums.map((one) => sum([one, amount]))];
  }
  return sums;
}

const MOST_NESTED = 6;

function nestedRows(parts: readonly MoneyRow[]): ReadonlySet<MoneyRow> {
  const nested = new Set<MoneyRow>();
  const depths = parts.map(({ label }) => numberingDepth(label)).filter((depth) => depth > 0);
  const top = Math.min(...depths);
  let above: MoneyRow | undefined;
  for (const row of parts) {
    const words = headingText(row.label);
    const level =
      above !== undefined &&
      PARENT.test(above.label) &&
      LEVEL.test(words) &&
      !LEVEL.test(headingText(above.label));
    const deeper = numberingDepth(row.label) > top;
    if ((above !== undefined && words.startsWith("其中")) || deeper || level) nested.add(row);
    else above = row;
  }
  return nested;
}

/** 1 for `一、` and `1.`, 2 for `（1）`, 3 for `①`; 0 without a number. */
function numberingDepth(label: string): number {
  const plain = compact(label);
  if (/^[①-⑳]/.test(plain)) return 3;
  if (/^\((?:\d+|[一二三四五六七八九十]+)\)/.test(plain)) return 2;
  return /^(?:\d+|[一二三四五六七八九十]+)[、.．]/.test(plain) ? 1 : 0;
}

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
