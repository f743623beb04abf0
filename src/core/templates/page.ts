import type { TemplateSheet } from "./template-book";

/** Points of a character of the standard font. */
export const CHARACTER = 5.6;
/** In points. */
export const PAGE_MARGINS = { top: 50, bottom: 50, left: 40, right: 40, header: 22, footer: 22 };
/** &P the page, &N their number. */
export const PAGE_FOOTER = "第 &P 页，共 &N 页";
/** Over the sentence that refuses an entry. */
export const REFUSAL_TITLE = "请核对";

/** Points an A4 page has for rows; a form a little longer is shrunk to one page, a long one is not. */
const ROOM = { landscape: 495, portrait: 740 };
const SHRINK = 1.65;

export function fitsOnePage({ landscape, heights, locked }: TemplateSheet): boolean {
  const height = Object.values(heights).reduce((all, one) => all + one, 0);
  const room = landscape ? ROOM.landscape : ROOM.portrait;
  return locked && height <= room * SHRINK;
}
