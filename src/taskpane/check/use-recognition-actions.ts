import { useCallback, useMemo, type Dispatch } from "react";
import type { CommandSettings, Scope } from "../../commands/settings";
import type { CorrectedPlace, RecognitionChange } from "../../core/forms/kept-corrections";
import type { RecognitionEntry } from "../../core/forms/recognition-report";
import type { ProgressOptions, WorkbookPort } from "../../workbook/port";
import type { PaneCommands } from "../pane-commands";
import type { PaneAction } from "../shell/pane-state";
import type { Text } from "../shell/text";
import { sentence, type Jobs } from "../shell/use-job";

export interface RecognitionActions {
  /** Undefined when the workbook could not be read, and a notice says why. */
  read(): Promise<readonly RecognitionEntry[] | undefined>;
  /** Keeps a correction; `done` is read out. Undefined when nothing was kept. */
  correct(
    place: CorrectedPlace,
    change: RecognitionChange,
    done: string
  ): Promise<readonly RecognitionEntry[] | undefined>;
}

interface RecognitionSetup {
  readonly port: WorkbookPort;
  readonly commands: PaneCommands;
  readonly settings: (scope: Scope, options: ProgressOptions) => CommandSettings;
  readonly run: Jobs["run"];
  readonly dispatch: Dispatch<PaneAction>;
  readonly text: Text;
}

/** Why tables were taken for what they are, and what a person says instead. */
export function useRecognitionActions(setup: RecognitionSetup): RecognitionActions {
  const { port, commands, settings, run, dispatch, text } = setup;
  const read = useCallback(async () => {
    try {
      return await commands.readRecognition(port, settings("workbook", {}));
    } catch (error) {
      dispatch({ type: "notice", notice: { intent: "error", text: sentence(error, text) } });
      return undefined;
    }
  }, [commands, dispatch, port, settings, text]);
  const correct = useCallback<RecognitionActions["correct"]>(
    async (place, change, done) => {
      let entries: readonly RecognitionEntry[] | undefined;
      await run("saving", async (options) => {
        const asked = settings("workbook", options);
        entries = await commands.correctRecognition(port, asked, place, change);
        // Other forms, other findings: what was checked no longer says how things are.
        dispatch({ type: "edited" });
        const result = await commands.recognise(port, asked);
        dispatch({ type: "recognised", result, scope: "workbook" });
        dispatch({ type: "announce", text: done });
      });
      return entries;
    },
    [commands, dispatch, port, run, settings]
  );
  return useMemo(() => ({ read, correct }), [correct, read]);
}
