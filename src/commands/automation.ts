import { localeOf, type Locale } from "../core/messages/message";
import type { LastYear } from "../core/report/last-year/last-year";
import type { CrossSpec, Dimension, Subject } from "../core/report/cross/cross-choices";
import type { ReportResult, ReportTable } from "../core/report/report-model";
import type { Issue } from "../core/rules/issue";
import type { Scheme } from "../core/schemes/scheme";
import type { FormulaCount } from "../core/formulas/formula-cells";
import type { FormulaPlan } from "../core/formulas/plan-formulas";
import type { WorkbookPort } from "../workbook/port";
import type { FormulaScope } from "./formulas";
import type { CheckResult, MonitorResult, ScoreResult } from "./results";
import { localDay } from "./local-day";
import type { CommandSettings } from "./settings";

/**
 * The commands as one object of the page, `window.perf`: what a script may ask of the add-in without
 * its pane. The command line uses it; so can a bureau's own macro page.
 */
export interface Automation {
  check(options?: AutomationOptions): Promise<CheckResult>;
  /** Writes the findings of a check to a sheet 审核意见. */
  listIssues(issues: readonly Issue[], options?: AutomationOptions): Promise<void>;
  /** With `write`, PERF formulas are written into the score cells. */
  score(options?: AutomationOptions & { readonly write?: boolean }): Promise<ScoreResult>;
  /** How many PERF formulas there are, and how they do. */
  countFormulas(options?: AutomationOptions): Promise<FormulaCount>;
  /** Puts values in the place of PERF formulas; the notes say what was left alone. */
  freeze(options?: AutomationOptions & { readonly within?: FormulaScope }): Promise<Written>;
  /** Writes PERF formulas again which Excel has lost. */
  repair(options?: AutomationOptions): Promise<Written>;
  /** With `write`, the sheet 监控汇总 is written. `month` 1–12 goes before the forms' own. */
  monitor(
    options?: AutomationOptions & { readonly month?: number; readonly write?: boolean }
  ): Promise<MonitorResult>;
  /** Builds the report's sheets: tables, charts and text of `year`. */
  report(
    options?: AutomationOptions & { readonly year?: number; readonly lastYear?: LastYear }
  ): Promise<ReportResult>;
  /** A cross table of the registers; with `write`, on a sheet of its own. */
  cross(
    spec: CrossSpec,
    options?: AutomationOptions & {
      readonly year?: number;
      readonly lastYear?: LastYear;
      readonly write?: boolean;
    }
  ): Promise<CrossResult>;
  /** A report that stands in the workbook, as the bytes of a Word file (.docx). */
  statementFile(report: ReportResult, options?: AutomationOptions): Promise<Uint8Array>;
}

/** A cross table, or why there is none; and what can be counted by what. */
export interface CrossResult {
  readonly table?: ReportTable;
  readonly missing?: string;
  readonly choices: readonly { readonly of: Subject; readonly by: readonly Dimension[] }[];
}

/** What was written, in one line, and what was left alone. */
export interface Written {
  readonly title: string;
  readonly notes: readonly string[];
}

export interface AutomationOptions {
  readonly locale?: Locale;
  /** The one the workbook has chosen when omitted. */
  readonly scheme?: Scheme;
  readonly scope?: "sheet" | "workbook";
  /** Day of the check, yyyy-mm-dd; the day of the machine when omitted. */
  readonly today?: string;
}

/** The commands are loaded when they are first asked for: the pane's first paint does without them. */
export function createAutomation(): Automation {
  const begin = async (options: AutomationOptions) => {
    const { createExcelPort } = await import("../workbook/excel-port");
    const locale = options.locale ?? localeOf(Office.context.displayLanguage);
    const settings: CommandSettings = {
      locale,
      scheme: options.scheme,
      scope: options.scope,
      today: options.today ?? localDay(new Date()),
    };
    return { port: createExcelPort({ locale }), settings };
  };
  return {
    async check(options = {}) {
      const { port, settings } = await begin(options);
      const { check } = await import("./check");
      return check(port, settings);
    },
    async listIssues(issues, options = {}) {
      const { port, settings } = await begin(options);
      const { planIssues } = await import("./check");
      await port.apply(planIssues(issues, settings));
    },
    async score(options = {}) {
      const { port, settings } = await begin(options);
      const { planScores, score } = await import("./score");
      const result = await score(port, settings);
      if (options.write) await port.apply(await planScores(port, settings));
      return result;
    },
    async countFormulas(options = {}) {
      const { port, settings } = await begin(options);
      const { countPerfFormulas } = await import("./formulas");
      return countPerfFormulas(port, settings);
    },
    async freeze(options = {}) {
      const { port, settings } = await begin(options);
      const { planFreeze } = await import("./formulas");
      return written(port, await planFreeze(port, settings, options.within ?? "workbook"));
    },
    async repair(options = {}) {
      const { port, settings } = await begin(options);
      const { planRepair } = await import("./formulas");
      return written(port, await planRepair(port, settings));
    },
    async monitor(options = {}) {
      const { port, settings } = await begin(options);
      const { monitor, planMonitoring } = await import("./monitor");
      const asked = { ...settings, ...(options.month && { month: options.month }) };
      const result = await monitor(port, asked);
      const plan = options.write ? await planMonitoring(port, result, asked) : undefined;
      if (plan && plan.actions.length > 0) await port.apply(plan);
      return result;
    },
    async report(options = {}) {
      const { port, settings } = await begin(options);
      const { planReport } = await import("./report");
      const { year, lastYear } = options;
      const asked = { ...settings, ...(year && { year }), ...(lastYear && { lastYear }) };
      const { plan, result } = await planReport(port, asked);
      if (plan.actions.length > 0) await port.apply(plan);
      return result;
    },
    async cross(spec, options = {}) {
      const { port, settings } = await begin(options);
      const { readCross } = await import("./cross");
      const { year, lastYear } = options;
      const asked = { ...settings, ...(year && { year }), ...(lastYear && { lastYear }) };
      const tables = await readCross(port, asked);
      const made = tables.make(spec);
      if (options.write && made.missing === undefined) await port.apply(made.plan);
      return {
        ...(made.missing === undefined ? { table: made.table } : { missing: made.missing }),
        choices: tables.subjects.map((of) => ({ of, by: tables.by(of) })),
      };
    },
    async statementFile(report, options = {}) {
      const { port, settings } = await begin(options);
      const { statementFile } = await import("./statement-file");
      return statementFile(port, report, settings.locale);
    },
  };
}

async function written(port: WorkbookPort, { plan, notes }: FormulaPlan): Promise<Written> {
  if (plan.actions.length > 0) await port.apply(plan);
  return { title: plan.title, notes };
}
