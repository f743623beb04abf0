import { Textarea } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";

export interface Copy {
  /** Puts a text on the clipboard; where the pane may not use it, the text stands below, selected. */
  run(content: string, told: string): Promise<void>;
  /** What was done, for a status line; empty at first. */
  readonly told: string;
  /** The text to copy by hand, where that is needed. */
  readonly byHand: ReactNode;
}

/** Copying from a pane: a host may keep the clipboard from it. @param label names the text to copy by hand */
export function useCopy(label: string): Copy {
  const [told, setTold] = useState("");
  const [refused, setRefused] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), [refused]);
  const run = useCallback(async (content: string, done: string) => {
    try {
      await navigator.clipboard.writeText(content);
      setRefused(undefined);
      setTold(done);
    } catch {
      setTold("");
      setRefused(content);
    }
  }, []);
  const byHand = refused !== undefined && (
    <Textarea ref={area} readOnly rows={5} aria-label={label} value={refused} />
  );
  return { run, told, byHand };
}
