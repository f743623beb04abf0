import type { Area } from "../../../src/core/sheets/address";
import type { SheetAccess } from "./sheet-access";

/** Inserting and deleting cells, rows and columns of one sheet. */
export class SheetStructure {
  constructor(private readonly access: SheetAccess) {}

  insert(area: Area, shift: "Down" | "Right"): void {
    throw new Error(`insert ${shift} ${this.access.sheetId} ${area.top}`);
  }

  delete(area: Area, shift: "Up" | "Left"): void {
    throw new Error(`delete ${shift} ${this.access.sheetId} ${area.top}`);
  }
}
