import { useCallback } from "react";
import { render, type MessageParameters } from "../../core/messages/message";
import {
  monitoringPaneMessages,
  type MonitoringPaneMessage,
} from "../../core/messages/monitoring-pane";
import { useLocale } from "../shell/text";

export type MonitorText = (key: MonitoringPaneMessage, parameters?: MessageParameters) => string;

/** Texts of this place in the user's language. */
export function useMonitorText(): MonitorText {
  const locale = useLocale();
  return useCallback(
    (key, parameters) => render(monitoringPaneMessages[key], locale, parameters),
    [locale]
  );
}
