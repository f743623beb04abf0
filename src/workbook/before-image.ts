import { render, type Locale } from "../core/messages/message";
import { workbookMessages } from "../core/messages/workbook";
import type { Plan } from "../core/plan/plan";
import { areaAddress, splitSheet, type Area } from "../core/sheets/address";
import { WorkbookError } from "./port";
import { loadInsertedName } from "./inserted-row";
import { chartNames, loadName, loadWritten, writtenArea } from "./own-sheets";
import { beforeInsertion, targetsOf, toArea, type SheetTargets } from "./targets";

/**
 * What a plan will change, read before anything is changed: the base of the preview, of the
 * obstacles, and of undo.
 */
export interface BeforeImage {
  readonly sheets: readonly SheetBefore[];
  readonly activeSheet: string;
  readonly obstacles: readonly string[];
}

export interface SheetBefore {
  readonly targets: SheetTargets;
  /** Id of the sheet; undefined when the plan will make it. */
  readonly id: string | undefined;
  /** Contents and looks of every area the plan (or its clearing of our former cells) touches. */
  readonly areas: readonly AreaBefore[];
  /** Cells PERF wrote on this sheet in an earlier run. */
  readonly written: Area | undefined;
  readonly charts: readonly ChartBefore[];
  readonly widths: Readonly<Record<string, number>>;
  /** A write that was cut off left the name of its new row behind. */
  readonly staleRow?: boolean;
  /** Excel tables that the plan makes longer. */
  readonly tables: readonly TableBefore[];
}

export interface TableBefore {
  readonly name: string;
  /** Without the sheet's name. */
  readonly address: string;
  /** With the new row. */
  readonly grown: string;
}

export interface AreaBefore {
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Looks of each cell, where the plan changes looks. */
  readonly looks: readonly (readonly Excel.CellProperties[])[] | undefined;
}

export interface ChartBefore {
  readonly name: string;
  /** How the chart was; undefined when the plan makes it. */
  readonly place:
    | {
        readonly title: string;
        readonly left: number;
        readonly top: number;
        readonly width: number;
        readonly height: number;
        /** A1 references the chart was bound to. */
        readonly categories: string | undefined;
        readonly values: string | undefined;
      }
    | undefined;
}

const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, size: true, color: true, name: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    borders: { style: true, color: true, weight: true },
  },
};

