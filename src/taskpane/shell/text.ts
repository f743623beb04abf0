import { createContext, useCallback, useContext } from "react";
import { render, type Locale, type MessageParameters } from "../../core/messages/message";
import { paneMessages, type PaneMessage } from "../../core/messages/pane";

export type Text = (key: PaneMessage, parameters?: MessageParameters) => string;

const LocaleContext = createContext<Locale>("zh-CN");

export const LocaleProvider = LocaleContext.Provider;

/** The user's language, for catalogues other than the pane's own. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** Texts of the pane in the user's language. */
export function useText(): Text {
  const locale = useContext(LocaleContext);
  return useCallback((key, parameters) => render(paneMessages[key], locale, parameters), [locale]);
}
