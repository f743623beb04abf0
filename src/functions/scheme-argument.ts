import { nationalScheme } from "../core/schemes/national";
import { currentScheme, ownSchemeNames } from "../core/schemes/current-schemes";
import { builtInSchemes } from "../core/schemes/registry";
import type { Scheme } from "../core/schemes/scheme";
import { isOmitted, textArgument, type Argument } from "./arguments";
import { isSingle, onlyCell } from "./each-cell";
import { functionError } from "./function-error";

/** The scheme of a `[scheme]` argument by its name; the national one when it is left out. Throws #VALUE!. */
export function schemeArgument(argument: Argument): Scheme {
  if (isOmitted(argument)) return nationalScheme;
  if (!isSingle(argument)) throw functionError("#VALUE!", "schemeNotName");
  const cell = onlyCell(argument);
  if (isOmitted(cell)) return nationalScheme;
  const name = textArgument(cell);
  if (name === null) throw functionError("#VALUE!", "schemeNotName");
  return namedScheme(name);
}

/** A scheme by its name, the workbook's own before built-in ones. Throws #VALUE! with the names there are. */
export function namedScheme(name: string): Scheme {
  const scheme = currentScheme(name);
  if (scheme) return scheme;
  const names = [...ownSchemeNames(), ...builtInSchemes.map((builtIn) => builtIn.name)].join("、");
  throw functionError("#VALUE!", "unknownScheme", { name, names });
}
