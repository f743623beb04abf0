import { useCallback } from "react";
import { render, type MessageParameters } from "../../core/messages/message";
import { proofPaneMessages, type ProofPaneMessage } from "../../core/messages/proof-pane";
import { useLocale } from "../shell/text";

export type ProofPaneText = (key: ProofPaneMessage, parameters?: MessageParameters) => string;

/** Texts of the place 校对 in the user's language. */
export function useProofText(): ProofPaneText {
  const locale = useLocale();
  return useCallback(
    (key, parameters) => render(proofPaneMessages[key], locale, parameters),
    [locale]
  );
}
