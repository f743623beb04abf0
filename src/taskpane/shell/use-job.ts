import { useCallback, useRef, type Dispatch } from "react";
import type { ProgressOptions, WorkbookPort } from "../../workbook/port";
import { WorkbookError } from "../../workbook/port";
import type { JobName, PaneAction } from "./pane-state";
import type { Text } from "./text";

export interface Jobs {
  /**
   * Runs one thing with progress and 取消. Answers true when it was done, false when it was
   * cancelled, failed (then the message bar says why) or something else is still running.
   */
  run(name: JobName, work: (options: Required<ProgressOptions>) => Promise<void>): Promise<boolean>;
  cancel(): void;
}

export function useJob(port: WorkbookPort, dispatch: Dispatch<PaneAction>, text: Text): Jobs {
  const running = useRef<AbortController | undefined>(undefined);

  const run = useCallback<Jobs["run"]>(
    async (name, work) => {
      if (running.current) return false;
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: "job-started", name });
      try {
        await work({
          signal: controller.signal,
          onProgress: (done, total) => dispatch({ type: "job-progress", done, total }),
        });
        return true;
      } catch (error) {
        dispatch({
          type: "notice",
          notice: isCancelled(error, controller.signal)
            ? { intent: "info", text: text("cancelled") }
            : { intent: "error", text: sentence(error, text) },
        });
        return false;
      } finally {
        running.current = undefined;
        dispatch({ type: "job-ended", undoable: port.undoable });
      }
    },
    [port, dispatch, text]
  );

  const cancel = useCallback(() => {
    if (!running.current) return;
    running.current.abort();
    dispatch({ type: "job-cancelling" });
  }, [dispatch]);

  return { run, cancel };
}

/** An error of the workbook after 取消 (what was begun could not be put back) must still be told. */
function isCancelled(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && !(error instanceof WorkbookError && error.code !== "cancelled");
}

/** One sentence for the user. Errors of the workbook carry theirs. */
export function sentence(error: unknown, text: Text): string {
  if (error instanceof WorkbookError) return error.message;
  return text("unexpected", { reason: error instanceof Error ? error.message : String(error) });
}
