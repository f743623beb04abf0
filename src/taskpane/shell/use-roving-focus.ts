import { useCallback, useRef, type KeyboardEvent, type RefObject } from "react";

/** Attribute of the elements a list's arrow keys walk over. */
export const ROW = "data-row";

/**
 * Arrow keys, Home and End walk over the rows of a list; Tab leaves it. Which row is in the tab order
 * the caller decides (roving tabindex); `onMove` hears where the focus went.
 */
export function useRovingFocus(onMove: (key: string) => void): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const row = event.target instanceof HTMLElement && event.target.closest(`[${ROW}]`);
      if (!row || !ref.current || event.altKey || event.ctrlKey || event.metaKey) return;
      const rows = [...ref.current.querySelectorAll<HTMLElement>(`[${ROW}]`)];
      const target = destination(event.key, rows.indexOf(row as HTMLElement), rows.length);
      const next = target === undefined ? undefined : rows[target];
      if (!next) return;
      event.preventDefault();
      next.focus();
      onMove(next.getAttribute(ROW) ?? "");
    },
    [onMove]
  );
  return { ref, onKeyDown };
}

function destination(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
