import type { Change } from "../plan/plan";

/** error: must be put right. warning: needs an explanation. hint: worth a look. */
export type Severity = "error" | "warning" | "hint";

/** A finding of a rule, as it is listed in the pane, exported, and printed by the CLI. */
export interface Issue {
  /** Id in the catalogue, `"A08"`. */
  readonly rule: string;
  /** Stable dash-case name, `"fund-total-mismatch"`. */
  readonly type: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address of the cell to go to; the top-left cell of a merged area. */
  readonly cell: string;
  /** Title of the form the finding belongs to. */
  readonly form: string;
  readonly indicator?: string;
  readonly project?: string;
  /** Budget unit the form names, for lists that are sent back. */
  readonly budgetUnit?: string;
  /** Part of the form it lies in, for grouping: 资金, or the indicator's dimension (产出指标). */
  readonly section?: string;
  readonly message: string;
  /** For sums and recomputed figures: what is written, what it should be, and the difference. */
  readonly left?: number | string;
  readonly right?: number | string;
  readonly difference?: number | string;
  /** Unit of the three where they are numbers: the form's unit of amounts, or points. */
  readonly unit?: string;
  /** Where the rule comes from, in words for people. */
  readonly basis?: string;
  /** Present only where there is exactly one right answer. */
  readonly fix?: Fix;
  /** The user's explanation of a warning. */
  readonly explained?: string;
}

export interface Fix {
  /** Short label of the button: 改为 86.19%. */
  readonly label: string;
  readonly changes: readonly FixChange[];
}

export interface FixChange extends Change {
  /** Written as a figure or as text, whatever it looks like; by its look when absent. */
  readonly as?: "number" | "text";
}
