import { useCallback, useMemo, type Dispatch } from "react";
import type { FormulaScope } from "../../commands/formulas";
import type { CommandSettings, Scope } from "../../commands/settings";
import type { Plan } from "../../core/plan/plan";
import type { ProgressOptions, WorkbookPort } from "../../workbook/port";
import type { PaneCommands } from "../pane-commands";
import type { PaneAction } from "../shell/pane-state";
import type { Jobs } from "../shell/use-job";

/** What the place 公式 may ask for. */
export interface FormulaActions {
  count(): Promise<void>;
  proposeFreeze(scope: FormulaScope): Promise<void>;
  proposeRepair(): Promise<void>;
  /** A formula for the selected cell; `name` tells its function in the list. */
  proposeInsert(formula: string, name: string): Promise<void>;
}

/** Where the plan of freezing or repairing is shown. */
export const FORMULAS = "formulas";
/** Where the plan of inserting a function's example is shown. */
export const insertOrigin = (name: string): string => `${FORMULAS} ${name}`;

type Propose = (
  origin: string,
  make: (options: Required<ProgressOptions>) => Promise<{ plan: Plan; notes?: readonly string[] }>
) => Promise<void>;

export interface FormulaSetup {
  readonly port: WorkbookPort;
  readonly commands: PaneCommands;
  readonly settings: (scope: Scope, options: ProgressOptions) => CommandSettings;
  readonly run: Jobs["run"];
  readonly propose: Propose;
  readonly dispatch: Dispatch<PaneAction>;
}

export function useFormulas(setup: FormulaSetup): FormulaActions {
  const { port, commands, settings, run, propose, dispatch } = setup;
  const count = useCallback(async () => {
    await run("counting", async (options) => {
      const result = await commands.countFormulas(port, settings("workbook", options));
      options.signal.throwIfAborted();
      dispatch({ type: "counted", result });
    });
  }, [commands, dispatch, port, run, settings]);
  return useMemo(
    () => ({
      count,
      proposeFreeze: (scope) =>
        propose(FORMULAS, (options) =>
          commands.planFreeze(port, settings("workbook", options), scope)
        ),
      proposeRepair: () =>
        propose(FORMULAS, (options) => commands.planRepair(port, settings("workbook", options))),
      proposeInsert: (formula, name) =>
        propose(insertOrigin(name), async (options) => ({
          plan: await commands.planInsert(port, settings("workbook", options), formula),
        })),
    }),
    [commands, count, port, propose, settings]
  );
}
