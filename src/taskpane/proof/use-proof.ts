import { useCallback, useState } from "react";
import type { ProofSource } from "../../commands/proof";
import { isRegister } from "../shell/known-forms";
import type { Pane } from "../shell/use-pane";
import { firstProofState, type ProofState } from "./proof-state";

const KEEPSAKE = "proof";

export interface Proof {
  readonly state: ProofState;
  /** Whether the workbook has registers to hold a text against. */
  readonly registers: boolean;
  change(part: Partial<ProofState>): void;
  /** Reads and recomputes; `against` where it was chosen this very moment. */
  read(source: ProofSource | File, against?: boolean): Promise<void>;
}

/** What the place 校对 shows; it is kept while another place is open. */
export function useProof({ keepsakes, proof, state: pane, discard }: Pane): Proof {
  const [state, setState] = useState<ProofState>(
    () => (keepsakes.get(KEEPSAKE) as ProofState | undefined) ?? firstProofState
  );
  const registers = pane.known?.forms.some(isRegister) ?? false;
  const { revision } = pane;
  const serial = state.result?.serial ?? 0;
  const change = useCallback(
    (part: Partial<ProofState>) =>
      setState((before) => {
        const next = { ...before, ...part };
        keepsakes.set(KEEPSAKE, next);
        return next;
      }),
    [keepsakes]
  );
  const read = useCallback(
    async (source: ProofSource | File, against: boolean = state.against) => {
      discard();
      const found = await proof.run(source, against && registers);
      if (!found) return;
      const result = { ...found, revision, against: against && registers, serial: serial + 1 };
      change({ result });
    },
    [change, discard, proof, registers, revision, serial, state.against]
  );
  return { state, registers, change, read };
}
