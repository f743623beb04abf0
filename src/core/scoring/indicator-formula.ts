import type { Entry, IndicatorRow } from "../forms/form";
import { multiply, round } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";
import { roundingOf } from "./execution";
import type { ScoredRow } from "./read-indicator";
import { scoreArguments } from "./score-arguments";

/** A piece of a formula and the text or number Excel hands to the function for it. */
interface Argument {
  readonly formula: string;
  readonly value: string | number;
}

/**
 * `=PERF.SCORE(E13,F13,G13)` for an indicator; operator and unit in cells of their own are joined to
 * the target (`E13&F13&G13`), those promised by the name are written out (`"≥"&E13&"%"`). Undefined
 * where no score is computed, or where no formula would give exactly the computed score.
 */
export function indicatorFormula(
  row: IndicatorRow,
  scored: ScoredRow,
  scheme: Scheme
): string | undefined {
  const { weight: weightEntry } = row.cells;
  const { result, weight } = scored;
  if (result.score === null || weight === null || !row.cells.target || !row.cells.actual) {
    return undefined;
  }
  const method = scheme.negativeMethod === "ratio" && isNegative(scored) ? "反向比例" : undefined;
  const weightPart = typeof weightEntry?.value === "number" ? weightEntry.cell : String(weight);
  const { digits, mode } = roundingOf(scheme);
  for (const target of targetArguments(row, scored)) {
    for (const actual of cellArguments(row.cells.actual)) {
      const points = scoreArguments(target.value, actual.value, weight, method);
      if ("score" in points && round(points.score, digits, mode) === result.score) {
        const more = method === undefined ? "" : `,"${method}"`;
        const call = `PERF.SCORE(${target.formula},${actual.formula},${weightPart}${more})`;
        return `=${roundedAs(call, scheme)}`;
      }
    }
  }
  return undefined;
}

/** PERF functions give 2 decimals, half up; another rounding of the scheme goes around them. */
export function roundedAs(call: string, scheme: Scheme): string {
  const { digits, mode } = roundingOf(scheme);
  if (mode === "half-up") return digits === 2 ? call : `ROUND(${call},${digits})`;
  return `ROUNDDOWN(${call},${digits})`;
}

function isNegative({ target }: ScoredRow): boolean {
  return target.kind === "定量" && (target.operator === "≤" || target.operator === "＜");
}

/** The target's cell alone, with its neighbours, and with what only the name says. */
function targetArguments(row: IndicatorRow, { target }: ScoredRow): readonly Argument[] {
  const { operator, target: value, unit } = row.cells;
  if (!value) return [];
  const cells = cellArguments(value);
  const before = operator && operator.text.trim() !== "" ? cellArguments(operator)[0] : undefined;
  const after = unit && unit.text.trim() !== "" ? cellArguments(unit)[0] : undefined;
  const named: Argument | undefined =
    target.operator === "" || target.operator === "区间" ? undefined : literal(target.operator);
  const namedUnit = target.unit === "" ? undefined : literal(target.unit);
  const choices: Argument[] = [];
  for (const cell of cells) {
    if (!before && !after) choices.push(cell);
    else choices.push(joined([before, cell, after]));
    choices.push(joined([before ?? named, cell, after]));
    choices.push(joined([before ?? named, cell, after ?? namedUnit]));
  }
  return choices;
}

/** A cell as it is, and in percent where it shows one. */
function cellArguments(entry: Entry): readonly Argument[] {
  const { value } = entry;
  const plain = { formula: entry.cell, value: typeof value === "boolean" ? entry.text : value };
  if (typeof value !== "number" || !entry.text.trim().endsWith("%")) return [plain];
  return [plain, { formula: `${entry.cell}*100&"%"`, value: `${multiply(value, 100)}%` }];
}

function literal(text: string): Argument {
  return { formula: `"${text.replace(/"/g, '""')}"`, value: text };
}

function joined(parts: readonly (Argument | undefined)[]): Argument {
  const present = parts.filter((part) => part !== undefined);
  return {
    formula: present.map(({ formula }) => formula).join("&"),
    value: present.map(({ value }) => String(value)).join(""),
  };
}
