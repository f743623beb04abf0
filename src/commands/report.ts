import { planReport as planReportOf, type PlannedReport } from "../core/report/plan-report";
import type { WorkbookPort } from "../workbook/port";
import { findForms } from "./find-forms";
import type { CommandSettings } from "./settings";

/** 年报: the plan of the report sheet and what it will show. Writes nothing by itself. */
export async function planReport(
  port: WorkbookPort,
  settings: CommandSettings
): Promise<PlannedReport> {
  const { evaluations, scheme } = await findForms(port, { ...settings, scope: "workbook" });
  return planReportOf(evaluations, scheme, settings.locale);
}
