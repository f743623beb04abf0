import { splitSheet } from "../core/sheets/address";

/**
 * Merged areas of a sheet, without its name. Excel forgets its own undo list when asked, so this is only for
 * what is about to be written.
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheetName: string
): Promise<readonly string[]> {
  const used = context.workbook.worksheets.getItem(sheetName).getUsedRangeOrNullObject(false);
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areaCount");
  merged.areas.load("items/address");
  await context.sync();
  return merged.isNullObject
    ? []
    : merged.areas.items.map(({ address }) => splitSheet(address).local);
}
