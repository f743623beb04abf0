import type { Area } from "../../../src/core/sheets/address";
import type { BookData } from "./book-data";
import type { OwnWords } from "./own-words";
import type { CellPart, StoredCell } from "./stored-cells";
import type { NewNames } from "./structured-references";
import type { SheetFilter, TableModel } from "./table-model";
import type {
  CommentModel,
  ConditionalFormatModel,
  LinkModel,
  NoteModel,
  ValidationModel,
} from "./cell-rules";

/**
 * What the host's Rich API classes need of a workbook. One implementation: Univer (univer-book.ts),
 * headless in Node and under its grid in the browser. Positions are 0-based; areas include both ends.
 * Excel's own errors (InvalidArgument, AccessDenied …) are raised by the classes, not here.
 */
export type CellContent = string | number | boolean;

/** Excel's valueTypes. */
export type ValueType =
  "Empty" | "String" | "Double" | "Boolean" | "Error" | "Unknown" | "RichValue";

export type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";
export interface BorderLine {
  readonly style:
    "None" | "Continuous" | "Dash" | "Dot" | "Double" | "DashDot" | "DashDotDot" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

/** The formatting of one cell; an absent member means Excel's default. */
export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly subscript?: boolean;
  readonly superscript?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** Excel's name of a fill pattern, e.g. `Gray25`; absent for none and for a plain colour. */
  readonly pattern?: string;
  readonly patternColor?: string;
  /** Lighter (to 1) or darker (to -1) than the colour. Kept only. */
  readonly fontTint?: number;
  readonly fillTint?: number;
  readonly patternTint?: number;
  readonly horizontal?:
    | "General"
    | "Left"
    | "Center"
    | "Right"
    | "Fill"
    | "Justify"
    | "CenterAcrossSelection"
    | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<Edge, BorderLine>>>;
  readonly numberFormat?: string;
  /** Default true, as in Excel. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** Degrees from -90 to 90, or 180 for letters below each other. */
  readonly orientation?: number;
  readonly shrinkToFit?: boolean;
  readonly autoIndent?: boolean;
  readonly readingOrder?: "Context" | "LeftToRight" | "RightToLeft";
  /** Name of the cell style that was applied; its look stands in the other members. */
  readonly styleName?: string;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetModel {
  /** Stable for the life of the book, e.g. `{00000000-0001-0000-0000-000000000000}`. */
  readonly id: string;
  name: string;
  /** How Excel calls what nobody named. */
  readonly words: OwnWords;
  visibility: Visibility;
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  /** Width of columns that have none of their own, in characters of the standard font. */
  standardWidth: number;
  /** Bounding area of cells with content (or, unless valuesOnly, formatting), of a part of the sheet; undefined when blank. */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined;
  /** Raw values as Excel gives them: "" blank, dates as serials, "#N/A" … for errors. Settled only after `BookModel.calculate()`. */
  values(area: Area): CellContent[][];
  /** Formula with `=`, otherwise the value. */
  formulas(area: Area): CellContent[][];
  /** Displayed text by number format. */
  texts(area: Area): string[][];
  valueTypes(area: Area): ValueType[][];
  /** Writes contents; a string beginning with `=` is a formula, `null` leaves, `""` clears. Text that reads as a number becomes a number unless the cell's format is text (`@`), as typing does in Excel. */
  write(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void;
  style(row: number, column: number): CellStyle;
  /** Changes only the members given, on every cell of the area. `undefined` members are left alone. */
  restyle(area: Area, patch: CellStyle): void;
  /** The common value of one style member in an area, or null when cells differ (Excel's answer for mixed). */
  commonStyle<K extends keyof CellStyle>(area: Area, member: K): CellStyle[K] | null | undefined;
  numberFormats(area: Area): string[][];
  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  clear(area: Area, what: "All" | "Formats" | "Contents"): void;
  merges(): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  /** Width in points (Excel's columnWidth), height in points. */
  columnWidth(column: number): number;
  setColumnWidth(left: number, right: number, points: number): void;
  rowHeight(row: number): number;
  setRowHeight(top: number, bottom: number, points: number): void;
  isRowHidden(row: number): boolean;
  setRowsHidden(top: number, bottom: number, hidden: boolean): void;
  isColumnHidden(column: number): boolean;
  setColumnsHidden(left: number, right: number, hidden: boolean): void;
  /** How deep lines (0-based) lie in groups, 1 to 7; those in no group are absent. */
  outlineLevels(axis: "rows" | "columns"): Record<number, number>;
  setOutlineLevel(axis: "rows" | "columns", line: number, level: number): void;
  insert(area: Area, shift: "Down" | "Right"): void;
  delete(area: Area, shift: "Up" | "Left"): void;
  /** Cells as they are, with formulas and formatting, to be put elsewhere by `putCells`. */
  takeCells(area: Area): StoredCell[][];
  /** Puts cells in as they are, formulas unchanged; null leaves a cell alone. */
  putCells(area: Area, cells: readonly (readonly (StoredCell | null)[])[], part: CellPart): void;
  /** A formula as it reads some rows and columns further on. */
  movedFormula(formula: string, rows: number, columns: number): string;
  /** Cuts cells and puts them at the top left of another area; formulas that point to them follow. */
  moveCells(area: Area, sheetId: string, top: number, left: number): void;
  /** The area a dynamic array formula in this cell spills over, when it spills. */
  spillArea(row: number, column: number): Area | undefined;
  /** Everything the grid engine does not keep: charts, print set-up, protection … */
  readonly extras: SheetExtras;
}

/** A formula (`=…`) and the cell it is read from. */
export interface FormulaCell {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export interface SheetExtras {
  protection: { protected: boolean; options: Record<string, boolean>; password?: string };
  page: PageSetup;
  charts: ChartModel[];
  frozen: { rows: number; columns: number };
  /** After a change of tables the book wants `tablesChanged`. */
  tables: TableModel[];
  /** The filter of the sheet's own, beside those of its tables. */
  filter?: SheetFilter;
  conditionalFormats?: ConditionalFormatModel[];
  validations?: ValidationModel[];
  links?: LinkModel[];
  comments?: CommentModel[];
  notes?: NoteModel[];
  /** Texts that add-ins keep with the sheet. */
  customProperties?: Record<string, string>;
  /** What the host does not model, kept as JSON for saving (workbench/files/carried-parts.ts). */
  carried?: Readonly<Record<string, unknown>>;
}

/** What stands at the head and the foot of pages, in the codes of Excel (`&P`, `&"黑体"` …). */
export interface PageParts {
  headerLeft?: string;
  headerCenter?: string;
  headerRight?: string;
  footerLeft?: string;
  footerCenter?: string;
  footerRight?: string;
}

export interface PageSetup extends PageParts {
  orientation: "Portrait" | "Landscape";
  /** Excel.PaperType, or the number of the file for a paper that has no name there. */
  paperSize: string;
  printArea?: string;
  titleRows?: string;
  titleColumns?: string;
  fitWidth?: number;
  fitHeight?: number;
  scale?: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** Present: the first page (the even pages) have a header and footer of their own, or none. */
  firstPage?: PageParts;
  evenPages?: PageParts;
  /** Headers and footers neither shrink with the sheet nor move with its margins. */
  headersOwnScale?: boolean;
  headersOwnMargins?: boolean;
  blackAndWhite?: boolean;
  draftMode?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  printOrder?: "DownThenOver" | "OverThenDown";
  firstPageNumber?: number;
  /** Rows and columns (0-based) that begin a new page. */
  rowBreaks?: number[];
  columnBreaks?: number[];
  /** What the host does not model, by the words of the file. */
  kept?: Readonly<Record<string, string>>;
  margins: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  };
}

/** What is kept of a chart's parts as it was written: members by part, e.g. `legend.font`. */
export type ChartLook = Record<string, Record<string, unknown>>;

export interface ChartSeriesModel {
  name: string;
  /** A1 references with the sheet's name. */
  values: string;
  categories?: string;
  color?: string;
  pointColors: Record<number, string>;
  /** Reference to the sizes of a bubble chart. */
  bubbleSizes?: string;
  trendlines?: { look?: ChartLook }[];
  look?: ChartLook;
  /** Gap between columns or bars, in percent of their width. */
  gapWidth?: number;
  labels?: {
    value: boolean;
    percentage: boolean;
    category: boolean;
    series: boolean;
    legendKey?: boolean;
    position?: string;
    numberFormat?: string;
  };
}

export interface ChartModel {
  readonly id: string;
  name: string;
  /** Excel.ChartType, e.g. `Pie`, `ColumnClustered`. */
  type: string;
  title: { text: string; visible: boolean };
  look?: ChartLook;
  legend: { visible: boolean; position: string };
  /** Points from the sheet's top-left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeriesModel[];
  axes: {
    valueMinimum?: number;
    valueMaximum?: number;
    valueTitle?: string;
    categoryTitle?: string;
    gridlines: boolean;
  };
}

export interface NameModel {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Sheet id for a name of one sheet; absent for a workbook name. */
  readonly sheetId?: string;
}

export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly area: Area;
      readonly changeType: string;
      readonly source: "grid" | "host";
    }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "activated"; readonly sheetId: string; readonly previousId?: string }
  | { readonly kind: "sheetAdded" | "sheetDeleted"; readonly sheetId: string }
  | { readonly kind: "formatted"; readonly sheetId: string; readonly area: Area }
  | {
      readonly kind: "rowsHidden";
      readonly sheetId: string;
      readonly area: Area;
      readonly hidden: boolean;
    }
  /** A person clicked on one cell. */
  | { readonly kind: "clicked"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "calculated"; readonly sheetId: string; readonly area: Area };

