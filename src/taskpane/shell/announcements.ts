import type { CheckResult, MonitorResult } from "../../commands/results";
import { namedCounts } from "../../core/monitoring/light-counts";
import type { Text } from "./text";

/** What a check found, for the live region. */
export function announceCheck(result: CheckResult, text: Text): string {
  return result.forms.length === 0 ? text("announceNoForm") : text("announceChecked", result.stats);
}

/** The same of the lights. */
export function announceMonitoring({ counts }: MonitorResult, text: Text): string {
  return text("announceMonitored", { projects: counts.projects, ...namedCounts(counts) });
}
