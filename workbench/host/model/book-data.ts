import type { Area } from "../../../src/core/sheets/address";
import type {
  BookExtras,
  CellContent,
  CellStyle,
  CustomPropertyValue,
  NameModel,
  SheetExtras,
  Visibility,
} from "./book-model";

/**
 * A whole workbook as plain data: what a file holds, and the quick way into and out of a book.
 * It survives JSON and structured cloning. Positions are 0-based; areas include both ends; sizes are points.
 */
export interface BookData {
  readonly name?: string;
  /** In the order of the tabs. At least one. */
  readonly sheets: readonly SheetData[];
  /** What `CellData.style` points into. A number format is a member of the style. */
  readonly styles?: readonly CellStyle[];
  readonly names?: readonly NameData[];
  /** Position of the active sheet; default: the first visible one. */
  readonly active?: number;
  /** Selected area of the active sheet; default A1. */
  readonly selection?: Area;
  /** JSON text per key. */
  readonly settings?: Readonly<Record<string, string>>;
  /** XML text per part id. */
  readonly customXmlParts?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, string>>;
  readonly customProperties?: Readonly<Record<string, CustomPropertyValue>>;
  /** Present: the structure is protected. */
  readonly protection?: BookExtras["protection"];
  /** What the host does not model, kept as JSON for saving (workbench/files/carried-parts.ts). */
  readonly carried?: BookExtras["carried"];
  /** What the file held and a saved copy will not, for one that wants to say so; not kept in the book. */
  readonly lost?: readonly Beyond[];
}

/** Something of a file beyond the host's model. */
export interface Beyond {
  /** A stable word, such as `pictures`, `pivotTables`, `macros`. */
  readonly what: string;
  readonly count: number;
  /** Absent for what belongs to the whole book. */
  readonly sheet?: string;
}

export interface SheetData {
  /** Excel's id; made up when absent. */
  readonly id?: string;
  readonly name: string;
  readonly visibility?: Visibility;
  /** `#RRGGBB`, absent or empty for none. */
  readonly tabColor?: string;
  readonly gridlines?: boolean;
  readonly headings?: boolean;
  /** `cells[row][column]`; holes, null and short or missing rows are blank cells. */
  readonly cells: readonly (readonly (CellData | null | undefined)[] | null | undefined)[];
  readonly merges?: readonly Area[];
  readonly columns?: readonly ColumnData[];
  readonly rows?: readonly RowData[];
  /** Points. */
  readonly defaultColumnWidth?: number;
  /** Points. */
  readonly defaultRowHeight?: number;
  readonly extras?: Partial<SheetExtras>;
}

export interface CellData {
  /**
   * Taken as it is, without reading text as numbers: dates are serials, texts are texts.
   * With a formula it is the value last calculated.
   */
  readonly value?: CellContent;
  /** With `=`; newer functions by their plain names (a `_xlfn.` prefix is stripped). */
  readonly formula?: string;
  /** The value is an error (`#N/A`), not a text that looks like one. */
  readonly error?: boolean;
  /** Position in `BookData.styles`. */
  readonly style?: number;
  /** The area the formula fills, itself included: set on reading out a spilling formula, ignored on loading. */
  readonly spill?: Area;
  /** What the host has no model for; a file gets it back as long as the content is still the same. */
  readonly kept?: KeptCell;
}

/** It moves and is copied with its cell, and goes when something else is written there. */
export interface KeptCell {
  /** A text with several formats inside, piece by piece, as the files have it (workbench/files/rich-texts.ts). */
  readonly rich?: readonly unknown[];
  /** The formula stands in the file as an array formula: of today, or of the kind that is entered on purpose. */
  readonly array?: "dynamic" | "fixed";
}

/** Neighbouring columns alike. */
export interface ColumnData {
  readonly first: number;
  readonly last: number;
  /** Points; absent: the sheet's default. */
  readonly width?: number;
  readonly hidden?: boolean;
  /** Position in `BookData.styles`: the style of cells without one of their own. */
  readonly style?: number;
  /** Level in an outline (1 to 7), and whether the group beside it is folded; kept for the file. */
  readonly outline?: number;
  readonly collapsed?: boolean;
}

/** Neighbouring rows alike. */
export interface RowData {
  readonly first: number;
  readonly last: number;
  /** Points; absent: the sheet's default. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** Position in `BookData.styles`: the style of cells without one of their own; before the column's. */
  readonly style?: number;
  readonly outline?: number;
  readonly collapsed?: boolean;
}

/** A defined name; `sheet` is the name of the sheet it belongs to, absent for the whole book. */
export interface NameData extends Omit<NameModel, "sheetId" | "comment" | "visible"> {
  readonly comment?: string;
  readonly visible?: boolean;
  readonly sheet?: string;
}
