import type { ICommandInfo, IExecutionOptions, IUnitRange } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IFunctionService,
  LexerTreeBuilder,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Area } from "../../../src/core/sheets/address";
import type { UniverEngine } from "./univer-engine";

type Dirt = Required<
  Pick<
    IFormulaDirtyData,
    | "forceCalculation"
    | "dirtyRanges"
    | "dirtyNameMap"
    | "dirtyDefinedNameMap"
    | "dirtySuperTableMap"
    | "dirtyUnitFeatureMap"
    | "dirtyUnitOtherFormulaMap"
    | "clearDependencyTreeCache"
  >
>;

/** Commands that only touch formatting: what they write changes no formula. */
const FORMAT_TRIGGERS: ReadonlySet<string | undefined> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/**
 * Decides when the formula engine runs. Univer's own trigger waits 100 ms after a change and cannot be
 * awaited, so it is switched off; changes are collected here and calculated when somebody asks
 * (`settle`), or shortly after the change when `automatic` (under the grid).
 *
 * Runs never overlap: the engine shares state between them and would leave cells uncalculated.
 */
export class Calculation {
  private dirt: Dirt | undefined;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private disposed = false;
  private finishRun: (() => void) | undefined;
  private readonly calculated = new Map<string, Area>();
  private readonly stopListening: () => void;

  constructor(
    private readonly engine: UniverEngine,
    private readonly automatic: boolean,
    private readonly onCalculated: (areas: ReadonlyMap<string, Area>) => void
  ) {
    engine.injector.get(TriggerCalculationController).dispose();
    const dirtOf = engine.injector.get(IActiveDirtyManagerService);
    const listener = engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.noteProgress(command);
      if (command.id === SetFormulaCalculationResultMutation.id) this.noteResult(command);
      const conversion = dirtOf.get(command.id);
      if (conversion && !isFormatOnly(command, options)) this.add(conversion.getDirtyData(command));
    });
    this.stopListening = () => listener.dispose();
    // Values that came with a file are not trusted: other programs calculate otherwise, or not at all.
    if (hasFormulas(engine)) this.add({ forceCalculation: true });
  }

  /** Calculates these cells again although nothing they read has changed. */
  markDirty(ranges: IUnitRange[]): void {
    this.add({ dirtyRanges: ranges });
  }

  /**
   * The next run reads and calculates every formula anew: what a name in it stands for has changed. The
   * engine keeps read formulas by their text and finds names in them by their exact spelling only.
   */
  forgetFormulas(): void {
    const { unitId, workbook } = this.engine;
    this.forgetTrees();
    const sheets = workbook.getSheets().map((sheet) => [sheet.getSheetId(), "1"]);
    this.add({
      forceCalculation: true,
      clearDependencyTreeCache: { [unitId]: Object.fromEntries(sheets) },
    });
  }

  /** Formulas that are written from now on are read anew, be their text one that was read before. */
  forgetTrees(): void {
    const { injector, unitId } = this.engine;
    // Trees are kept under the unit's id and the text, and forgotten by a part of that.
    injector.get(IFunctionService).deleteFormulaAstCacheKey(unitId);
    forgetReadFormulas();
  }

  /** Resolves when nothing is left to calculate. `full` calculates every formula again. */
  async settle(full = false): Promise<void> {
    if (full) this.add({ forceCalculation: true });
    while (this.running || this.dirt) {
      if (this.disposed) return;
      this.running ??= this.run();
      await this.running;
    }
  }

  /**
   * What formulas come to that stand in no cell, read as if they stood in cells of a sheet: row → column →
   * formulas. Nothing is changed. `undefined` for one that the engine cannot read.
   */
  async evaluate(
    formulas: Readonly<Record<number, Record<number, string[]>>>,
    sheetId: string
  ): Promise<(row: number, column: number, place: number) => unknown> {
    await this.settle();
    const turn = takeTurn(this.engine.unitId);
    try {
      await turn.come;
      if (this.disposed) return () => undefined;
      const { injector, unitId } = this.engine;
      const results = await injector
        .get(ICalculateFormulaService)
        .executeFormulas({ [unitId]: { [sheetId]: formulas } });
      const found = results[unitId]?.[sheetId];
      return (row, column, place) => found?.[row]?.[column]?.[place]?.value;
    } finally {
      turn.end();
    }
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    this.stopListening();
    this.finishRun?.();
  }

  private async run(): Promise<void> {
    const turn = takeTurn(this.engine.unitId);
    try {
      // At least a tick, so that a book made in this very task has finished starting.
      await turn.come;
      if (this.disposed) return;
      const dirt = this.dirt as Dirt;
      this.dirt = undefined;
      clearTimeout(this.timer);
      this.timer = undefined;
      const finished = new Promise<void>((resolve) => (this.finishRun = resolve));
      this.engine.commands.syncExecuteCommand(
        SetFormulaCalculationStartMutation.id,
        { ...dirt, rowData: this.engine.formulas.getHiddenRowsFiltered(), options: null },
        { onlyLocal: true }
      );
      await finished;
    } finally {
      this.finishRun = undefined;
      this.running = undefined;
      turn.end();
    }
    const areas = new Map(this.calculated);
    this.calculated.clear();
    if (!this.disposed) this.onCalculated(areas);
  }

  private noteResult(command: Readonly<ICommandInfo>): void {
    const { unitData } = command.params as ISetFormulaCalculationResultMutation;
    for (const [id, rows] of Object.entries(unitData[this.engine.unitId] ?? {})) {
      const area = areaOfCells(rows ?? {});
      const before = this.calculated.get(id);
      if (area) this.calculated.set(id, before ? bothAreas(before, area) : area);
    }
  }

  private noteProgress(command: Readonly<ICommandInfo>): void {
    const params = command.params as ISetFormulaCalculationNotificationMutation;
    // Results are applied by commands issued before this one, hence already in the cells.
    if (params.functionsExecutedState !== undefined) this.finishRun?.();
  }

  private add(dirty: Partial<Dirt>): void {
    if (!hasDirt(dirty)) return;
    this.dirt ??= noDirt();
    const dirt = this.dirt;
    dirt.forceCalculation ||= dirty.forceCalculation === true;
    for (const range of dirty.dirtyRanges ?? []) dirt.dirtyRanges.push(range);
    mergeUnits(dirt.dirtyNameMap, dirty.dirtyNameMap);
    mergeUnits(dirt.dirtyDefinedNameMap, dirty.dirtyDefinedNameMap);
    mergeUnits(dirt.dirtySuperTableMap, dirty.dirtySuperTableMap);
    mergeUnits(dirt.dirtyUnitFeatureMap, dirty.dirtyUnitFeatureMap);
    mergeUnits(dirt.dirtyUnitOtherFormulaMap, dirty.dirtyUnitOtherFormulaMap);
    mergeUnits(dirt.clearDependencyTreeCache, dirty.clearDependencyTreeCache);
    if (this.automatic && !this.timer && !this.disposed) {
      this.timer = setTimeout(() => {
        this.timer = undefined;
        void this.settle();
      }, 20);
    }
  }
}

