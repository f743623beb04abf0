import type { IStyleData } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber, type IRange } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/core/sheets/address";
import type { CellStyle } from "./book-model";
import { areaOf, NOT_BY_HAND, rangeOf, type SheetAccess } from "./sheet-access";
import type { SheetCells } from "./sheet-cells";
import { setStyle, type StyleRef } from "./style-table";

/** CSS pixels in a point, as Excel counts at 100 %. */
const PIXELS_PER_POINT = 96 / 72;

export function toPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function toPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

/** Formatting, merged cells, sizes and hidden rows of one sheet. */
export class SheetFormat {
  constructor(
    private readonly access: SheetAccess,
    private readonly cells: SheetCells
  ) {}

  style(row: number, column: number): CellStyle {
    const { access } = this;
    return access.styles.style(access.styleRef(row, column, access.raw(row, column)));
  }

  restyle(area: Area, patch: CellStyle): void {
    const patchKey = JSON.stringify(patch);
    this.rewrite(area, (ref) => this.access.styles.patch(ref, patch, patchKey));
  }

  clear(area: Area): void {
    this.rewrite(area, () => undefined);
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    const keys = new Map<string, { patch: CellStyle; key: string }>();
    this.rewriteCells(area, (ref, row, column) => {
      const numberFormat = formats[row - area.top]?.[column - area.left];
      if (numberFormat === null || numberFormat === undefined) return ref;
      let entry = keys.get(numberFormat);
      if (!entry) {
        entry = { patch: { numberFormat }, key: JSON.stringify({ numberFormat }) };
        keys.set(numberFormat, entry);
      }
      return this.access.styles.patch(ref, entry.patch, entry.key);
    });
  }

  commonStyle<K extends keyof CellStyle>(area: Area, member: K): CellStyle[K] | null | undefined {
    const seen = new Set<StyleRef>();
    let first: { value: CellStyle[K] } | undefined;
    let mixed = false;
    const meet = (ref: StyleRef): void => {
      if (mixed || seen.has(ref)) return;
      seen.add(ref);
      const value = this.access.styles.style(ref)[member];
      if (!first) first = { value };
      else mixed = JSON.stringify(first.value) !== JSON.stringify(value);
    };
    const { worksheet } = this.access;
    // Beyond the rows and columns that hold something, one cell speaks for all of its row or column.
    const bottom = Math.min(area.bottom, Math.max(area.top, worksheet.getRowCount()));
    const right = Math.min(area.right, Math.max(area.left, worksheet.getColumnCount()));
    const matrix = worksheet.getCellMatrix();
    for (let row = area.top; row <= bottom && !mixed; row += 1) {
      for (let column = area.left; column <= right && !mixed; column += 1) {
        meet(this.access.styleRef(row, column, matrix.getValue(row, column)));
      }
    }
    return mixed ? null : first?.value;
  }

  merges(): Area[] {
    return this.access.worksheet.getMergeData().map(areaOf);
  }

  /** The top-left cell keeps its content, the others lose theirs, as in Excel. */
  merge(area: Area): void {
    this.unmerge(area);
    if (area.top === area.bottom && area.left === area.right) return;
    this.cells.ensureSize(area);
    const rest: Area[] = [
      { ...area, top: area.top, bottom: area.top, left: area.left + 1 },
      { ...area, top: area.top + 1 },
    ];
    for (const part of rest) {
      if (part.top <= part.bottom && part.left <= part.right) this.cells.clear(part);
    }
    this.access.run(AddWorksheetMergeMutation, { ranges: [rangeOf(area)] });
  }

  /** Undoes every merge the area touches. */
  unmerge(area: Area): void {
    const ranges = this.access.worksheet.getMergeData().filter((range) => touches(range, area));
    if (ranges.length > 0) this.access.run(RemoveWorksheetMergeMutation, { ranges: [...ranges] });
  }

  columnWidth(column: number): number {
    return toPoints(this.access.worksheet.getColumnManager().getColumnWidth(column));
  }

  setColumnWidth(left: number, right: number, points: number): void {
    this.cells.ensureSize({ top: 0, bottom: 0, left, right });
    const ranges = [this.columnRange(left, right)];
    this.access.run(SetWorksheetColWidthMutation, { ranges, colWidth: toPixels(points) });
  }

  rowHeight(row: number): number {
    return toPoints(this.access.worksheet.getRowManager().getRowHeight(row));
  }

  setRowHeight(top: number, bottom: number, points: number): void {
    this.cells.ensureSize({ top, bottom, left: 0, right: 0 });
    const ranges = [this.rowRange(top, bottom)];
    this.access.run(SetWorksheetRowHeightMutation, { ranges, rowHeight: toPixels(points) });
    this.access.run(SetWorksheetRowIsAutoHeightMutation, {
      ranges,
      autoHeightInfo: BooleanNumber.FALSE,
    });
  }

  isRowHidden(row: number): boolean {
    return !this.access.worksheet.getRowRawVisible(row);
  }

  setRowsHidden(top: number, bottom: number, hidden: boolean): void {
    this.cells.ensureSize({ top, bottom, left: 0, right: 0 });
    const command = hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
    this.access.run(command, { ranges: [this.rowRange(top, bottom)] });
  }

