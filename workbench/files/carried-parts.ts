import { cellAddress, parseArea } from "../../src/core/sheets/address";
import type { SheetData } from "../host/model/book-data";
import type {
  CellValue,
  ConditionalFormattingOptions,
  DataValidation,
  Worksheet,
} from "./excel-library";
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
  /** By address; an area begins with `range:`. */
  readonly validations?: Readonly<Record<string, DataValidation>>;
  readonly conditionalFormats?: readonly ConditionalFormattingOptions[];
  readonly passwordHash?: PasswordHash;
}

export function carriedOf(sheet: SheetData): CarriedParts {
  return (sheet.extras?.carried ?? {}) as CarriedParts;
}

/** Dates are the one thing in a validation that is not JSON: they become serial numbers. */
function plain(validation: DataValidation): DataValidation {
  if (validation.type === "any" || !Array.isArray(validation.formulae)) return validation;
  const formulae = validation.formulae.map((formula) =>
    formula instanceof Date ? formula.getTime() / 86_400_000 + 25_569 : formula
  );
  return { ...validation, formulae };
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
  const validations: Record<string, DataValidation> = {};
  for (const [address, validation] of Object.entries(sheet.dataValidations.model)) {
    if (validation) validations[address] = plain(validation);
  }
  return {
    ...(tables.length > 0 ? { tables } : {}),
    ...(Object.keys(validations).length > 0 ? { validations } : {}),
    ...(sheet.conditionalFormattings.length > 0
      ? { conditionalFormats: sheet.conditionalFormattings }
      : {}),
    ...(passwordHash ? { passwordHash } : {}),
  };
}

/** The library marks what it is given; it gets a copy. */
export function writeCarried(sheet: Worksheet, parts: CarriedParts): void {
  const carried = structuredClone(parts);
  for (const table of carried.tables ?? []) writeTable(sheet, table);
  for (const [address, validation] of Object.entries(carried.validations ?? {})) {
    sheet.dataValidations.model[address] = validation;
  }
  for (const format of carried.conditionalFormats ?? []) sheet.addConditionalFormatting(format);
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
