import { useCallback } from "react";
import { collectPaneMessages, type CollectPaneMessage } from "../../core/messages/collect-pane";
import { render, type MessageParameters } from "../../core/messages/message";
import { useLocale } from "../shell/text";

export type CollectText = (key: CollectPaneMessage, parameters?: MessageParameters) => string;

/** Texts of the place 收集 in the user's language. */
export function useCollectText(): CollectText {
  const locale = useLocale();
  return useCallback(
    (key, parameters) => render(collectPaneMessages[key], locale, parameters),
    [locale]
  );
}
