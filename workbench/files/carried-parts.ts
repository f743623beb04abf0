import { cellAddress, parseArea } from "../../src/core/sheets/address";
import type { SheetData } from "../host/model/book-data";
import { isMergedInto, type Cell, type CellValue, type Worksheet } from "./excel-library";
import type { PasswordHash } from "./sheet-protection";

/** A table (ListObject) of a sheet. */
export interface CarriedTable {
  readonly name: string;
  /** `A1:D20`, with heading and totals rows. */
  readonly ref: string;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly style?: string;
  readonly stripes: boolean;
  readonly filter: boolean;
  readonly columns: readonly CarriedColumn[];
}

type Column = Worksheet["tables"][string]["table"]["columns"][number];
export type CarriedColumn = Pick<
  Column,
  "name" | "filterButton" | "totalsRowLabel" | "totalsRowFunction" | "totalsRowFormula"
>;

/**
 * What the host has no model for: read from the file, carried through the host untouched, written back.
 * Addresses are those of the file; moving cells in the host does not move them.
 */
export interface CarriedParts {
  readonly tables?: readonly CarriedTable[];
  readonly passwordHash?: PasswordHash;
  readonly autoFilter?: NonNullable<Worksheet["autoFilter"]>;
  /** By cell. */
  readonly links?: Readonly<Record<string, CarriedLink>>;
  /** By cell; a text, or a text with its formatting and the size of its box. */
  readonly notes?: Readonly<Record<string, CarriedNote>>;
}

export interface CarriedLink {
  readonly hyperlink: string;
  readonly tooltip?: string;
}

export type CarriedNote = NonNullable<Cell["note"]>;

export function carriedOf(sheet: SheetData): CarriedParts {
  return (sheet.extras?.carried ?? {}) as CarriedParts;
}

export function readCarried(sheet: Worksheet, passwordHash?: PasswordHash): CarriedParts {
  const tables = Object.values(sheet.tables).map(({ table }): CarriedTable => {
    const totalsRow = table.totalsRow === true;
    return {
      name: table.displayName || table.name,
      ref: table.tableRef || table.ref,
      headerRow: table.headerRow !== false,
      totalsRow,
      ...(table.style?.theme ? { style: table.style.theme } : {}),
      stripes: table.style?.showRowStripes === true,
      filter: Boolean(table.autoFilterRef),
      columns: table.columns.map(
        ({ name, filterButton, totalsRowLabel, totalsRowFunction, totalsRowFormula }) => ({
          name,
          filterButton,
          totalsRowLabel,
          totalsRowFunction,
          totalsRowFormula,
        })
      ),
    };
  });
  const { links, notes } = cellExtras(sheet);
  return {
    ...(sheet.autoFilter ? { autoFilter: sheet.autoFilter } : {}),
    ...(Object.keys(links).length > 0 ? { links } : {}),
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
    ...(tables.length > 0 ? { tables } : {}),
    ...(passwordHash ? { passwordHash } : {}),
  };
}

function cellExtras(sheet: Worksheet): {
  readonly links: Record<string, CarriedLink>;
  readonly notes: Record<string, CarriedNote>;
} {
  const links: Record<string, CarriedLink> = {};
  const notes: Record<string, CarriedNote> = {};
  for (let row = 1; row <= sheet.rowCount; row++) {
    const found = sheet.findRow(row);
    for (let column = 1; found && column <= found.cellCount; column++) {
      const cell = found.findCell(column);
      if (!cell) continue;
      if (cell.note) notes[cell.address] = cell.note;
      const { hyperlink, tooltip } = linkOf(cell);
      if (hyperlink) links[cell.address] = { hyperlink, ...(tooltip ? { tooltip } : {}) };
    }
  }
  return { links, notes };
}

function linkOf(cell: Cell): Partial<CarriedLink> {
  const { value } = cell;
  if (isMergedInto(cell) || typeof value !== "object" || value === null) return {};
  return "hyperlink" in value ? value : {};
}

/** The library ties links to texts and formulas; a number keeps its value and loses its link. */
function writeLink(cell: Cell, link: CarriedLink): void {
  const { value } = cell;
  if (typeof value === "string") cell.value = { text: value, ...link };
  else if (typeof value === "object" && value !== null && "formula" in value) {
    cell.value = { ...value, ...link };
  }
}

/** The library marks what it is given; it gets a copy. */
export function writeCarried(sheet: Worksheet, parts: CarriedParts): void {
  const carried = structuredClone(parts);
  for (const table of carried.tables ?? []) writeTable(sheet, table);
  if (carried.autoFilter) sheet.autoFilter = carried.autoFilter;
  for (const [address, link] of Object.entries(carried.links ?? {})) {
    writeLink(sheet.getCell(address), link);
  }
  for (const [address, note] of Object.entries(carried.notes ?? {})) {
    sheet.getCell(address).note = note;
  }
}

function writeTable(sheet: Worksheet, table: CarriedTable): void {
  const area = parseArea(table.ref);
  if (!area) return;
  const top = area.top + (table.headerRow ? 1 : 0);
  const bottom = area.bottom - (table.totalsRow ? 1 : 0);
  const rows: CellValue[][] = [];
  for (let row = top; row <= bottom; row++) {
    rows.push(table.columns.map((_, place) => sheet.getCell(row + 1, area.left + place + 1).value));
  }
  sheet.addTable({
    name: table.name,
    displayName: table.name,
    ref: cellAddress(area.top, area.left),
    headerRow: table.headerRow,
    totalsRow: table.totalsRow,
    style: { ...(table.style ? { theme: table.style } : {}), showRowStripes: table.stripes },
    columns: table.columns.map((column) => ({ ...column })),
    rows,
  });
}
