import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { areaAddress, type Area } from "../../src/core/sheets/address";
import type { BookData, CellData, SheetData } from "../host/model/book-data";
import { putBookExtras } from "./book-extras";
import { carriedOf } from "./carried-parts";
import { putLinks } from "./cell-links";
import { digitPixels, pointsToWidth } from "./cell-sizes";
import { NORMAL_FONT, toFileStyle } from "./cell-styles";
import { putChartNames } from "./drawing-names";
import { putElement, SHEET_ORDER } from "./element-order";
import { newLibraryWorkbook, type CellValue, type Style, type Worksheet } from "./excel-library";
import { orderFonts } from "./font-parts";
import { printNames, putCustomParts, putNames, type FileParts } from "./file-parts";
import { putOutlines } from "./outlines";
import { putPage } from "./page-settings";
import { putCarried } from "./put-carried";
import { writeCharts } from "./sheet-charts";
import { validationsXml } from "./sheet-validations";
import { changeSheet, sheetPaths } from "./sheet-xml";
import { completeConditionalFormats, writeConditionalFormats } from "./write-conditional-formats";
import { textOfRuns, type RichRuns } from "./rich-texts";
import { toFileProtection } from "./sheet-protection";
import { addTables, putTables } from "./sheet-tables";
import { functionNames, type FunctionNames } from "./stored-formulas";

export interface WriteOptions {
  /** The add-in's functions with namespace, as in its functions.json; default: everything in `PERF.`. */
  readonly functions?: readonly string[];
  /** Written into the file's properties; the default keeps the same data the same bytes. */
  readonly savedAt?: Date;
}

const DIGIT = digitPixels(NORMAL_FONT.name, NORMAL_FONT.size);
const UNDATED = Date.UTC(2024, 0, 1);
const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
/** Rows without cells are written one by one; beyond this many an entry such as "all the rest" is cut. */
const MOST_BARE_ROWS = 20_000;

/** A workbook as the bytes of an .xlsx file. The same data gives the same bytes. */
export async function writeWorkbook(
  data: BookData,
  options: WriteOptions = {}
): Promise<Uint8Array> {
  const names = functionNames(options.functions);
  const workbook = newLibraryWorkbook();
  const styles = (data.styles ?? []).map(toFileStyle);
  const active = Math.max(0, activeSheet(data));
  const sheets: Worksheet[] = [];
  for (const [place, sheet] of data.sheets.entries()) {
    const written = workbook.addWorksheet(sheet.name);
    const selection = place === active ? data.selection : undefined;
    await writeSheet(written, sheet, styles, names, selection);
    sheets.push(written);
  }
  // Charts look at sheets by name, so all of them must stand first.
  const charts = new Map<number, string>();
  const numbers = data.sheets.map((sheet, place) =>
    writeCharts(sheets[place] as Worksheet, sheet, charts)
  );
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 12_000,
      firstSheet: 0,
      activeTab: active,
      visibility: "visible",
    },
  ];
  writeProperties(workbook, data.properties ?? {}, options.savedAt);

  // The library's own check of what it wrote takes as long as writing; our tests use Microsoft's.
  // Its uncompressed zip takes longer than a lightly compressed one.
  const stored = await workbook.xlsx.writeBuffer({ zip: { level: 1 }, validate: false });
  const parts: FileParts = unzipSync(new Uint8Array(stored));
  orderFonts(parts);
  putNames(
    parts,
    [
      ...data.sheets.flatMap(({ name, extras }) => printNames(extras?.page ?? {}, name)),
      ...(data.names ?? []),
    ],
    data.sheets.map((sheet) => sheet.name)
  );
  putSheetParts(parts, data);
  putBookExtras(parts, data);
  putTables(parts, data.sheets);
  putChartNames(parts, charts);
  putCarried(parts, data, numbers);
  putCustomParts(parts, data);
  dropInventedAuthor(parts, data.properties ?? {});
  // A date of the zip is local time; made from local parts it is the same everywhere.
  return zipSync(parts, { level: 6, mtime: new Date(2024, 0, 1) });
}

/** Rules on cells and the set-up for printing, which the library writes badly or not at all. */
function putSheetParts(parts: FileParts, data: BookData): void {
  const paths = sheetPaths(parts);
  data.sheets.forEach((sheet, place) => {
    const { extras } = sheet;
    const { conditionalFormats = [], validations = [], page } = extras ?? {};
    changeSheet(parts, paths[place] ?? "", (xml) => {
      const formatted = completeConditionalFormats(xml, conditionalFormats);
      const rules = validationsXml(validations);
      const ruled =
        rules === "" ? formatted : putElement(formatted, "dataValidations", rules, SHEET_ORDER);
      return putOutlines(page ? putPage(ruled, page) : ruled, sheet);
    });
    putLinks(parts, paths[place] ?? "", extras?.links ?? []);
  });
}

/** The library names an author where there is none. */
function dropInventedAuthor(
  parts: FileParts,
  { author, lastAuthor }: Record<string, string>
): void {
  const core = parts["docProps/core.xml"];
  if (!core) return;
  let xml = strFromU8(core);
  if (!author) xml = xml.replace("<dc:creator>Unknown</dc:creator>", "");
  if (!author && !lastAuthor) {
    xml = xml.replace("<cp:lastModifiedBy>Unknown</cp:lastModifiedBy>", "");
  }
  parts["docProps/core.xml"] = strToU8(xml);
}

function activeSheet(data: BookData): number {
  return (
    data.active ?? data.sheets.findIndex((sheet) => (sheet.visibility ?? "Visible") === "Visible")
  );
}

