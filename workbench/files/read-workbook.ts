import { strFromU8 } from "fflate";
import { parseCell } from "../../src/core/sheets/address";
import type { BookData, CellData, ColumnData, RowData, SheetData } from "../host/model/book-data";
import type { CellStyle, SheetExtras } from "../host/model/book-model";
import type { LinkModel } from "../host/model/cell-rules";
import { readBookExtras } from "./book-extras";
import type { CarriedParts } from "./carried-parts";
import { takeLinks } from "./cell-links";
import { digitPixels, widthToPoints } from "./cell-sizes";
import { fromFileStyle, isGradient, NORMAL_FONT } from "./cell-styles";
import { chartModelKey } from "./chart-key";
import { chartNames } from "./drawing-names";
import {
  firstView,
  newLibraryWorkbook,
  type Style,
  type Workbook,
  type Worksheet,
} from "./excel-library";
import { FONT_SIZE_SCALE, scaleFontSizes } from "./font-parts";
import { fileKind, unpack, UNPACKED_LIMIT } from "./file-gate";
import type { LeftOut } from "./left-out";
import { customPartsOf, takeNames, themeOf, unescapeXml, type FileParts } from "./file-parts";
import { readOtherFormat } from "./other-formats";
import { readOutlines } from "./outlines";
import { readPage, type PrintNames } from "./page-settings";
import { cellDataOf, SpilledCells } from "./read-cells";
import { readConditionalFormats } from "./read-conditional-formats";
import { readValidations } from "./sheet-validations";
import { takeComments, type SheetComments } from "./sheet-comments";
import { sheetXmls } from "./sheet-xml";
import { readCharts } from "./sheet-charts";
import { fromFileProtection } from "./sheet-protection";
import { functionNames, type FunctionNames } from "./stored-formulas";
import { colorReader, type ColorReader } from "./theme-colors";
import { takeProperties, type SheetProperties } from "./sheet-properties";
import { takeTables, type SheetTables } from "./sheet-tables";
import { dropReadings } from "./phonetic-texts";
import { takeCarried, type TakenParts } from "./take-carried";
import { UnreadableWorkbook } from "./unreadable-workbook";

export interface ReadOptions {
  /** The add-in's functions with namespace, as in its functions.json; default: everything in `PERF.`. */
  readonly functions?: readonly string[];
  /** Most bytes the parts of the file may take when unpacked. */
  readonly unpackedLimit?: number;
}

/**
 * A workbook file as plain data: .xlsx and .xlsm with their formatting, charts and settings; .xls, .et,
 * .ods, .xlsb and .csv with values, formulas, number formats, merges and sizes.
 * @param fileName without folders; for messages, and to tell .csv from other text
 * @throws UnreadableWorkbook for anything that is not a readable workbook
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {}
): Promise<BookData> {
  const kind = fileKind(bytes, fileName, options.unpackedLimit ?? UNPACKED_LIMIT);
  const names = functionNames(options.functions);
  const book =
    kind === "xlsx"
      ? await readXlsx(unpack(bytes, fileName), fileName, names)
      : readOtherFormat(bytes, fileName, kind, names);
  return { name: fileName, ...book };
}

async function readXlsx(parts: FileParts, file: string, names: FunctionNames): Promise<BookData> {
  const properties = takeProperties(parts);
  const taken = takeCarried(parts);
  const listed = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const tabs = [...listed.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)].map(([, name]) =>
    unescapeXml(name ?? "")
  );
  const defined = takeNames(parts, tabs);
  scaleFontSizes(parts);
  dropReadings(parts);
  const tables = takeTables(parts);
  const links = takeLinks(parts);
  const comments = takeComments(parts);
  const xmls = sheetXmls(parts);
  const extras = readBookExtras(parts);
  const workbook = newLibraryWorkbook();
  try {
    await workbook.xlsx.loadFromFiles(parts);
  } catch (cause) {
    throw new UnreadableWorkbook("damaged", { file }, { cause });
  }
  const colors = colorReader(themeOf(parts));
  const normal = plainSize(workbook.defaultFont);
  const digit = digitPixels(normal?.name ?? NORMAL_FONT.name, normal?.size ?? NORMAL_FONT.size);
  const styles = new StyleTable(colors, normal, taken.lost);
  const charts = chartNames(parts);
  const sheets = workbook.worksheets.map((sheet, place) =>
    readSheet(sheet, {
      styles,
      names,
      digit,
      charts,
      colors,
      xml: xmls[place] ?? "",
      tables: tables[place],
      taken,
      carried: taken.sheets[place] ?? {},
      printing: defined.printing.get(place) ?? {},
      properties: properties[place] ?? {},
      links: links[place] ?? [],
      comments: comments[place] ?? { comments: [], notes: [] },
    })
  );
  if (sheets.length === 0) throw new UnreadableWorkbook("damaged", { file });
  const active = Math.min(firstView(workbook)?.activeTab ?? 0, sheets.length - 1);
  const sheet = workbook.worksheets[active];
  const cell = parseCell((sheet && firstView(sheet))?.activeCell ?? "A1");
  return {
    sheets,
    styles: styles.all,
    names: defined.names,
    active,
    ...(cell
      ? { selection: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column } }
      : {}),
    ...customPartsOf(parts),
    properties: propertiesOf(workbook),
    ...extras,
    ...(Object.keys(taken.book).length > 0 ? { carried: { ...taken.book } } : {}),
    ...(taken.lost.found.length > 0 ? { lost: taken.lost.found } : {}),
  };
}

function plainSize(font: Partial<Style["font"]> | undefined): Partial<Style["font"]> | undefined {
  return font?.size === undefined ? font : { ...font, size: font.size / FONT_SIZE_SCALE };
}

/** Numbers the styles; cells of one style share one object in the library. */
class StyleTable {
  readonly all: CellStyle[] = [];
  private readonly byObject = new Map<object, number | undefined>();
  private readonly byText = new Map<string, number>();

