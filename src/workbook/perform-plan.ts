import type {
  Action,
  CellFormat,
  GrowAction,
  PageAction,
  Plan,
  WriteAction,
} from "../core/plan/plan";
import { areaAddress, type Area } from "../core/sheets/address";
import type { BeforeImage, SheetBefore } from "./before-image";
import { forgetInserted, insertRow } from "./inserted-row";
import { performChart } from "./perform-chart";
import { markWritten } from "./own-sheets";
import { batchesOf } from "./split-plan";
import { beginRecord } from "./unfinished";
import { joinAddresses, sheetOf, toArea } from "./targets";

/** A character of the standard font, and the padding of a cell, in points. */
const POINTS_PER_CHARACTER = 5.25;
const CELL_PADDING = 3.75;

interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  readonly before: SheetBefore;
}

/**
 * Performs a plan, one round trip per batch of bounded length.
 * `onBatch` is called before each; it throws to stop, and the caller then restores.
 */
export async function performPlan(
  context: Excel.RequestContext,
  plan: Plan,
  image: BeforeImage,
  onBatch: (done: number, total: number) => void
): Promise<void> {
  const batches = batchesOf(plan.actions);
  const endRecord =
    batches.length > 0 ? await beginRecord(context, plan.title, image) : () => undefined;
  const open = new Map<string, OpenSheet>();
  for (const before of image.sheets) {
    open.set(before.targets.sheet, { sheet: openSheet(context, before), before });
  }
  const send = async (batch: readonly Action[], index: number): Promise<void> => {
    onBatch(index, batches.length);
    for (const action of batch) queueAction(open, action);
    if (index === batches.length - 1) {
      markOwnSheets(open);
      for (const { sheet, before } of open.values()) {
        if (before.targets.inserted !== undefined) forgetInserted(sheet);
      }
      endRecord();
    }
    await context.sync();
  };
  for (const [index, batch] of batches.entries()) await send(batch, index);
}

function openSheet(context: Excel.RequestContext, before: SheetBefore): Excel.Worksheet {
  const worksheets = context.workbook.worksheets;
  if (before.id === undefined) return worksheets.add(before.targets.sheet);
  const sheet = worksheets.getItem(before.id);
  if (before.targets.make && before.written) {
    const former = sheet.getRange(areaAddress(before.written));
    former.unmerge();
    former.clear(Excel.ClearApplyTo.all);
  }
  return sheet;
}

/** Remembers which cells are ours now. */
function markOwnSheets(open: ReadonlyMap<string, OpenSheet>): void {
  for (const { sheet, before } of open.values()) {
    const { make, users, bounds } = before.targets;
    if (make && !users && bounds) {
      markWritten(sheet, before.targets.sheet, bounds, before.written !== undefined);
    }
  }
}

function queueAction(open: ReadonlyMap<string, OpenSheet>, action: Action): void {
  const target = open.get(sheetOf(action));
  if (!target) throw new RangeError(`plan names an unknown sheet: ${sheetOf(action)}`);
  const { sheet, before } = target;
  switch (action.kind) {
    case "sheet":
      if (action.tabColor !== undefined) sheet.tabColor = action.tabColor;
      if (action.gridlines !== undefined) sheet.showGridlines = action.gridlines;
      return;
    case "write":
      return write(sheet, action);
    case "format":
      return format(sheet, action.addresses.map(toArea), action.format);
    case "merge":
      return sheet.getRange(action.address).merge(false);
    case "columns":
      for (const [column, characters] of Object.entries(action.widths)) {
        sheet.getRange(`${column}:${column}`).format.columnWidth =
          characters * POINTS_PER_CHARACTER + CELL_PADDING;
      }
      return;
    case "rows":
      for (const { first, last, points } of runsOf(action.heights)) {
        sheet.getRange(`${first}:${last}`).format.rowHeight = points;
      }
      return;
    case "page":
      return page(sheet, action);
    case "insert-row":
      return insertRow(sheet, action.row, before);
    case "grow":
      return grow(sheet, action, before);
    case "chart":
      return performChart(sheet, action, before);
    case "select":
      sheet.activate();
      sheet.getRange(action.address).select();
      return;
  }
}

