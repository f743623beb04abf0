import { render, type Locale } from "../core/messages/message";
import { workbookMessages } from "../core/messages/workbook";
import { areaAddress, areaSize, parseArea, type Area } from "../core/sheets/address";
import {
  MOST_CELLS,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../core/sheets/snapshot";
import type { StoredState } from "../core/state/state-section";
import { loadWritten } from "./own-sheets";
import { WorkbookError, type SnapshotRequest } from "./port";
import { errorCode, runExcel, throwIfCancelled } from "./run-excel";
import { loadState, storedState } from "./stored-state";

/**
 * Reads a workbook in 2 + ⌈cells / 200,000⌉ round trips:
 * 1. which sheets there are, and what PERF remembers in the workbook;
 * 2. their used ranges, and the content of the first rows (which is all of an ordinary form);
 * 3. what is left of long sheets, 200,000 cells a trip, and which rows are hidden.
 *
 * Displayed text matters only for numbers with a format (0.8619 shown as 86.19%). It is read for all
 * of the first rows; in the long rest only for columns where the first rows show that it differs.
 * Merged areas are never read: asking for them loses Excel's own undo list.
 */

const HEAD_COLUMNS = 40;
const HEAD_CELLS = 16_000;
const HEAD_CELLS_IN_ALL = 120_000;
const CHUNK_CELLS = 200_000;
/** Excel on the web refuses responses of more than 5 MB; this leaves room. In bytes, by the first rows. */
const CHUNK_LENGTH = 3_500_000;

type Grid<T> = T[][];

interface SheetReading {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
  protected: boolean;
  own: boolean;
  used: Area | null;
  values: Grid<CellValue>;
  text: Grid<string | null>;
  formulas: Grid<CellValue> | undefined;
  hiddenRows: number[];
  /** Rows are hidden somewhere; found out which in the third step. */
  mixedRows: boolean;
  /** First row (from the top of the used range) that the second step did not read. */
  nextRow: number;
}

interface Chunk {
  readonly sheet: SheetReading;
  readonly area: Area;
  /** Columns of the used range whose displayed text is read. */
  readonly textColumns: readonly number[];
}

export async function readSnapshot(
  request: SnapshotRequest,
  locale: Locale
): Promise<WorkbookSnapshot> {
  return runExcel(locale, async (context) => {
    const { sheets, active, state } = await listSheets(context, request);
    throwIfCancelled(request.signal, locale);
    const heads = (most: number): Promise<void> =>
      readHeads(context, sheets, request.formulas ?? false, most, locale);
    await heads(HEAD_CELLS).catch((error: unknown) => {
      if (!isTooLarge(error)) throw error;
      return heads(0);
    });
    const trips = planTrips(sheets);
    let done = 1;
    for (const trip of trips) {
      throwIfCancelled(request.signal, locale);
      request.onProgress?.(done++, trips.length + 1);
      await readFitting(trip, (part) => readTrip(context, part, request.formulas ?? false, locale));
    }
    return { sheets: sheets.map(toSnapshot), activeSheet: active, state };
  });
}

async function listSheets(
  context: Excel.RequestContext,
  request: SnapshotRequest
): Promise<{ sheets: SheetReading[]; active: string; state: StoredState }> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name,items/id,items/visibility");
  const activeSheet = worksheets.getActiveWorksheet();
  activeSheet.load("name");
  const settings = loadState(context);
  await context.sync();
  const active = activeSheet.name;
  const wanted = request.sheets === "active" ? [active] : request.sheets;
  const sheets = worksheets.items
    .filter((sheet) =>
      wanted ? wanted.includes(sheet.name) : sheet.visibility === Excel.SheetVisibility.visible
    )
    .map((sheet): SheetReading => ({
      name: sheet.name,
      id: sheet.id,
      hidden: sheet.visibility !== Excel.SheetVisibility.visible,
      protected: false,
      own: false,
      used: null,
      values: [],
      text: [],
      formulas: request.formulas ? [] : undefined,
      hiddenRows: [],
      mixedRows: false,
      nextRow: 0,
    }));
  return { sheets, active, state: storedState(settings) };
}

