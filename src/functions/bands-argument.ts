import { builtInSchemes, schemeByName } from "../core/schemes/registry";
import type { GradeBand } from "../core/schemes/scheme";
import { isOmitted, numberArgument, singleCell, textArgument, type Argument } from "./arguments";
import { functionError } from "./function-error";

const national = builtInSchemes[0]?.grades ?? [];

/**
 * The grade bands of a `[bands]` argument: a scheme's name, or a two-column range of grade and lower
 * bound in any order, blank rows ignored; the national scheme when it is left out. Throws #VALUE!.
 */
export function bandsArgument(argument: Argument): readonly GradeBand[] {
  if (isOmitted(argument)) return national;
  if (!Array.isArray(argument)) return bandsByName(argument);
  const single = singleCell(argument);
  if (single !== undefined) return isOmitted(single) ? national : bandsByName(single);
  return bandsOfRange(argument);
}

function bandsByName(argument: Argument): readonly GradeBand[] {
  const name = textArgument(argument);
  if (name === null) throw functionError("#VALUE!", "badBands");
  const scheme = schemeByName(name);
  if (scheme) return scheme.grades;
  const names = builtInSchemes.map((builtIn) => builtIn.name).join("、");
  throw functionError("#VALUE!", "unknownBands", { name, names });
}

function bandsOfRange(rows: readonly unknown[]): readonly GradeBand[] {
  const bands: GradeBand[] = [];
  for (const row of rows) {
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
