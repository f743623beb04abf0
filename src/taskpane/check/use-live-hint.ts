import { useCallback, useEffect, useRef, type Dispatch, type RefObject } from "react";
import type { CheckResult } from "../../commands/results";
import type { CommandSettings, Scope } from "../../commands/settings";
import { parseArea } from "../../core/sheets/address";
import type { ProgressOptions, WorkbookPort } from "../../workbook/port";
import type { PaneCommands } from "../pane-commands";
import { isRegister } from "../shell/known-forms";
import type { PaneAction, PaneState } from "../shell/pane-state";

interface Edit {
  readonly sheet: string;
  readonly address: string;
}

/** People type on; the sheet is looked at again when they pause. */
const PAUSE_MILLISECONDS = 800;

/** The whole sheet is read, which takes noticeable time where it is long; there the button says it when asked. */
const LONGEST_SHEET = 2_000;

interface LiveHintSetup {
  readonly port: WorkbookPort;
  readonly commands: PaneCommands;
  readonly settings: (scope: Scope, options: ProgressOptions) => CommandSettings;
  readonly latest: RefObject<PaneState>;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
}

/**
 * After a check, says how many findings the form being edited has now. Only a hint: the list and the
 * stale mark stay as they are, it is given up when anything else begins, and a failure is nobody's concern.
 */
export function useLiveHint(setup: LiveHintSetup): { edited(edit: Edit): void } {
  const { port, commands, settings, latest, state, dispatch } = setup;
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const reading = useRef<AbortController | undefined>(undefined);

  const giveUp = useCallback(() => {
    clearTimeout(pause.current);
    reading.current?.abort();
  }, []);
  const busy = state.job !== undefined;
  useEffect(() => {
    if (busy) giveUp();
  }, [busy, giveUp]);
  useEffect(() => giveUp, [giveUp]);

  const look = useCallback(
    async (sheet: string) => {
      const controller = new AbortController();
      reading.current = controller;
      try {
        const { signal } = controller;
        const result = await commands.check(port, settings("sheet", { signal }));
        // The sheet in front may be another one by now.
        const there = result.forms.some((form) => form.sheet === sheet && !isRegister(form));
        if (there && !signal.aborted) dispatch({ type: "live", live: hintOf(result, sheet) });
      } catch {
        // A cell is being edited, or the host is busy: the next edit asks again.
      }
    },
    [commands, dispatch, port, settings]
  );

  const edited = useCallback(
    (edit: Edit) => {
      const { check, job } = latest.current;
      if (!check || job || !isInForm(check.result, edit)) return;
      giveUp();
      pause.current = setTimeout(() => void look(edit.sheet), PAUSE_MILLISECONDS);
    },
    [giveUp, latest, look]
  );
  return { edited };
}

function hintOf({ issues }: CheckResult, sheet: string): NonNullable<PaneState["live"]> {
  const open = issues.filter((issue) => issue.sheet === sheet && issue.explained === undefined);
  return {
    sheet,
    errors: open.filter(({ severity }) => severity === "error").length,
    warnings: open.filter(({ severity }) => severity === "warning").length,
  };
}

function isInForm({ forms }: CheckResult, edit: Edit): boolean {
  const cells = parseArea(edit.address);
  const there = forms.filter(({ sheet }) => sheet === edit.sheet);
  const rows = 1 + Math.max(0, ...there.map(({ range }) => parseArea(range)?.bottom ?? 0));
  if (!cells || rows >= LONGEST_SHEET) return false;
  return there.some((form) => {
    const area = isRegister(form) ? undefined : parseArea(form.range);
    return (
      area !== undefined &&
      cells.top <= area.bottom &&
      cells.bottom >= area.top &&
      cells.left <= area.right &&
      cells.right >= area.left
    );
  });
}
