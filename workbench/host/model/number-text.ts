import { numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { contentOf, valueTypeOf } from "./cell-content";

export const GENERAL = "General";

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
    return numfmt.format(format, content, { locale: "zh-CN" });
  } catch {
    // A format numfmt cannot read; Excel would have refused it.
    return String(content);
  }
}
