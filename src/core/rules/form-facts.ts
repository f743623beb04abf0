import { EXECUTION } from "../forms/fund-block";
import type { Entry, Form, IndicatorColumn } from "../forms/form";
import { cellAddress } from "../sheets/address";
import { subtract, sum } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";
import { executionOf, numberOf, type FormExecution } from "../scoring/form-execution";
import { givenDigits } from "../scoring/score-form";
import { isBlank } from "./cell-content";
import { columnSums, type ColumnSum } from "./fund-facts";
import { readIndicators, type IndicatorFacts } from "./indicator-facts";

/** A form read once for all rules: texts as figures, sums, recomputed scores. */
export interface FormFacts {
  readonly form: Form;
  readonly scheme: Scheme;
  readonly execution: FormExecution | undefined;
  readonly sums: readonly ColumnSum[];
  readonly indicators: readonly IndicatorFacts[];
  /**
   * Whether the form gives weights to its indicators. Some provinces print none, or leave the column
   * empty and give scores only; then nothing can be said about weights.
   */
  readonly weighted: boolean;
  /** Sum of the weights of all indicators in points. */
  readonly weight: number;
  /** Points for execution as the form prints them; null when it prints none. */
  readonly executionWeight: number | null;
  /** Decimals the form's scores use: 0, 1 or 2. */
  readonly digits: number;
}

export function readFacts(form: Form, scheme: Scheme): FormFacts {
  const execution = executionOf(form, scheme);
  const executionWeight = execution?.printedWeight ?? form.printedWeights[EXECUTION] ?? null;
  const wholes = [
    subtract(100, executionWeight ?? scheme.weights.execution),
    ...(executionWeight === null ? [100] : []),
  ];
  const indicators = readIndicators(form, scheme, wholes);
  return {
    form,
    scheme,
    execution,
    sums: form.money ? columnSums(form.money, scheme.tolerance.amount) : [],
    indicators,
    weighted: isWeighted(form),
    weight: sum(indicators.flatMap(({ weight }) => weight ?? [])),
    executionWeight,
    digits: givenDigits(form),
  };
}

function isWeighted({ columns, indicators }: Form): boolean {
  if (columns.weight === undefined || indicators.length === 0) return false;
  const filled = indicators.some(({ cells }) => !isBlank(cells.weight));
  return filled || indicators.every(({ cells }) => numberOf(cells.score) === null);
}

/** Where the user must look. */
export type Place = Pick<Entry, "row" | "column" | "cell">;

/** The heading of a column of the indicator table: where to look when no single row is meant. */
export function headingPlace(form: Form, ...columns: readonly IndicatorColumn[]): Place {
  const column =
    columns.map((kind) => form.columns[kind]).find((found) => found !== undefined) ?? 0;
  return { row: form.headingRow, column, cell: cellAddress(form.headingRow, column) };
}

/** The cell of a row, or its name cell where the form has no such column. */
export function placeOf(facts: IndicatorFacts, column: IndicatorColumn): Place {
  const { row } = facts;
  const entry: Entry | undefined =
    row.cells[column] ?? row.cells.name ?? Object.values(row.cells)[0];
  return entry ?? { row: row.row, column: 0, cell: cellAddress(row.row, 0) };
}
