import type { WorkbookPort } from "../workbook/port";
import { findForms } from "./find-forms";
import type { RecogniseResult } from "./results";
import type { CommandSettings } from "./settings";

/** Which forms and registers the workbook holds. Reads only, runs no rule. */
export async function recognise(
  port: WorkbookPort,
  settings: CommandSettings
): Promise<RecogniseResult> {
  const { summaries, sheets, activeSheet, scheme } = await findForms(port, settings);
  return { forms: summaries, sheets, activeSheet, scheme: scheme.name };
}
