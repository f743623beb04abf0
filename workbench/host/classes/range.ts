import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { NULL_OBJECT, type HostObject, type NullObject } from "../protocol/host-object";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidation } from "./data-validation";
import { live, settled, type HostContext } from "./context";
import { formatOf, type RangeFormat } from "./range-format";
import {
  cellsOf,
  columnsOf,
  isEntireColumn,
  isEntireRow,
  isUnbounded,
  MAX_READ_CELLS,
  rowsOf,
  sheetAddress,
} from "./geometry";
import { chineseFormat, fileFormat } from "../model/number-text";
import { clearCells, deleteCells, insertCells, mergeCells } from "./range-edits";
import { writeContents, writeNumberFormats } from "./range-contents";
import {
  cellProperties,
  columnProperties,
  rowProperties,
  writeCellProperties,
  writeColumnProperties,
  writeRowProperties,
} from "./range-properties";
import { readHyperlink, writeHyperlink } from "./range-hyperlink";
import { columnLeft, rowTop, sumOfHeights, sumOfWidths } from "./sheet-measures";
import { asBoolean, asIndex, optional } from "./wire-arguments";
import type { RangeNavigation } from "./range-navigation";
import { RangeRelations } from "./range-relations";
import { RangeSort } from "./range-sort";

/** A rectangle of cells on one sheet. */
export class Range extends RangeRelations {
  readonly className = "Range";

  constructor(
    readonly context: HostContext,
    private readonly model: SheetModel,
    /** Follows inserted and deleted rows and columns while the client keeps the range. */
    public area: Area
  ) {
    super();
  }

  override get sheet(): SheetModel {
    return live(this.context, this.model);
  }

  override get keepable(): boolean {
    return true;
  }

  /** Whether the range lies on this sheet, be it deleted or not. */
  isOn(sheetId: string): boolean {
    return this.model.id === sheetId;
  }

  protected override on(area: Area): Range {
    return new Range(this.context, this.model, area);
  }

  private async contents<T>(read: (sheet: SheetModel, area: Area) => T): Promise<T | null> {
    const { sheet } = this;
    if (isUnbounded(this.area) || cellsOf(this.area) > MAX_READ_CELLS) return null;
    await settled(this.context);
    return read(sheet, this.area);
  }

  get Values(): unknown {
    return this.contents((sheet, area) => sheet.values(area));
  }
  set Values(value: unknown) {
    writeContents(this.sheet, this.area, value);
  }
  get Formulas(): unknown {
    return this.contents((sheet, area) => sheet.formulas(area));
  }
  set Formulas(value: unknown) {
    writeContents(this.sheet, this.area, value);
  }
  get FormulasLocal(): unknown {
    return this.Formulas;
  }
  set FormulasLocal(value: unknown) {
    writeContents(this.sheet, this.area, value);
  }
  get Text(): unknown {
    return this.contents((sheet, area) => sheet.texts(area));
  }
  get ValueTypes(): unknown {
    return this.contents((sheet, area) => sheet.valueTypes(area));
  }
  get NumberFormat(): unknown {
    if (isUnbounded(this.area)) return null;
    return this.sheet.numberFormats(this.area);
  }
  set NumberFormat(value: unknown) {
    writeNumberFormats(this.sheet, this.area, value);
  }
  /** In a Chinese Excel with the Chinese names of colours and of `General`. */
  get NumberFormatLocal(): unknown {
    const formats = this.NumberFormat;
    if (!isChinese(this.context.locale) || !Array.isArray(formats)) return formats;
    return (formats as string[][]).map((row) => row.map(chineseFormat));
  }
  set NumberFormatLocal(value: unknown) {
    writeNumberFormats(this.sheet, this.area, each(value, fileFormat));
  }
  get Address(): string {
    return sheetAddress(this.sheet.name, this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return rowsOf(this.area);
  }
  get ColumnCount(): number {
    return columnsOf(this.area);
  }
  /** -1 beyond what a 32-bit number holds, as documented. */
  get CellCount(): number {
    const count = cellsOf(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return isEntireRow(this.area);
  }
  get IsEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
  get Hidden(): boolean | null {
    return this.RowHidden === true || this.ColumnHidden === true
      ? true
      : this.RowHidden === false && this.ColumnHidden === false
        ? false
        : null;
  }
  get RowHidden(): boolean | null {
    return common(this.rowNumbers(), (row) => this.sheet.isRowHidden(row));
  }
  set RowHidden(value: unknown) {
    writeRowProperties(this.sheet, this.area, [{ rowHidden: asBoolean(value, "rowHidden") }], true);
  }
  get ColumnHidden(): boolean | null {
    return common(this.columnNumbers(), (column) => this.sheet.isColumnHidden(column));
  }
  set ColumnHidden(value: unknown) {
    const hidden = asBoolean(value, "columnHidden");
    writeColumnProperties(this.sheet, this.area, [{ columnHidden: hidden }], true);
  }
  get HasSpill(): unknown {
    return this.contents((sheet, { top, left }) => sheet.spillArea(top, left) !== undefined);
  }
  get Top(): number {
    return rowTop(this.sheet, this.area.top);
  }
  get Left(): number {
    return columnLeft(this.sheet, this.area.left);
  }
  get Width(): number {
    return sumOfWidths(this.sheet, this.area.left, this.area.right);
  }
  get Height(): number {
    return sumOfHeights(this.sheet, this.area.top, this.area.bottom);
  }
  get Format(): RangeFormat {
    return formatOf(this.context, this.sheet, [this.area]);
  }
  get Hyperlink(): unknown {
    return readHyperlink(this.sheet, this.area);
  }
  set Hyperlink(value: unknown) {
    writeHyperlink(this.sheet, this.area, value);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.sheet, [this.area]);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.context, this.sheet, [this.area]);
  }
  get Worksheet(): HostObject {
    return this.context.make.worksheet(this.sheet);
  }
  get Sort(): RangeSort {
    return new RangeSort(this.context, this.sheet, this.area);
  }
  GetVisibleView(): HostObject {
    return this.context.make.rangeView(this.sheet, this.bounded());
  }

