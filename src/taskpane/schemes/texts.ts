import { useCallback } from "react";
import { render, type MessageParameters } from "../../core/messages/message";
import { schemePlaceMessages, type SchemePlaceMessage } from "../../core/messages/scheme-place";
import { useLocale } from "../shell/text";

export type SchemeText = (key: SchemePlaceMessage, parameters?: MessageParameters) => string;

/** Texts of the place 方案 in the user's language. */
export function useSchemeText(): SchemeText {
  const locale = useLocale();
  return useCallback(
    (key, parameters) => render(schemePlaceMessages[key], locale, parameters),
    [locale]
  );
}
