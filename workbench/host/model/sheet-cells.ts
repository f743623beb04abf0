import { ObjectMatrix, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Area } from "../../../src/core/sheets/address";
import type { CellContent, ValueType } from "./book-model";
import type { ReadContent } from "./book-snapshot";
import { contentOf, hasFormula, valueTypeOf } from "./cell-content";
import { displayedText } from "./number-text";
import { areaOf, mapArea, type SheetAccess } from "./sheet-access";
import { SharedFormulas } from "./shared-formulas";
import { readTyped } from "./typed-content";

type CellRow = Record<number, Nullable<ICellData>>;
type CellMatrix = Record<number, CellRow>;

/** What empties a cell; `custom` is taken out only where there is one, for writing is counted in millions. */
function nothing(old: Nullable<ICellData>): ICellData {
  const blank: ICellData = { v: null, t: null, f: null, si: null, p: null };
  return old?.custom ? { ...blank, custom: null } : blank;
}

/** Rows and columns added beyond a cell that lies outside the sheet so far. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;

/** Reading and writing what cells contain. Reads go to the raw matrix: nothing is copied or formatted on the way. */
export class SheetCells {
  private readonly shared: SharedFormulas;

  constructor(private readonly access: SheetAccess) {
    this.shared = new SharedFormulas(access);
  }

  values(area: Area): CellContent[][] {
    return this.map(area, contentOf);
  }

  valueTypes(area: Area): ValueType[][] {
    return this.map(area, valueTypeOf);
  }

  formulas(area: Area): CellContent[][] {
    const formulaOf = this.shared.reader();
    return this.map(area, (cell, row, column) =>
      cell && hasFormula(cell) ? formulaOf(cell, row, column) : contentOf(cell)
    );
  }

  texts(area: Area): string[][] {
    return this.map(area, (cell, row, column) =>
      displayedText(cell, this.numberFormat(row, column, cell), this.access.engine.culture)
    );
  }

  numberFormats(area: Area): string[][] {
    return this.map(area, (cell, row, column) => this.numberFormat(row, column, cell));
  }

  /**
   * Everything the cells contain at once, for reading out a whole sheet; spilled cells count as blank.
   * Only cells that are there are visited: two of them may lie a whole sheet apart.
   */
  eachContent(visit: (row: number, column: number, content: ReadContent) => void): void {
    const formulaOf = this.shared.reader();
    this.access.worksheet.getCellMatrix().forValue((row, column, raw) => {
      const formula = raw && hasFormula(raw) ? formulaOf(raw, row, column) : undefined;
      const error = valueTypeOf(raw) === "Error";
      visit(row, column, { value: contentOf(raw), formula, error, raw });
    });
  }

  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    let used: Area | undefined;
    const { top, left, bottom, right } = within ?? {
      top: 0,
      left: 0,
      bottom: Infinity,
      right: Infinity,
    };
    const add = (row: number, column: number) => {
      if (row < top || row > bottom || column < left || column > right) return;
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    };
    this.access.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && ((!valuesOnly && cell.s) || hasFormula(cell) || contentOf(cell) !== "")) {
        add(row, column);
      }
    });
    const merges = valuesOnly ? [] : this.access.worksheet.getMergeData().map(areaOf);
    for (const area of [...this.spills(), ...merges]) {
      if (area.top > bottom || area.bottom < top || area.left > right || area.right < left)
        continue;
      add(Math.max(area.top, top), Math.max(area.left, left));
      add(Math.min(area.bottom, bottom), Math.min(area.right, right));
    }
    return used;
  }

  spillArea(row: number, column: number): Area | undefined {
    const range = this.spillRanges()?.[row]?.[column];
    if (!range) return undefined;
    const area = areaOf(range);
    return area.top === area.bottom && area.left === area.right ? undefined : area;
  }

  write(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    const { access } = this;
    const cells: CellMatrix = {};
    const formulas: { row: number; column: number; cell: ICellData }[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const written: CellRow = {};
      let any = false;
      for (let column = area.left; column <= area.right; column += 1) {
        const content = contents[row - area.top]?.[column - area.left] ?? null;
        if (content === null) continue;
        const old = access.raw(row, column);
        if (content === "" && (!old || (contentOf(old) === "" && !hasFormula(old)))) continue;
        const format = this.numberFormat(row, column, old);
        const typed = readTyped(content, format, access.engine.culture);
        const cell: ICellData = { ...nothing(old), ...typed.cell };
        if (typed.format && format === "General") {
          // Spread over a row's or column's style too, which a style of its own hides.
          const id = access.styles.patch(access.styleRef(row, column, old), {
            numberFormat: typed.format,
          });
          if (id) cell.s = id;
        }
        if (typed.cell.f) formulas.push({ row, column, cell });
        written[column] = cell;
        any = true;
      }
      if (any) cells[row] = written;
    }
    if (Object.keys(cells).length === 0) return;
    this.shared.encode(formulas);
    this.ensureSize(area);
    access.run(SetRangeValuesMutation, { cellValue: cells });
  }

  /** Clears values and formulas, keeps formatting. */
  clear(area: Area): void {
    const cells: CellMatrix = {};
    this.access.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (row < area.top || row > area.bottom || column < area.left || column > area.right) return;
      if (!cell || (contentOf(cell) === "" && !hasFormula(cell))) return;
      (cells[row] ??= {})[column] = nothing(cell);
    });
    if (Object.keys(cells).length > 0)
      this.access.run(SetRangeValuesMutation, { cellValue: cells });
  }

  /** Lets the sheet reach over an area. */
  ensureSize(area: Area): void {
    const { worksheet } = this.access;
    if (area.bottom >= worksheet.getRowCount()) {
      const rowCount = Math.min(area.bottom + 1 + SPARE_ROWS, 1_048_576);
      this.access.run(SetWorksheetRowCountMutation, { rowCount });
    }
    if (area.right >= worksheet.getColumnCount()) {
      const columnCount = Math.min(area.right + 1 + SPARE_COLUMNS, 16_384);
      this.access.run(SetWorksheetColumnCountMutation, { columnCount });
    }
  }

  numberFormat(row: number, column: number, cell: Nullable<ICellData>): string {
    return this.access.styles.numberFormat(this.access.styleRef(row, column, cell));
  }

  /** Every area filled by one formula. */
  spills(): Area[] {
    const areas: Area[] = [];
    new ObjectMatrix<Nullable<IRange>>(this.spillRanges() ?? {}).forValue(
      (_row, _column, range) => {
        if (range) areas.push(areaOf(range));
      }
    );
    return areas;
  }

  private map<T>(
    area: Area,
    read: (cell: Nullable<ICellData>, row: number, column: number) => T
  ): T[][] {
    const matrix = this.access.worksheet.getCellMatrix();
    const { formulas, unitId } = this.access.engine;
    const spilled = formulas.getArrayFormulaCellData()[unitId]?.[this.access.sheetId];
    return mapArea(area, (row, column) => {
      const cell = matrix.getValue(row, column);
      const filled = cell && (hasFormula(cell) || contentOf(cell) !== "") ? undefined : spilled;
      const value = filled?.[row]?.[column];
      return read(value ? { ...cell, v: value.v, t: value.t } : cell, row, column);
    });
  }

  private spillRanges() {
    const { formulas, unitId } = this.access.engine;
    return formulas.getArrayFormulaRange()[unitId]?.[this.access.sheetId];
  }
}
