import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import type { Area } from "../../../src/core/sheets/address";
import type { BookEvent } from "./book-model";
import { areaOf } from "./sheet-access";
import type { UniverEngine } from "./univer-engine";

/** Rewriting formulas after rows have moved or a sheet got another name is no edit of those cells. */
const REWRITING: ReadonlySet<string> = new Set([
  DeleteRangeMoveLeftCommand.id,
  DeleteRangeMoveUpCommand.id,
  InsertColByRangeCommand.id,
  InsertColCommand.id,
  InsertRangeMoveDownCommand.id,
  InsertRangeMoveRightCommand.id,
  InsertRowByRangeCommand.id,
  InsertRowCommand.id,
  RemoveColByRangeCommand.id,
  RemoveColCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveRowCommand.id,
  SetWorksheetNameCommand.id,
]);

const STRUCTURE: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

type Params = {
  subUnitId: string;
  range?: IRange;
  trigger?: string;
  cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  selections?: readonly { range: IRange }[];
  type?: number;
  sheet?: { id: string };
  ranges?: readonly IRange[];
};

/** SelectionMoveType.MOVE_END of @univerjs/sheets: the mouse button is up. */
const MOVE_END = 2;

/** Turns what the engine carries out into the events of a workbook. */
export class BookEvents {
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly foreseeing = new Set<(sheetId: string, area: Area) => void>();
  private readonly selected = new Map<string, Area>();
  private hostDepth = 0;
  private silent = 0;
  private activeId: string;
  private readonly stopListening: () => void;

  constructor(engine: UniverEngine) {
    this.activeId = engine.workbook.ensureActiveSheet().getSheetId();
    const listener = engine.commands.onCommandExecuted((command, options) => {
      this.note(command, options);
    });
    const before = engine.commands.beforeCommandExecuted((command, options) => {
      this.foresee(command, options);
    });
    this.stopListening = () => {
      listener.dispose();
      before.dispose();
    };
  }

  on(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onEditing(listener: (sheetId: string, area: Area) => void): () => void {
    this.foreseeing.add(listener);
    return () => this.foreseeing.delete(listener);
  }

  emit(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** Changes made inside are the host's. */
  asHost<T>(change: () => T): T {
    this.hostDepth += 1;
    try {
      return change();
    } finally {
      this.hostDepth -= 1;
    }
  }

  /** Changes of cells made inside raise no event: one of another kind speaks for them. */
  withoutEdits<T>(change: () => T): T {
    this.silent += 1;
    try {
      return change();
    } finally {
      this.silent -= 1;
    }
  }

  selection(sheetId: string): Area {
    return this.selected.get(sheetId) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  dispose(): void {
    this.stopListening();
    this.listeners.clear();
  }

  private foresee(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    // The host tells of its own writes earlier: by now the engine has read the new formulas.
    if (command.id !== SetRangeValuesMutation.id || this.hostDepth > 0) return;
    const { subUnitId: sheetId, cellValue, trigger } = (command.params ?? {}) as Params;
    if (options?.onlyLocal || this.silent > 0 || REWRITING.has(trigger ?? "")) return;
    const area = editedArea(cellValue ?? {});
    if (area) this.willEdit(sheetId, area);
  }

  /** Contents are about to be written. */
  willEdit(sheetId: string, area: Area): void {
    for (const listener of [...this.foreseeing]) listener(sheetId, area);
  }

  private note(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = (command.params ?? {}) as Params;
    const sheetId = params.subUnitId;
    switch (command.id) {
      case SetRangeValuesMutation.id: {
        if (options?.onlyLocal || this.silent > 0 || REWRITING.has(params.trigger ?? "")) return;
        const area = editedArea(params.cellValue ?? {});
        if (area) this.changed(sheetId, area, "RangeEdited");
        const formatted = formattedArea(params.cellValue ?? {});
        if (formatted) this.emit({ kind: "formatted", sheetId, area: formatted });
        return;
      }
      case SetRowHiddenMutation.id:
      case SetRowVisibleMutation.id:
        for (const range of params.ranges ?? []) {
          const hidden = command.id === SetRowHiddenMutation.id;
          this.emit({ kind: "rowsHidden", sheetId, area: areaOf(range), hidden });
        }
        return;
      case InsertRowMutation.id:
      case RemoveRowMutation.id:
      case InsertColMutation.id:
      case RemoveColMutation.id:
        if (this.silent === 0 && params.range) {
          this.changed(sheetId, areaOf(params.range), STRUCTURE[command.id] as string);
        }
        return;
      case MoveRangeMutation.id:
      case ReorderRangeMutation.id: {
        const range = (command.params as { range?: IRange; toRange?: IRange }).range;
        if (this.silent === 0 && range) this.changed(sheetId, areaOf(range), "RangeEdited");
        return;
      }
      case SetSelectionsOperation.id: {
        const range = params.selections?.[params.selections.length - 1]?.range;
        if (!range || (params.type !== undefined && params.type !== MOVE_END)) return;
        const area = areaOf(range);
        const before = this.selected.get(sheetId);
        this.selected.set(sheetId, area);
        if (!before || !sameArea(before, area)) this.emit({ kind: "selected", sheetId, area });
        if (params.type === MOVE_END && this.hostDepth === 0) {
          this.emit({ kind: "clicked", sheetId, area });
        }
        return;
      }
      case SetWorksheetActiveOperation.id: {
        if (sheetId === this.activeId) return;
        const previousId = this.activeId;
        this.activeId = sheetId;
        this.emit({ kind: "activated", sheetId, previousId });
        return;
      }
      case InsertSheetMutation.id:
        if (params.sheet) this.emit({ kind: "sheetAdded", sheetId: params.sheet.id });
        return;
      case RemoveSheetMutation.id:
        this.selected.delete(sheetId);
        this.emit({ kind: "sheetDeleted", sheetId });
        return;
    }
  }

  private changed(sheetId: string, area: Area, changeType: string): void {
    const source = this.hostDepth > 0 ? "host" : "grid";
    this.emit({ kind: "changed", sheetId, area, changeType, source });
  }
}

/** The area of the cells whose content is written; undefined when only formatting is. */
function editedArea(cells: NonNullable<Params["cellValue"]>): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      if (cell && !("v" in cell || "f" in cell || "si" in cell || "p" in cell)) continue;
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

/** The area of the cells whose look is written. */
function formattedArea(cells: NonNullable<Params["cellValue"]>): Area | undefined {
  const looks: NonNullable<Params["cellValue"]> = {};
  for (const [row, columns] of Object.entries(cells)) {
    const styled = Object.entries(columns).filter(([, cell]) => cell && "s" in cell);
    if (styled.length === 0) continue;
    looks[Number(row)] = Object.fromEntries(styled.map(([column]) => [column, null]));
  }
  return editedArea(looks);
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
