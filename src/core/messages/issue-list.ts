import { defineMessages } from "./message";

/** The list of issues on a sheet of its own, to be printed or sent back to a unit. */
export const issueListMessages = defineMessages({
  sheet: { zh: "审核意见", en: "Review opinion" },
  plan: { zh: "写出审核意见：{count} 条", en: "Export the list of {count} issues" },
  summary: {
    zh: "错误 {errors} 个，警告 {warnings} 个，提示 {hints} 个。错误要改正，警告要说明。",
    en: "Errors: {errors}, warnings: {warnings}, hints: {hints}. Correct errors, explain warnings.",
  },
  none: { zh: "没有发现问题。", en: "No issues were found." },
  number: { zh: "序号", en: "No." },
  severity: { zh: "级别", en: "Severity" },
  place: { zh: "单元格", en: "Cell" },
  form: { zh: "表", en: "Form" },
  budgetUnit: { zh: "预算单位", en: "Budget unit" },
  project: { zh: "项目", en: "Project" },
  indicator: { zh: "指标", en: "Indicator" },
  message: { zh: "问题", en: "Issue" },
  given: { zh: "填的", en: "Written" },
  expected: { zh: "应为", en: "Should be" },
  suggestion: { zh: "建议", en: "What to do" },
  rule: { zh: "规则", en: "Rule" },
  explanation: { zh: "整改或说明", en: "Correction or explanation" },
  error: { zh: "错误", en: "Error" },
  warning: { zh: "警告", en: "Warning" },
  hint: { zh: "提示", en: "Hint" },
});
