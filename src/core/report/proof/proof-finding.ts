import type { ProofMessageKey } from "../../messages/proof";
import type { Severity } from "../../rules/issue";
import type { ProofText, Span } from "./proof-text";
import type { TextFigure } from "./text-figure";
import type { ReportResult } from "../report-model";

/**
 * How sure a finding is. certain: recomputed from figures that stand together. likely: the same thing was
 * said twice. possible: words alone suggest it.
 */
export type Certainty = "certain" | "likely" | "possible";

/** What a check found, before it is put into words. */
export interface ProofFinding {
  /** H01 … H14 of the catalogue. */
  readonly rule: string;
  /** Stable dash-case name. */
  readonly type: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly at: Span;
  readonly message: ProofMessageKey;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly left?: number | string;
  readonly right?: number | string;
  readonly difference?: number | string;
}

/** The text with what was read of it once for all checks. */
export interface Proof extends ProofText {
  readonly figures: readonly TextFigure[];
  /** What the registers of a workbook come to, where there is one. */
  readonly against?: ReportResult;
}

export type ProofCheck = (proof: Proof) => readonly ProofFinding[];

/** The figures of a span, in their order. */
export function within(proof: Proof, { offset, text }: Span): readonly TextFigure[] {
  return proof.figures.slice(
    firstFrom(proof.figures, offset),
    firstFrom(proof.figures, offset + text.length)
  );
}

/** Position of the first figure at or behind a place; figures are in the order of the text. */
function firstFrom(figures: readonly TextFigure[], offset: number): number {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
