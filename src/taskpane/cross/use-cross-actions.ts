import { useCallback, useMemo, type Dispatch } from "react";
import type { CrossTables } from "../../commands/cross";
import type { CommandSettings, Scope } from "../../commands/settings";
import type { Plan } from "../../core/plan/plan";
import type { ProgressOptions, WorkbookPort } from "../../workbook/port";
import type { PaneCommands } from "../pane-commands";
import type { PaneAction } from "../shell/pane-state";
import type { Text } from "../shell/text";
import { sentence } from "../shell/use-job";

/** What the place 交叉表 may ask for. */
export interface CrossActions {
  /** Undefined when the workbook could not be read, and a notice says why. */
  read(): Promise<CrossTables | undefined>;
  /** The table on a sheet of its own. */
  propose(plan: Plan): Promise<void>;
}

/** Where the proposal of a cross table is shown. */
export const CROSS = "cross";

interface CrossSetup {
  readonly port: WorkbookPort;
  readonly commands: PaneCommands;
  readonly settings: (scope: Scope, options: ProgressOptions) => CommandSettings;
  readonly propose: (
    origin: string,
    make: (options: Required<ProgressOptions>) => Promise<{ readonly plan: Plan }>
  ) => Promise<void>;
  readonly dispatch: Dispatch<PaneAction>;
  readonly text: Text;
}

export function useCrossActions(setup: CrossSetup): CrossActions {
  const { port, commands, settings, propose: show, dispatch, text } = setup;
  const read = useCallback(async () => {
    try {
      return await commands.readCross(port, settings("workbook", {}));
    } catch (error) {
      dispatch({ type: "notice", notice: { intent: "error", text: sentence(error, text) } });
      return undefined;
    }
  }, [commands, dispatch, port, settings, text]);
  const propose = useCallback<CrossActions["propose"]>(
    (plan) => show(CROSS, () => Promise.resolve({ plan })),
    [show]
  );
  return useMemo(() => ({ read, propose }), [read, propose]);
}
