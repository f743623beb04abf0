import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * Typefaces of official papers (GB/T 9704) by what they are used for. Not every machine has the first
 * one, so each names what Word may take instead.
 */
export const officialFaces = {
  title: { name: "方正小标宋简体", instead: ["方正小标宋_GBK", "华文中宋", "宋体"] },
  heading: { name: "黑体", instead: ["SimHei"] },
  subheading: { name: "楷体_GB2312", instead: ["楷体", "KaiTi"] },
  body: { name: "仿宋_GB2312", instead: ["仿宋", "FangSong"] },
  page: { name: "宋体", instead: ["SimSun"] },
} as const;

/** Figures and Latin letters, whatever stands around them. */
export const LATIN_FACE = "Times New Roman";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const FONT_TABLE = "word/fontTable.xml";

/**
 * Writes the substitutes of the typefaces into a Word file: the library can name a typeface, but not
 * what stands in for it.
 */
export function nameSubstitutes(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const faces = Object.values(officialFaces).map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead.join(",")}"/><w:charset w:val="86"/></w:font>`
  );
  const table = parts[FONT_TABLE];
  if (!table) return docx;
  const written = strFromU8(table);
  const filled = /<w:fonts\b[^>]*\/>/.test(written)
    ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${faces.join("")}</w:fonts>`
    : written.replace("</w:fonts>", `${faces.join("")}</w:fonts>`);
  return zipSync({ ...parts, [FONT_TABLE]: strToU8(filled) });
}
