import type { SheetModel } from "../model/book-model";
import type { FilterCriteria } from "../model/table-model";
import { HostObject } from "../protocol/host-object";
import { settled, type HostContext } from "./context";
import { readCriteria, writtenCriteria } from "./filter-criteria";
import { applyFilters } from "./filter-rows";
import type { Filterable } from "./filterable";
import { mayDo } from "./protection-rules";

/** The filter of one column of a table. */
export class Filter extends HostObject {
  readonly className = "Filter";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly filterable: () => Filterable,
    private readonly column: number
  ) {
    super();
  }

  get Criteria(): Record<string, unknown> | null {
    const criteria = this.filterable().criteria[this.column];
    return criteria ? writtenCriteria(criteria) : null;
  }
  Apply(criteria: unknown): Promise<null> {
    return this.set(readCriteria(criteria));
  }
  ApplyValuesFilter(values: unknown): Promise<null> {
    return this.set(readCriteria({ filterOn: "Values", values }));
  }
  ApplyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): Promise<null> {
    return this.set(readCriteria({ filterOn: "Custom", criterion1, criterion2, operator }));
  }
  ApplyTopItemsFilter(count: unknown): Promise<null> {
    return this.set(readCriteria({ filterOn: "TopItems", criterion1: count }));
  }
  ApplyTopPercentFilter(percent: unknown): Promise<null> {
    return this.set(readCriteria({ filterOn: "TopPercent", criterion1: percent }));
  }
  ApplyBottomItemsFilter(count: unknown): Promise<null> {
    return this.set(readCriteria({ filterOn: "BottomItems", criterion1: count }));
  }
  ApplyBottomPercentFilter(percent: unknown): Promise<null> {
    return this.set(readCriteria({ filterOn: "BottomPercent", criterion1: percent }));
  }
  ApplyDynamicFilter(dynamicCriteria: unknown): Promise<null> {
    return this.set(readCriteria({ filterOn: "Dynamic", dynamicCriteria }));
  }
  ApplyCellColorFilter(color: unknown): Promise<null> {
    return this.set(readCriteria({ filterOn: "CellColor", color }));
  }
  ApplyFontColorFilter(color: unknown): Promise<null> {
    return this.set(readCriteria({ filterOn: "FontColor", color }));
  }
  Clear(): Promise<null> {
    return this.set(undefined);
  }

  private async set(criteria: FilterCriteria | undefined): Promise<null> {
    mayDo(this.sheet, "allowAutoFilter");
    await settled(this.context);
    const filterable = this.filterable();
    const all = { ...filterable.criteria };
    if (criteria) all[this.column] = criteria;
    else delete all[this.column];
    filterable.setCriteria(all);
    applyFilters(this.sheet, this.filterable(), new Date());
    return null;
  }
}