  GetMergedAreasOrNullObject(): HostObject | NullObject {
    const areas = this.mergedAreas();
    return areas.length === 0 ? NULL_OBJECT : this.context.make.rangeAreas(this.sheet, areas);
  }
  async GetSpillingToRange(): Promise<RangeNavigation> {
    const range = await this.GetSpillingToRangeOrNullObject();
    if (range === NULL_OBJECT) throw itemNotFound("spilled range");
    return range;
  }
  async GetSpillingToRangeOrNullObject(): Promise<RangeNavigation | NullObject> {
    if (cellsOf(this.area) !== 1) throw invalidArgument("more than one cell");
    await settled(this.context);
    const area = this.sheet.spillArea(this.area.top, this.area.left);
    return area ? this.at(area) : NULL_OBJECT;
  }

  _ValidateArraySize(rows: unknown, columns: unknown): null {
    const fits =
      asIndex(rows, "rows") === this.RowCount && asIndex(columns, "columns") === this.ColumnCount;
    if (!fits || isUnbounded(this.area)) {
      throw invalidArgument(
        "the number of rows or columns in the input array doesn't match the size of the range"
      );
    }
    return null;
  }
  GetRowProperties(options: unknown): unknown {
    return rowProperties(this.sheet, this.area, options);
  }
  GetColumnProperties(options: unknown): unknown {
    return columnProperties(this.sheet, this.area, options);
  }
  GetCellProperties(options: unknown): unknown {
    return cellProperties(this.sheet, this.area, options);
  }
  SetRowProperties(rows: unknown): null {
    return writeRowProperties(this.sheet, this.area, rows);
  }
  SetColumnProperties(columns: unknown): null {
    return writeColumnProperties(this.sheet, this.area, columns);
  }
  SetCellProperties(cells: unknown): null {
    return writeCellProperties(this.context, this.sheet, this.area, cells);
  }
  Merge(across: unknown): null {
    return mergeCells(this.sheet, this.area, optional(across, asBoolean, "across") ?? false);
  }
  Unmerge(): null {
    return mergeCells(this.sheet, this.area, null);
  }
  Clear(applyTo: unknown): null {
    return clearCells(this.sheet, [this.area], applyTo);
  }
  Insert(shift: unknown): RangeNavigation {
    insertCells(this.sheet, this.area, shift);
    return this.at(this.area);
  }
  Delete(shift: unknown): null {
    return deleteCells(this.sheet, this.area, shift);
  }
  Select(): null {
    const { book } = this.context;
    if (book.active.id !== this.sheet.id) book.activate(this.sheet.id);
    book.selection = { sheetId: this.sheet.id, area: this.area };
    return null;
  }
  async Calculate(): Promise<null> {
    await this.context.book.calculate({ full: true });
    return null;
  }
  private *rowNumbers(): Iterable<number> {
    const { top, bottom } = this.bounded();
    for (let row = top; row <= bottom; row += 1) yield row;
  }
  private *columnNumbers(): Iterable<number> {
    const { left, right } = this.bounded();
    for (let column = left; column <= right; column += 1) yield column;
  }
  /** Rows and columns beyond the used ones are all alike. */
  private bounded(): Area {
    const used = this.sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const { top, left, bottom, right } = this.area;
    return {
      top,
      left,
      bottom: isEntireColumn(this.area) ? Math.max(top, used.bottom + 1) : bottom,
      right: isEntireRow(this.area) ? Math.max(left, used.right + 1) : right,
    };
  }
}

const isChinese = (locale: string): boolean => locale.toLowerCase().startsWith("zh");

/** Texts of an array, or a single one, changed; everything else as it is. */
function each(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((one) => each(one, change));
  return typeof value === "string" ? change(value) : value;
}

function common(indices: Iterable<number>, read: (index: number) => boolean): boolean | null {
  let answer: boolean | undefined;
  for (const index of indices) {
    const value = read(index);
    if (answer !== undefined && answer !== value) return null;
    answer = value;
  }
  return answer ?? false;
}