/** Step 2: used ranges, protection, and the first rows of every sheet with values and text. */
async function readHeads(
  context: Excel.RequestContext,
  sheets: readonly SheetReading[],
  formulas: boolean,
  most: number,
  locale: Locale
): Promise<void> {
  const cells = Math.min(most, Math.floor(HEAD_CELLS_IN_ALL / Math.max(1, sheets.length)));
  const window: Area = {
    top: 0,
    left: 0,
    bottom: Math.max(24, Math.floor(cells / HEAD_COLUMNS)) - 1,
    right: HEAD_COLUMNS - 1,
  };
  const readings = sheets.map((reading) => {
    const sheet = context.workbook.worksheets.getItem(reading.id);
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address,rowHidden");
    const head = used.getIntersectionOrNullObject(areaAddress(window));
    head.load("address,values,text");
    if (formulas) head.load("formulas");
    return { reading, sheet, used, head, mark: loadWritten(sheet) };
  });
  await context.sync();
  for (const { reading, sheet, used, head, mark } of readings) {
    reading.protected = sheet.protection.protected;
    reading.own = !mark.isNullObject;
    if (used.isNullObject) continue;
    const area = parseArea(used.address);
    if (!area) continue;
    const { rows, columns } = areaSize(area);
    if (rows * columns > MOST_CELLS) throw tooLarge(reading.name, locale);
    reading.used = area;
    reading.mixedRows = used.rowHidden !== false;
    const headArea = head.isNullObject ? undefined : parseArea(head.address);
    // A head narrower than the used range, or not at its top, is no whole rows: read it as a rest.
    if (!headArea || headArea.right < area.right || headArea.top > area.top) continue;
    appendRows(reading, head.values, head.text, formulas ? head.formulas : undefined, locale);
    reading.nextRow = areaSize(headArea).rows;
  }
}

/** Step 3: packs what is left into trips of at most 200,000 cells and a bounded length. */
function planTrips(sheets: readonly SheetReading[]): Chunk[][] {
  const trips: Chunk[][] = [];
  let trip: Chunk[] = [];
  let cells = 0;
  let length = 0;
  for (const sheet of sheets) {
    if (!sheet.used) continue;
    const { rows, columns } = areaSize(sheet.used);
    const textColumns = columnsWithOwnText(sheet, columns);
    const rowLength = averageRowLength(sheet, columns, textColumns);
    for (let row = sheet.nextRow; row < rows;) {
      const room = Math.min(
        Math.floor((CHUNK_CELLS - cells) / columns),
        Math.floor((CHUNK_LENGTH - length) / rowLength)
      );
      if (room < 1 && trip.length > 0) {
        trips.push(trip);
        trip = [];
        cells = length = 0;
        continue;
      }
      const count = Math.min(Math.max(1, room), rows - row);
      const top = sheet.used.top + row;
      trip.push({ sheet, area: { ...sheet.used, top, bottom: top + count - 1 }, textColumns });
      cells += count * columns;
      length += count * rowLength;
      row += count;
    }
    if (sheet.mixedRows && sheet.nextRow >= rows) {
      // Nothing left to read but which rows are hidden.
      trip.push({ sheet, area: { ...sheet.used, bottom: sheet.used.top - 1 }, textColumns: [] });
    }
  }
  if (trip.length > 0) trips.push(trip);
  return trips;
}

/** Columns where the first rows show text of their own; all of them when there are no first rows. */
function columnsWithOwnText(sheet: SheetReading, columns: number): number[] {
  const all = Array.from({ length: columns }, (_, column) => column);
  if (sheet.text.length === 0) return all;
  return all.filter((column) => sheet.text.some((row) => (row[column] ?? null) !== null));
}

function averageRowLength(
  sheet: SheetReading,
  columns: number,
  textColumns: readonly number[]
): number {
  const sample = sheet.values.slice(-50);
  const perCell =
    sample.length === 0 ? 12 : bytesOf(JSON.stringify(sample)) / (sample.length * columns);
  return Math.max(columns * 3, perCell * (columns + textColumns.length));
}

/** A Chinese character takes three bytes in a message. */
function bytesOf(text: string): number {
  return text.length + 2 * (text.match(/[^\0-\x7f]/g)?.length ?? 0);
}

