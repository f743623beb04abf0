import { strFromU8, strToU8 } from "fflate";
import type { FileParts } from "./file-parts";

/** The library reads font sizes as whole numbers; 10.5 (五号) is the usual size of printed forms. */
export const FONT_SIZE_SCALE = 100;

/** Turns the sizes of fonts into hundredths of a point, before the library reads them. */
export function scaleFontSizes(parts: FileParts): void {
  const texts = parts["xl/sharedStrings.xml"];
  if (texts) parts["xl/sharedStrings.xml"] = strToU8(scaled(strFromU8(texts)));
  const styles = parts["xl/styles.xml"];
  if (!styles) return;
  const changed = strFromU8(styles).replace(/<fonts\b[\s\S]*?<\/fonts>/, scaled);
  parts["xl/styles.xml"] = strToU8(changed);
}

function scaled(xml: string): string {
  return xml.replace(/(<sz val=")([\d.]+)(")/g, (_, before: string, size: string, after: string) =>
    [before, Math.round(Number(size) * FONT_SIZE_SCALE), after].join("")
  );
}

/** The order of a font's elements in the schema. */
const FONT_ORDER = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"],
  ...["sz", "color", "name", "family", "charset", "scheme"],
];

/** The library writes some elements of a font in an order the schema does not allow. */
export function orderFonts(parts: FileParts): void {
  const styles = parts["xl/styles.xml"];
  if (!styles) return;
  const ordered = strFromU8(styles).replace(/<fonts\b[\s\S]*?<\/fonts>/, (fonts) =>
    fonts.replace(/<font>([\s\S]*?)<\/font>/g, (_, inner: string) => {
      const elements = inner.match(/<[^>]*\/>/g) ?? [];
      const rank = (element: string) => FONT_ORDER.indexOf(/<(\w+)/.exec(element)?.[1] ?? "");
      return `<font>${elements.sort((a, b) => rank(a) - rank(b)).join("")}</font>`;
    })
  );
  parts["xl/styles.xml"] = strToU8(ordered);
}
