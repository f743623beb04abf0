import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/core/sheets/address";

export type StructuralChange = "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** How an area moves when rows or columns are inserted or deleted; undefined when it vanishes. */
export function shifted(area: Area, change: Area, kind: StructuralChange): Area | undefined {
  const vertical = kind === "RowInserted" || kind === "RowDeleted";
  const [from, to] = vertical ? [change.top, change.bottom] : [change.left, change.right];
  const count = to - from + 1;
  const move = (start: number, end: number): [number, number] | undefined => {
    if (kind === "RowInserted" || kind === "ColumnInserted") {
      if (start >= from) return [start + count, end + count];
      return end >= from ? [start, end + count] : [start, end];
    }
    if (end < from) return [start, end];
    if (start > to) return [start - count, end - count];
    const removed = Math.min(end, to) - Math.max(start, from) + 1;
    const length = end - start + 1 - removed;
    if (length === 0) return undefined;
    const first = Math.min(start, from);
    return [first, first + length - 1];
  };
  const span = vertical ? move(area.top, area.bottom) : move(area.left, area.right);
  if (!span) return undefined;
  return vertical
    ? { ...area, top: span[0], bottom: span[1] }
    : { ...area, left: span[0], right: span[1] };
}

export function isStructural(changeType: string): changeType is StructuralChange {
  return ["RowInserted", "RowDeleted", "ColumnInserted", "ColumnDeleted"].includes(changeType);
}

/** The same for cells shifted within some columns or rows only; areas not wholly in their way stay. */
export function shiftedByCells(
  area: Area,
  change: Area,
  shift: "Down" | "Right" | "Up" | "Left"
): Area | undefined {
  const vertical = shift === "Down" || shift === "Up";
  const inTheWay = vertical
    ? change.left <= area.left && change.right >= area.right
    : change.top <= area.top && change.bottom >= area.bottom;
  if (!inTheWay) return area;
  return shifted(area, change, kindOf(shift));
}

export function kindOf(shift: "Down" | "Right" | "Up" | "Left"): StructuralChange {
  const kinds = {
    Down: "RowInserted",
    Up: "RowDeleted",
    Right: "ColumnInserted",
    Left: "ColumnDeleted",
  } as const;
  return kinds[shift];
}

/** Whole rows or columns for a change that the engine reports with an area of its own size. */
export function wholeLines(change: Area, kind: StructuralChange): Area {
  return kind === "RowInserted" || kind === "RowDeleted"
    ? { ...change, left: 0, right: MAX_COLUMNS - 1 }
    : { ...change, top: 0, bottom: MAX_ROWS - 1 };
}
