import { useCallback } from "react";
import { render, type MessageParameters } from "../../core/messages/message";
import { yearsPaneMessages, type YearsPaneMessage } from "../../core/messages/years-pane";
import { useLocale } from "../shell/text";

export type YearsText = (key: YearsPaneMessage, parameters?: MessageParameters) => string;

/** Texts of this place in the user's language. */
export function useYearsText(): YearsText {
  const locale = useLocale();
  return useCallback(
    (key, parameters) => render(yearsPaneMessages[key], locale, parameters),
    [locale]
  );
}
