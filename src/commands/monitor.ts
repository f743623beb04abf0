import { monitorForms } from "../core/monitoring/monitor-forms";
import { planSummary } from "../core/monitoring/plan-summary";
import type { Plan } from "../core/plan/plan";
import type { WorkbookPort } from "../workbook/port";
import { findForms } from "./find-forms";
import type { MonitorResult } from "./results";
import { readSchemes } from "./schemes";
import type { CommandSettings } from "./settings";

export interface MonitorCommandSettings extends CommandSettings {
  /** Cut-off month 1–12; without it each form's own, else the scheme's. */
  readonly month?: number;
}

/** 监控: lights, progress and what is still due of every monitoring form. Reads only. */
export async function monitor(
  port: WorkbookPort,
  settings: MonitorCommandSettings
): Promise<MonitorResult> {
  const { forms, formless, sheets, scheme } = await findForms(port, settings);
  const { projects, counts } = monitorForms(forms, { ...settings, scheme });
  const monitored = new Set(projects.map(({ sheet }) => sheet));
  const others = new Set(forms.map(({ sheet }) => sheet));
  return {
    projects,
    counts,
    formless: sheets.filter(
      (sheet) => formless.includes(sheet) || (others.has(sheet) && !monitored.has(sheet))
    ),
  };
}

/** The plan of a sheet 监控汇总 with what was found. */
export async function planMonitoring(
  port: WorkbookPort,
  found: MonitorResult,
  settings: MonitorCommandSettings
): Promise<Plan> {
  const scheme = settings.scheme ?? (await readSchemes(port)).scheme;
  return planSummary(found, scheme, settings.locale);
}
