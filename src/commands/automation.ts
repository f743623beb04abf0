import { localeOf, type Locale } from "../core/messages/message";
import type { ReportResult } from "../core/report/report-model";
import { nationalScheme } from "../core/schemes/national";
import type { Scheme } from "../core/schemes/scheme";
import { createExcelPort } from "../workbook/excel-port";
import { check } from "./check";
import { planReport } from "./report";
import type { CheckResult, ScoreResult } from "./results";
import { planScores, score } from "./score";
import type { CommandSettings } from "./settings";

/**
 * The commands as one object of the page, `window.perf`: what a script may ask of the add-in without
 * its pane. The command line uses it; so can a bureau's own macro page.
 */
export interface Automation {
  check(options?: AutomationOptions): Promise<CheckResult>;
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

export function createAutomation(): Automation {
  const begin = (options: AutomationOptions) => {
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
      const { port, settings } = begin(options);
      return check(port, settings);
    },
    async score(options = {}) {
      const { port, settings } = begin(options);
      const result = await score(port, settings);
      if (options.write) await port.apply(await planScores(port, settings));
      return result;
    },
    async report(options = {}) {
      const { port, settings } = begin(options);
      const { plan, result } = await planReport(port, settings);
      if (plan.actions.length > 0) await port.apply(plan);
      return result;
    },
  };
}
