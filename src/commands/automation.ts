import { localeOf, type Locale } from "../core/messages/message";
import type { ReportResult } from "../core/report/report-model";
import { nationalScheme } from "../core/schemes/national";
import type { Scheme } from "../core/schemes/scheme";
import type { CheckResult, ScoreResult } from "./results";
import type { CommandSettings } from "./settings";

/**
 * The commands as one object of the page, `window.perf`: what a script may ask of the add-in without
 * its pane. The command line uses it; so can a bureau's own macro page.
 */
export interface Automation {
  /** With `list`, the findings are written to a sheet 问题清单. */
  check(options?: AutomationOptions & { readonly list?: boolean }): Promise<CheckResult>;
  /** With `write`, PERF formulas are written into the score cells. */
  score(options?: AutomationOptions & { readonly write?: boolean }): Promise<ScoreResult>;
  /** Builds the report sheet. */
  report(options?: AutomationOptions): Promise<ReportResult>;
}

export interface AutomationOptions {
  readonly locale?: Locale;
  readonly scheme?: Scheme;
  readonly scope?: "sheet" | "workbook";
}

/** The commands are loaded when they are first asked for: the pane's first paint does without them. */
export function createAutomation(): Automation {
  const begin = async (options: AutomationOptions) => {
    const { createExcelPort } = await import("../workbook/excel-port");
    const locale = options.locale ?? localeOf(Office.context.displayLanguage);
    const settings: CommandSettings = {
      locale,
      scheme: options.scheme ?? nationalScheme,
      scope: options.scope,
    };
    return { port: createExcelPort({ locale }), settings };
  };
  return {
    async check(options = {}) {
      const { port, settings } = await begin(options);
      const { check, planIssues } = await import("./check");
      const result = await check(port, settings);
      if (options.list) await port.apply(planIssues(result.issues, settings));
      return result;
    },
    async score(options = {}) {
      const { port, settings } = await begin(options);
      const { planScores, score } = await import("./score");
      const result = await score(port, settings);
      if (options.write) await port.apply(await planScores(port, settings));
      return result;
    },
    async report(options = {}) {
      const { port, settings } = await begin(options);
      const { planReport } = await import("./report");
      const { plan, result } = await planReport(port, settings);
      if (plan.actions.length > 0) await port.apply(plan);
      return result;
    },
  };
}
