import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area } from "../../../src/core/sheets/address";
import type { KeptCell } from "./book-data";
import type { CellContent } from "./book-model";
import { contentOf, hasFormula, plainCell, valueTypeOf } from "./cell-content";
import { mapArea, type SheetAccess } from "./sheet-access";
import type { SheetCells } from "./sheet-cells";
import { SharedFormulas, type WrittenFormula } from "./shared-formulas";
import type { StyleRef } from "./style-table";

/** A cell as it is, to be put somewhere else in the book without being read anew. */
export interface StoredCell {
  readonly value: CellContent;
  /** The value is an error, not a text that looks like one. */
  readonly error: boolean;
  /** With `=`, as it is stored. */
  readonly formula?: string;
  /** Of the engine; good for every sheet of the book. */
  readonly style?: unknown;
  readonly kept?: KeptCell;
}

export type CellPart = "All" | "Contents" | "Formats";

/** Cells taken out of a sheet and put in again whole, for sorting, copying and filling. */
export class StoredCells {
  private readonly shared: SharedFormulas;

  constructor(
    private readonly access: SheetAccess,
    private readonly cells: SheetCells
  ) {
    this.shared = new SharedFormulas(access);
  }

  read(area: Area): StoredCell[][] {
    const formulaOf = this.shared.reader();
    const values = this.cells.values(area);
    const matrix = this.access.worksheet.getCellMatrix();
    return mapArea(area, (row, column) => {
      const raw = matrix.getValue(row, column);
      const style = this.access.styleRef(row, column, raw);
      return {
        value: values[row - area.top]?.[column - area.left] ?? contentOf(raw),
        error: valueTypeOf(raw) === "Error",
        ...(raw && hasFormula(raw) ? { formula: formulaOf(raw, row, column) } : {}),
        ...(style ? { style } : {}),
        ...(raw?.custom ? { kept: raw.custom["kept"] as KeptCell } : {}),
      };
    });
  }

  /** Null leaves a cell alone. */
  write(area: Area, cells: readonly (readonly (StoredCell | null)[])[], part: CellPart): void {
    const written: Record<number, Record<number, ICellData>> = {};
    const formulas: WrittenFormula[] = [];
    cells.forEach((line, down) => {
      const row = area.top + down;
      line.forEach((stored, across) => {
        if (!stored) return;
        const column = area.left + across;
        const cell: ICellData = part === "Formats" ? {} : contentsOf(stored);
        if (part !== "Contents") cell.s = (stored.style as StyleRef | undefined) ?? null;
        if (cell.f) formulas.push({ row, column, cell });
        (written[row] ??= {})[column] = cell;
      });
    });
    if (Object.keys(written).length === 0) return;
    this.shared.encode(formulas);
    this.cells.ensureSize(area);
    this.access.run(SetRangeValuesMutation, { cellValue: written });
  }

  /** A formula as it reads some rows and columns further on. */
  movedFormula(formula: string, rows: number, columns: number): string {
    if (rows === 0 && columns === 0) return formula;
    const lexer = this.access.engine.injector.get(LexerTreeBuilder);
    return lexer.moveFormulaRefOffset(formula, columns, rows);
  }
}

function contentsOf(stored: StoredCell): ICellData {
  const custom = stored.kept ? { kept: stored.kept } : null;
  const blank: ICellData = { v: null, t: null, f: null, si: null, p: null, custom };
  if (stored.formula !== undefined) return { ...blank, f: stored.formula };
  if (stored.value === "") return blank;
  return { ...blank, ...plainCell(stored.value, stored.error) };
}
