import type { SheetData } from "../host/model/book-data";
import { type Cell, type Worksheet } from "./excel-library";
import type { PasswordHash } from "./sheet-protection";

/**
 * What the host has no model for: read from the file, carried through the host untouched, written back.
 * Addresses are those of the file; moving cells in the host does not move them.
 */
export interface CarriedParts {
  readonly passwordHash?: PasswordHash;
  /** By cell; a text, or a text with its formatting and the size of its box. */
  readonly notes?: Readonly<Record<string, CarriedNote>>;
}

export type CarriedNote = NonNullable<Cell["note"]>;

export function carriedOf(sheet: SheetData): CarriedParts {
  return (sheet.extras?.carried ?? {}) as CarriedParts;
}

export function readCarried(sheet: Worksheet, passwordHash?: PasswordHash): CarriedParts {
  const notes = notesOf(sheet);
  return {
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
    ...(passwordHash ? { passwordHash } : {}),
  };
}

function notesOf(sheet: Worksheet): Record<string, CarriedNote> {
  const notes: Record<string, CarriedNote> = {};
  for (let row = 1; row <= sheet.rowCount; row++) {
    const found = sheet.findRow(row);
    for (let column = 1; found && column <= found.cellCount; column++) {
      const cell = found.findCell(column);
      if (cell?.note) notes[cell.address] = cell.note;
    }
  }
  return notes;
}

/** The library marks what it is given; it gets a copy. */
export function writeCarried(sheet: Worksheet, parts: CarriedParts): void {
  const carried = structuredClone(parts);
  for (const [address, note] of Object.entries(carried.notes ?? {})) {
    sheet.getCell(address).note = note;
  }
}
