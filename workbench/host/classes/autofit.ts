import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { settled, type HostContext } from "./context";
import { columnsOf, intersect } from "./geometry";

/** There is no font to measure with: widths are estimated from the kind of the letters. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/;

/** Estimated width of a text in points. */
export function textWidth(text: string, fontSize: number, bold: boolean): number {
  let ems = 0;
  for (const letter of text) ems += WIDE.test(letter) ? 1 : 0.55;
  return ems * fontSize * (bold ? 1.06 : 1);
}

const PADDING = 8;
const STANDARD_SIZE = 11;

interface CellText {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly size: number;
  readonly wrap: boolean;
}

async function* textsIn(
  context: HostContext,
  sheet: SheetModel,
  areas: readonly Area[]
): AsyncIterable<CellText> {
  await settled(context);
  const used = sheet.usedArea(true);
  const merged = sheet.merges().filter((merge) => columnsOf(merge) > 1);
  for (const area of areas) {
    const part = used && intersect(area, used);
    if (!part) continue;
    const texts = sheet.texts(part);
    for (const [down, line] of texts.entries()) {
      for (const [across, text] of line.entries()) {
        const [row, column] = [part.top + down, part.left + across];
        const cell = { top: row, left: column, bottom: row, right: column };
        if (text === "" || merged.some((merge) => intersect(merge, cell))) continue;
        const style = sheet.style(row, column);
        const size = style.fontSize ?? STANDARD_SIZE;
        const widths = text.split("\n").map((one) => textWidth(one, size, style.bold ?? false));
        yield { row, column, width: Math.max(...widths), size, wrap: style.wrap ?? false };
      }
    }
  }
}

/** Makes columns as wide as their widest text; merged cells do not count, as in Excel. */
export async function autofitColumns(
  context: HostContext,
  sheet: SheetModel,
  areas: readonly Area[]
): Promise<null> {
  const widest = new Map<number, number>();
  for await (const { column, width } of textsIn(context, sheet, areas)) {
    widest.set(column, Math.max(widest.get(column) ?? 0, width));
  }
  for (const [column, width] of widest) sheet.setColumnWidth(column, column, width + PADDING);
  return null;
}

/** Makes rows as high as their wrapped texts need. */
export async function autofitRows(
  context: HostContext,
  sheet: SheetModel,
  areas: readonly Area[]
): Promise<null> {
  const highest = new Map<number, number>();
  for await (const { row, column, width, size, wrap } of textsIn(context, sheet, areas)) {
    const room = Math.max(size, sheet.columnWidth(column) - PADDING);
    const lines = wrap ? Math.max(1, Math.ceil(width / room)) : 1;
    highest.set(row, Math.max(highest.get(row) ?? 0, lines * size * 1.3 + 1));
  }
  for (const [row, height] of highest) sheet.setRowHeight(row, row, height);
  return null;
}
