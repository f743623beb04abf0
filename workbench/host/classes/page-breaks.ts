import type { SheetModel } from "../model/book-model";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { resolveBlock } from "./resolve-block";
import { asIndex } from "./wire-arguments";

type Axis = "row" | "column";

/** The breaks a person set, over rows (horizontal) or before columns (vertical). */
export class PageBreakCollection extends HostCollection {
  readonly className = "PageBreakCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly axis: Axis
  ) {
    super();
  }
  items(): PageBreak[] {
    return breaksOf(this.sheet, this.axis).map(
      (at) => new PageBreak(this.context, this.sheet, this.axis, at)
    );
  }
  indexed(key: unknown): PageBreak {
    return this.GetItem(key);
  }
  GetCount(): number {
    return breaksOf(this.sheet, this.axis).length;
  }
  GetItem(index: unknown): PageBreak {
    const item = this.items()[asIndex(index, "index")];
    if (!item) throw invalidArgument("index");
    return item;
  }
  /** The break stands before the first row or column of the range. */
  Add(range: unknown): PageBreak {
    const { area } = resolveBlock(this.context, range, this.sheet);
    const at = this.axis === "row" ? area.top : area.left;
    if (at === 0) throw invalidArgument("nothing stands before the first row or column");
    const breaks = new Set([...breaksOf(this.sheet, this.axis), at]);
    setBreaks(this.sheet, this.axis, [...breaks]);
    return new PageBreak(this.context, this.sheet, this.axis, at);
  }
  RemovePageBreaks(): null {
    setBreaks(this.sheet, this.axis, []);
    return null;
  }
}

export class PageBreak extends HostObject {
  readonly className = "PageBreak";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly axis: Axis,
    private readonly at: number
  ) {
    super();
  }
  override identity(): number {
    return breaksOf(this.sheet, this.axis).indexOf(this.at);
  }
  get RowIndex(): number {
    return this.axis === "row" ? this.present() : 0;
  }
  get ColumnIndex(): number {
    return this.axis === "column" ? this.present() : 0;
  }
  GetCellAfterBreak(): HostObject {
    const [row, column] = [this.RowIndex, this.ColumnIndex];
    const cell = { top: row, bottom: row, left: column, right: column };
    return this.context.make.range(this.sheet, cell);
  }
  Delete(): null {
    const kept = breaksOf(this.sheet, this.axis).filter((one) => one !== this.at);
    setBreaks(this.sheet, this.axis, kept);
    return null;
  }
  private present(): number {
    if (this.identity() < 0) throw itemNotFound("page break");
    return this.at;
  }
}

function breaksOf(sheet: SheetModel, axis: Axis): readonly number[] {
  const { rowBreaks, columnBreaks } = sheet.extras.page;
  return (axis === "row" ? rowBreaks : columnBreaks) ?? [];
}

function setBreaks(sheet: SheetModel, axis: Axis, breaks: number[]): void {
  const sorted = breaks.sort((a, b) => a - b);
  if (axis === "row") sheet.extras.page.rowBreaks = sorted;
  else sheet.extras.page.columnBreaks = sorted;
}
