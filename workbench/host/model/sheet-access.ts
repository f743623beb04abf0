import type { ICellData, IExecutionOptions, IRange, Nullable, Worksheet } from "@univerjs/core";
import type { Area } from "../../../src/core/sheets/address";
import type { StyleRef, StyleTable } from "./style-table";
import type { UniverEngine } from "./univer-engine";

/**
 * Marks a change as somebody else's: Univer then neither activates the sheet it adds or shows nor takes
 * away the cell a person is typing in.
 */
export const NOT_BY_HAND = { fromCollab: true };

/** One sheet of the engine, for the parts of the sheet model that work on it. */
export class SheetAccess {
  constructor(
    readonly engine: UniverEngine,
    readonly styles: StyleTable,
    readonly sheetId: string
  ) {}

  /** Sheets are made anew when a deletion is undone, so it is looked up each time. */
  get worksheet(): Worksheet {
    const sheet = this.engine.workbook.getSheetBySheetId(this.sheetId);
    if (!sheet) throw new Error(`The sheet ${this.sheetId} has been deleted.`);
    return sheet;
  }

  get target(): { unitId: string; subUnitId: string } {
    return { unitId: this.engine.unitId, subUnitId: this.sheetId };
  }

  /** Runs a command on this sheet at once. */
  run(
    command: { readonly id: string },
    params: object,
    options: IExecutionOptions = NOT_BY_HAND
  ): void {
    this.engine.commands.syncExecuteCommand(command.id, { ...this.target, ...params }, options);
  }

  raw(row: number, column: number): Nullable<ICellData> {
    return this.worksheet.getCellMatrix().getValue(row, column);
  }

  /** The style a cell shows: its own, else its row's, else its column's. */
  styleRef(row: number, column: number, cell: Nullable<ICellData>): StyleRef {
    if (cell?.s) return cell.s;
    const { worksheet } = this;
    return worksheet.getRowStyle(row, true) ?? worksheet.getColumnStyle(column, true);
  }
}

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.top,
    endRow: area.bottom,
    startColumn: area.left,
    endColumn: area.right,
  };
}

export function areaOf(range: IRange): Area {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}

/** A matrix of one value per cell of an area. */
export function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}
