import {
  BooleanNumber,
  Dimension,
  Direction,
  RANGE_TYPE,
  sequenceExecute,
  type IAccessor,
  type IMutationInfo,
  type IRange,
} from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getMoveRangeCommandMutations,
  getRemoveRangeMutations,
  InsertColCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowCommand,
  InsertRowMutation,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/core/sheets/address";
import { rangeOf, type SheetAccess } from "./sheet-access";
import type { SheetCells } from "./sheet-cells";
import { setStyle } from "./style-table";

/** What a change of structure was, in Excel's words for `onChanged`. */
export type StructureChange =
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/**
 * Inserting and deleting cells, rows and columns. Univer's commands for it work on the active sheet, skip
 * filtered rows and answer later, so their mutations are run here; formulas, names, merges and whatever
 * else follows moved cells is asked for as the commands do.
 */
export class SheetStructure {
  constructor(
    private readonly access: SheetAccess,
    private readonly cells: SheetCells
  ) {}

  /** New cells take the formatting of those above (`Down`) or to the left (`Right`). */
  insert(area: Area, shift: "Down" | "Right"): StructureChange {
    const { target } = this.access;
    this.cells.ensureSize({ ...clipped(area), ...this.reach(area, shift) });
    if (shift === "Down" && isWholeRows(area)) {
      const range = this.rowRange(area);
      const above = area.top - 1;
      const height = this.access.worksheet.getRowManager().getRowData()[above]?.h;
      const rowInfo =
        above < 0 || height === undefined
          ? undefined
          : Array.from({ length: area.bottom - area.top + 1 }, () => ({
              h: height,
              hd: BooleanNumber.FALSE,
            }));
      const change = { id: InsertRowMutation.id, params: { ...target, range, rowInfo } };
      this.perform(InsertRowCommand.id, range, () => [change], Direction.UP);
      this.inheritStyles(area, shift);
      return "RowInserted";
    }
    if (shift === "Right" && isWholeColumns(area)) {
      const range = this.columnRange(area);
      const change = { id: InsertColMutation.id, params: { ...target, range } };
      this.perform(InsertColCommand.id, range, () => [change], Direction.LEFT);
      this.inheritStyles(area, shift);
      return "ColumnInserted";
    }
    const down = shift === "Down";
    const range = rangeOf(area);
    const shiftDimension = down ? Dimension.ROWS : Dimension.COLUMNS;
    const command = down ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
    this.perform(
      command.id,
      range,
      (accessor) => getInsertRangeMutations(accessor, { ...target, range, shiftDimension }).redo
    );
    this.inheritStyles(area, shift);
    return "CellInserted";
  }

  delete(area: Area, shift: "Up" | "Left"): StructureChange {
    const { target, worksheet } = this.access;
    if (shift === "Up" && isWholeRows(area)) {
      const bottom = Math.min(area.bottom, worksheet.getRowCount() - 1);
      if (bottom >= area.top) {
        const range = this.rowRange({ ...area, bottom });
        const change = { id: RemoveRowMutation.id, params: { ...target, range } };
        this.perform(RemoveRowCommand.id, range, () => [change]);
      }
      this.cells.ensureSize({ top: 0, left: 0, bottom: 0, right: 0 });
      return "RowDeleted";
    }
    if (shift === "Left" && isWholeColumns(area)) {
      const right = Math.min(area.right, worksheet.getColumnCount() - 1);
      if (right >= area.left) {
        const range = this.columnRange({ ...area, right });
        const change = { id: RemoveColMutation.id, params: { ...target, range } };
        this.perform(RemoveColCommand.id, range, () => [change]);
      }
      this.cells.ensureSize({ top: 0, left: 0, bottom: 0, right: 0 });
      return "ColumnDeleted";
    }
    const up = shift === "Up";
    const range = rangeOf(area);
    const shiftDimension = up ? Dimension.ROWS : Dimension.COLUMNS;
    const command = up ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
    this.perform(
      command.id,
      range,
      (accessor) => getRemoveRangeMutations(accessor, { ...target, range, shiftDimension }).redo
    );
    return "CellDeleted";
  }

