import type { IExecutionOptions, IWorksheetData } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { Area } from "../../../src/core/sheets/address";
import type { BookData } from "./book-data";
import { BookEvents } from "./book-events";
import type {
  FormulaCell,
  BookEvent,
  BookExtras,
  BookModel,
  CellContent,
  NameModel,
  SheetModel,
  WorksheetFunction,
} from "./book-model";
import { bookDataOf } from "./book-snapshot";
import { BookNames } from "./book-names";
import { BookTables } from "./book-tables";
import { Calculation } from "./calculation";
import { cultureOf } from "./number-text";
import { textFunction } from "./text-function";
import { wholeMerges } from "./merged-areas";
import { NOT_BY_HAND, rangeOf, SheetAccess } from "./sheet-access";
import { fileFormula } from "./shared-formulas";
import { toStored, type NewNames } from "./structured-references";
import { StyleTable } from "./style-table";
import { registeredTables } from "./table-registry";
import { nextUnitId, startEngine, type EngineSetup, type UniverEngine } from "./univer-engine";
import { newExtras, UniverSheet } from "./univer-sheet";
import { sheetIdOf, workbookDataOf, worksheetDataOf } from "./workbook-data";
import { WorksheetFunctions } from "./worksheet-functions";

export interface BookOptions {
  readonly name?: string;
  /** Names of the blank sheets of a new book; default one, `Sheet1`. */
  readonly sheets?: readonly string[];
  /** What the book holds, instead of blank sheets. */
  readonly data?: BookData;
  /** Calculate shortly after every change; otherwise only when asked. Default false. */
  readonly automatic?: boolean;
  /** Language of the system, e.g. `en-US`; default Chinese. */
  readonly locale?: string;
  /** Plugins and languages; default: no screen. */
  readonly engine?: EngineSetup;
}

/** Makes a workbook over Univer. To open another one, dispose this and make a new one. */
export function createUniverBook(options: BookOptions = {}): UniverBook {
  return new UniverBook(options);
}

export class UniverBook implements BookModel {
  readonly engine: UniverEngine;
  readonly settings: Map<string, string>;
  readonly customXmlParts: Map<string, string>;
  properties: Record<string, string>;
  readonly extras: BookExtras;
  private readonly calculation: Calculation;
  private readonly events: BookEvents;
  private readonly functions: WorksheetFunctions;
  private readonly defined: BookNames;
  private readonly bookTables: BookTables;
  readonly styles: StyleTable;
  private readonly models = new Map<string, UniverSheet>();
  private lastSheet = 0;

  constructor(options: BookOptions) {
    const data = options.data ?? blank(options);
    const ids = data.sheets.map((sheet) => sheet.id ?? this.nextSheetId());
    const unitId = nextUnitId();
    this.engine = startEngine(workbookDataOf(data, unitId, ids), {
      ...options.engine,
      culture: cultureOf(options.locale ?? "zh-CN"),
    });
    this.styles = new StyleTable(this.engine.workbook.getStyles());
    this.events = new BookEvents(this.engine);
    this.calculation = new Calculation(this.engine, options.automatic ?? false, (areas) => {
      for (const [sheetId, area] of areas) {
        this.events.emit({ kind: "calculated", sheetId, area });
      }
    });
    this.functions = new WorksheetFunctions(this.engine, this.calculation);
    this.functions.define(textFunction(this.engine.culture));
    this.defined = new BookNames(this.engine);
    this.bookTables = new BookTables(this.engine, this.events, this.calculation, () => this.sheets);
    this.settings = new Map(Object.entries(data.settings ?? {}));
    this.customXmlParts = new Map(Object.entries(data.customXmlParts ?? {}));
    this.properties = { ...data.properties };
    this.extras = {
      customProperties: new Map(Object.entries(data.customProperties ?? {})),
      ...(data.protection ? { protection: data.protection } : {}),
      ...(data.carried ? { carried: data.carried } : {}),
    };
    this.settle(data, ids);
  }

  get sheets(): readonly UniverSheet[] {
    return this.engine.workbook.getSheets().map((sheet) => this.model(sheet.getSheetId()));
  }

