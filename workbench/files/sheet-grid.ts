import type { SheetData } from "../host/model/book-data";
import { EMU_PER_POINT } from "./cell-sizes";

/** Excel's own sizes where a sheet gives none, in points. */
export const DEFAULT_WIDTH = 48;
export const DEFAULT_HEIGHT = 15;

interface Axis {
  readonly standard: number;
  readonly sizes: ReadonlyMap<number, number>;
}

export interface AnchorPoint {
  readonly col: number;
  readonly row: number;
  readonly nativeCol: number;
  readonly nativeColOff: number;
  readonly nativeRow: number;
  readonly nativeRowOff: number;
}

/** Beyond this many columns or rows a drawing is not looked for. */
const REACH = 20_000;

/** Turns points from the sheet's corner into cells with offsets, and back. Hidden cells have no extent. */
export class SheetGrid {
  private readonly columns: Axis;
  private readonly rows: Axis;

  constructor(
    sheet: Pick<SheetData, "columns" | "rows" | "defaultColumnWidth" | "defaultRowHeight">
  ) {
    this.columns = axis(
      sheet.defaultColumnWidth ?? DEFAULT_WIDTH,
      (sheet.columns ?? []).map((one) => ({ ...one, size: one.width }))
    );
    this.rows = axis(
      sheet.defaultRowHeight ?? DEFAULT_HEIGHT,
      (sheet.rows ?? []).map((one) => ({ ...one, size: one.height }))
    );
  }

  anchor(left: number, top: number): AnchorPoint {
    const [nativeCol, columnRest] = place(this.columns, left);
    const [nativeRow, rowRest] = place(this.rows, top);
    return {
      col: nativeCol,
      row: nativeRow,
      nativeCol,
      nativeColOff: Math.round(columnRest * EMU_PER_POINT),
      nativeRow,
      nativeRowOff: Math.round(rowRest * EMU_PER_POINT),
    };
  }

  left(anchor: Pick<AnchorPoint, "nativeCol" | "nativeColOff">): number {
    return start(this.columns, anchor.nativeCol) + anchor.nativeColOff / EMU_PER_POINT;
  }

  top(anchor: Pick<AnchorPoint, "nativeRow" | "nativeRowOff">): number {
    return start(this.rows, anchor.nativeRow) + anchor.nativeRowOff / EMU_PER_POINT;
  }
}

function axis(
  standard: number,
  spans: readonly { first: number; last: number; size?: number; hidden?: boolean }[]
): Axis {
  const sizes = new Map<number, number>();
  for (const { first, last, size, hidden } of spans) {
    for (let at = first; at <= Math.min(last, REACH); at++) {
      sizes.set(at, hidden ? 0 : (size ?? standard));
    }
  }
  return { standard, sizes };
}

function start({ standard, sizes }: Axis, index: number): number {
  let points = 0;
  for (let at = 0; at < Math.min(index, REACH); at++) points += sizes.get(at) ?? standard;
  return points;
}

function place({ standard, sizes }: Axis, points: number): [index: number, rest: number] {
  let rest = Math.max(0, points);
  for (let at = 0; at < REACH; at++) {
    const size = sizes.get(at) ?? standard;
    if (rest < size) return [at, rest];
    rest -= size;
  }
  return [REACH, 0];
}
