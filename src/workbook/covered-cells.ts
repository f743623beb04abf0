import { cellAddress, splitSheet, type Area } from "../core/sheets/address";
import type { Plan } from "../core/plan/plan";
import { targetsOf, toArea, type SheetTargets } from "./targets";

export interface CoveredCell {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Cells of a plan that another cell of their merged area covers, the first of each sheet: what is written there
 * nobody would see. One round trip, none where only sheets of ours are written. Excel forgets its own undo list
 * over the question, so it is only for what is about to be written.
 */
export async function coveredCells(
  context: Excel.RequestContext,
  plan: Plan
): Promise<readonly CoveredCell[]> {
  const asked = targetsOf(plan)
    .filter(({ make, inserted, writes }) => !make && inserted === undefined && writes.length > 0)
    .map((targets) => {
      const sheet = context.workbook.worksheets.getItem(targets.sheet);
      const merged = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject();
      merged.load("areaCount");
      merged.areas.load("items/address");
      return { targets, merged };
    });
  if (asked.length === 0) return [];
  try {
    await context.sync();
  } catch {
    // Excel does not name more than 512 areas, and a sheet may be gone: that is said by who writes.
    return [];
  }
  return asked.flatMap(({ targets, merged }) =>
    merged.isNullObject
      ? []
      : coveredIn(
          targets,
          merged.areas.items.map(({ address }) => address)
        )
  );
}

function coveredIn(
  { sheet, writes }: SheetTargets,
  merged: readonly string[]
): readonly CoveredCell[] {
  const areas = merged.map((address) => toArea(splitSheet(address).local));
  for (const write of writes) {
    const { top, left } = toArea(write.address);
    for (const [at, line] of write.values.entries()) {
      for (const [index, value] of line.entries()) {
        const [row, column] = [top + at, left + index];
        if (value === null || value === "") continue;
        if (areas.some((area) => isCovered(row, column, area))) {
          return [{ sheet, cell: cellAddress(row, column) }];
        }
      }
    }
  }
  return [];
}

function isCovered(row: number, column: number, { top, bottom, left, right }: Area): boolean {
  const inside = row >= top && row <= bottom && column >= left && column <= right;
  return inside && (row !== top || column !== left);
}
