import { readPair } from "../core/scoring/score-arguments";
import { cellArgument, type Argument } from "./arguments";
import { functionError } from "./function-error";

/** Two cells as a target and its actual value. Throws #VALUE! for what is no cell. */
export function pairOf(targetCell?: Argument, actualCell?: Argument): ReturnType<typeof readPair> {
  const target = cellArgument(targetCell);
  const actual = cellArgument(actualCell);
  if (target === null || actual === null) throw functionError("#VALUE!", "oneCell");
  return readPair(target, actual);
}
