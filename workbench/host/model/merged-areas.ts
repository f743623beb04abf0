import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/core/sheets/address";

/**
 * An area grown until it holds every merged area it touches whole, as Excel selects it. Whole rows and
 * columns are left alone.
 */
export function wholeMerges(area: Area, merges: readonly Area[]): Area {
  const isWhole =
    area.bottom - area.top === MAX_ROWS - 1 || area.right - area.left === MAX_COLUMNS - 1;
  if (isWhole) return area;
  let grown = area;
  for (let again = true; again;) {
    again = false;
    for (const merge of merges) {
      const apart =
        merge.top > grown.bottom ||
        merge.bottom < grown.top ||
        merge.left > grown.right ||
        merge.right < grown.left;
      if (apart) continue;
      const next = {
        top: Math.min(grown.top, merge.top),
        left: Math.min(grown.left, merge.left),
        bottom: Math.max(grown.bottom, merge.bottom),
        right: Math.max(grown.right, merge.right),
      };
      const same =
        next.top === grown.top &&
        next.left === grown.left &&
        next.bottom === grown.bottom &&
        next.right === grown.right;
      if (same) continue;
      grown = next;
      again = true;
    }
  }
  return grown;
}
