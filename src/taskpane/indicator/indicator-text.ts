import { useCallback } from "react";
import {
  indicatorPaneMessages,
  type IndicatorPaneMessage,
} from "../../core/messages/indicator-pane";
import { render, type MessageParameters } from "../../core/messages/message";
import { useLocale } from "../shell/text";

export type IndicatorText = (key: IndicatorPaneMessage, parameters?: MessageParameters) => string;

/** Texts of this place in the user's language. */
export function useIndicatorText(): IndicatorText {
  const locale = useLocale();
  return useCallback(
    (key, parameters) => render(indicatorPaneMessages[key], locale, parameters),
    [locale]
  );
}
