import type { IRange } from "@univerjs/core";
import { OtherFormulaBizType, RegisterOtherFormulaService } from "@univerjs/engine-formula";
import type { Area } from "../../../src/core/sheets/address";
import type { CellContent } from "../../host/model/book-model";
import type { UniverEngine } from "../../host/model/univer-engine";

/** Cells of one formula that are calculated: more would make every edit slow. */
const MOST_CELLS = 50_000;

interface Registered {
  readonly id: string;
  readonly area: Area;
}

/**
 * Formulas that belong to no cell, calculated by the engine for every cell of an area and again
 * whenever what they read changes.
 */
export class EngineFormulas {
  private registered = new Map<string, Registered>();
  private readonly service: RegisterOtherFormulaService;
  private readonly stop: () => void;

  constructor(
    private readonly engine: UniverEngine,
    private readonly sheetId: string,
    onResult: () => void
  ) {
    this.service = engine.injector.get(RegisterOtherFormulaService);
    // Univer's own trigger says this once it has started; the book has a trigger of its own.
    if (!this.service.calculateStarted$.getValue()) this.service.calculateStarted$.next(true);
    const results = this.service.formulaResult$.subscribe(onResult);
    this.stop = () => results.unsubscribe();
  }

  /** From now on these formulas, written for the top left cell of their areas, are calculated. */
  follow(wanted: readonly { readonly formula: string; readonly area: Area }[]): void {
    const before = this.registered;
    this.registered = new Map();
    for (const { formula, area } of wanted) {
      const key = keyOf(formula, area);
      const known = before.get(key) ?? this.registered.get(key);
      before.delete(key);
      this.registered.set(key, known ?? this.register(formula, area));
    }
    this.forget([...before.values()]);
  }

  /** What a followed formula gives for a cell of its area. */
  value(formula: string, area: Area, row: number, column: number): CellContent | undefined {
    const known = this.registered.get(keyOf(formula, area));
    if (!known) return undefined;
    const { unitId } = this.engine;
    const found = this.service.getFormulaValueSync(unitId, this.sheetId, known.id);
    const cell = found?.result?.[row - area.top]?.[column - area.left]?.[0]?.[0];
    if (!cell || cell.v === null || cell.v === undefined) return undefined;
    return cell.t === BOOLEAN ? Boolean(cell.v) : (cell.v as CellContent);
  }

  dispose(): void {
    this.stop();
    this.registered.clear();
  }

  private register(formula: string, area: Area): Registered {
    const columns = area.right - area.left + 1;
    const rows = Math.min(area.bottom - area.top + 1, Math.ceil(MOST_CELLS / columns));
    const range: IRange = {
      startRow: area.top,
      endRow: area.top + rows - 1,
      startColumn: area.left,
      endColumn: area.right,
    };
    const id = this.service.registerFormulaWithRange(
      this.engine.unitId,
      this.sheetId,
      formula,
      [range],
      {},
      OtherFormulaBizType.CONDITIONAL_FORMATTING
    );
    return { id, area };
  }

  private forget(all: readonly Registered[]): void {
    if (all.length === 0) return;
    const ids = all.map(({ id }) => id);
    this.service.deleteFormula(this.engine.unitId, this.sheetId, ids);
  }
}

/** CellValueType.BOOLEAN of Univer. */
const BOOLEAN = 3;

const keyOf = (formula: string, { top, left, bottom, right }: Area): string =>
  `${top}:${left}:${bottom}:${right} ${formula}`;