/** Two round trips: which sheets are there and ours; then what stands in the cells to be changed. */
export async function readBefore(
  context: Excel.RequestContext,
  plan: Plan,
  locale: Locale
): Promise<BeforeImage> {
  const workbook = context.workbook;
  workbook.protection.load("protected");
  workbook.load("readOnly");
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("name");
  const found = targetsOf(plan).map((targets) => {
    const sheet = workbook.worksheets.getItemOrNullObject(targets.sheet);
    sheet.load("id");
    sheet.protection.load("protected");
    sheet.autoFilter.load("isDataFiltered");
    if (targets.grown.length > 0) sheet.tables.load("items/name,items/showTotals");
    const stale = targets.inserted === undefined ? undefined : loadInsertedName(sheet);
    return { targets, sheet, stale, mark: loadWritten(sheet) };
  });
  await context.sync();

  const obstacles: string[] = [];
  if (workbook.readOnly) obstacles.push(render(workbookMessages.readOnly, locale));
  const pending = found.map(({ targets, sheet, stale, mark }) => {
    if (sheet.isNullObject) {
      if (!targets.make) {
        const text = render(workbookMessages.sheetMissing, locale, { sheet: targets.sheet });
        throw new WorkbookError("sheet-missing", text);
      }
      if (workbook.protection.protected) {
        obstacles.push(render(workbookMessages.bookProtected, locale));
      }
      return {
        targets,
        id: undefined,
        written: undefined,
        areas: [],
        charts: [],
        widths: [],
        tables: [],
        stale: false,
      };
    }
    const written = writtenArea(mark);
    if (targets.make && !written) {
      obstacles.push(render(workbookMessages.sheetExists, locale, { sheet: targets.sheet }));
    }
    const whole = targets.make
      ? [written, targets.bounds].filter((area) => area !== undefined)
      : [];
    const touched = targets.make ? whole : targets.writes.map((write) => toArea(write.address));
    const looksOf = targets.make ? whole : targets.formatted;
    const there = distinct([...touched, ...looksOf]).flatMap(
      (area) => beforeInsertion(area, targets.inserted) ?? []
    );
    const restyledAreas = looksOf.flatMap((area) => beforeInsertion(area, targets.inserted) ?? []);
    const areas = distinct(there).map((area) => {
      const address = areaAddress(area);
      const range = sheet.getRange(address);
      range.load("formulas,numberFormat,rowHidden");
      range.format.protection.load("locked");
      const restyled = restyledAreas.some((other) => overlap(other, area));
      const looks = restyled ? range.getCellProperties(LOOKS) : undefined;
      return { address, range, looks };
    });
    const charts = targets.charts.map(({ name }) => {
      const chart = sheet.charts.getItemOrNullObject(name);
      chart.load("left,top,width,height");
      chart.title.load("text");
      const names = chartNames(name);
      return {
        name,
        chart,
        categories: loadName(sheet, names.categories),
        values: loadName(sheet, names.values),
      };
    });
    const widths = targets.columns.map((column) => {
      const { format } = sheet.getRange(`${column}:${column}`);
      format.load("columnWidth");
      return { column, format };
    });
    const items = targets.grown.length > 0 ? sheet.tables.items : [];
    const tables = items.map((table) => {
      const range = table.getRange();
      range.load("address");
      return { name: table.name, showTotals: table.showTotals, range };
    });
    return {
      targets,
      id: sheet.id,
      sheet,
      written,
      areas,
      charts,
      widths,
      tables,
      stale: stale !== undefined && !stale.isNullObject,
    };
  });
  await context.sync();

  const sheets = pending.map((item): SheetBefore => {
    const guarded = item.sheet?.protection.protected ?? false;
    const filtered = item.sheet?.autoFilter.isDataFiltered ?? false;
    if (item.targets.inserted !== undefined && (guarded || filtered)) {
      const message = guarded ? workbookMessages.insertProtected : workbookMessages.insertFiltered;
      obstacles.push(render(message, locale, { sheet: item.targets.sheet }));
    }
    for (const { address, range } of item.areas) {
      const where = { sheet: item.targets.sheet, address };
      const rowIn = item.targets.inserted !== undefined;
      if (!rowIn && guarded && range.format.protection.locked !== false) {
        obstacles.push(render(workbookMessages.protected, locale, where));
      }
      if (!rowIn && filtered && range.rowHidden !== false) {
        obstacles.push(render(workbookMessages.filtered, locale, where));
      }
    }
    return {
      targets: item.targets,
      id: item.id,
      written: item.written,
      ...(item.stale && { staleRow: true }),
      areas: item.areas.map(({ address, range, looks }) => ({
        address,
        formulas: spilled(item.targets, address) ? onlyFirst(range.formulas) : range.formulas,
        numberFormats: range.numberFormat,
        looks: looks?.value,
      })),
      charts: item.charts.map(({ name, chart, categories, values }) =>
        chart.isNullObject
          ? { name, place: undefined }
          : {
              name,
              place: {
                title: chart.title.text,
                left: chart.left,
                top: chart.top,
                width: chart.width,
                height: chart.height,
                categories: reference(categories),
                values: reference(values),
              },
            }
      ),
      widths: Object.fromEntries(
        item.widths.map(({ column, format }) => [column, format.columnWidth])
      ),
      // A table with a row of totals has no room for a row below them.
      tables: item.tables.flatMap(({ name, showTotals, range }) =>
        showTotals ? [] : growing(name, splitSheet(range.address).local, item.targets.grown)
      ),
    };
  });
  return {
    sheets,
    activeSheet: active.name,
    obstacles: [...new Set(obstacles)],
  };
}

/** What stood in a cell of the plan before, `undefined` outside what was read. */
export function contentBefore(before: SheetBefore, planned: number, column: number): unknown {
  const { inserted } = before.targets;
  if (planned === inserted) return undefined;
  const row = inserted !== undefined && planned > inserted ? planned - 1 : planned;
  for (const area of before.areas) {
    const { top, left, bottom, right } = toArea(area.address);
    if (row < top || row > bottom || column < left || column > right) continue;
    return area.formulas[row - top]?.[column - left];
  }
  return undefined;
}

/** The table with a new row right below its last one. */
function growing(name: string, address: string, rows: readonly Area[]): TableBefore[] {
  const area = toArea(address);
  const below = rows.filter(
    ({ top, left, right }) => top === area.bottom + 1 && left <= area.right && right >= area.left
  );
  const bottom = Math.max(...below.map((row) => row.bottom));
  return below.length === 0 ? [] : [{ name, address, grown: areaAddress({ ...area, bottom }) }];
}

/** Whether an area was filled by one formula, which alone has to be written again. */
function spilled({ writes }: SheetTargets, address: string): boolean {
  return writes.some((write) => write.spilled && write.address === address);
}

function onlyFirst(formulas: readonly (readonly unknown[])[]): unknown[][] {
  return formulas.map((line, row) =>
    line.map((formula, column) => (row === 0 && column === 0 ? formula : ""))
  );
}

function reference(name: Excel.NamedItem): string | undefined {
  return name.isNullObject ? undefined : String(name.formula).replace(/^=/, "");
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Leaves out areas that lie in another one, and repetitions. */
function distinct(areas: readonly Area[]): Area[] {
  const inside = (a: Area, b: Area): boolean =>
    a.top >= b.top && a.left >= b.left && a.bottom <= b.bottom && a.right <= b.right;
  return areas.filter(
    (area, index) =>
      !areas.some(
        (other, place) =>
          place !== index && inside(area, other) && (!inside(other, area) || place < index)
      )
  );
}
