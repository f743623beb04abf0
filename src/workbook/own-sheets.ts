import { areaAddress, parseArea, withSheet, type Area } from "../core/sheets/address";

/**
 * Which sheets PERF made. A hidden name of the sheet refers to the cells PERF wrote there, so that a
 * later run replaces exactly those and keeps what the user put beside them. The name travels with
 * the file and follows when the sheet is renamed or rows are inserted.
 */
const WRITTEN = "_perf_written";

/** The two ranges a chart of ours is bound to, so that undo can bind it again. */
export function chartNames(chart: string): {
  readonly categories: string;
  readonly values: string;
} {
  const plain = chart.replace(/[^A-Za-z0-9]/g, "_");
  return { categories: `_perf_${plain}_categories`, values: `_perf_${plain}_values` };
}

/** Queues reading of the mark; `formula` is null on a sheet that is not ours, after the sync. */
export function loadWritten(sheet: Excel.Worksheet): Excel.NamedItem {
  return loadName(sheet, WRITTEN);
}

export function loadName(sheet: Excel.Worksheet, name: string): Excel.NamedItem {
  const item = sheet.names.getItemOrNullObject(name);
  item.load("formula");
  return item;
}

/** The area a loaded mark refers to. */
export function writtenArea(mark: Excel.NamedItem): Area | undefined {
  return mark.isNullObject ? undefined : parseArea(String(mark.formula).replace(/^=/, ""));
}

/** Queues writing the mark. */
export function markWritten(
  sheet: Excel.Worksheet,
  sheetName: string,
  area: Area,
  exists: boolean
): void {
  setHiddenName(sheet, WRITTEN, sheetName, areaAddress(area), exists);
}

/** Queues making or changing a hidden name of the sheet. */
export function setHiddenName(
  sheet: Excel.Worksheet,
  name: string,
  sheetName: string,
  address: string,
  exists: boolean
): void {
  const formula = `=${withSheet(sheetName, absolute(address))}`;
  if (exists) {
    sheet.names.getItem(name).formula = formula;
  } else {
    sheet.names.add(name, formula).visible = false;
  }
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
