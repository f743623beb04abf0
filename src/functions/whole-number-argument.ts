import type { functionMessages } from "../core/messages/functions";
import { isOmitted, numberArgument, type Argument } from "./arguments";
import { isSingle, onlyCell } from "./each-cell";
import { functionError } from "./function-error";

/**
 * An optional whole number such as a month; undefined when it is left out. Throws #NUM! outside the
 * range, #VALUE! for what is no number.
 * @param range lowest and highest, both allowed.
 */
export function wholeNumberArgument(
  argument: Argument,
  [lowest, highest]: readonly [number, number],
  message: keyof typeof functionMessages
): number | undefined {
  const cell = isSingle(argument) ? onlyCell(argument) : argument;
  if (isOmitted(cell)) return undefined;
  const number = numberArgument(cell);
  if (number === null) throw functionError("#VALUE!", message);
  if (!Number.isInteger(number) || number < lowest || number > highest) {
    throw functionError("#NUM!", message);
  }
  return number;
}
