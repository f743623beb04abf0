import { isOmitted, type Argument } from "./arguments";
import { functionError } from "./function-error";

/** What a cell may show. */
export type Shown = string | number | boolean;

/**
 * Answers for one cell as for a whole column. Excel hands a parameter of the shape `any[][]` a single
 * cell or a written value as 1×1, a range as it is; a result of 1×1 is an ordinary value in its cell, a
 * larger one spills. So `=PERF.SCORE(E2:E1001,F2:F1001,G2:G1001)` is one call for 1,000 rows.
 *
 * Arguments of one row, one column or one cell go with all rows, columns or cells of the others. In a
 * range a row that is blank in every range stays blank, and a row without an answer shows its own
 * error; a single cell throws it, so that Excel shows its sentence too.
 */
export function eachCell(
  given: readonly Argument[],
  answer: (...cells: readonly Argument[]) => Shown
): Shown[][] {
  if (given.every(isSingle)) return [[answer(...given.map(onlyCell))]];
  const ranges = given.map((argument): Rows =>
    Array.isArray(argument) ? (argument as Rows) : [[argument]]
  );
  const widths = ranges.map(widthOf);
  const height = commonSize(ranges.map((range) => range.length));
  const width = commonSize(widths);
  const result: Shown[][] = [];
  for (let row = 0; row < height; row++) {
    const shown: Shown[] = [];
    for (let column = 0; column < width; column++) {
      let blank = true;
      const cells: Argument[] = [];
      for (let index = 0; index < ranges.length; index++) {
        const range = ranges[index] as Rows;
        const wide = (widths[index] as number) > 1;
        const cell = range[range.length > 1 ? row : 0]?.[wide ? column : 0];
        if (blank && (wide || range.length > 1) && !isBlankCell(cell)) blank = false;
        cells.push(cell);
      }
      shown.push(blank ? "" : orError(answer, cells));
    }
    result.push(shown);
  }
  return result;
}

type Rows = readonly (readonly Argument[])[];

/** Whether an argument is one cell: a plain value, or 1×1. */
export function isSingle(argument: Argument): boolean {
  if (!Array.isArray(argument)) return true;
  const row: unknown = argument[0];
  return argument.length === 1 && Array.isArray(row) && row.length === 1;
}

/** The value of an argument that is one cell. */
export function onlyCell(argument: Argument): Argument {
  return Array.isArray(argument) ? (argument[0] as readonly Argument[])[0] : argument;
}

/** All cells of an argument, row by row. */
export function cellsOf(argument: Argument): readonly Argument[] {
  if (!Array.isArray(argument)) return [argument];
  return argument.flatMap((row: unknown): readonly Argument[] =>
    Array.isArray(row) ? row : [row]
  );
}

function widthOf(range: Rows): number {
  const [first] = range;
  if (
    !Array.isArray(first) ||
    range.some((row) => !Array.isArray(row) || row.length !== first.length)
  ) {
    throw functionError("#VALUE!", "oneCell");
  }
  return first.length;
}

function commonSize(sizes: readonly number[]): number {
  const largest = Math.max(...sizes);
  if (sizes.some((size) => size !== 1 && size !== largest)) {
    throw functionError("#VALUE!", "sizesDiffer");
  }
  return largest;
}

function isBlankCell(cell: Argument): boolean {
  return isOmitted(cell) || (typeof cell === "string" && cell.trim() === "");
}

/** An error becomes the content of its own cell instead of the whole range's. */
function orError(
  answer: (...cells: readonly Argument[]) => Shown,
  cells: readonly Argument[]
): Shown {
  try {
    return answer(...cells);
  } catch (error) {
    // Excel takes an error object inside an array as the cell's error; TypeScript's cell values do not.
    if (error instanceof CustomFunctions.Error) return error as unknown as Shown;
    throw error;
  }
}
