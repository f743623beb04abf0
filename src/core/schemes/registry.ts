import { daxiangScheme } from "./daxiang";
import { eightSevenSixScheme } from "./eight-seven-six";
import { nationalScheme } from "./national";
import type { Scheme } from "./scheme";
import { threeGradesScheme } from "./three-grades";

/** Schemes PERF brings along; a new one is one file and one line here. The first is the default. */
export const builtInSchemes: readonly Scheme[] = [
  nationalScheme,
  daxiangScheme,
  eightSevenSixScheme,
  threeGradesScheme,
];

/**
 * The scheme of a name, blanks at its ends ignored; undefined for a name nobody defined.
 * @param own schemes of the workbook; they go before built-in ones of the same name.
 */
export function schemeByName(name: string, own: readonly Scheme[] = []): Scheme | undefined {
  const wanted = name.trim();
  return [...own, ...builtInSchemes].find((scheme) => scheme.name === wanted);
}
