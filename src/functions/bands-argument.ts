import { nationalScheme } from "../core/schemes/national";
import type { Scheme } from "../core/schemes/scheme";
import { isOmitted, numberArgument, textArgument, type Argument } from "./arguments";
import { isSingle, onlyCell } from "./each-cell";
import { functionError } from "./function-error";
import { namedScheme } from "./scheme-argument";

/** A label and the inclusive lower bound it begins at, in points. */
export interface Band {
  readonly label: string;
  readonly from: number;
}

/**
 * The bands of a `[bands]` argument: a scheme's name, or a two-column range of label and lower bound in
 * any order, blank rows ignored; those of the national scheme when it is left out. Throws #VALUE!.
 * @param choose the bands of a scheme that are meant: its grades, its conclusions.
 */
export function bandsArgument(
  argument: Argument,
  choose: (scheme: Scheme) => readonly Band[]
): readonly Band[] {
  if (isOmitted(argument)) return choose(nationalScheme);
  if (!isSingle(argument)) return bandsOfRange(argument);
  const cell = onlyCell(argument);
  if (isOmitted(cell)) return choose(nationalScheme);
  const name = textArgument(cell);
  if (name === null) throw functionError("#VALUE!", "badBands");
  return choose(namedScheme(name));
}

/** Grades of a scheme, for `bandsArgument`. */
export function gradesOf({ grades }: Scheme): readonly Band[] {
  return grades;
}

function bandsOfRange(range: Argument): readonly Band[] {
  const bands: Band[] = [];
  for (const row of range as readonly unknown[]) {
    if (!Array.isArray(row) || row.length !== 2) throw functionError("#VALUE!", "badBands");
    const [label, bound]: readonly unknown[] = row;
    if (isOmitted(label) && isOmitted(bound)) continue;
    const from = numberArgument(bound);
    const name = isOmitted(label) ? null : textArgument(label);
    if (name === null || from === null || from < 0 || from > 100) {
      throw functionError("#VALUE!", "badBands");
    }
    bands.push({ label: name, from });
  }
  if (bands.length === 0) throw functionError("#VALUE!", "badBands");
  return bands.sort((a, b) => b.from - a.from);
}
