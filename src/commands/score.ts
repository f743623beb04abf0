import type { Plan } from "../core/plan/plan";
import { planScoreFormulas } from "../core/scoring/plan-score-formulas";
import { scoreForm } from "../core/scoring/score-form";
import type { WorkbookPort } from "../workbook/port";
import { findForms } from "./find-forms";
import type { ScoreResult } from "./results";
import type { CommandSettings } from "./settings";

/** 评分: scores, totals and grades as the scheme gives them, beside those given. Reads only. */
export async function score(port: WorkbookPort, settings: CommandSettings): Promise<ScoreResult> {
  const { forms, formless, scheme } = await findForms(port, settings);
  return {
    forms: forms.map((form) => scoreForm(form, scheme, settings.locale)),
    formless,
  };
}

/** The plan that writes PERF formulas into the score cells of the forms. */
export async function planScores(port: WorkbookPort, settings: CommandSettings): Promise<Plan> {
  const { forms, scheme } = await findForms(port, settings);
  return planScoreFormulas(forms, scheme, settings.locale);
}