  constructor(
    private readonly colors: ColorReader,
    private readonly normal: Partial<Style["font"]> | undefined,
    private readonly lost: LeftOut
  ) {}

  place(style: Partial<Style>): number | undefined {
    if (this.byObject.has(style)) return this.byObject.get(style);
    if (isGradient(style)) this.lost.add("gradientFills");
    const font = style.font ? plainSize(style.font) : this.normal;
    const own = font ? { ...style, font } : style;
    const host = fromFileStyle(own, this.colors);
    const text = JSON.stringify(host);
    let place = text === "{}" ? undefined : this.byText.get(text);
    if (place === undefined && text !== "{}") {
      place = this.all.push(host) - 1;
      this.byText.set(text, place);
    }
    this.byObject.set(style, place);
    return place;
  }
}

interface SheetContext {
  readonly styles: StyleTable;
  readonly names: FunctionNames;
  readonly digit: number;
  readonly charts: ReadonlyMap<number, string>;
  readonly colors: ColorReader;
  /** The sheet as it stands in the file. */
  readonly xml: string;
  readonly tables: SheetTables | undefined;
  readonly taken: TakenParts;
  /** What was taken out of the sheet. */
  readonly carried: CarriedParts;
  readonly printing: PrintNames;
  readonly properties: SheetProperties;
  readonly links: LinkModel[];
  readonly comments: SheetComments;
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function readSheet(sheet: Worksheet, context: SheetContext): SheetData {
  const { digit, colors, styles, xml } = context;
  const outlines = readOutlines(xml);
  const { defaultColWidth, defaultRowHeight, tabColor } = sheet.properties;
  const sizes = {
    columns: readColumns(sheet, digit, styles, outlines.columns),
    rows: readRows(sheet, styles, outlines.rows),
    // A file of a Chinese Excel that gives no width means 8.38 digits of its wider font.
    defaultColumnWidth: defaultColWidth
      ? widthToPoints(defaultColWidth, digit)
      : widthToPoints(9, digit) + (digit === 7 ? 0.75 : 0),
    ...(defaultRowHeight ? { defaultRowHeight } : {}),
  };
  const view = firstView(sheet);
  const color = colors.read(tabColor);
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.state],
    ...(color ? { tabColor: color } : {}),
    gridlines: view?.showGridLines ?? true,
    headings: view?.showRowColHeaders ?? true,
    cells: readCells(sheet, context),
    merges: sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
      top: top - 1,
      left: left - 1,
      bottom: bottom - 1,
      right: right - 1,
    })),
    ...sizes,
    extras: readExtras(sheet, sizes, context),
  };
}

function readExtras(
  sheet: Worksheet,
  sizes: Pick<SheetData, "columns" | "rows" | "defaultColumnWidth" | "defaultRowHeight">,
  context: SheetContext
): SheetExtras {
  const { charts, colors, xml, tables, taken, carried: own, printing } = context;
  const view = firstView(sheet);
  const split = view && "state" in view && view.state === "frozen" ? view : undefined;
  const { protection, hash } = fromFileProtection(sheet);
  const models = readCharts(sheet, sizes, charts, colors);
  const kept = carriedCharts(models, taken);
  const carried = {
    ...own,
    ...(kept ? { charts: kept } : {}),
    ...(hash ? { passwordHash: hash } : {}),
  };
  return {
    protection,
    page: readPage(xml, printing),
    charts: models,
    frozen: { rows: split?.ySplit ?? 0, columns: split?.xSplit ?? 0 },
    tables: tables?.tables ?? [],
    ...(tables?.filter ? { filter: tables.filter } : {}),
    ...nonEmpty({
      conditionalFormats: readConditionalFormats(sheet, xml, colors),
      validations: readValidations(xml),
      links: context.links,
      ...context.comments,
    }),
    ...(Object.keys(context.properties).length > 0
      ? { customProperties: { ...context.properties } }
      : {}),
    ...(Object.keys(carried).length > 0 ? { carried } : {}),
  };
}

