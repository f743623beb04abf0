import { numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { contentOf, valueTypeOf } from "./cell-content";

export const GENERAL = "General";

/** Formats that follow the language of the system, as a Chinese Excel shows them. */
const OF_THE_SYSTEM: Readonly<Record<string, string>> = {
  "m/d/yyyy": "yyyy/m/d",
  "[$-F800]dddd, mmmm dd, yyyy": 'yyyy"年"m"月"d"日"',
};

/** What a cell shows: its value under its number format, as wide as it may be (no `####`). */
export function displayedText(cell: Nullable<ICellData>, format: string): string {
  const content = contentOf(cell);
  if (content === "") return "";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string" && (format === GENERAL || valueTypeOf(cell) === "Error")) {
    return content;
  }
  return formatted(content, format);
}

function formatted(content: number | string, format: string): string {
  try {
    return numfmt.format(OF_THE_SYSTEM[format] ?? format, content, { locale: "zh-CN" });
  } catch {
    // A format numfmt cannot read; Excel would have refused it.
    return String(content);
  }
}
