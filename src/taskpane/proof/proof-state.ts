import type { ProofSource } from "../../commands/proof";
import type { ProofRun } from "../../core/report/proof/proof-run";

export type SourceKind = ProofSource["kind"];

/** What the place keeps while another one is open. */
export interface ProofState {
  readonly kind: SourceKind;
  /** What was pasted. */
  readonly text: string;
  /** Name of a sheet; empty is the one in front. */
  readonly sheet: string;
  /** Whether the registers are looked at, where there are some. */
  readonly against: boolean;
  readonly result?: {
    readonly run: ProofRun;
    readonly source: ProofSource;
    /** Of the workbook when it was read. */
    readonly revision: number;
    readonly against: boolean;
    /** Grows with every reading. */
    readonly serial: number;
  };
}

export const firstProofState: ProofState = { kind: "file", text: "", sheet: "", against: true };
