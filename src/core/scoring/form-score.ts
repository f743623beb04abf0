import type { FormSummary } from "../forms/form";

export type ScoreStatus =
  /** Computed and equal to what is given (or nothing is given). */
  | "ok"
  /** Computed and different from what is given. */
  | "differs"
  /** Qualitative: what is given lies inside the tier. */
  | "in-tier"
  /** Qualitative: outside the tier. */
  | "out-of-tier"
  /** Cannot be computed: blank, ambiguous, or words where a figure is due. */
  | "not-computed";

/** The score of one indicator: what the form gives and what the scheme computes. */
export interface IndicatorScore {
  /** Cell of the given score; of the indicator's name where the form has no score column. */
  readonly cell: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number | null;
  readonly given: number | null;
  readonly computed: number | null;
  readonly status: ScoreStatus;
  /** How the score came about, `487/500×10 = 9.74`, or why there is none. */
  readonly explanation: string;
}

export interface FormScore extends FormSummary {
  /** Ratio; null without a budget. */
  readonly executionRate: number | null;
  readonly executionScore: number | null;
  /** How the points of execution came about; absent where there are none. */
  readonly executionExplanation?: string;
  readonly indicators: readonly IndicatorScore[];
  /** Points in all: computed scores, and given ones where none can be computed. */
  readonly total: number | null;
  /** How the total came about, with the cap where a low execution rate set one; absent without a total. */
  readonly totalExplanation?: string;
  /** The highest total the execution rate allows, where the points would have come to more. */
  readonly cap?: number;
  readonly grade: string | null;
  /** Warning about the self-evaluation as a whole, where the scheme has one. */
  readonly warning?: { readonly light: "红" | "黄"; readonly text: string };
  readonly given: { readonly total: number | null; readonly grade: string | null };
}
