import type { CheckResult, MonitorResult, ScoreResult } from "../../src/commands/results";
import type { CrossResult } from "../../src/commands/automation";
import type { RolledOver } from "../../src/commands/roll-over";
import { render, type Locale } from "../../src/core/messages/message";
import { namedCounts } from "../../src/core/monitoring/light-counts";
import type { ProofIssue } from "../../src/core/report/proof/proofread";
import type { ReportResult } from "../../src/core/report/report-model";
import type { Issue } from "../../src/core/rules/issue";
import { namedThings } from "../files/beyond";
import type { WorkbookInfo } from "../files/workbook-info";
import type { CollectResult } from "./collect";
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

export function readableCross({ table, missing }: CrossResult): string {
  if (!table) return missing ?? "";
  return [
    table.title,
    table.columns.join("  "),
    ...table.rows.map((row) => row.join("  ")),
    ...(table.note === undefined ? [] : [table.note]),
  ].join("\n");
}

export function readableRollOver({
  title,
  registers,
  notes,
}: Pick<RolledOver, "title" | "registers" | "notes">): string {
  return [title, ...registers.map(({ sheet, text }) => `${sheet}  ${text}`), ...notes].join("\n");
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

export function readableMonitoring(result: MonitorResult, locale: Locale): string {
  const shown = (light: string | null): string => light ?? "—";
  const lines = result.projects.flatMap((project) => [
    render(cliTexts.monitored, locale, {
      name: project.name,
      place: `${project.sheet}!${project.range}`,
      month: project.month,
      light: shown(project.light),
      budget: shown(project.budgetLight),
      reason: project.budgetReason,
    }),
    ...project.indicators.map(({ light, cell, name, reason, due }) =>
      [`  ${shown(light)}  ${cell}  ${name}  ${reason}`, ...due.map(({ message }) => message)].join(
        "  ← "
      )
    ),
  ]);
  const formless = { forms: result.projects, formless: result.formless };
  const none = result.projects.length === 0 ? [render(cliTexts.noMonitoring, locale)] : [];
  return [
    ...(none.length > 0 ? none : [render(cliTexts.lights, locale, lightTexts(result))]),
    ...lines,
    ...(none.length > 0 ? [] : formlessLine(formless, locale)),
  ].join("\n");
}

function lightTexts({ counts }: MonitorResult): Record<string, number> {
  const { none, projects, due } = counts;
  return { ...namedCounts(counts), none, projects, due };
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

export function readableProof(
  figures: number,
  issues: readonly (ProofIssue & { readonly sheet?: string; readonly cell?: string })[],
  locale: Locale
): string {
  return [
    render(cliTexts.proofSummary, locale, { figures, issues: issues.length }),
    ...issues.map(({ rule, severity, quote, message, sheet, cell }) => {
      const place = sheet === undefined ? "" : `${sheet}!${cell}  `;
      return `${rule}  ${render(cliTexts[severity], locale)}  ${place}${short(quote)}  ${message}`;
    }),
  ].join("\n");
}

function short(quote: string): string {
  const line = quote.replace(/\s+/g, " ");
  return line.length > 30 ? `${line.slice(0, 30)}…` : line;
}

export function readableCollection(result: CollectResult, locale: Locale): string {
  const { files, accepted, returned, missing, added, changed } = result;
  return [
    render(cliTexts.collectSummary, locale, {
      files: files.length,
      accepted,
      returned: returned.length,
      missing: missing.length,
      added,
      changed,
    }),
    ...returned.map(({ file, unit, reasons }) => `${file}  ${unit}  ${reasons[0] ?? ""}`),
  ].join("\n");
}
