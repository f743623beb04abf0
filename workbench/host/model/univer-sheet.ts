import { BooleanNumber } from "@univerjs/core";
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Area } from "../../../src/core/sheets/address";
import type { BookEvents } from "./book-events";
import type {
  CellContent,
  CellStyle,
  SheetExtras,
  SheetModel,
  ValueType,
  Visibility,
} from "./book-model";
import { bindFrozenPanes } from "./frozen-panes";
import type { SheetAccess } from "./sheet-access";
import { SheetCells } from "./sheet-cells";
import { SheetFormat } from "./sheet-format";
import { SheetStructure, type StructureChange } from "./sheet-structure";
import { StoredCells, type CellPart, type StoredCell } from "./stored-cells";
import { toStored, toWritten } from "./structured-references";
import { registeredTables } from "./table-registry";
import { ownWords, type OwnWords } from "./own-words";
import { moveTables } from "./table-upkeep";

/** A sheet over Univer: contents, formatting and structure each in a part of their own. */
export class UniverSheet implements SheetModel {
  readonly cells: SheetCells;
  readonly extras: SheetExtras;
  private readonly format: SheetFormat;
  private readonly structure: SheetStructure;
  private readonly stored: StoredCells;
  private veryHidden = false;
  private showHeadings = true;

  constructor(
    readonly access: SheetAccess,
    private readonly events: BookEvents,
    extras: SheetExtras = newExtras()
  ) {
    this.extras = bindFrozenPanes(extras, access);
    this.cells = new SheetCells(access);
    this.format = new SheetFormat(access, this.cells);
    this.structure = new SheetStructure(access, this.cells);
    this.stored = new StoredCells(access, this.cells);
  }

  get id(): string {
    return this.access.sheetId;
  }

  get name(): string {
    return this.access.worksheet.getName();
  }

  /** Formulas and names that point to the sheet follow. */
  set name(name: string) {
    if (name !== this.name) this.change(() => this.access.run(SetWorksheetNameCommand, { name }));
  }

  get words(): OwnWords {
    return ownWords(this.access.engine.culture);
  }

  get visibility(): Visibility {
    if (this.access.worksheet.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.veryHidden ? "VeryHidden" : "Hidden";
  }

  set visibility(visibility: Visibility) {
    this.veryHidden = visibility === "VeryHidden";
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.change(() => this.access.run(SetWorksheetHideMutation, { hidden }));
  }

  get tabColor(): string {
    return this.access.worksheet.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.change(() => this.access.run(SetTabColorMutation, { color }));
  }

  get gridlines(): boolean {
    return !this.access.worksheet.hasHiddenGridlines();
  }

  set gridlines(shown: boolean) {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.change(() => this.access.run(ToggleGridlinesMutation, { showGridlines }));
  }

  /** Kept for the file; the grid always shows them. */
  get headings(): boolean {
    return this.showHeadings;
  }

  set headings(shown: boolean) {
    this.showHeadings = shown;
  }

  get standardWidth(): number {
    const pixels = this.access.worksheet.getConfig().defaultColumnWidth;
    return Math.round(((pixels - 5) / 7) * 100) / 100;
  }

  set standardWidth(characters: number) {
    this.access.worksheet.getConfig().defaultColumnWidth = Math.round(characters * 7 + 5);
  }

  /** Kept with the lines themselves, so they move along. */
  outlineLevels(axis: "rows" | "columns"): Record<number, number> {
    const { rowData, columnData } = this.access.worksheet.getConfig();
    const found: Record<number, number> = {};
    for (const [line, data] of Object.entries(axis === "rows" ? rowData : columnData)) {
      const level = (data as { custom?: { outline?: number } } | undefined)?.custom?.outline;
      if (level) found[Number(line)] = level;
    }
    return found;
  }

  setOutlineLevel(axis: "rows" | "columns", line: number, level: number): void {
    const at = axis === "rows" ? { top: line, bottom: line, left: 0, right: 0 } : undefined;
    this.cells.ensureSize(at ?? { top: 0, bottom: 0, left: line, right: line });
    const { rowData, columnData } = this.access.worksheet.getConfig();
    const lines: Record<number, { custom?: Record<string, unknown> }> =
      axis === "rows"
        ? (rowData as Record<number, object>)
        : (columnData as Record<number, object>);
    const data = (lines[line] ??= {});
    const { outline: _before, ...rest } = data.custom ?? {};
    const custom = level > 0 ? { ...rest, outline: level } : rest;
    if (Object.keys(custom).length > 0) data.custom = custom;
    else delete data.custom;
  }

  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    return this.cells.usedArea(valuesOnly, within);
  }

  values(area: Area): CellContent[][] {
    return this.cells.values(area);
  }

  formulas(area: Area): CellContent[][] {
    return this.withTables(area, this.cells.formulas(area), toWritten);
  }

  texts(area: Area): string[][] {
    return this.cells.texts(area);
  }

