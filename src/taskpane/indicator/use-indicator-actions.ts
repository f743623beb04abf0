import { useCallback, useMemo, type Dispatch } from "react";
import type { IndicatorCards } from "../../commands/indicator-cards";
import type { CommandSettings, Scope } from "../../commands/settings";
import type { Draft } from "../../core/forms/indicator-draft";
import type { FixChange } from "../../core/rules/issue";
import { WorkbookError, type ProgressOptions, type WorkbookPort } from "../../workbook/port";
import { planFixes } from "../check/fix-plan";
import type { PaneCommands } from "../pane-commands";
import type { PaneAction } from "../shell/pane-state";
import type { Proposal } from "../shell/proposal";
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
  /** Shows what a new indicator in the form of the indicator `key` would change. */
  propose(key: string, draft: Draft): Promise<void>;
}

/** Where a field waits for a yes, and where a new indicator does. */
export const INDICATOR = "indicator";
export const NEW_INDICATOR = "new-indicator";

interface IndicatorSetup {
  readonly port: WorkbookPort;
  readonly commands: PaneCommands;
  readonly settings: (scope: Scope, options: ProgressOptions) => CommandSettings;
  readonly run: Jobs["run"];
  readonly propose: (
    origin: string,
    make: (options: Required<ProgressOptions>) => Promise<Proposal>
  ) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly dispatch: Dispatch<PaneAction>;
  readonly text: Text;
}

export function useIndicatorActions(setup: IndicatorSetup): IndicatorActions {
  const { port, commands, settings, run, propose: show, refresh, dispatch, text } = setup;
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
  const propose = useCallback<IndicatorActions["propose"]>(
    (key, draft) =>
      show(NEW_INDICATOR, async (options) => {
        const planned = await commands.planIndicator(
          port,
          key,
          draft,
          settings("workbook", options)
        );
        if (planned.blocked === undefined) return planned;
        throw new WorkbookError("blocked", planned.blocked);
      }),
    [commands, port, settings, show]
  );
  return useMemo(() => ({ read, write, propose }), [read, write, propose]);
}
