import { useCallback, useState } from "react";
import type { Returned, ReturnedFile } from "../../commands/collect";
import type { KnownUnit } from "../../core/collection/unit-match";
import type { Pane } from "../shell/use-pane";

const KEEPSAKE = "collect";

interface CollectState {
  readonly returned?: Returned;
  /** Of the workbook when the files were read. */
  readonly revision: number;
  /** Grows with every reading. */
  readonly serial: number;
}

export interface Collect {
  readonly state: CollectState;
  read(files: readonly ReturnedFile[]): Promise<void>;
  confirm(file: string, unit: KnownUnit): Promise<void>;
}

/** What the place 收集 shows; it is kept while another place is open. */
export function useCollect({ keepsakes, collect, state: pane, discard }: Pane): Collect {
  const [state, setState] = useState<CollectState>(
    () => (keepsakes.get(KEEPSAKE) as CollectState | undefined) ?? { revision: 0, serial: 0 }
  );
  const { revision } = pane;
  const keep = useCallback(
    (returned: Returned | undefined, serial: number) => {
      if (!returned) return;
      const next = { returned, revision, serial };
      keepsakes.set(KEEPSAKE, next);
      setState(next);
    },
    [keepsakes, revision]
  );
  const read = useCallback<Collect["read"]>(
    async (files) => {
      discard();
      keep(await collect.read(files), state.serial + 1);
    },
    [collect, discard, keep, state.serial]
  );
  const confirm = useCallback<Collect["confirm"]>(
    async (file, unit) => {
      if (!state.returned) return;
      discard();
      keep(await collect.confirm(state.returned, file, unit), state.serial);
    },
    [collect, discard, keep, state]
  );
  return { state, read, confirm };
}
