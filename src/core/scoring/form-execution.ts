import { EXECUTION } from "../forms/fund-block";
import type { Entry, Form, MoneyBlock, MoneyColumn, MoneyRow } from "../forms/form";
import { multiply, round, sum } from "../numbers/decimal";
import { readNumber } from "../numbers/read-number";
import type { Scheme } from "../schemes/scheme";
import { convertUnit } from "../targets/unit";
import { executionRate, executionScore } from "./execution";

/** Budget execution of a form, recomputed from its fund block. */
export interface FormExecution {
  /** The fund row that holds the rate and the score: the total, or the only row. */
  readonly row: MoneyRow;
  /** Rows the amounts come from: the total row, or the parts where the total is blank or 0. */
  readonly sources: readonly MoneyRow[];
  readonly budgetColumn: "annual" | "initial";
  /** Amounts in the form's unit; null where one is missing or no number. */
  readonly executed: number | null;
  readonly budget: number | null;
  /** Points the form prints for the execution rate, in the row, a heading or a label; else null. */
  readonly printedWeight: number | null;
  /** Points the form or else the scheme has for the execution rate. */
  readonly weight: number;
  /** Ratio; null without a budget. */
  readonly rate: number | null;
  /** Points; null where they cannot be computed or the form gives none for execution. */
  readonly score: number | null;
  /** Whether the execution rate is part of the form's total. */
  readonly counts: boolean;
}

/**
 * A number of an entry as the form shows it; null for blank, words and errors. Points shown as 20%
 * are 20, though the cell holds 0.2.
 */
export function numberOf(entry: Entry | undefined): number | null {
  if (!entry) return null;
  if (typeof entry.value === "number" && /[%％]$/.test(entry.text)) {
    return round(multiply(entry.value, 100), 8);
  }
  return readNumber(entry.value)?.value ?? readNumber(entry.text)?.value ?? null;
}

/**
 * Execution of the form's total fund row. Forms with a total of zeros above parts that have amounts
 * are read from the parts. Undefined for a form without a fund block.
 */
export function executionOf(form: Form, scheme: Scheme): FormExecution | undefined {
  const { money } = form;
  const row = money?.rows.find(({ role }) => role === "total") ?? money?.rows[0];
  if (!money || !row) return undefined;
  const parts = money.rows.filter(({ role }) => role === "part");
  const budgetColumn: "annual" | "initial" =
    money.columns.annual === undefined && money.columns.initial !== undefined
      ? "initial"
      : "annual";
  const total = amount(row, budgetColumn, money);
  const partial = amountOf(parts, budgetColumn, money);
  const sources = !total && partial !== null && partial > 0 ? parts : [row];
  const budget = amountOf(sources, budgetColumn, money);
  const executed = amountOf(sources, "executed", money);
  const printedWeight = numberOf(row.cells.weight) ?? form.printedWeights[EXECUTION] ?? null;
  const weight = printedWeight ?? scheme.weights.execution;
  const counts = executionCounts(form, money, scheme);
  return {
    row,
    sources,
    budgetColumn,
    executed,
    budget,
    printedWeight,
    weight,
    rate: executionRate(executed, budget),
    score: counts ? executionScore(executed, budget, weight, scheme) : null,
    counts,
  };
}

/** Some forms give no points for execution: no column for them, and indicators make up the whole. */
function executionCounts(form: Form, money: MoneyBlock, scheme: Scheme): boolean {
  if (money.columns.weight !== undefined || money.columns.score !== undefined) return true;
  const weights = form.indicators.flatMap(({ cells }) => numberOf(cells.weight) ?? []);
  return weights.length > 0 && sum(weights) <= scheme.weights.indicators;
}

function amount(row: MoneyRow, column: MoneyColumn, money: MoneyBlock): number | null {
  const entry = row.cells[column];
  if (!entry) return null;
  const read = readNumber(entry.value) ?? readNumber(entry.text);
  if (!read || read.percent) return null;
  return convertUnit(read.value, read.unit, money.unit);
}

/** Sum of a column over fund rows, in the form's unit; null where none of them has an amount. */
export function amountOf(
  rows: readonly MoneyRow[],
  column: MoneyColumn,
  money: MoneyBlock
): number | null {
  const amounts = rows.flatMap((row) => amount(row, column, money) ?? []);
  return amounts.length === 0 ? null : sum(amounts);
}
