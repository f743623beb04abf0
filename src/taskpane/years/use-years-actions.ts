import { useCallback, useMemo, type Dispatch } from "react";
import type { RolledOver } from "../../commands/roll-over";
import type { CommandSettings, Scope } from "../../commands/settings";
import type { Years } from "../../commands/years";
import type { Plan } from "../../core/plan/plan";
import type { ProgressOptions, WorkbookPort } from "../../workbook/port";
import type { PaneCommands } from "../pane-commands";
import type { PaneAction } from "../shell/pane-state";
import { saveFile } from "../shell/save-file";
import type { Text } from "../shell/text";
import { sentence, type Jobs } from "../shell/use-job";

/** What the place 跨年 may ask for. */
export interface YearsActions {
  /** Undefined when the workbook could not be read, and a notice says why. */
  read(): Promise<Years | undefined>;
  /** The figures of last year's workbook as a sheet of this one. */
  propose(file: File): Promise<void>;
  /** Hands the user the workbook of a new year; undefined when there is none, and a notice says why. */
  rollOver(year: number, names: RollOverNames): Promise<RolledOver | undefined>;
}

export interface RollOverNames {
  /** How the new workbook names this one. */
  readonly source: string;
  fileName(title: string): string;
  done(name: string): string;
}

/** Where the proposal of the sheet 上年数据 is shown. */
export const YEARS = "years";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface YearsSetup {
  readonly port: WorkbookPort;
  readonly commands: PaneCommands;
  readonly settings: (scope: Scope, options: ProgressOptions) => CommandSettings;
  readonly run: Jobs["run"];
  readonly propose: (
    origin: string,
    make: (options: Required<ProgressOptions>) => Promise<{ readonly plan: Plan }>
  ) => Promise<void>;
  readonly dispatch: Dispatch<PaneAction>;
  readonly text: Text;
}

export function useYearsActions(setup: YearsSetup): YearsActions {
  const { port, commands, settings, run, propose: show, dispatch, text } = setup;
  const read = useCallback(async () => {
    try {
      return await commands.readYears(port, settings("workbook", {}));
    } catch (error) {
      dispatch({ type: "notice", notice: { intent: "error", text: sentence(error, text) } });
      return undefined;
    }
  }, [commands, dispatch, port, settings, text]);
  const propose = useCallback<YearsActions["propose"]>(
    (file) =>
      show(YEARS, async (options) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const asked = settings("workbook", options);
        return { plan: await commands.importLastYear(port, { name: file.name, bytes }, asked) };
      }),
    [commands, port, settings, show]
  );
  const rollOver = useCallback<YearsActions["rollOver"]>(
    async (year, names) => {
      let rolled: RolledOver | undefined;
      await run("saving", async (options) => {
        const asked = settings("workbook", options);
        rolled = await commands.rollOver(port, year, asked, names.source);
        const name = names.fileName(rolled.title);
        saveFile(Uint8Array.from(rolled.bytes), name, WORKBOOK);
        dispatch({ type: "announce", text: names.done(name) });
      });
      return rolled;
    },
    [commands, dispatch, port, run, settings]
  );
  return useMemo(() => ({ read, propose, rollOver }), [read, propose, rollOver]);
}
