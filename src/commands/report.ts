import { planAnnual } from "../core/report/plan-annual";
import type { PlannedReport } from "../core/report/plan-report";
import type { WorkbookPort } from "../workbook/port";
import { readLastYear } from "../core/report/last-year/last-year-sheet";
import { workbookSchemes } from "../core/schemes/stored-schemes";
import { planLastYear } from "./last-year";
import { findForms } from "./find-forms";
import type { CommandSettings } from "./settings";

/** 年报: the plan of the report's sheets and what they will show. Writes nothing by itself. */
export async function planReport(
  port: WorkbookPort,
  settings: CommandSettings
): Promise<PlannedReport> {
  const found = await findForms(port, { ...settings, scope: "workbook" });
  const lastYear = settings.lastYear ?? readLastYear(found.snapshot);
  const { missing } = workbookSchemes(found.snapshot.state);
  const sources = {
    ...found,
    ...(lastYear && { lastYear }),
    ...(missing !== undefined && !settings.scheme && { missingScheme: missing }),
  };
  const planned = planAnnual(sources, found.scheme, settings.locale, settings.year);
  if (!settings.lastYear || planned.plan.actions.length === 0) return planned;
  const { actions } = planLastYear(settings.lastYear, found.userSheets, settings.locale);
  return { ...planned, plan: { ...planned.plan, actions: [...planned.plan.actions, ...actions] } };
}
