import { useCallback, useMemo, type Dispatch } from "react";
import type { MadeFile } from "../../commands/archive";
import type { TemplateOffers, TemplateRequest } from "../../commands/pack";
import type { CommandSettings, Scope } from "../../commands/settings";
import type { ProgressOptions, WorkbookPort } from "../../workbook/port";
import type { PaneCommands } from "../pane-commands";
import type { PaneAction } from "../shell/pane-state";
import { saveFile } from "../shell/save-file";
import type { Text } from "../shell/text";
import { sentence, type Jobs } from "../shell/use-job";

/** What the place 模板 may ask for. */
export interface TemplatesActions {
  /** Undefined when the workbook could not be read, and a notice says why. */
  read(): Promise<TemplateOffers | undefined>;
  /** Hands the user a file; undefined when there is none, and a notice says why. */
  make(
    what: "pack" | "blank",
    request: TemplateRequest,
    done: (file: MadeFile) => string
  ): Promise<MadeFile | undefined>;
}

const TYPES = {
  pack: "application/zip",
  blank: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

interface TemplatesSetup {
  readonly port: WorkbookPort;
  readonly commands: PaneCommands;
  readonly settings: (scope: Scope, options: ProgressOptions) => CommandSettings;
  readonly run: Jobs["run"];
  readonly dispatch: Dispatch<PaneAction>;
  readonly text: Text;
}

export function useTemplatesActions(setup: TemplatesSetup): TemplatesActions {
  const { port, commands, settings, run, dispatch, text } = setup;
  const read = useCallback(async () => {
    try {
      return await commands.readOffers(port, settings("workbook", {}));
    } catch (error) {
      dispatch({ type: "notice", notice: { intent: "error", text: sentence(error, text) } });
      return undefined;
    }
  }, [commands, dispatch, port, settings, text]);
  const make = useCallback<TemplatesActions["make"]>(
    async (what, request, done) => {
      let made: MadeFile | undefined;
      await run(what === "pack" ? "packing" : "saving", async (options) => {
        const asked = settings("workbook", options);
        const file = await (what === "pack"
          ? commands.makePack(port, request, asked)
          : commands.makeBlank(port, request, asked));
        saveFile(Uint8Array.from(file.bytes), file.name, TYPES[what]);
        dispatch({ type: "announce", text: done(file) });
        made = file;
      });
      return made;
    },
    [commands, dispatch, port, run, settings]
  );
  return useMemo(() => ({ read, make }), [read, make]);
}
