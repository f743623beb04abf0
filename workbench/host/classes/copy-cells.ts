import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import type { StoredCell } from "../model/stored-cells";
import { invalidArgument } from "../protocol/host-error";
import type { Block } from "./context";
import {
  bounding,
  cellsOf,
  columnsOf,
  intersect,
  isUnbounded,
  onSheet,
  rowsOf,
  sameArea,
} from "./geometry";
import { mayDo, mayWrite } from "./protection-rules";
import { transposedFormula } from "./transposed-formula";
import { asBoolean, asEnum, optional } from "./wire-arguments";

const COPY = ["All", "Formulas", "Values", "Formats"] as const;
type Copied = (typeof COPY)[number];

/** Most cells one copy may write. */
const MOST = 1_000_000;

interface Options {
  readonly type: Copied;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

export function copyOptions(type: unknown, skipBlanks: unknown, transpose: unknown): Options {
  return {
    type: optional(type, (value) => asEnum(value, COPY, "copyType"), "copyType") ?? "All",
    skipBlanks: optional(skipBlanks, asBoolean, "skipBlanks") ?? false,
    transpose: optional(transpose, asBoolean, "transpose") ?? false,
  };
}

/**
 * Copies a block to another, as pasting does: references in formulas move along, a target that is a
 * multiple of the source is filled with it, any other gets one copy at its top left.
 */
export function copyCells(source: Block, target: Block, options: Options): null {
  const from = bounded(source);
  if (!from) return null;
  const [height, width] = options.transpose
    ? [columnsOf(from), rowsOf(from)]
    : [rowsOf(from), columnsOf(from)];
  const { top, left } = target.area;
  const tiles = (length: number, unit: number): number => (length % unit === 0 ? length / unit : 1);
  const unbounded = isUnbounded(target.area);
  const down = unbounded ? 1 : tiles(rowsOf(target.area), height);
  const across = unbounded ? 1 : tiles(columnsOf(target.area), width);
  const area = onSheet({
    top,
    left,
    bottom: top + height * down - 1,
    right: left + width * across - 1,
  });
  if (cellsOf(area) > MOST) throw invalidArgument("the range is too large to copy");
  if (options.type !== "Formats") mayWrite(target.sheet, area);
  if (options.type === "All" || options.type === "Formats") mayDo(target.sheet, "allowFormatCells");
  const cells = source.sheet.takeCells(from);
  const copied = Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) => {
      const [r, c] = options.transpose
        ? [column % width, row % height]
        : [row % height, column % width];
      const cell = cells[r]?.[c];
      if (!cell) return null;
      const blank = cell.value === "" && cell.formula === undefined;
      if (options.skipBlanks && blank) return null;
      const place = { row: from.top + r, column: from.left + c };
      return copyOf(source.sheet, cell, place, { row: top + row, column: left + column }, options);
    })
  );
  const part = options.type === "All" ? "All" : options.type === "Formats" ? "Formats" : "Contents";
  if (part !== "Contents") unmergeUnder(target.sheet, area);
  target.sheet.putCells(area, copied, part);
  if (part !== "Contents" && !options.transpose) {
    copyMerges(source.sheet, from, target.sheet, area);
  }
  return null;
}

function copyOf(
  sheet: SheetModel,
  cell: StoredCell,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
  { type, transpose }: Options
): StoredCell {
  const { formula, ...rest } = cell;
  if (formula === undefined || type === "Values") return rest;
  return {
    ...cell,
    formula: transpose
      ? transposedFormula(formula, from, to)
      : sheet.movedFormula(formula, to.row - from.row, to.column - from.column),
  };
}

/** Copies several areas, each as far from the target's first cell as it is from their own first. */
export function copyAreas(
  from: SheetModel,
  areas: readonly Area[],
  to: SheetModel,
  target: Area,
  options: Options
): void {
  const whole = areas.reduce(bounding);
  for (const area of areas) {
    const place = onSheet({
      top: target.top + area.top - whole.top,
      bottom: target.top + area.bottom - whole.top,
      left: target.left + area.left - whole.left,
      right: target.left + area.right - whole.left,
    });
    copyCells({ sheet: from, area }, { sheet: to, area: place }, options);
  }
}

/** Of whole rows and columns only what is used. */
function bounded({ sheet, area }: Block): Area | undefined {
  if (!isUnbounded(area)) return area;
  const used = sheet.usedArea(false);
  const common = used && intersect(area, used);
  if (!common) return undefined;
  // The copy begins where the source begins, not where its cells do.
  return { ...common, top: Math.min(area.top, common.top), left: Math.min(area.left, common.left) };
}

function unmergeUnder(sheet: SheetModel, area: Area): void {
  for (const merge of sheet.merges()) {
    const common = intersect(merge, area);
    if (common && sameArea(common, merge)) sheet.unmerge(merge);
  }
}

function copyMerges(from: SheetModel, source: Area, to: SheetModel, target: Area): void {
  const inside = from.merges().filter((merge) => {
    const common = intersect(merge, source);
    return common !== undefined && sameArea(common, merge);
  });
  const [height, width] = [rowsOf(source), columnsOf(source)];
  for (let down = target.top; down <= target.bottom; down += height) {
    for (let across = target.left; across <= target.right; across += width) {
      for (const merge of inside) {
        to.merge({
          top: merge.top - source.top + down,
          bottom: merge.bottom - source.top + down,
          left: merge.left - source.left + across,
          right: merge.right - source.left + across,
        });
      }
    }
  }
}
