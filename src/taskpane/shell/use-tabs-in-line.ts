import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Place } from "../../commands/place-request";

/**
 * How many tabs stand in the line that is shown; the others have wrapped below it. Looked at anew when
 * the pane's width changes and when another place is opened, whose name may stand beside ⋯.
 */
export function useTabsInLine(place: Place): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly count: number;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(Infinity);
  useLayoutEffect(() => {
    const tabs = ref.current;
    if (!tabs) return;
    const look = (): void => {
      const all = [...tabs.children] as HTMLElement[];
      const first = all[0]?.offsetTop;
      const wrapped = all.findIndex(({ offsetTop }) => offsetTop !== first);
      setCount(wrapped === -1 ? Infinity : wrapped);
    };
    look();
    // The first paint may come before the fonts; a host without observers still shows what fitted then.
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(look);
    observer.observe(tabs);
    for (const tab of tabs.children) observer.observe(tab);
    return () => observer.disconnect();
  }, [place]);
  return { ref, count };
}
