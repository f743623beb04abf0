import { functionMessages } from "../core/messages/functions";
import {
  localeOf,
  render,
  type Locale,
  type Message,
  type MessageParameters,
} from "../core/messages/message";

/** Error values of a cell a PERF function may give. */
export type ErrorValue = "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A";

/** Language of the sentences in error cells: Excel's own, Chinese where it is not known. */
export function functionLocale(): Locale {
  return localeOf(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage);
}

/** The error a function throws: the value Excel shows in the cell and the sentence behind it. */
export function functionError(
  value: ErrorValue,
  key: keyof typeof functionMessages,
  parameters: MessageParameters = {}
): CustomFunctions.Error {
  return errorWith(value, functionMessages[key], parameters);
}

/** The same with a message of another area, such as the explanation of a score. */
export function errorWith(
  value: ErrorValue,
  message: Message,
  parameters: MessageParameters = {}
): CustomFunctions.Error {
  const codes = {
    "#VALUE!": CustomFunctions.ErrorCode.invalidValue,
    "#NUM!": CustomFunctions.ErrorCode.invalidNumber,
    "#DIV/0!": CustomFunctions.ErrorCode.divisionByZero,
    "#N/A": CustomFunctions.ErrorCode.notAvailable,
  };
  return new CustomFunctions.Error(codes[value], render(message, functionLocale(), parameters));
}
