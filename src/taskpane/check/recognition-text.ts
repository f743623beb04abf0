import { useCallback } from "react";
import { render, type MessageParameters } from "../../core/messages/message";
import {
  recognitionPaneMessages,
  type RecognitionPaneMessage,
} from "../../core/messages/recognition-pane";
import { useLocale } from "../shell/text";

export type RecognitionText = (
  key: RecognitionPaneMessage,
  parameters?: MessageParameters
) => string;

/** Texts about recognition in the user's language. */
export function useRecognitionText(): RecognitionText {
  const locale = useLocale();
  return useCallback(
    (key, parameters) => render(recognitionPaneMessages[key], locale, parameters),
    [locale]
  );
}
