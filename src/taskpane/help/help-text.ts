import { useCallback } from "react";
import { helpMessages, type HelpMessage } from "../../core/messages/help";
import { render, type MessageParameters } from "../../core/messages/message";
import { useLocale } from "../shell/text";

export type HelpText = (key: HelpMessage, parameters?: MessageParameters) => string;

/** Texts of the place 帮助 in the user's language. */
export function useHelpText(): HelpText {
  const locale = useLocale();
  return useCallback((key, parameters) => render(helpMessages[key], locale, parameters), [locale]);
}
