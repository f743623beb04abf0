import type { MessageParameters } from "../messages/message";
import type { functionMessages } from "../messages/functions";
import { readNumber } from "../numbers/read-number";
import { isWithin, round, subtract, sum } from "../numbers/decimal";
import type { CellValue } from "../sheets/snapshot";

export interface WeightProblem {
  readonly key: keyof typeof functionMessages;
  readonly params: MessageParameters;
}

/**
 * What is wrong with a column of weights, the first thing only: text that is no number, a negative
 * weight, nothing at all, or a sum other than the total. Undefined when all is right. Blank cells are
 * skipped; places are counted from 1.
 */
export function weightProblem(
  weights: readonly CellValue[],
  total: number
): WeightProblem | undefined {
  const known: number[] = [];
  for (const [index, cell] of weights.entries()) {
    if (cell === "" || (typeof cell === "string" && cell.trim() === "")) continue;
    const weight = readNumber(cell)?.value ?? null;
    const place = index + 1;
    if (weight === null) return { key: "weightNoNumber", params: { place, text: String(cell) } };
    if (weight < 0) return { key: "weightNegative", params: { place, weight } };
    known.push(weight);
  }
  if (known.length === 0) return { key: "noWeights", params: {} };
  const found = sum(known);
  if (isWithin(found, total, 0.005)) return undefined;
  const difference = round(Math.abs(subtract(found, total)), 4);
  return {
    key: found > total ? "weightsTooMuch" : "weightsTooLittle",
    params: { found, total, difference },
  };
}