  isColumnHidden(column: number): boolean {
    return !this.access.worksheet.getColVisible(column);
  }

  setColumnsHidden(left: number, right: number, hidden: boolean): void {
    this.cells.ensureSize({ top: 0, bottom: 0, left, right });
    const command = hidden ? SetColHiddenMutation : SetColVisibleMutation;
    this.access.run(command, { ranges: [this.columnRange(left, right)] });
  }

  /** Whole columns and rows carry the style themselves; cells in them that have one of their own follow. */
  private rewrite(area: Area, next: (ref: StyleRef) => string | undefined): void {
    const { worksheet } = this.access;
    const wholeColumns = area.top === 0 && area.bottom >= MAX_ROWS - 1;
    const wholeRows = area.left === 0 && area.right >= MAX_COLUMNS - 1;
    if (!wholeColumns && !wholeRows) return this.rewriteCells(area, (ref) => next(ref));
    if (!(wholeColumns && wholeRows)) this.settleCrossings(area, wholeColumns);
    if (wholeColumns) {
      this.cells.ensureSize({ ...area, top: 0, bottom: 0, right: wholeRows ? 0 : area.right });
      const right = Math.min(area.right, worksheet.getColumnCount() - 1);
      for (let column = area.left; column <= right; column += 1) {
        worksheet.setColumnStyle(column, next(worksheet.getColumnStyle(column, true)) ?? null);
      }
    }
    if (wholeRows) {
      if (!wholeColumns) this.cells.ensureSize({ ...area, left: 0, right: 0 });
      const bottom = Math.min(area.bottom, worksheet.getRowCount() - 1);
      for (let row = area.top; row <= bottom; row += 1) {
        const style = worksheet.getRowStyle(row, true);
        // With every column styled, a row needs one of its own only where it has one already.
        if (!wholeColumns || style) worksheet.setRowStyle(row, next(style) ?? null);
      }
    }
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.s || row < area.top || row > area.bottom) return;
      if (column >= area.left && column <= area.right) setStyle(cell, next(cell.s));
    });
    this.announce(area);
  }

  /** Where a styled row meets a styled column the cell gets a style of its own, so that neither hides the other. */
  private settleCrossings(area: Area, wholeColumns: boolean): void {
    const { worksheet } = this.access;
    const { rowData, columnData } = worksheet.getConfig();
    const matrix = worksheet.getCellMatrix();
    const settle = (row: number, column: number): void => {
      const cell = matrix.getValue(row, column);
      const ref = this.access.styleRef(row, column, cell);
      if (!cell?.s && ref) matrix.setValue(row, column, { ...cell, s: ref });
    };
    const lines = Object.entries(wholeColumns ? rowData : columnData);
    for (const [position, line] of lines) {
      if (!line?.s) continue;
      const crossed = Number(position);
      if (wholeColumns) {
        for (let column = area.left; column <= area.right; column += 1) settle(crossed, column);
      } else {
        for (let row = area.top; row <= area.bottom; row += 1) settle(row, crossed);
      }
    }
  }

  /**
   * Styles go straight into the cells: Univer's own way merges them cell by cell, drops members it does not
   * know and reads texts such as `007` as numbers.
   */
  private rewriteCells(
    area: Area,
    next: (ref: StyleRef, row: number, column: number) => StyleRef | undefined
  ): void {
    this.cells.ensureSize(area);
    const { access } = this;
    const matrix = access.worksheet.getCellMatrix();
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = matrix.getValue(row, column);
        const ref = next(access.styleRef(row, column, cell), row, column);
        const style: string | IStyleData | undefined = ref ?? undefined;
        if (cell) {
          if (style) cell.s = style;
          else delete cell.s;
          if (Object.keys(cell).length === 0) matrix.realDeleteValue(row, column);
        } else if (style) {
          matrix.setValue(row, column, { s: style });
        }
      }
    }
    this.announce(area);
  }

  /**
   * A change of no cell's content, local to this screen: it makes the grid draw the cells up to the last
   * one named again, and is nothing to anybody else.
   */
  private announce(area: Area): void {
    const { worksheet } = this.access;
    const row = Math.min(area.bottom, worksheet.getRowCount() - 1);
    const column = Math.min(area.right, worksheet.getColumnCount() - 1);
    const t = this.access.raw(row, column)?.t;
    const cellValue = { [row]: { [column]: t ? { t } : {} } };
    this.access.run(SetRangeValuesMutation, { cellValue }, { ...NOT_BY_HAND, onlyLocal: true });
  }

  private columnRange(left: number, right: number): IRange {
    const endRow = this.access.worksheet.getRowCount() - 1;
    return { startRow: 0, endRow, startColumn: left, endColumn: right };
  }

  private rowRange(top: number, bottom: number): IRange {
    const endColumn = this.access.worksheet.getColumnCount() - 1;
    return { startRow: top, endRow: bottom, startColumn: 0, endColumn };
  }
}

function touches(range: IRange, area: Area): boolean {
  return (
    range.startRow <= area.bottom &&
    range.endRow >= area.top &&
    range.startColumn <= area.right &&
    range.endColumn >= area.left
  );
}
