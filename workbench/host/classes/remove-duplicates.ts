import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { columnsOf, intersect } from "./geometry";
import { mayWrite } from "./protection-rules";

export class RemoveDuplicatesResult extends HostObject {
  readonly className = "RemoveDuplicatesResult";

  constructor(
    private readonly removed: number,
    private readonly unique: number
  ) {
    super();
  }

  override get keepable(): boolean {
    return true;
  }
  get Removed(): number {
    return this.removed;
  }
  get UniqueRemaining(): number {
    return this.unique;
  }
}

/**
 * Takes rows out whose values in the given columns stand in an earlier row; the rows below move up
 * within the area. Texts compare without case.
 */
export function removeDuplicates(
  sheet: SheetModel,
  asked: Area,
  columns: unknown,
  includesHeader: boolean
): RemoveDuplicatesResult {
  const used = sheet.usedArea(true);
  const common = used && intersect(asked, used);
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument("columns");
  const keys = columns as unknown[];
  const isColumn = (key: unknown): key is number =>
    Number.isInteger(key) && (key as number) >= 0 && (key as number) < columnsOf(asked);
  if (!keys.every(isColumn)) throw invalidArgument("columns");
  if (!common) return new RemoveDuplicatesResult(0, 0);
  const area = {
    ...asked,
    top: Math.max(asked.top, common.top) + (includesHeader ? 1 : 0),
    bottom: common.bottom,
  };
  if (area.top > area.bottom) return new RemoveDuplicatesResult(0, 0);
  mayWrite(sheet, area);
  const values = sheet.values(area);
  const seen = new Set<string>();
  const kept = values.flatMap((line, row) => {
    const key = JSON.stringify(
      keys.map((column) => {
        const value = line[column];
        return typeof value === "string" ? value.toLowerCase() : value;
      })
    );
    if (seen.has(key)) return [];
    seen.add(key);
    return [row];
  });
  const removed = values.length - kept.length;
  if (removed === 0) return new RemoveDuplicatesResult(0, kept.length);
  const cells = sheet.takeCells(area);
  const blank = { value: "", error: false };
  const moved = cells.map((line, row) => {
    const from = kept[row];
    if (from === undefined) return line.map(() => blank);
    return (cells[from] ?? []).map((cell) =>
      cell.formula === undefined
        ? cell
        : { ...cell, formula: sheet.movedFormula(cell.formula, row - from, 0) }
    );
  });
  sheet.putCells(area, moved, "Contents");
  return new RemoveDuplicatesResult(removed, kept.length);
}
