import type { SheetView } from "../sheets/sheet-view";
import type { Entry } from "./form";

/** Cells too narrow for their number show `####`; the number itself is what was entered. */
const TOO_NARROW = /^#+$/;

/** What the user reads in a cell, trimmed. */
export function shownText(view: SheetView, row: number, column: number): string {
  const text = view.text(row, column).trim();
  return TOO_NARROW.test(text) ? String(view.value(row, column)) : text;
}

/** The value of a cell together with where it stands; inside a merged area, its top-left cell. */
export function entryAt(view: SheetView, row: number, column: number): Entry {
  const merged = view.mergeAt(row, column);
  const top = merged?.top ?? row;
  const left = merged?.left ?? column;
  return {
    row: top,
    column: left,
    cell: view.address(top, left),
    value: view.value(top, left),
    text: shownText(view, top, left),
  };
}
