import type { SheetModel } from "../model/book-model";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { settled, type HostContext } from "./context";
import { readCriteria, writtenCriteria } from "./filter-criteria";
import { applyFilters } from "./filter-rows";
import { sheetFilter, type Filterable } from "./filterable";
import { cellsOf, columnsOf, intersect, isUnbounded, sameArea } from "./geometry";
import { mayDo } from "./protection-rules";
import { Range } from "./range";
import { surroundingRegion } from "./range-edges";
import { resolveBlock } from "./resolve-block";
import { asIndex, optional } from "./wire-arguments";

/** The filter of a sheet, or of a table. */
export class AutoFilter extends HostObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    /** The filter of a table; the sheet's own when absent. */
    private readonly ofTable?: () => Filterable | undefined
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.filterable() !== undefined;
  }
  get IsDataFiltered(): boolean {
    return Object.keys(this.filterable()?.criteria ?? {}).length > 0;
  }
  /** One entry per column of the filtered area; empty for a column without a filter. */
  get Criteria(): readonly Record<string, unknown>[] {
    const filterable = this.filterable();
    if (!filterable) return [];
    return Array.from({ length: columnsOf(filterable.area) }, (_, place) =>
      writtenCriteria(filterable.criteria[place])
    );
  }

  async Apply(range: unknown, columnIndex: unknown, criteria: unknown): Promise<null> {
    mayDo(this.sheet, "allowAutoFilter");
    await settled(this.context);
    if (!this.ofTable) await this.place(range);
    const filterable = this.filterable();
    if (!filterable) throw invalidArgument("range");
    const column = optional(columnIndex, asIndex, "columnIndex");
    if (column !== undefined) {
      if (column >= columnsOf(filterable.area)) throw invalidArgument("columnIndex");
      const { [column]: _old, ...others } = filterable.criteria;
      const wanted = optional(criteria, readCriteria, "criteria");
      filterable.setCriteria(wanted ? { ...others, [column]: wanted } : others);
    }
    return this.refresh();
  }
  ClearCriteria(): Promise<null> {
    this.filterable()?.setCriteria({});
    return this.refresh();
  }
  ClearColumnCriteria(columnIndex: unknown): Promise<null> {
    const filterable = this.filterable();
    const { [asIndex(columnIndex, "columnIndex")]: _old, ...others } = filterable?.criteria ?? {};
    filterable?.setCriteria(others);
    return this.refresh();
  }
  Reapply(): Promise<null> {
    return this.refresh();
  }
  async Remove(): Promise<null> {
    await this.ClearCriteria();
    if (!this.ofTable) delete this.sheet.extras.filter;
    return null;
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === NULL_OBJECT) throw itemNotFound("filtered range");
    return range;
  }
  GetRangeOrNullObject(): Range | NullObject {
    const filterable = this.filterable();
    return filterable ? new Range(this.context, this.sheet, filterable.area) : NULL_OBJECT;
  }

  private filterable(): Filterable | undefined {
    return this.ofTable ? this.ofTable() : sheetFilter(this.sheet);
  }
  /** Puts the sheet's filter on a range; on a single cell, on all that lies around it. */
  private async place(range: unknown): Promise<void> {
    const { extras } = this.sheet;
    if (range === null || range === undefined) {
      if (!extras.filter) throw invalidArgument("range");
      return;
    }
    const block = resolveBlock(this.context, range, this.sheet);
    if (block.sheet.id !== this.sheet.id) throw invalidArgument("range of another sheet");
    const used = this.sheet.usedArea(true);
    const asked =
      cellsOf(block.area) === 1 ? surroundingRegion(this.sheet, block.area) : block.area;
    const area = isUnbounded(asked) ? used && intersect(asked, used) : asked;
    if (!area) throw invalidArgument("the range is blank");
    if (extras.filter && sameArea(extras.filter.area, area)) return;
    if (extras.filter) await this.ClearCriteria();
    extras.filter = { area, criteria: {} };
  }
  private async refresh(): Promise<null> {
    mayDo(this.sheet, "allowAutoFilter");
    await settled(this.context);
    const filterable = this.filterable();
    if (filterable) applyFilters(this.sheet, filterable, new Date());
    return null;
  }
}