  valueTypes(area: Area): ValueType[][] {
    return this.cells.valueTypes(area);
  }

  write(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    this.events.willEdit(this.id, area);
    const stored = this.withTables(area, contents, toStored);
    this.change(() => this.cells.write(area, stored));
  }

  style(row: number, column: number): CellStyle {
    return this.format.style(row, column);
  }

  restyle(area: Area, patch: CellStyle): void {
    this.change(() => this.format.restyle(area, patch));
    this.events.emit({ kind: "formatted", sheetId: this.id, area });
  }

  commonStyle<K extends keyof CellStyle>(area: Area, member: K): CellStyle[K] | null | undefined {
    return this.format.commonStyle(area, member);
  }

  numberFormats(area: Area): string[][] {
    return this.cells.numberFormats(area);
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.change(() => this.format.writeNumberFormats(area, formats));
    this.events.emit({ kind: "formatted", sheetId: this.id, area });
  }

  clear(area: Area, what: "All" | "Formats" | "Contents"): void {
    if (what !== "Formats") this.events.willEdit(this.id, area);
    this.change(() => {
      if (what !== "Formats") this.cells.clear(area);
      if (what !== "Contents") this.format.clear(area);
      if (what === "All") this.format.unmerge(area);
    });
    if (what !== "Contents") this.events.emit({ kind: "formatted", sheetId: this.id, area });
  }

  merges(): readonly Area[] {
    return this.format.merges();
  }

  merge(area: Area): void {
    this.change(() => this.format.merge(area));
  }

  unmerge(area: Area): void {
    this.change(() => this.format.unmerge(area));
  }

  columnWidth(column: number): number {
    return this.format.columnWidth(column);
  }

  setColumnWidth(left: number, right: number, points: number): void {
    this.change(() => this.format.setColumnWidth(left, right, points));
  }

  rowHeight(row: number): number {
    return this.format.rowHeight(row);
  }

  setRowHeight(top: number, bottom: number, points: number): void {
    this.change(() => this.format.setRowHeight(top, bottom, points));
  }

  isRowHidden(row: number): boolean {
    return this.format.isRowHidden(row);
  }

  setRowsHidden(top: number, bottom: number, hidden: boolean): void {
    this.change(() => this.format.setRowsHidden(top, bottom, hidden));
  }

  isColumnHidden(column: number): boolean {
    return this.format.isColumnHidden(column);
  }

  setColumnsHidden(left: number, right: number, hidden: boolean): void {
    this.change(() => this.format.setColumnsHidden(left, right, hidden));
  }

  insert(area: Area, shift: "Down" | "Right"): void {
    this.restructure(area, shift, () => this.structure.insert(area, shift));
  }

  delete(area: Area, shift: "Up" | "Left"): void {
    this.restructure(area, shift, () => this.structure.delete(area, shift));
  }

  takeCells(area: Area): StoredCell[][] {
    return this.stored.read(area);
  }

  putCells(area: Area, cells: readonly (readonly (StoredCell | null)[])[], part: CellPart): void {
    this.change(() => this.stored.write(area, cells, part));
  }

  movedFormula(formula: string, rows: number, columns: number): string {
    return this.stored.movedFormula(formula, rows, columns);
  }

  moveCells(area: Area, sheetId: string, top: number, left: number): void {
    this.change(() => this.structure.move(area, sheetId, top, left));
  }

  spillArea(row: number, column: number): Area | undefined {
    return this.cells.spillArea(row, column);
  }

  /** Formulas that point into tables, as people write them against how they are stored. */
  private withTables<T>(
    area: Area,
    contents: readonly (readonly T[])[],
    rewrite: typeof toStored
  ): T[][] {
    const tables = registeredTables(this.access.engine);
    if (tables.length === 0) return contents as T[][];
    const sheetId = this.id;
    return contents.map((line, down) =>
      line.map((content, across) => {
        if (typeof content !== "string" || !content.startsWith("=")) return content;
        const place = { sheetId, row: area.top + down, column: area.left + across };
        return rewrite(content, place, tables) as typeof content;
      })
    );
  }

  /** A change of the host's own, not to be taken for the person's. */
  private change(change: () => void): void {
    this.events.asHost(change);
  }

  /** One event for the whole: the cells written on the way are none of the person's edits. */
  private restructure(
    area: Area,
    shift: "Down" | "Right" | "Up" | "Left",
    change: () => StructureChange
  ): void {
    const changeType = this.events.asHost(() => this.events.withoutEdits(change));
    moveTables(this.extras, area, shift, this.words);
    this.events.emit({ kind: "changed", sheetId: this.id, area, changeType, source: "host" });
  }
}

export function newExtras(): SheetExtras {
  return {
    protection: { protected: false, options: {} },
    page: {
      orientation: "Portrait",
      paperSize: "A4",
      centerHorizontally: false,
      centerVertically: false,
      margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    },
    charts: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
  };
}