function areaOfCells(rows: object): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of Object.entries(rows)) {
    for (const column of Object.keys((cells as object | null) ?? {})) {
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

const bothAreas = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

let lastTurn: { readonly unitId?: string; readonly over: Promise<void> } = {
  over: Promise.resolve(),
};

/**
 * Books alive at once calculate in turn: the engine keeps read formulas, with the names in them already
 * replaced, by their text alone for all books together.
 */
function takeTurn(unitId: string): { readonly come: Promise<void>; end(): void } {
  const before = lastTurn;
  let end = () => {};
  lastTurn = { unitId, over: new Promise((resolve) => (end = resolve)) };
  const come = before.over.then(() => {
    if (before.unitId !== unitId) forgetReadFormulas();
  });
  return { come, end };
}

/** Empties what the engine keeps for all books: its only way is to dispose one of its readers, here a spare. */
function forgetReadFormulas(): void {
  new LexerTreeBuilder().dispose();
}

function isFormatOnly(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const params = command.params as ISetRangeValuesMutationParams & { trigger?: string };
  return options?.onlyLocal === true || FORMAT_TRIGGERS.has(params.trigger);
}

function hasFormulas({ formulas, unitId }: UniverEngine): boolean {
  const sheets = formulas.getFormulaData()[unitId] ?? {};
  return Object.values(sheets).some((rows) => Object.keys(rows ?? {}).length > 0);
}

function noDirt(): Dirt {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

function hasDirt(dirty: Partial<Dirt>): boolean {
  return Object.values(dirty).some((part) =>
    Array.isArray(part)
      ? part.length > 0
      : typeof part === "object"
        ? part !== null && Object.keys(part).length > 0
        : part === true
  );
}

/** Merges maps of maps: some are unit → sheet → mark, some go one level deeper to formulas. */
function mergeUnits<M extends object>(into: M, from: M | undefined): void {
  for (const key in from) {
    const [known, added] = [into[key], from[key]];
    if (!isMap(added)) into[key] = added;
    else mergeUnits((into[key] = (isMap(known) ? known : {}) as typeof added), added);
  }
}

const isMap = (part: unknown): part is object =>
  typeof part === "object" && part !== null && !Array.isArray(part);
