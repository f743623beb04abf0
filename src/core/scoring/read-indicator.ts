import type { Entry, IndicatorRow } from "../forms/form";
import type { Scheme } from "../schemes/scheme";
import { readActual, readTarget } from "../targets/read-target";
import type { Actual, Target } from "../targets/target";
import { numberOf } from "./form-execution";
import { scoreIndicator, type IndicatorNature, type IndicatorResult } from "./score-indicator";

/** One indicator of a form, read and scored. */
export interface ScoredRow {
  readonly target: Target;
  readonly actual: Actual;
  readonly weight: number | null;
  readonly given: number | null;
  readonly result: IndicatorResult;
}

/** Reads an indicator row: its target with operator and unit cells and its name, its actual value. */
export function readIndicator(row: IndicatorRow, scheme: Scheme): ScoredRow {
  const { cells } = row;
  const target = readTarget(textOf(cells.target), {
    operator: textOf(cells.operator),
    unit: textOf(cells.unit),
    name: row.name,
  });
  const actual = readActual(textOf(cells.actual), target);
  const weight = numberOf(cells.weight);
  const result = scoreIndicator(target, actual, weight ?? Number.NaN, scheme, natureOf(row));
  return { target, actual, weight, given: numberOf(cells.score), result };
}

/** Satisfaction by its dimension, its category or its name. */
function natureOf({ dimension, category, name }: IndicatorRow): IndicatorNature | undefined {
  return [dimension, category, name].some((text) => text.includes("满意"))
    ? "satisfaction"
    : undefined;
}

/** The target as a person would read it from the row: `≥`, `95` and `%` together. */
export function targetText(row: IndicatorRow): string {
  const { operator, target, unit } = row.cells;
  return [textOf(operator), textOf(target), textOf(unit)].join("").trim();
}

function textOf(entry: Entry | undefined): string {
  return entry?.text ?? "";
}
