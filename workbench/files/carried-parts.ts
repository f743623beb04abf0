import type { SheetData } from "../host/model/book-data";
import type { CarriedPackage, Relation } from "./package-graph";
import type { PasswordHash } from "./sheet-protection";

/**
 * What the host has no model for: read from the file, carried through the host untouched, written back.
 * Addresses are those of the file; moving cells in the host does not move them.
 */
export interface CarriedParts {
  readonly passwordHash?: PasswordHash;
  /** The number of the sheet in the file, by which slicers know it. */
  readonly sheetId?: number;
  /** Elements of the sheet, each able to stand alone. */
  readonly elements?: readonly CarriedElement[];
  /** Extensions of the sheet (sparklines, slicers …). */
  readonly extensions?: readonly string[];
  /** Relations that elements and extensions name, and those that no element names (pivot tables). */
  readonly relations?: readonly Relation[];
  readonly loose?: readonly Relation[];
  /** Attributes of the sheet's view, its properties and its rows' and columns' format, which the host has not. */
  readonly attributes?: Readonly<Record<SheetElement, Readonly<Record<string, string>>>>;
  readonly drawing?: CarriedDrawing;
  /** Charts as they stand in the file, by the id they have in the host. */
  readonly charts?: Readonly<Record<string, CarriedChart>>;
}

export type SheetElement = "sheetPr" | "sheetView" | "sheetFormatPr";

export interface CarriedElement {
  /** Without prefix. */
  readonly name: string;
  readonly xml: string;
}

export interface CarriedDrawing {
  /** Frames of pictures, shapes and the like, in their order. */
  readonly anchors: readonly string[];
  readonly relations: readonly Relation[];
}

export interface CarriedChart {
  /** The chart as the host understood it; once it is another one, its file is written anew. */
  readonly model: string;
  /** Path of its part among the carried ones. */
  readonly part: string;
}

/** What belongs to the book and to no sheet. */
export interface CarriedBook {
  readonly parts?: CarriedPackage;
  readonly elements?: readonly CarriedElement[];
  readonly extensions?: readonly string[];
  readonly relations?: readonly Relation[];
  readonly loose?: readonly Relation[];
  /** Relations of the file as a whole (a ribbon of its own, labels). */
  readonly fileRelations?: readonly Relation[];
  /** Formats that carried parts count through, and table styles made of them. */
  readonly formats?: { readonly dxfs: readonly string[]; readonly tableStyles?: string };
  readonly theme?: string;
}

export function carriedOf(sheet: SheetData): CarriedParts {
  return (sheet.extras?.carried ?? {}) as CarriedParts;
}
