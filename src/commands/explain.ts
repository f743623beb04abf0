import { explain, explanationSection, withExplanations } from "../core/rules/explanations";
import type { Issue } from "../core/rules/issue";
import type { WorkbookPort } from "../workbook/port";

/**
 * Keeps what the user says to a warning in the workbook (an empty text takes it away) and answers the
 * findings as they are then. No cell is touched.
 */
export async function explainIssue(
  port: WorkbookPort,
  issues: readonly Issue[],
  issue: Issue,
  text: string
): Promise<readonly Issue[]> {
  const said = await port.updateState(explanationSection, (now) => explain(now, issue, text));
  return withExplanations(issues, said);
}
