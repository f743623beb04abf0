import { useCallback, useMemo, type Dispatch } from "react";
import type { Ledger } from "../../commands/ledger";
import type { CommandSettings, Scope } from "../../commands/settings";
import type { Plan } from "../../core/plan/plan";
import type { ProgressOptions, WorkbookPort } from "../../workbook/port";
import type { PaneCommands } from "../pane-commands";
import type { PaneAction } from "../shell/pane-state";
import type { Text } from "../shell/text";
import { sentence, type Jobs } from "../shell/use-job";

/** What the place 台账 may ask for. */
export interface LedgerActions {
  /** The registers; undefined when they could not be read, and a notice says why. */
  read(): Promise<Ledger | undefined>;
  /**
   * Writes a row at once; where formulas would be lost or something is in the way, it shows that and waits.
   * @param note what to say about formulas in these cells. @returns whether it was written
   */
  write(plan: Plan, note: (cells: string) => string): Promise<boolean>;
  /** Why nothing was written. */
  refuse(why: string): void;
}

/** Where a row waits for a yes. */
export const LEDGER = "ledger";

interface LedgerSetup {
  readonly port: WorkbookPort;
  readonly commands: PaneCommands;
  readonly settings: (scope: Scope, options: ProgressOptions) => CommandSettings;
  readonly run: Jobs["run"];
  readonly refresh: () => Promise<void>;
  readonly dispatch: Dispatch<PaneAction>;
  readonly text: Text;
}

export function useLedgerActions(setup: LedgerSetup): LedgerActions {
  const { port, commands, settings, run, refresh, dispatch, text } = setup;
  const refuse = useCallback(
    (why: string) => dispatch({ type: "notice", notice: { intent: "error", text: why } }),
    [dispatch]
  );
  const read = useCallback(async () => {
    try {
      return await commands.readLedger(port, settings("workbook", {}));
    } catch (error) {
      refuse(sentence(error, text));
      return undefined;
    }
  }, [commands, port, refuse, settings, text]);
  const write = useCallback<LedgerActions["write"]>(
    async (plan, note) => {
      let written = false;
      await run("writing", async (options) => {
        const preview = await port.preview(plan);
        const lost = preview.changes.filter(({ before }) => before.startsWith("="));
        if (lost.length > 0 || preview.obstacles.length > 0) {
          const notes = lost.length > 0 ? [note(lost.map(({ cell }) => cell).join("、"))] : [];
          dispatch({ type: "previewed", pending: { origin: LEDGER, preview, plan, notes } });
          return;
        }
        await port.apply(plan, options);
        written = true;
        dispatch({ type: "announce", text: text("written", { title: plan.title }) });
      });
      if (written) await refresh();
      return written;
    },
    [dispatch, port, refresh, run, text]
  );
  return useMemo(() => ({ read, write, refuse }), [read, write, refuse]);
}
