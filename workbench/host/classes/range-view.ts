import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { invalidArgument } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { settled, type HostContext } from "./context";
import { sheetAddress } from "./geometry";
import { Range } from "./range";
import { asIndex } from "./wire-arguments";
import { toR1C1 } from "./r1c1";

/** The rows and columns of a range that are not hidden. */
export class RangeView extends HostObject {
  readonly className = "RangeView";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly area: Area,
    /** One row of a view; all visible ones when absent. */
    private readonly only?: number,
    private readonly index = 0
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }
  get RowCount(): number {
    return this.lines.length;
  }
  get ColumnCount(): number {
    return this.columns().length;
  }
  get CellAddresses(): string[][] {
    return this.lines.map((row) =>
      this.columns().map((column) =>
        sheetAddress(this.sheet.name, { top: row, left: column, bottom: row, right: column })
      )
    );
  }
  get Values(): unknown {
    return this.read((line) => this.sheet.values(line));
  }
  get Formulas(): unknown {
    return this.read((line) => this.sheet.formulas(line));
  }
  get FormulasLocal(): unknown {
    return this.Formulas;
  }
  get FormulasR1C1(): unknown {
    return this.read((line) =>
      this.sheet
        .formulas(line)
        .map((row, down) =>
          row.map((cell, across) =>
            typeof cell === "string" && cell.startsWith("=")
              ? toR1C1(cell, line.top + down, line.left + across)
              : cell
          )
        )
    );
  }
  get Text(): unknown {
    return this.read((line) => this.sheet.texts(line));
  }
  get ValueTypes(): unknown {
    return this.read((line) => this.sheet.valueTypes(line));
  }
  get NumberFormat(): unknown {
    return this.read((line) => this.sheet.numberFormats(line));
  }
  get Rows(): RangeViewCollection {
    return new RangeViewCollection(this.context, this.sheet, this.area, this.lines);
  }
  /** The range itself, with its hidden cells. */
  GetRange(): Range {
    return new Range(this.context, this.sheet, this.area);
  }

  private get lines(): number[] {
    if (this.only !== undefined) return [this.only];
    const { top, bottom } = this.area;
    return Array.from({ length: bottom - top + 1 }, (_, place) => top + place).filter(
      (row) => !this.sheet.isRowHidden(row)
    );
  }
  private async read<T>(of: (line: Area) => T[][]): Promise<T[][]> {
    await settled(this.context);
    const columns = this.columns();
    return this.lines.map((row) => {
      const [line] = of({ ...this.area, top: row, bottom: row });
      return columns.map((column) => (line as T[])[column - this.area.left] as T);
    });
  }
  private columns(): number[] {
    const { left, right } = this.area;
    return Array.from({ length: right - left + 1 }, (_, place) => left + place).filter(
      (column) => !this.sheet.isColumnHidden(column)
    );
  }
}

/** The visible rows one by one. */
export class RangeViewCollection extends HostCollection {
  readonly className = "RangeViewCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly area: Area,
    private readonly lines: readonly number[]
  ) {
    super();
  }

  items(): RangeView[] {
    return this.lines.map((row, index) => this.view(row, index));
  }
  indexed(key: unknown): RangeView {
    return this.GetItemAt(key);
  }
  GetCount(): number {
    return this.lines.length;
  }
  GetItemAt(index: unknown): RangeView {
    const at = asIndex(index, "index");
    const row = this.lines[at];
    if (row === undefined) throw invalidArgument("index");
    return this.view(row, at);
  }

  private view(row: number, index: number): RangeView {
    const area = { ...this.area, top: row, bottom: row };
    return new RangeView(this.context, this.sheet, area, row, index);
  }
}