  /** Cuts and pastes: the cells with their formatting and merges, and whatever points to them. */
  move(area: Area, sheetId: string, top: number, left: number): void {
    const { engine, target } = this.access;
    const params = {
      fromRange: rangeOf(area),
      toRange: rangeOf({
        top,
        left,
        bottom: top + area.bottom - area.top,
        right: left + area.right - area.left,
      }),
      fromUnitId: target.unitId,
      fromSubUnitId: target.subUnitId,
      toUnitId: target.unitId,
      toSubUnitId: sheetId,
    };
    const mutations = engine.injector.invoke((accessor) =>
      getMoveRangeCommandMutations(accessor, params, { includeSelection: false })
    );
    if (!mutations) throw new Error("The cells cannot be moved there.");
    sequenceExecute(mutations.redos, engine.commands);
  }

  private perform(
    commandId: string,
    range: IRange,
    changes: (accessor: IAccessor) => IMutationInfo[],
    direction?: Direction
  ): void {
    const { engine, target, worksheet } = this.access;
    const interceptors = engine.injector.get(SheetInterceptorService);
    const active = engine.workbook.ensureActiveSheet();
    // What follows a change of structure is worked out for the active sheet, whichever it is; merged areas
    // follow on the sheet that was last activated or merged on.
    sequenceExecute([{ id: SetWorksheetActiveOperation.id, params: target }], engine.commands);
    try {
      const info = { id: commandId, params: { ...target, range, direction } };
      const followers = interceptors.onCommandExecute(info);
      const mutations = engine.injector.invoke((accessor) => changes(accessor));
      sequenceExecute(
        [...(followers.preRedos ?? []), ...mutations, ...followers.redos],
        engine.commands
      );
      sequenceExecute(interceptors.afterCommandExecute(info).redos, engine.commands);
    } finally {
      if (active !== worksheet) engine.workbook.setActiveSheet(active);
    }
  }

  private inheritStyles(area: Area, shift: "Down" | "Right"): void {
    const { worksheet } = this.access;
    const matrix = worksheet.getCellMatrix();
    const bottom = Math.min(area.bottom, worksheet.getRowCount() - 1);
    const right = Math.min(area.right, worksheet.getColumnCount() - 1);
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        const model =
          shift === "Down"
            ? matrix.getValue(area.top - 1, column)
            : matrix.getValue(row, area.left - 1);
        if (typeof model?.s !== "string") continue;
        const cell = matrix.getValue(row, column) ?? {};
        setStyle(cell, model.s);
        matrix.setValue(row, column, cell);
      }
    }
  }

  /** How far the cells pushed away may come. */
  private reach(area: Area, shift: "Down" | "Right"): Partial<Area> {
    const used = this.cells.usedArea(false);
    if (shift === "Down") {
      const bottom = Math.max(used?.bottom ?? 0, area.top) + area.bottom - area.top + 1;
      return { bottom: Math.min(bottom, MAX_ROWS - 1), ...(isWholeRows(area) ? { right: 0 } : {}) };
    }
    const right = Math.max(used?.right ?? 0, area.left) + area.right - area.left + 1;
    return {
      right: Math.min(right, MAX_COLUMNS - 1),
      ...(isWholeColumns(area) ? { bottom: 0 } : {}),
    };
  }

  private rowRange(area: Area): IRange {
    return {
      startRow: area.top,
      endRow: area.bottom,
      startColumn: 0,
      endColumn: Math.max(this.access.worksheet.getColumnCount() - 1, 0),
      rangeType: RANGE_TYPE.ROW,
    };
  }

  private columnRange(area: Area): IRange {
    return {
      startRow: 0,
      endRow: Math.max(this.access.worksheet.getRowCount() - 1, 0),
      startColumn: area.left,
      endColumn: area.right,
      rangeType: RANGE_TYPE.COLUMN,
    };
  }
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right >= MAX_COLUMNS - 1;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom >= MAX_ROWS - 1;
}

function clipped(area: Area): Area {
  return {
    ...area,
    right: isWholeRows(area) ? 0 : area.right,
    bottom: isWholeColumns(area) ? 0 : area.bottom,
  };
}
