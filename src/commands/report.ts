import { planAnnual } from "../core/report/plan-annual";
import type { PlannedReport } from "../core/report/plan-report";
import type { WorkbookPort } from "../workbook/port";
import { findForms } from "./find-forms";
import type { CommandSettings } from "./settings";

/** 年报: the plan of the report's sheets and what they will show. Writes nothing by itself. */
export async function planReport(
  port: WorkbookPort,
  settings: CommandSettings
): Promise<PlannedReport> {
  const found = await findForms(port, { ...settings, scope: "workbook" });
  return planAnnual(found, found.scheme, settings.locale, settings.year);
}
