import { useCallback, useEffect, useMemo, useState } from "react";
import type { WorkbookPort } from "../../workbook/port";
import type { Jobs } from "./use-job";

/** A step of an earlier session that was cut off while it was written. */
export interface UnfinishedStep {
  readonly title: string;
  /** Puts everything back as it was. */
  restore(): Promise<void>;
  /** Leaves everything as it is. */
  keep(): Promise<void>;
}

/** Asked once, when the pane opens. */
export function useUnfinished(
  port: WorkbookPort,
  run: Jobs["run"],
  refresh: () => Promise<void>
): UnfinishedStep | undefined {
  const [title, setTitle] = useState<string>();
  useEffect(() => {
    let closed = false;
    port.unfinished().then(
      (found) => {
        if (!closed) setTitle(found);
      },
      // An Excel that cannot tell has nothing to offer; whatever is asked next says what is wrong.
      () => undefined
    );
    return () => {
      closed = true;
    };
  }, [port]);

  const restore = useCallback(async () => {
    const done = await run("undoing", () => port.recover());
    if (!done) return;
    setTitle(undefined);
    await refresh();
  }, [port, refresh, run]);

  const keep = useCallback(async () => {
    if (await run("undoing", () => port.forgetUnfinished())) setTitle(undefined);
  }, [port, run]);

  return useMemo(
    () => (title === undefined ? undefined : { title, restore, keep }),
    [title, restore, keep]
  );
}