export interface BookModel {
  readonly sheets: readonly SheetModel[];
  /** By id or by name (names compare without case, as in Excel). */
  sheet(idOrName: string): SheetModel | undefined;
  addSheet(name?: string): SheetModel;
  deleteSheet(id: string): void;
  /** Takes sheets of another book over (all of them when no names are given); the ids of the new ones. */
  insertSheets(data: BookData, names: readonly string[], position: number): string[];
  moveSheet(id: string, position: number): void;
  copySheet(id: string, name?: string): SheetModel;
  readonly active: SheetModel;
  activate(id: string): void;
  selection: { sheetId: string; area: Area };
  readonly names: readonly NameModel[];
  setName(name: NameModel): void;
  deleteName(name: string, sheetId?: string): void;
  /** Document settings (Office.context.document.settings, workbook.settings) as JSON text per key. */
  readonly settings: Map<string, string>;
  readonly customXmlParts: Map<string, string>;
  properties: Record<string, string>;
  readonly extras: BookExtras;
  /** The tables of all sheets, sheet by sheet. */
  readonly tables: readonly { readonly sheetId: string; readonly table: TableModel }[];
  /** Tables of some sheet are others now: formulas that name them are read again. */
  tablesChanged(): void;
  /** Formulas that name a table or its columns take the new names. */
  renameInFormulas(table: string, change: NewNames): void;
  /** Formulas that name a table get its cells; before it becomes plain cells. */
  putCellsForTable(table: string): void;
  /** Settles all pending calculation. Idle cost must be next to nothing. */
  calculate(options?: { readonly full?: boolean }): Promise<void>;
  /** What a formula (`=…`) comes to without standing in a cell; an error as its text. Nothing changes. */
  evaluate(formula: string, sheetId: string): Promise<CellContent | CellContent[][]>;
  /** What formulas come to, each read as if it stood in a cell of the sheet, in their order. */
  evaluateCells(
    cells: readonly FormulaCell[],
    sheetId: string
  ): Promise<(CellContent | CellContent[][])[]>;
  on(listener: (event: BookEvent) => void): () => void;
  /** Told before contents are written, while what was there can still be read. */
  onEditing(listener: (sheetId: string, area: Area) => void): () => void;
  /** Registers a worksheet function (dotted names allowed); re-registering replaces it. */
  defineFunction(definition: WorksheetFunction): void;
  /** The book as plain data; after `calculate`, with the values of its formulas. */
  toData(): BookData;
  dispose(): void;
}

export type CustomPropertyValue = string | number | boolean;

/** What belongs to the whole book and to no sheet, and the engine does not keep. */
export interface BookExtras {
  /** Present: the structure is protected. */
  protection?: { readonly password?: string };
  readonly customProperties: Map<string, CustomPropertyValue>;
  /** What the host does not model, kept as JSON for saving (workbench/files/carried-parts.ts). */
  readonly carried?: Readonly<Record<string, unknown>>;
}

/** A function the calculation can call. It must answer at once and never throw. */
export interface WorksheetFunction {
  readonly name: string;
  /**
   * @param args scalars, or 2-D arrays for ranges; null for an omitted argument
   * @param caller the calling cell, to mark it dirty later through `settle`
   * @returns a value, a 2-D array (spills), or an error text such as `#VALUE!`, `#BUSY!`
   */
  call(
    args: readonly (CellContent | null | readonly (readonly CellContent[])[])[],
    caller: Caller
  ): CellContent | CellContent[][];
}

export interface Caller {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Asks for this cell to be calculated again, once an answer has come. */
  recalculate(): void;
}
