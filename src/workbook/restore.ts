import { render, type Locale } from "../core/messages/message";
import { workbookMessages } from "../core/messages/workbook";
import { areaAddress, parseArea, splitSheet, type Area } from "../core/sheets/address";
import type { AreaBefore, BeforeImage, ChartBefore, SheetBefore } from "./before-image";
import { isUntouched, loadInserted, removeInserted } from "./inserted-row";
import { chartNames, markWritten, setHiddenName } from "./own-sheets";
import { WorkbookError } from "./port";
import { dropRecords, loadRecords } from "./unfinished";

/**
 * Puts everything a plan changed back: contents, looks, charts, widths. A sheet the plan made goes
 * away, unless the user wrote beside our cells meanwhile; then only our cells do. `done` says that the plan was
 * written to its end.
 * @throws {WorkbookError} `row-moved`, nothing changed, when a row the plan put in is no longer as it was
 */
export async function restore(
  context: Excel.RequestContext,
  image: BeforeImage,
  { done, locale }: { readonly done: boolean; readonly locale: Locale }
): Promise<void> {
  const worksheets = context.workbook.worksheets;
  const made = image.sheets
    .filter((before) => before.id === undefined)
    .map((before) => {
      const sheet = worksheets.getItemOrNullObject(before.targets.sheet);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      return { sheet, used, before };
    });
  const previous = worksheets.getItemOrNullObject(image.activeSheet);
  previous.load("id");
  const records = loadRecords(context);
  const rows = image.sheets.flatMap((before) =>
    before.id === undefined ? [] : loadInserted(worksheets.getItem(before.id), before)
  );
  await context.sync();
  if (done && !rows.every(isUntouched)) {
    throw new WorkbookError("row-moved", render(workbookMessages.insertedMoved, locale));
  }

  if (!previous.isNullObject) previous.activate();
  for (const { sheet, used, before } of made) {
    if (sheet.isNullObject) continue;
    const { bounds, charts } = before.targets;
    const filled = used.isNullObject ? undefined : parseArea(used.address);
    if (!bounds || !filled || inside(filled, bounds)) {
      sheet.delete();
    } else {
      sheet.getRange(areaAddress(bounds)).clear(Excel.ClearApplyTo.all);
      for (const { name } of charts) sheet.charts.getItem(name).delete();
    }
  }
  for (const row of rows) removeInserted(row, done);
  for (const before of image.sheets) {
    if (before.id !== undefined) restoreSheet(worksheets.getItem(before.id), before);
  }
  dropRecords(records);
  await context.sync();
}

function restoreSheet(sheet: Excel.Worksheet, before: SheetBefore): void {
  const { make, bounds, sheet: name } = before.targets;
  if (make && bounds) {
    const ours = sheet.getRange(areaAddress(bounds));
    ours.unmerge();
    ours.clear(Excel.ClearApplyTo.all);
  }
  for (const table of before.tables) sheet.tables.getItem(table.name).resize(table.address);
  for (const area of before.areas) restoreArea(sheet, area);
  for (const chart of before.charts) restoreChart(sheet, name, chart);
  for (const [column, points] of Object.entries(before.widths)) {
    sheet.getRange(`${column}:${column}`).format.columnWidth = points;
  }
  if (before.written) markWritten(sheet, name, before.written, true);
}

function restoreArea(sheet: Excel.Worksheet, area: AreaBefore): void {
  const range = sheet.getRange(area.address);
  range.numberFormat = area.numberFormats.map((row) => [...row]);
  range.formulas = area.formulas.map((row) => [...row]);
  if (area.looks) range.setCellProperties(area.looks.map((row) => row.map(settable)));
}

/** Excel refuses some members it gave itself: an empty fill is cleared, not coloured. */
function settable(look: Excel.CellProperties): Excel.SettableCellProperties {
  const { format = {} } = look;
  const { fill, ...rest } = format;
  return fill?.color ? { format: { ...rest, fill: { color: fill.color } } } : { format: rest };
}

function restoreChart(sheet: Excel.Worksheet, sheetName: string, chart: ChartBefore): void {
  const item = sheet.charts.getItemOrNullObject(chart.name);
  if (!chart.place) return item.delete();
  const { title, left, top, width, height, categories, values } = chart.place;
  Object.assign(item, { left, top, width, height });
  item.title.text = title;
  const series = item.series.getItemAt(0);
  const names = chartNames(chart.name);
  if (values !== undefined) {
    const address = splitSheet(values).local.replace(/\$/g, "");
    series.setValues(sheet.getRange(address));
    setHiddenName(sheet, names.values, sheetName, address, true);
  }
  if (categories !== undefined) {
    const address = splitSheet(categories).local.replace(/\$/g, "");
    series.setXAxisValues(sheet.getRange(address));
    setHiddenName(sheet, names.categories, sheetName, address, true);
  }
}

function inside(area: Area, outer: Area): boolean {
  return (
    area.top >= outer.top &&
    area.left >= outer.left &&
    area.bottom <= outer.bottom &&
    area.right <= outer.right
  );
}
