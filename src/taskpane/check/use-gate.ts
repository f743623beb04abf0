import { useCallback, useEffect, type Dispatch, type RefObject } from "react";
import { localDay } from "../../commands/local-day";
import type { CommandSettings, Scope } from "../../commands/settings";
import type { ProgressOptions, WorkbookPort } from "../../workbook/port";
import type { Issue } from "../../core/rules/issue";
import type { PaneCommands } from "../pane-commands";
import { announceCheck } from "../shell/announcements";
import { clock } from "../shell/clock";
import type { PaneAction, PaneState } from "../shell/pane-state";
import type { Text } from "../shell/text";
import type { Jobs } from "../shell/use-job";

interface GateSetup {
  readonly port: WorkbookPort;
  readonly commands: PaneCommands;
  readonly text: Text;
  readonly latest: RefObject<PaneState>;
  readonly run: Jobs["run"];
  readonly settings: (scope: Scope, options: ProgressOptions) => CommandSettings;
  readonly dispatch: Dispatch<PaneAction>;
  /** The workbook was looked through, so that Excel is ready and somebody sees the pane. */
  readonly looked: boolean;
}

/** What is done with the result of a check: explaining, declaring ready, marking in the sheet. */
export function useGate({
  port,
  commands,
  text,
  latest,
  run,
  settings,
  dispatch,
  looked,
}: GateSetup) {
  const explain = useCallback(
    async (issue: Issue, words: string) => {
      await run("saving", async () => {
        const before = latest.current.check?.result.issues ?? [];
        const issues = await commands.explain(port, before, issue, words);
        dispatch({ type: "explained", issues });
        dispatch({
          type: "announce",
          text: text(words.trim() === "" ? "explanationRemoved" : "explanationSaved"),
        });
      });
    },
    [commands, dispatch, latest, port, run, text]
  );

  const handIn = useCallback(
    async (anyway: boolean) => {
      await run("checking", async (options) => {
        const now = new Date();
        const at = `${localDay(now)} ${clock(now)}`;
        const made = await commands.handIn(port, settings("workbook", options), at, anyway);
        dispatch({ type: "checked", result: made.check, time: clock(now) });
        if (made.handIn) dispatch({ type: "handedIn", at });
        const said = made.handIn ? text("handedInAt", { at }) : announceCheck(made.check, text);
        dispatch({ type: "announce", text: said });
      });
    },
    [commands, dispatch, port, run, settings, text]
  );

  // Marks stay in the workbook when the pane is closed: the button must know of them when it comes back.
  useEffect(() => {
    if (!looked) return;
    port.isMarked().then(
      (on) => {
        if (on && latest.current.marked === undefined) dispatch({ type: "marked", on });
      },
      // A cell is being edited: the button offers to mark, which replaces what is there.
      () => undefined
    );
  }, [dispatch, latest, looked, port]);

  const toggleMarks = useCallback(async () => {
    const { check: found, marked } = latest.current;
    await run("writing", async () => {
      if (marked) {
        await port.unmark();
        dispatch({ type: "marked", on: false });
        dispatch({ type: "announce", text: text("unmarked") });
        return;
      }
      const n = await port.mark(found?.result.issues ?? []);
      dispatch({ type: "marked", on: true });
      dispatch({ type: "announce", text: text("marked", { n }) });
    });
  }, [dispatch, latest, port, run, text]);

  return { explain, handIn, toggleMarks };
}