function writeProperties(
  workbook: ReturnType<typeof newLibraryWorkbook>,
  properties: Readonly<Record<string, string>>,
  savedAt: Date | undefined
): void {
  const created = new Date(properties["creationDate"] ?? UNDATED);
  workbook.created = Number.isNaN(created.getTime()) ? new Date(UNDATED) : created;
  workbook.modified = savedAt ?? workbook.created;
  workbook.creator = properties["author"] ?? "";
  workbook.lastModifiedBy = properties["lastAuthor"] ?? workbook.creator;
  for (const member of [
    "title",
    "subject",
    "keywords",
    "category",
    "company",
    "manager",
  ] as const) {
    const value = properties[member];
    if (value) workbook[member] = value;
  }
  if (properties["comments"]) workbook.description = properties["comments"];
}

async function writeSheet(
  written: Worksheet,
  sheet: SheetData,
  styles: readonly Partial<Style>[],
  names: FunctionNames,
  selection: Area | undefined
): Promise<void> {
  written.state = VISIBILITY[sheet.visibility ?? "Visible"];
  if (sheet.tabColor) {
    written.properties.tabColor = { argb: `FF${sheet.tabColor.replace("#", "").toUpperCase()}` };
  }
  if (sheet.defaultColumnWidth !== undefined) {
    written.properties.defaultColWidth = pointsToWidth(sheet.defaultColumnWidth, DIGIT);
  }
  if (sheet.defaultRowHeight !== undefined) {
    written.properties.defaultRowHeight = sheet.defaultRowHeight;
  }
  // Cells made later take the style of their row or column, unless they have one of their own.
  writeLines(written, sheet, styles);
  writeCells(written, sheet, styles, names);
  for (const area of sheet.merges ?? []) {
    written.mergeCellsWithoutStyle(area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
  }
  const frozen = sheet.extras?.frozen;
  const split = frozen && (frozen.rows > 0 || frozen.columns > 0);
  written.views = [
    {
      ...(split ? { state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows } : {}),
      showGridLines: sheet.gridlines ?? true,
      showRowColHeaders: sheet.headings ?? true,
      ...(selection ? { activeCell: areaAddress(selection).split(":")[0] } : {}),
    },
  ];
  addTables(written, sheet);
  const carried = carriedOf(sheet);
  writeConditionalFormats(written, sheet.extras?.conditionalFormats ?? []);
  if (sheet.extras?.protection) {
    await toFileProtection(written, sheet.extras.protection, carried.passwordHash);
  }
}

function writeCells(
  written: Worksheet,
  sheet: SheetData,
  styles: readonly Partial<Style>[],
  names: FunctionNames
): void {
  sheet.cells.forEach((row, rowPlace) => {
    row?.forEach((cell, columnPlace) => {
      if (!cell) return;
      const target = written.getCell(rowPlace + 1, columnPlace + 1);
      const style = cell.style === undefined ? undefined : styles[cell.style];
      if (style) target.style = style;
      const value = cellValue(cell, names, target.address);
      if (value !== undefined) target.value = value;
    });
  });
}

/** @param place the cell's address */
function cellValue(cell: CellData, names: FunctionNames, place: string): CellValue | undefined {
  const plain =
    cell.error && typeof cell.value === "string" ? { error: knownError(cell.value) } : cell.value;
  if (!cell.formula) return plain === "" ? undefined : (richValue(cell) ?? plain);
  const formula = names.save(cell.formula);
  const result = plain === undefined ? {} : { result: plain };
  const array = cell.kept?.array ?? (cell.spill ? "dynamic" : undefined);
  if (array === undefined) return { formula, ...result };
  return {
    formula,
    ...result,
    shareType: "array",
    ref: cell.spill ? areaAddress(cell.spill) : place,
    ...(array === "dynamic" ? { isDynamicArray: true } : {}),
  };
}

/** The formats inside a text, as long as the text is the one they were made for. */
function richValue({ kept, value }: CellData): CellValue | undefined {
  const runs = kept?.rich as RichRuns | undefined;
  return runs && textOfRuns(runs) === value ? { richText: structuredClone(runs) } : undefined;
}

type ErrorText = Extract<CellValue, { error: unknown }>["error"];
const ERRORS: readonly ErrorText[] = [
  ...(["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const),
  ...(["#SPILL!", "#CALC!"] as const),
];

/** Errors a file has no word for (`#BUSY!`, `#CONNECT!`) are stored as Excel stores them: #VALUE!. */
function knownError(text: string): ErrorText {
  return ERRORS.find((error) => error === text) ?? "#VALUE!";
}

function writeLines(written: Worksheet, sheet: SheetData, styles: readonly Partial<Style>[]): void {
  for (const { first, last, width, hidden, style } of sheet.columns ?? []) {
    for (let column = first; column <= last; column++) {
      const target = written.getColumn(column + 1);
      if (width !== undefined) target.width = pointsToWidth(width, DIGIT);
      if (hidden) target.hidden = true;
      const look = style === undefined ? undefined : styles[style];
      if (look) target.style = look;
    }
  }
  for (const { first, last, height, hidden, style } of sheet.rows ?? []) {
    const end = Math.min(last, Math.max(sheet.cells.length, first + MOST_BARE_ROWS));
    for (let row = first; row <= end; row++) {
      const target = written.getRow(row + 1);
      if (height !== undefined) target.height = height;
      if (hidden) target.hidden = true;
      const look = style === undefined ? undefined : styles[style];
      if (look) target.style = look;
    }
  }
}
