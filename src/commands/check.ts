import type { Plan } from "../core/plan/plan";
import { checkSteps } from "../core/rules/check-book";
import { explanationSection, withExplanations } from "../core/rules/explanations";
import type { Issue, Severity } from "../core/rules/issue";
import { issueListCsv } from "../core/rules/issue-list-csv";
import { planIssueList } from "../core/rules/plan-issue-list";
import { readSection } from "../core/state/state-section";
import type { WorkbookPort } from "../workbook/port";
import { findForms, type Found } from "./find-forms";
import { inSteps } from "./in-steps";
import type { CheckResult } from "./results";
import type { CommandSettings } from "./settings";

/** 检查: recognises forms and registers and runs all rules on them. Reads only. */
export async function check(port: WorkbookPort, settings: CommandSettings): Promise<CheckResult> {
  return checkFound(await findForms(port, settings), settings);
}

/** The same on a workbook that was read already. */
export async function checkFound(found: Found, settings: CommandSettings): Promise<CheckResult> {
  const { forms, registers, summaries, formless, scheme, state } = found;
  const { locale, today } = settings;
  const { issues: plain, notChecked } = await inSteps(
    checkSteps({ forms, registers, today }, scheme, locale),
    forms.length + registers.length,
    settings
  );
  const issues = withExplanations(plain, readSection(explanationSection, state).value);
  const count = (severity: Severity): number =>
    issues.filter((issue) => issue.severity === severity).length;
  const errors = count("error");
  return {
    valid: errors === 0,
    stats: {
      errors,
      warnings: count("warning"),
      hints: count("hint"),
      forms: forms.length,
      rows: forms.reduce((rows, form) => rows + form.indicators.length, 0),
    },
    forms: summaries,
    issues,
    formless,
    notChecked,
  };
}

/** The findings of a check as CSV text. */
export function issuesAsCsv(issues: readonly Issue[], settings: CommandSettings): string {
  return issueListCsv(issues, settings.locale);
}

/** The plan of a sheet 审核意见 with the findings of a check: to print, or to send back to a unit. */
export function planIssues(issues: readonly Issue[], settings: CommandSettings): Plan {
  return planIssueList(issues, settings.locale);
}