/** The charts of a sheet with the parts they came from. */
function carriedCharts(
  models: SheetExtras["charts"],
  { chartParts }: TakenParts
): CarriedParts["charts"] {
  const kept = models.flatMap((chart) => {
    const part = chartParts.get(Number(/\d+$/.exec(chart.id)?.[0]));
    return part === undefined ? [] : [[chart.id, { model: chartModelKey(chart), part }] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Lists without entries are left out. */
function nonEmpty<T extends Readonly<Record<string, readonly unknown[]>>>(lists: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(lists).filter(([, list]) => list.length > 0)
  ) as Partial<T>;
}

function readCells(sheet: Worksheet, { styles, names }: SheetContext): SheetData["cells"] {
  const cells: (CellData | undefined)[][] = [];
  const spilled = new SpilledCells();
  for (let row = 1; row <= sheet.rowCount; row++) {
    const found = sheet.findRow(row);
    if (!found) continue;
    const line: (CellData | undefined)[] = [];
    for (let column = 1; column <= found.cellCount; column++) {
      const cell = found.findCell(column);
      if (!cell) continue;
      const data = cellDataOf(cell, names, spilled);
      const style = styles.place(cell.style);
      if (style === undefined && !data) continue;
      line[column - 1] = { ...data, ...(style === undefined ? {} : { style }) };
    }
    if (line.length > 0) cells[row - 1] = line;
  }
  return cells;
}

/** Puts neighbours alike together. */
function alike<T extends object>(
  items: readonly (readonly [place: number, data: T])[]
): (T & { first: number; last: number })[] {
  const spans: (T & { first: number; last: number })[] = [];
  for (const [place, data] of items) {
    const last = spans.at(-1);
    const same = last && JSON.stringify({ ...last, ...data }) === JSON.stringify(last);
    const equal = same && Object.keys(last).length === Object.keys(data).length + 2;
    if (last && equal && last.last === place - 1) last.last = place;
    else spans.push({ first: place, last: place, ...data });
  }
  return spans;
}

type Outlines = ReturnType<typeof readOutlines>["rows"];

/** The style of a whole row or column; one without any says nothing. */
function lineStyle(
  styles: StyleTable,
  style: Partial<Style> | undefined
): { readonly style?: number } {
  if (!style || Object.keys(style).length === 0) return {};
  const place = styles.place(style);
  return place === undefined ? {} : { style: place };
}

function readColumns(
  sheet: Worksheet,
  digit: number,
  styles: StyleTable,
  outlines: Outlines
): ColumnData[] {
  const columns = (sheet.columns ?? []).flatMap((column, place) => {
    const width = column.width === undefined ? undefined : widthToPoints(column.width, digit);
    const data = {
      ...(width === undefined ? {} : { width }),
      ...(column.hidden ? { hidden: true } : {}),
      ...lineStyle(styles, column.style),
      ...outlines.get(place),
    };
    return Object.keys(data).length > 0 ? [[place, data] as const] : [];
  });
  return alike(columns);
}

function readRows(sheet: Worksheet, styles: StyleTable, outlines: Outlines): RowData[] {
  const rows: [number, Omit<RowData, "first" | "last">][] = [];
  for (let place = 1; place <= sheet.rowCount; place++) {
    const row = sheet.findRow(place);
    if (!row) continue;
    const data = {
      ...(row.height ? { height: row.height } : {}),
      ...(row.hidden ? { hidden: true } : {}),
      ...lineStyle(styles, row.style),
      ...outlines.get(place - 1),
    };
    if (Object.keys(data).length > 0) rows.push([place - 1, data]);
  }
  return alike(rows);
}

function propertiesOf(workbook: Workbook): Record<string, string> {
  const found: Record<string, string | undefined> = {
    author: workbook.creator,
    lastAuthor: workbook.lastModifiedBy,
    title: workbook.title,
    subject: workbook.subject,
    keywords: workbook.keywords,
    category: workbook.category,
    company: workbook.company,
    manager: workbook.manager,
    comments: workbook.description,
    creationDate: workbook.created?.toISOString(),
  };
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => Boolean(entry[1]))
  );
}
