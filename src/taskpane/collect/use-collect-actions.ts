import { useCallback, useMemo } from "react";
import type { Returned, ReturnedFile } from "../../commands/collect";
import type { CommandSettings, Scope } from "../../commands/settings";
import type { KnownUnit } from "../../core/collection/unit-match";
import type { Plan } from "../../core/plan/plan";
import type { ProgressOptions, WorkbookPort } from "../../workbook/port";
import type { PaneCommands } from "../pane-commands";
import { saveFile } from "../shell/save-file";
import type { Jobs } from "../shell/use-job";

/** What the place 收集 may ask for. */
export interface CollectActions {
  /** Undefined when it was cancelled or went wrong; a notice says why. */
  read(files: readonly ReturnedFile[]): Promise<Returned | undefined>;
  /** A person says whose a file is. */
  confirm(before: Returned, file: string, unit: KnownUnit): Promise<Returned | undefined>;
  /** What would go into the registers. */
  propose(returned: Returned): Promise<void>;
  /** Hands the user an archive of what the units are to be told; answers its name when it is there. */
  saveOpinions(returned: Returned): Promise<string | undefined>;
  /** The scores of several evaluators as sheets. */
  proposeScored(returned: Returned): Promise<void>;
}

/** Where the proposal is shown. */
export const COLLECT = "collect";
export const SCORED = "scored";

interface CollectSetup {
  readonly port: WorkbookPort;
  readonly commands: PaneCommands;
  readonly settings: (scope: Scope, options: ProgressOptions) => CommandSettings;
  readonly run: Jobs["run"];
  readonly propose: (
    origin: string,
    make: (
      options: Required<ProgressOptions>
    ) => Promise<{ readonly plan: Plan; readonly notes?: readonly string[] }>
  ) => Promise<void>;
}

export function useCollectActions(setup: CollectSetup): CollectActions {
  const { port, commands, settings, run, propose: show } = setup;
  const read = useCallback<CollectActions["read"]>(
    async (files) => {
      let found: Returned | undefined;
      await run("collecting", async (options) => {
        found = await commands.collectReturned(port, files, settings("workbook", options));
      });
      return found;
    },
    [commands, port, run, settings]
  );
  const confirm = useCallback<CollectActions["confirm"]>(
    async (before, file, unit) => {
      let found: Returned | undefined;
      await run("collecting", async (options) => {
        const asked = settings("workbook", options);
        found = await commands.confirmUnit(port, before, file, unit, asked);
      });
      return found;
    },
    [commands, port, run, settings]
  );
  const propose = useCallback<CollectActions["propose"]>(
    (returned) =>
      show(COLLECT, (options) =>
        commands.planCollection(port, returned, settings("workbook", options))
      ),
    [commands, port, settings, show]
  );
  const proposeScored = useCallback<CollectActions["proposeScored"]>(
    (returned) =>
      show(SCORED, async (options) => ({
        plan: await commands.planScored(returned, settings("workbook", options)),
      })),
    [commands, settings, show]
  );
  const saveOpinions = useCallback<CollectActions["saveOpinions"]>(
    async (returned) => {
      let name: string | undefined;
      await run("packing", async (options) => {
        const made = await commands.makeOpinions(returned, settings("workbook", options));
        saveFile(Uint8Array.from(made.bytes), made.name, "application/zip");
        name = made.name;
      });
      return name;
    },
    [commands, run, settings]
  );
  return useMemo(
    () => ({ read, confirm, propose, proposeScored, saveOpinions }),
    [read, confirm, propose, proposeScored, saveOpinions]
  );
}