  sheet(idOrName: string): UniverSheet | undefined {
    const { workbook } = this.engine;
    if (workbook.getSheetBySheetId(idOrName)) return this.model(idOrName);
    const wanted = idOrName.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  addSheet(name?: string): SheetModel {
    const id = this.nextSheetId();
    const sheet = worksheetDataOf({ name: name ?? this.freeName("Sheet"), cells: [] }, id);
    this.insertSheet(sheet, this.engine.workbook.getSheetSize());
    return this.model(id);
  }

  /** The sheet's own names go with it, as in Excel. */
  deleteSheet(id: string): void {
    for (const name of this.names.filter(({ sheetId }) => sheetId === id)) {
      this.defined.delete(name.name, id);
    }
    this.events.asHost(() => this.run(RemoveSheetCommand, { subUnitId: id }));
    this.models.delete(id);
  }

  /** Names of cells come along unless there is one of the same name; a table's name gets a number then. */
  insertSheets(data: BookData, names: readonly string[], position: number): string[] {
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    const chosen = data.sheets.filter(
      ({ name }) => wanted.size === 0 || wanted.has(name.toLowerCase())
    );
    const styleIds = (data.styles ?? []).map((style) => this.styles.patch(undefined, style));
    const ids = chosen.map((sheet, place) => {
      const id = this.nextSheetId();
      const name = this.sheet(sheet.name) ? this.freeName(`${sheet.name} (`, 2, ")") : sheet.name;
      this.insertSheet(worksheetDataOf({ ...sheet, name }, id, styleIds), position + place);
      const extras = { ...newExtras(), ...structuredClone(sheet.extras) };
      const model = new UniverSheet(
        new SheetAccess(this.engine, this.styles, id),
        this.events,
        extras
      );
      this.models.set(id, model);
      if (sheet.headings === false) model.headings = false;
      if (sheet.visibility === "VeryHidden") model.visibility = "VeryHidden";
      this.bookTables.nameInserted(model);
      return id;
    });
    for (const { sheet, ...name } of data.names ?? []) {
      const place = chosen.findIndex((one) => one.name === sheet);
      if (sheet !== undefined && place < 0) continue;
      const sheetId = ids[place];
      const taken = this.names.some(
        (one) => one.name.toLowerCase() === name.name.toLowerCase() && one.sheetId === sheetId
      );
      if (!taken) this.defined.set({ comment: "", visible: true, ...name, sheetId });
    }
    this.bookTables.changed();
    this.calculation.forgetFormulas();
    return ids;
  }

  moveSheet(id: string, position: number): void {
    const { workbook } = this.engine;
    const fromOrder = workbook.getSheetOrders().indexOf(id);
    const toOrder = Math.max(0, Math.min(position, workbook.getSheetSize() - 1));
    if (fromOrder < 0 || fromOrder === toOrder) return;
    this.events.asHost(() =>
      this.run(SetWorksheetOrderMutation, { fromOrder, toOrder, subUnitId: id })
    );
  }

  copySheet(id: string, name?: string): SheetModel {
    const source = this.model(id);
    const copyId = this.nextSheetId();
    const config = structuredClone(source.access.worksheet.getConfig());
    const copyName = name ?? this.freeName(`${source.name} (`, 2, ")");
    const position = this.engine.workbook.getSheetOrders().indexOf(id) + 1;
    this.insertSheet({ ...config, id: copyId, name: copyName }, position);
    const copy = new UniverSheet(
      new SheetAccess(this.engine, this.styles, copyId),
      this.events,
      structuredClone(source.extras)
    );
    this.models.set(copyId, copy);
    copy.headings = source.headings;
    this.bookTables.nameCopies(copy);
    return copy;
  }

  get active(): UniverSheet {
    return this.model(this.engine.workbook.ensureActiveSheet().getSheetId());
  }

  activate(id: string): void {
    if (id === this.active.id) return;
    this.events.asHost(() => this.run(SetWorksheetActiveOperation, { subUnitId: id }));
  }

  get selection(): { sheetId: string; area: Area } {
    const sheetId = this.active.id;
    return { sheetId, area: wholeMerges(this.events.selection(sheetId), this.active.merges()) };
  }

  /** Selecting on another sheet activates it. */
  set selection({ sheetId, area: asked }: { sheetId: string; area: Area }) {
    this.activate(sheetId);
    const sheet = this.model(sheetId);
    const { top, left } = asked;
    sheet.cells.ensureSize({ top, left, bottom: top, right: left });
    const area = wholeMerges(asked, sheet.merges());
    const cell = { top, left, bottom: top, right: left };
    const first = wholeMerges(cell, sheet.merges());
    const primary = {
      ...rangeOf(first),
      actualRow: first.top,
      actualColumn: first.left,
      isMerged: first.bottom > first.top || first.right > first.left,
      isMergedMainCell: first.bottom > first.top || first.right > first.left,
    };
    const selections = [{ range: rangeOf(area), primary, style: null }];
    this.events.asHost(() => this.run(SetSelectionsOperation, { subUnitId: sheetId, selections }));
  }

  get names(): readonly NameModel[] {
    return this.defined.all;
  }

  setName(name: NameModel): void {
    this.events.asHost(() => this.defined.set(name));
    this.calculation.forgetFormulas();
  }

  deleteName(name: string, sheetId?: string): void {
    this.events.asHost(() => this.defined.delete(name, sheetId));
    this.calculation.forgetFormulas();
  }

  get tables(): BookModel["tables"] {
    return this.sheets.flatMap(({ id, extras }) =>
      extras.tables.map((table) => ({ sheetId: id, table }))
    );
  }

  tablesChanged(): void {
    this.bookTables.changed();
  }

  renameInFormulas(table: string, change: NewNames): void {
    this.bookTables.renameInFormulas(table, change);
  }

  putCellsForTable(table: string): void {
    this.bookTables.putCellsForTable(table);
  }

  calculate(options: { readonly full?: boolean } = {}): Promise<void> {
    return this.calculation.settle(options.full);
  }

  async evaluate(formula: string, sheetId: string): Promise<CellContent | CellContent[][]> {
    const [value] = await this.evaluateCells([{ formula, row: 0, column: 0 }], sheetId);
    return value ?? "#NAME?";
  }

  async evaluateCells(
    cells: readonly FormulaCell[],
    sheetId: string
  ): Promise<(CellContent | CellContent[][])[]> {
    const sheet = this.model(sheetId);
    const tables = registeredTables(this.engine);
    const formulas: Record<number, Record<number, string[]>> = {};
    const places = cells.map(({ formula, row, column }) => {
      const here = ((formulas[row] ??= {})[column] ??= []);
      return here.push(fileFormula(toStored(formula, { sheetId, row, column }, tables))) - 1;
    });
    const valueAt = await this.calculation.evaluate(formulas, sheet.id);
    return cells.map(({ row, column }, n) => {
      const value = valueAt(row, column, places[n] as number);
      return Array.isArray(value)
        ? value.map((line: unknown) => (Array.isArray(line) ? line : [line]).map(plain))
        : plain(value ?? "#NAME?");
    });
  }

  on(listener: (event: BookEvent) => void): () => void {
    return this.events.on(listener);
  }

  onEditing(listener: (sheetId: string, area: Area) => void): () => void {
    return this.events.onEditing(listener);
  }

  defineFunction(definition: WorksheetFunction): void {
    this.functions.define(definition);
  }

  /** The book as plain data; after `calculate`, with the values of its formulas. */
  toData(): BookData {
    return bookDataOf(this);
  }

  dispose(): void {
    this.calculation.dispose();
    this.events.dispose();
    this.engine.univer.dispose();
  }

  /** What plain data says beyond cells. */
  private settle(data: BookData, ids: readonly string[]): void {
    data.sheets.forEach((sheet, position) => {
      const id = ids[position] as string;
      const extras = { ...newExtras(), ...structuredClone(sheet.extras) };
      const model = new UniverSheet(
        new SheetAccess(this.engine, this.styles, id),
        this.events,
        extras
      );
      this.models.set(id, model);
      if (sheet.headings === false) model.headings = false;
      if (sheet.visibility === "VeryHidden") model.visibility = "VeryHidden";
    });
    for (const { sheet, ...name } of data.names ?? []) {
      const sheetId = sheet === undefined ? undefined : this.sheet(sheet)?.id;
      this.defined.set({ comment: "", visible: true, ...name, sheetId });
    }
    this.bookTables.changed();
    const firstVisible = data.sheets.findIndex((s) => (s.visibility ?? "Visible") === "Visible");
    const sheetId = ids[data.active ?? Math.max(0, firstVisible)] ?? ids[0];
    if (sheetId) {
      const area = data.selection ?? { top: 0, left: 0, bottom: 0, right: 0 };
      this.selection = { sheetId, area };
    }
  }

  private model(id: string): UniverSheet {
    let model = this.models.get(id);
    if (!model) {
      model = new UniverSheet(new SheetAccess(this.engine, this.styles, id), this.events);
      this.models.set(id, model);
    }
    return model;
  }

  private insertSheet(sheet: Partial<IWorksheetData>, index: number): void {
    this.events.asHost(() => this.run(InsertSheetMutation, { index, sheet }, NOT_BY_HAND));
  }

  private run(command: { readonly id: string }, params: object, options?: IExecutionOptions): void {
    const { commands, unitId } = this.engine;
    commands.syncExecuteCommand(command.id, { unitId, ...params }, options);
  }

  private nextSheetId(): string {
    this.lastSheet += 1;
    return sheetIdOf(this.lastSheet);
  }

  private freeName(before: string, first = 1, after = ""): string {
    for (let n = first; ; n += 1) {
      const name = `${before}${n}${after}`;
      if (!this.sheet(name)) return name;
    }
  }
}

/** Content as cells have it; a blank one within an array is "". */
function plain(value: unknown): CellContent {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

function blank(options: BookOptions): BookData {
  const sheets = (options.sheets ?? ["Sheet1"]).map((name) => ({ name, cells: [] }));
  return { name: options.name, sheets };
}
