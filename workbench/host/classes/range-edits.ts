import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import type { Block } from "./context";
import { HostError, invalidArgument } from "../protocol/host-error";
import {
  cellsOf,
  columnsOf,
  intersect,
  isEntireColumn,
  isEntireRow,
  onSheet,
  rowsOf,
  sameArea,
} from "./geometry";
import { mayDo, mayWrite } from "./protection-rules";
import { asEnum, optional } from "./wire-arguments";

const CLEAR = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export function clearCells(sheet: SheetModel, areas: readonly Area[], applyTo: unknown): null {
  const what = optional(applyTo, (value) => asEnum(value, CLEAR, "applyTo"), "applyTo") ?? "All";
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return null;
  for (const area of areas) {
    if (what !== "Formats") mayWrite(sheet, area);
    if (what !== "Contents") mayDo(sheet, "allowFormatCells");
  }
  for (const area of areas) sheet.clear(area, what);
  return null;
}

/** Merges into one, or row by row; null takes merges in the area apart. */
export function mergeCells(sheet: SheetModel, area: Area, across: boolean | null): null {
  mayDo(sheet, "allowFormatCells");
  for (const merge of sheet.merges().filter((one) => intersect(one, area))) {
    if (across !== null && sameArea(merge, area)) return null;
    sheet.unmerge(merge);
  }
  if (across === null) return null;
  if (!across) {
    if (cellsOf(area) > 1) sheet.merge(area);
    return null;
  }
  for (let row = area.top; row <= area.bottom && columnsOf(area) > 1; row += 1) {
    sheet.merge({ ...area, top: row, bottom: row });
  }
  return null;
}

export function insertCells(sheet: SheetModel, area: Area, shift: unknown): void {
  const direction = asEnum(shift, ["Down", "Right"] as const, "shift");
  mayInsertOrDelete(sheet, area, "Insert");
  refuseSplitMerges(sheet, area, direction === "Down");
  sheet.insert(area, direction);
}

export function deleteCells(sheet: SheetModel, area: Area, shift: unknown): null {
  const direction = asEnum(shift, ["Up", "Left"] as const, "shift");
  mayInsertOrDelete(sheet, area, "Delete");
  refuseSplitMerges(sheet, area, direction === "Up");
  sheet.delete(area, direction);
  return null;
}

function mayInsertOrDelete(sheet: SheetModel, area: Area, verb: "Insert" | "Delete"): void {
  if (isEntireRow(area)) mayDo(sheet, `allow${verb}Rows`);
  else if (isEntireColumn(area)) mayDo(sheet, `allow${verb}Columns`);
  else if (sheet.extras.protection.protected) mayDo(sheet, `allow${verb}Rows`);
}

/** Cells cannot be shifted through a merged area that only partly moves. */
function refuseSplitMerges(sheet: SheetModel, area: Area, vertical: boolean): void {
  if (isEntireRow(area) || isEntireColumn(area)) return;
  const path = vertical
    ? { ...area, bottom: Number.MAX_SAFE_INTEGER }
    : { ...area, right: Number.MAX_SAFE_INTEGER };
  for (const merge of sheet.merges()) {
    const common = intersect(merge, path);
    if (common && !sameArea(common, merge)) {
      throw new HostError("MergedRangeConflict", "The operation would split a merged cell.");
    }
  }
}

const COPY = ["All", "Formulas", "Values", "Formats"] as const;

/** Copies a block to the top-left of another; formulas are copied as they are written. */
export function copyCells(source: Block, target: Block, type: unknown): null {
  const what = optional(type, (value) => asEnum(value, COPY, "copyType"), "copyType") ?? "All";
  const area = onSheet({
    top: target.area.top,
    left: target.area.left,
    bottom: target.area.top + rowsOf(source.area) - 1,
    right: target.area.left + columnsOf(source.area) - 1,
  });
  if (cellsOf(area) > 1_000_000) throw invalidArgument("the range is too large to copy");
  if (what !== "Formats") {
    mayWrite(target.sheet, area);
    const contents =
      what === "Values" ? source.sheet.values(source.area) : source.sheet.formulas(source.area);
    target.sheet.write(area, contents);
  }
  if (what === "All" || what === "Formats") {
    mayDo(target.sheet, "allowFormatCells");
    for (let row = 0; row < rowsOf(area); row += 1) {
      for (let column = 0; column < columnsOf(area); column += 1) {
        const style = source.sheet.style(source.area.top + row, source.area.left + column);
        const [top, left] = [area.top + row, area.left + column];
        target.sheet.restyle({ top, left, bottom: top, right: left }, style);
      }
    }
  }
  return null;
}
