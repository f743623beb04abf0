/** Readings of texts (furigana, pinyin) inside a cell: nothing shows them, and the library cannot read such a cell. */
import { strFromU8, strToU8 } from "fflate";
import type { FileParts } from "./file-parts";
import { sheetPaths } from "./sheet-xml";

const READING = /<((?:\w+:)?rPh)\b[\s\S]*?<\/\1>|<(?:\w+:)?phoneticPr\b[^>]*\/>/g;
const INLINE = /<((?:\w+:)?is)>[\s\S]*?<\/\1>/g;

export function dropReadings(parts: FileParts): void {
  for (const path of sheetPaths(parts)) {
    const xml = parts[path] ? strFromU8(parts[path]) : "";
    if (!/<(?:\w+:)?(?:rPh|phoneticPr)\b/.test(xml)) continue;
    parts[path] = strToU8(xml.replace(INLINE, (text) => text.replace(READING, "")));
  }
}
