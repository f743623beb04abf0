import { useCallback, useMemo } from "react";
import type { ProofSource } from "../../commands/proof";
import type { CommandSettings, Scope } from "../../commands/settings";
import type { Plan } from "../../core/plan/plan";
import type { ProofRun } from "../../core/report/proof/proof-run";
import type { ProgressOptions, WorkbookPort } from "../../workbook/port";
import type { PaneCommands } from "../pane-commands";
import type { Jobs } from "../shell/use-job";

/** What was found, and what it was found in: a file may be gone or another one the next time. */
export interface ReadProof {
  readonly run: ProofRun;
  readonly source: ProofSource;
}

/** What the place 校对 may ask for. */
export interface ProofActions {
  /** Undefined when there was nothing to read, or it was cancelled; a notice says why. */
  run(source: ProofSource | File, against: boolean): Promise<ReadProof | undefined>;
  /** The findings as a sheet of their own. */
  propose(found: ProofRun): Promise<void>;
  /** The findings as text to copy. */
  asText(found: ProofRun): Promise<string>;
}

/** Where the proposal of the sheet 校对意见 is shown. */
export const PROOF = "proof";

interface ProofSetup {
  readonly port: WorkbookPort;
  readonly commands: PaneCommands;
  readonly settings: (scope: Scope, options: ProgressOptions) => CommandSettings;
  readonly run: Jobs["run"];
  readonly propose: (
    origin: string,
    make: (options: Required<ProgressOptions>) => Promise<{ readonly plan: Plan }>
  ) => Promise<void>;
}

export function useProofActions(setup: ProofSetup): ProofActions {
  const { port, commands, settings, run: start, propose: show } = setup;
  const run = useCallback<ProofActions["run"]>(
    async (source, against) => {
      let found: ReadProof | undefined;
      await start("proofreading", async (options) => {
        const asked = settings("workbook", options);
        const whole = source instanceof File ? await readFile(source) : source;
        const result = await commands.proofread(port, whole, against, asked);
        options.signal.throwIfAborted();
        found = { run: result, source: whole };
      });
      return found;
    },
    [commands, port, settings, start]
  );
  const propose = useCallback<ProofActions["propose"]>(
    (found) =>
      show(PROOF, async (options) => ({
        plan: await commands.planFindings(found, settings("workbook", options)),
      })),
    [commands, settings, show]
  );
  const asText = useCallback<ProofActions["asText"]>(
    (found) => commands.findingsAsText(found, settings("workbook", {})),
    [commands, settings]
  );
  return useMemo(() => ({ run, propose, asText }), [run, propose, asText]);
}

async function readFile(file: File): Promise<ProofSource> {
  return { kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
