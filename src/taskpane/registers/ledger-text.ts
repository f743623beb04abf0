import { useCallback } from "react";
import { ledgerMessages, type LedgerMessage } from "../../core/messages/ledger";
import { render, type MessageParameters } from "../../core/messages/message";
import { useLocale } from "../shell/text";

export type LedgerText = (key: LedgerMessage, parameters?: MessageParameters) => string;

/** Texts of this place in the user's language. */
export function useLedgerText(): LedgerText {
  const locale = useLocale();
  return useCallback(
    (key, parameters) => render(ledgerMessages[key], locale, parameters),
    [locale]
  );
}
