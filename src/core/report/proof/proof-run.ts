import type { TextPlace } from "./sheet-text";
import type { ProofIssue } from "./proofread";

/** A finding with its cell, where the text stands in a workbook. */
export type PlacedFinding = ProofIssue & { readonly place?: TextPlace };

/** What a proof-reading came to. */
export interface ProofRun {
  /** File or sheet; empty for a text that was pasted. */
  readonly name: string;
  readonly text: string;
  readonly figures: number;
  readonly issues: readonly PlacedFinding[];
  /** Whether the registers of the workbook were looked at too. */
  readonly registers: boolean;
}