/**
 * Reads a trip; one whose answer is larger than this Excel allows (rows further down may be longer than
 * the first ones) is read in halves.
 */
async function readFitting(
  trip: readonly Chunk[],
  read: (trip: readonly Chunk[]) => Promise<void>
): Promise<void> {
  try {
    await read(trip);
  } catch (error) {
    const halves = isTooLarge(error) ? halvesOf(trip) : undefined;
    if (!halves) throw error;
    await readFitting(halves[0], read);
    await readFitting(halves[1], read);
  }
}

function isTooLarge(error: unknown): boolean {
  return errorCode(error) === "ResponsePayloadSizeLimitExceeded";
}

function halvesOf(trip: readonly Chunk[]): [Chunk[], Chunk[]] | undefined {
  const [first] = trip;
  if (!first) return undefined;
  const middle = Math.ceil(trip.length / 2);
  if (trip.length > 1) return [trip.slice(0, middle), trip.slice(middle)];
  const { area } = first;
  if (area.bottom <= area.top) return undefined;
  const split = Math.floor((area.top + area.bottom) / 2);
  return [
    [{ ...first, area: { ...area, bottom: split } }],
    [{ ...first, area: { ...area, top: split + 1 } }],
  ];
}

async function readTrip(
  context: Excel.RequestContext,
  trip: readonly Chunk[],
  formulas: boolean,
  locale: Locale
): Promise<void> {
  const readings = trip.map(({ sheet, area, textColumns }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const rows =
      sheet.mixedRows && sheet.used
        ? worksheet.getRange(areaAddress(sheet.used)).getRowProperties({ rowHidden: true })
        : undefined;
    if (area.bottom < area.top) return { sheet, rows };
    const range = worksheet.getRange(areaAddress(area));
    range.load("values");
    if (formulas) range.load("formulas");
    const texts = textColumns.map((column) => {
      const left = area.left + column;
      const part = worksheet.getRange(areaAddress({ ...area, left, right: left }));
      part.load("text");
      return { column, part };
    });
    return { sheet, rows, range, texts };
  });
  await context.sync();
  for (const { sheet, rows, range, texts } of readings) {
    if (rows && sheet.used) {
      const top = sheet.used.top;
      sheet.hiddenRows = rows.value.flatMap((row, index) =>
        row.rowHidden ? [top + index + 1] : []
      );
      sheet.mixedRows = false;
    }
    if (!range) continue;
    const text = Array.from({ length: range.values?.length ?? 0 }, (): string[] => []);
    for (const { column, part } of texts) {
      part.text.forEach((row, index) => {
        const line = text[index];
        if (line) line[column] = row[0] ?? "";
      });
    }
    appendRows(sheet, range.values, text, formulas ? range.formulas : undefined, locale);
  }
}

/** Adds rows to a reading; `text` may have holes where it was not asked for. */
function appendRows(
  sheet: SheetReading,
  values: Grid<CellValue> | null,
  text: Grid<string>,
  formulas: Grid<CellValue> | undefined,
  locale: Locale
): void {
  // Beyond its limits Excel answers null without an error.
  if (values === null || values === undefined) throw tooLarge(sheet.name, locale);
  values.forEach((row, index) => {
    sheet.values.push(row);
    sheet.text.push(
      row.map((value, column) => {
        const shown = text[index]?.[column];
        return shown === undefined || shown === String(value) ? null : shown;
      })
    );
  });
  for (const row of formulas ?? []) sheet.formulas?.push(row);
}

function tooLarge(sheet: string, locale: Locale): WorkbookError {
  return new WorkbookError("too-large", render(workbookMessages.tooLarge, locale, { sheet }));
}

function toSnapshot(reading: SheetReading): SheetSnapshot {
  return {
    name: reading.name,
    id: reading.id,
    usedRange: reading.used ? areaAddress(reading.used) : null,
    values: reading.values,
    text: reading.text,
    formulas: reading.formulas,
    hiddenRows: reading.hiddenRows,
    protected: reading.protected,
    own: reading.own,
    hidden: reading.hidden,
  };
}
