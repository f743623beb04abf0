import { parseArea, splitSheet, type Area } from "../core/sheets/address";
import type { Place } from "./watch";

/** Cells asked about in one round trip. */
const CELLS_A_TRIP = 1_000;

/**
 * The areas that formulas fill, for cells whose formula fills more than its own; the others are left
 * out. One round trip per 1,000 cells. @param cells each the cell of a formula.
 */
export async function readSpills(
  context: Excel.RequestContext,
  cells: readonly Place[]
): Promise<ReadonlyMap<Place, Area>> {
  const found = new Map<Place, Area>();
  const next = async (rest: readonly Place[]): Promise<void> => {
    if (rest.length === 0) return;
    const asked = rest.slice(0, CELLS_A_TRIP).map((place) => {
      const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
      const spill = range.getSpillingToRangeOrNullObject();
      spill.load("address");
      return { place, spill };
    });
    await context.sync();
    for (const { place, spill } of asked) {
      const area = spill.isNullObject ? undefined : parseArea(splitSheet(spill.address).local);
      if (area && (area.bottom > area.top || area.right > area.left)) found.set(place, area);
    }
    await next(rest.slice(CELLS_A_TRIP));
  };
  await next(cells);
  return found;
}

/** The selected areas, on the sheet the user looks at; the addresses without the sheet's name. */
export async function readSelection(
  context: Excel.RequestContext
): Promise<{ readonly sheet: string; readonly addresses: readonly string[] }> {
  const selected = context.workbook.getSelectedRanges();
  selected.load("address");
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  await context.sync();
  // A sheet's name may hold a comma: the addresses are cut after each part's own name.
  const addresses = selected.address
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((address) => splitSheet(address.trim()).local);
  return { sheet: sheet.name, addresses };
}
