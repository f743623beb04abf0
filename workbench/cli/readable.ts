import type { CheckResult, ScoreResult } from "../../src/commands/results";
import { render, type Locale } from "../../src/core/messages/message";
import type { ReportResult } from "../../src/core/report/report-model";
import type { Issue } from "../../src/core/rules/issue";
import { namedThings } from "../files/beyond";
import type { WorkbookInfo } from "../files/workbook-info";
import { cliTexts } from "./texts";

/** Results as people read them on a terminal: a summary, then one line each. */

export function readableCheck(result: CheckResult, locale: Locale): string {
  const { errors, warnings, hints, forms, rows } = result.stats;
  return [
    ...result.forms.map((form) => `${form.title}（${form.sheet}!${form.range}，${form.kind}）`),
    ...formlessLine(result, locale),
    ...(forms === 0
      ? []
      : [render(cliTexts.counts, locale, { errors, warnings, hints, forms, rows })]),
    ...readableIssues(result.issues, locale),
    ...result.notChecked.map(({ rule, needs }) =>
      render(cliTexts.notChecked, locale, { rule, needs })
    ),
  ].join("\n");
}

export function readableScore(result: ScoreResult, locale: Locale): string {
  return [
    ...result.forms.flatMap((form) => [
      `${form.title}（${form.sheet}!${form.range}）`,
      render(cliTexts.execution, locale, {
        rate: form.executionRate === null ? "—" : `${(form.executionRate * 100).toFixed(2)}%`,
        score: form.executionScore ?? "—",
      }),
      ...form.indicators.map(
        (row) =>
          `  ${row.cell}  ${row.name}  ${row.computed ?? "—"}${row.weight === null ? "" : ` / ${row.weight}`}  ${row.explanation}`
      ),
      render(cliTexts.total, locale, { total: form.total ?? "—", grade: form.grade ?? "—" }),
    ]),
    ...formlessLine(result, locale),
  ].join("\n");
}

export function readableReport(result: ReportResult, locale: Locale): string {
  return [
    ...Object.entries(result.tables).flatMap(([id, table]) => [
      `${id} ${table.title}（${table.sheet}!${table.range}）`,
      `  ${table.columns.join("  ")}`,
      ...table.rows.map((row) => `  ${row.join("  ")}`),
      ...(table.note ? [`  ${table.note}`] : []),
    ]),
    ...result.charts.map(
      (chart) => `${chart.title}（${chart.type}，${chart.sheet}!${chart.source}）`
    ),
    ...result.sentences.map((sentence) => sentence.text),
    ...readableIssues(result.issues, locale),
  ].join("\n");
}

export function readableInfo(info: WorkbookInfo, locale: Locale): string {
  const things = (key: "carriedLine" | "lostLine", found: WorkbookInfo["lost"]): string[] =>
    found.length === 0
      ? []
      : [render(cliTexts[key], locale, { things: namedThings(found, locale) })];
  return [
    ...info.sheets.map((sheet) =>
      render(cliTexts.sheetLine, locale, {
        name: sheet.name,
        range: sheet.range ?? "—",
        formulas: sheet.formulas,
        merges: sheet.merges,
        charts: sheet.charts.length,
      })
    ),
    ...things("carriedLine", info.carried),
    ...things("lostLine", info.lost),
  ].join("\n");
}

function readableIssues(issues: readonly Issue[], locale: Locale): string[] {
  return issues.map(
    (issue) =>
      `${render(cliTexts[issue.severity], locale)}  ${issue.sheet}!${issue.cell}  ${issue.message}  [${issue.rule}]`
  );
}

function formlessLine(
  result: { readonly forms: readonly unknown[]; readonly formless: readonly string[] },
  locale: Locale
): string[] {
  if (result.formless.length === 0) return [];
  const text = result.forms.length === 0 ? cliTexts.noForm : cliTexts.formless;
  return [render(text, locale, { sheets: result.formless.join("、") })];
}
