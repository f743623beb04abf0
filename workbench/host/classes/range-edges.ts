import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { bounding, intersect } from "./geometry";

export const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The cells around an area up to the first blank rows and columns, as Ctrl+Shift+8 selects them. */
export function surroundingRegion(sheet: SheetModel, area: Area): Area {
  const used = sheet.usedArea(true);
  if (!used) return area;
  const filled = filledCells(sheet, used);
  let region = area;
  for (let again = true; again;) {
    again = false;
    const ring = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(MAX_ROWS - 1, region.bottom + 1),
      right: Math.min(MAX_COLUMNS - 1, region.right + 1),
    };
    const inside = intersect(ring, used);
    for (let row = inside?.top ?? 1; row <= (inside?.bottom ?? 0); row += 1) {
      for (let column = inside?.left ?? 1; column <= (inside?.right ?? 0); column += 1) {
        const cell = { top: row, left: column, bottom: row, right: column };
        if (intersect(cell, region) || !filled(row, column)) continue;
        region = bounding(region, cell);
        again = true;
      }
    }
  }
  return region;
}

/** The cell Ctrl+arrow goes to from a cell: the end of a filled stretch, or the next filled cell. */
export function edgeFrom(
  sheet: SheetModel,
  row: number,
  column: number,
  direction: Direction
): { readonly row: number; readonly column: number } {
  const vertical = direction === "Up" || direction === "Down";
  const step = direction === "Up" || direction === "Left" ? -1 : 1;
  const last = step < 0 ? 0 : (vertical ? MAX_ROWS : MAX_COLUMNS) - 1;
  const used = sheet.usedArea(true);
  const filled = used ? filledCells(sheet, used) : () => false;
  const at = (place: number): boolean => (vertical ? filled(place, column) : filled(row, place));
  // Beyond what is used all cells are blank.
  const beyond = used
    ? vertical
      ? step < 0
        ? used.top
        : used.bottom
      : step < 0
        ? used.left
        : used.right
    : last;
  const isPast = (place: number): boolean => (step < 0 ? place < beyond : place > beyond);
  let place = vertical ? row : column;
  if (place === last) return { row, column };
  if (at(place) && at(place + step)) {
    while (place !== last && at(place + step)) place += step;
  } else {
    place += step;
    while (place !== last && !at(place)) place = isPast(place) ? last : place + step;
  }
  return vertical ? { row: place, column } : { row, column: place };
}

function filledCells(sheet: SheetModel, used: Area): (row: number, column: number) => boolean {
  const values = sheet.formulas(used);
  return (row, column) => (values[row - used.top]?.[column - used.left] ?? "") !== "";
}
