import { useCallback, useState, type UIEvent } from "react";

/** Rows drawn above and below what is seen, so that arrow keys find the next one. */
const BEYOND = 8;
/** What is taken for the height of a list that has not been laid out yet. */
const FIRST_HEIGHT = 900;

export interface RowWindow {
  /** Index of the first drawn row, and of the first that is not drawn any more. */
  readonly from: number;
  readonly to: number;
  /** Room of the rows above and below, in pixels. */
  readonly above: number;
  readonly below: number;
  onScroll(event: UIEvent<HTMLElement>): void;
}

/** Which of many rows of one height are drawn: 20,000 rows cost what a screenful does. */
export function useWindow(count: number, height: number): RowWindow {
  const [seen, setSeen] = useState({ top: 0, height: FIRST_HEIGHT });
  const onScroll = useCallback((event: UIEvent<HTMLElement>) => {
    const { scrollTop, clientHeight } = event.currentTarget;
    setSeen({ top: scrollTop, height: clientHeight || FIRST_HEIGHT });
  }, []);
  const last = Math.max(0, count - Math.ceil(seen.height / height));
  const first = Math.min(last, Math.floor(seen.top / height));
  const from = Math.max(0, first - BEYOND);
  const to = Math.min(count, first + Math.ceil(seen.height / height) + BEYOND);
  return { from, to, above: from * height, below: (count - to) * height, onScroll };
}
