import type { Plan } from "../core/plan/plan";
import { checkForms } from "../core/rules/check-forms";
import type { Issue, Severity } from "../core/rules/issue";
import { planIssueList } from "../core/rules/plan-issue-list";
import type { WorkbookPort } from "../workbook/port";
import { findForms } from "./find-forms";
import type { CheckResult } from "./results";
import type { CommandSettings } from "./settings";

/** 检查: recognises the forms and runs all rules on them. Reads only. */
export async function check(port: WorkbookPort, settings: CommandSettings): Promise<CheckResult> {
  const { forms, summaries, formless } = await findForms(port, settings);
  const issues = checkForms(forms, settings.scheme, settings.locale);
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
  };
}

/** The plan of a sheet 问题清单 with the findings of a check: to print, or to send back to a unit. */
export function planIssues(issues: readonly Issue[], settings: CommandSettings): Plan {
  return planIssueList(issues, settings.locale);
}
