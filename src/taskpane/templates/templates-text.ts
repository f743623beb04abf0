import { useCallback } from "react";
import { render, type MessageParameters } from "../../core/messages/message";
import {
  templatesPaneMessages,
  type TemplatesPaneMessage,
} from "../../core/messages/templates-pane";
import { useLocale } from "../shell/text";

export type TemplatesText = (key: TemplatesPaneMessage, parameters?: MessageParameters) => string;

/** Texts of this place in the user's language. */
export function useTemplatesText(): TemplatesText {
  const locale = useLocale();
  return useCallback(
    (key, parameters) => render(templatesPaneMessages[key], locale, parameters),
    [locale]
  );
}
