import type { RecognisedSummary } from "../core/forms/form";
import type { NotChecked } from "../core/rules/check-book";
import type { Issue } from "../core/rules/issue";
import type { Monitoring } from "../core/monitoring/monitor-result";
import type { FormScore } from "../core/scoring/form-score";

/**
 * What the commands answer: the pane shows it, the CLI prints it. The field names are a contract
 * (docs/cli.md): add to them, never rename.
 */
export interface CheckResult {
  /** True when there is no issue of severity error. */
  readonly valid: boolean;
  readonly stats: {
    readonly errors: number;
    readonly warnings: number;
    readonly hints: number;
    readonly forms: number;
    /** Indicator rows checked. */
    readonly rows: number;
  };
  readonly forms: readonly RecognisedSummary[];
  readonly issues: readonly Issue[];
  /** Names of sheets without a form: said, not an error. */
  readonly formless: readonly string[];
  /** Rules that concern what is there and were not checked, with what they need: said, never passed in silence. */
  readonly notChecked: readonly NotChecked[];
}

/** What stands in the workbook, before anything is checked. */
export interface RecogniseResult {
  readonly forms: readonly RecognisedSummary[];
  /** Names of all sheets that were looked through. */
  readonly sheets: readonly string[];
  /** The sheet the user looks at. */
  readonly activeSheet?: string;
  /** Name of the scheme that counts. */
  readonly scheme?: string;
  /** When the workbook was declared ready, and whether its forms were changed since. */
  readonly handIn?: { readonly at: string; readonly changed: boolean };
}

export interface ScoreResult {
  readonly forms: readonly FormScore[];
  readonly formless: readonly string[];
}

export interface MonitorResult extends Monitoring {
  /** Names of sheets without a monitoring form. */
  readonly formless: readonly string[];
}
