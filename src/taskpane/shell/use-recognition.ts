import { useCallback, useEffect, useRef, type Dispatch } from "react";
import type { RecogniseResult } from "../../commands/results";
import { mayChangeForms } from "./known-forms";
import type { Scope } from "../../commands/settings";
import type { PaneAction, PaneState } from "./pane-state";

/** People type on; the workbook is looked at again when they pause. */
const PAUSE_MILLISECONDS = 800;

/**
 * Keeps what the pane says about the workbook true: looks through it once after the first paint, again
 * when a sheet comes to the front that it does not know, and when a form's head was edited. Reads only,
 * shows no progress and reports no failure: the name in the head is no reason to disturb anybody.
 */
export function useRecognition(
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
  recognise: (scope: Scope) => Promise<RecogniseResult>
): { edited(edit: { readonly sheet: string; readonly address: string }): void } {
  const latest = useRef(state);
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    latest.current = state;
  });

  const look = useCallback(
    async (scope: Scope) => {
      // The shared runtime loads the page for functions and ribbon buttons too, with nobody looking.
      if (document.visibilityState !== "visible") return;
      try {
        dispatch({ type: "recognised", result: await recognise(scope), scope });
      } catch {
        // A cell is being edited, or the host is busy: the next occasion comes.
      }
    },
    [dispatch, recognise]
  );

  useEffect(() => {
    const timer = setTimeout(() => void look("workbook"));
    const shown = () => {
      if (!latest.current.known) void look("workbook");
    };
    document.addEventListener("visibilitychange", shown);
    return () => {
      document.removeEventListener("visibilitychange", shown);
      clearTimeout(timer);
      clearTimeout(pause.current);
    };
  }, [look]);

  const sheet = state.selected?.sheet;
  const unknown = sheet !== undefined && state.known?.sheets.includes(sheet) !== true;
  useEffect(() => {
    if (unknown) void look("workbook");
  }, [look, sheet, unknown]);

  const edited = useCallback(
    (edit: { readonly sheet: string; readonly address: string }) => {
      const { known, selected } = latest.current;
      if (!known || !mayChangeForms(known, edit)) return;
      const scope = edit.sheet === selected?.sheet ? "sheet" : "workbook";
      clearTimeout(pause.current);
      pause.current = setTimeout(() => void look(scope), PAUSE_MILLISECONDS);
    },
    [look]
  );
  return { edited };
}
