import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { HostError } from "../protocol/host-error";
import { cellsOf, columnsOf, intersect, isEntireColumn, isEntireRow, sameArea } from "./geometry";
import { mayDo, mayWrite } from "./protection-rules";
import { clearCellRules } from "./range-hyperlink";
import { asEnum, optional } from "./wire-arguments";

const CLEAR = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export function clearCells(sheet: SheetModel, areas: readonly Area[], applyTo: unknown): null {
  const what = optional(applyTo, (value) => asEnum(value, CLEAR, "applyTo"), "applyTo") ?? "All";
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
    for (const area of areas) mayWrite(sheet, area);
    clearCellRules(sheet, areas, what);
    return null;
  }
  for (const area of areas) {
    if (what !== "Formats") mayWrite(sheet, area);
    if (what !== "Contents") mayDo(sheet, "allowFormatCells");
  }
  for (const area of areas) sheet.clear(area, what);
  clearCellRules(sheet, areas, what);
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
