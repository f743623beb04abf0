import type { Form } from "../forms/form";
import { addCounts, countLights } from "./light-counts";
import { monitorForm, type MonitorSettings } from "./monitor-form";
import type { Monitoring } from "./monitor-result";

/** Lights of all monitoring forms among the forms, in their order, and how many there are of each. */
export function monitorForms(forms: readonly Form[], settings: MonitorSettings): Monitoring {
  const projects = forms
    .filter(({ kind }) => kind === "monitor")
    .map((form) => monitorForm(form, settings));
  return {
    projects,
    counts: {
      ...countLights(projects.map(({ light }) => light)),
      projects: projects.length,
      budgets: countLights(projects.map(({ budgetLight }) => budgetLight)),
      indicators: addCounts(projects.map(({ counts }) => counts)),
      due: projects.reduce(
        (total, { indicators }) => indicators.reduce((n, { due }) => n + due.length, total),
        0
      ),
    },
  };
}
