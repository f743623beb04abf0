import { useCallback, useMemo, type Dispatch } from "react";
import type { IndicatorCards } from "../../commands/indicator-cards";
import type { CommandSettings, Scope } from "../../commands/settings";
import type { FixChange } from "../../core/rules/issue";
import type { ProgressOptions, WorkbookPort } from "../../workbook/port";
import { planFixes } from "../check/fix-plan";
import type { PaneCommands } from "../pane-commands";
import type { PaneAction } from "../shell/pane-state";
import type { Text } from "../shell/text";
import { sentence, type Jobs } from "../shell/use-job";

/** What the place 指标 may ask for. */
export interface IndicatorActions {
  /** The forms, for the indicator in the selected row; undefined when they could not be read. */
  read(): Promise<IndicatorCards | undefined>;
  /**
   * Writes the cells of an indicator at once, as one step; where a formula would be lost or something is
   * in the way, it shows that and waits. `formula` says it of a cell. True when it was written.
   */
  write(
    changes: readonly FixChange[],
    title: string,
    formula: (cell: string) => string
  ): Promise<boolean>;
}

/** Where a field waits for a yes. */
export const INDICATOR = "indicator";

interface IndicatorSetup {
  readonly port: WorkbookPort;
  readonly commands: PaneCommands;
  readonly settings: (scope: Scope, options: ProgressOptions) => CommandSettings;
  readonly run: Jobs["run"];
  readonly refresh: () => Promise<void>;
  readonly dispatch: Dispatch<PaneAction>;
  readonly text: Text;
}

export function useIndicatorActions(setup: IndicatorSetup): IndicatorActions {
  const { port, commands, settings, run, refresh, dispatch, text } = setup;
  const read = useCallback(async () => {
    try {
      return await commands.readIndicatorCards(port, settings("workbook", {}));
    } catch (error) {
      dispatch({ type: "notice", notice: { intent: "error", text: sentence(error, text) } });
      return undefined;
    }
  }, [commands, dispatch, port, settings, text]);
  const write = useCallback<IndicatorActions["write"]>(
    async (changes, title, formula) => {
      const plan = planFixes([{ label: title, changes }], title);
      let written = false;
      await run("writing", async (options) => {
        const preview = await port.preview(plan);
        const lost = preview.changes.filter(({ before }) => before.startsWith("="));
        if (lost.length > 0 || preview.obstacles.length > 0) {
          const notes = lost.map(({ cell }) => formula(cell));
          dispatch({ type: "previewed", pending: { origin: INDICATOR, preview, plan, notes } });
          return;
        }
        await port.apply(plan, options);
        written = true;
        dispatch({ type: "announce", text: text("written", { title }) });
      });
      if (written) await refresh();
      return written;
    },
    [dispatch, port, refresh, run, text]
  );
  return useMemo(() => ({ read, write }), [read, write]);
}