/** Neighbouring rows of one height, joined: a long list is one call, not one per row. */
function runsOf(
  heights: Readonly<Record<number, number>>
): { first: number; last: number; points: number }[] {
  const runs: { first: number; last: number; points: number }[] = [];
  // Keys that are whole numbers come in their order.
  for (const [key, points] of Object.entries(heights)) {
    const row = Number(key);
    const run = runs[runs.length - 1];
    if (run && run.last === row - 1 && run.points === points) run.last = row;
    else runs.push({ first: row, last: row, points });
  }
  return runs;
}

/** Number formats go first: they decide whether `1-7` is text or a date. */
function write(sheet: Excel.Worksheet, action: WriteAction): void {
  const range = sheet.getRange(action.address);
  if (action.numberFormat !== undefined) {
    range.numberFormat =
      typeof action.numberFormat === "string"
        ? action.values.map((row) => row.map(() => action.numberFormat))
        : action.numberFormat.map((row) => [...row]);
  }
  range.formulas = action.values.map((row) => [...row]);
}

function grow(sheet: Excel.Worksheet, { address }: GrowAction, { tables }: SheetBefore): void {
  const row = toArea(address);
  const above = areaAddress({ ...row, top: row.top - 1, bottom: row.top - 1 });
  sheet.getRange(address).copyFrom(above, Excel.RangeCopyType.formats);
  for (const { name, grown } of tables) sheet.tables.getItem(name).resize(grown);
}

function format(sheet: Excel.Worksheet, areas: readonly Area[], look: CellFormat): void {
  for (const addresses of joinAddresses(areas)) {
    paint(sheet.getRanges(addresses).format, look);
    if (look.borders !== undefined) {
      drawBorders(sheet.getRanges(addresses).format.borders, look.borders, areas);
    }
  }
  if (look.numberFormat !== undefined) {
    for (const area of areas) writeNumberFormat(sheet, area, look.numberFormat);
  }
}

function paint(target: Excel.RangeFormat, look: CellFormat): void {
  if (look.bold !== undefined) target.font.bold = look.bold;
  if (look.italic !== undefined) target.font.italic = look.italic;
  if (look.size !== undefined) target.font.size = look.size;
  if (look.color !== undefined) target.font.color = look.color;
  if (look.fill !== undefined) target.fill.color = look.fill;
  if (look.horizontal !== undefined) target.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) target.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) target.wrapText = look.wrap;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const OUTER = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function drawBorders(
  borders: Excel.RangeBorderCollection,
  color: string,
  areas: readonly Area[]
): void {
  const inside = [
    ...(areas.some((area) => area.bottom > area.top) ? (["InsideHorizontal"] as const) : []),
    ...(areas.some((area) => area.right > area.left) ? (["InsideVertical"] as const) : []),
  ];
  for (const edge of [...OUTER, ...inside]) {
    const line = borders.getItem(edge);
    line.style = "Continuous";
    line.color = color;
  }
}

function writeNumberFormat(sheet: Excel.Worksheet, area: Area, numberFormat: string): void {
  const row = Array.from({ length: area.right - area.left + 1 }, () => numberFormat);
  sheet.getRange(areaAddress(area)).numberFormat = Array.from(
    { length: area.bottom - area.top + 1 },
    () => row
  );
}

function page(sheet: Excel.Worksheet, action: PageAction): void {
  const layout = sheet.pageLayout;
  layout.orientation = action.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.centerHorizontally = true;
  if (action.fitWidth) layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (action.titleRows !== undefined)
    layout.setPrintTitleRows(`$${action.titleRows.replace(":", ":$")}`);
}
