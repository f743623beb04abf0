import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { asIndex, asText } from "./wire-arguments";

interface SheetAreas {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** Cells on several sheets. */
export class WorkbookRangeAreas extends HostObject {
  readonly className = "WorkbookRangeAreas";

  constructor(
    private readonly context: HostContext,
    private readonly sheets: readonly SheetAreas[]
  ) {
    super();
  }
  override get keepable(): boolean {
    return true;
  }
  get Addresses(): string[] {
    return this.all().map((areas) => areas.Address);
  }
  get Areas(): RangeAreasCollection {
    return new RangeAreasCollection(this.all());
  }
  get Ranges(): WorkbookRanges {
    return new WorkbookRanges(this.context, this.sheets);
  }
  GetRangeAreasBySheet(key: unknown): RangeAreas {
    const areas = this.GetRangeAreasOrNullObjectBySheet(key);
    if (areas === NULL_OBJECT) throw itemNotFound(`cells on "${String(key)}"`);
    return areas;
  }
  GetRangeAreasOrNullObjectBySheet(key: unknown): RangeAreas | NullObject {
    const sheet = this.context.book.sheet(asText(key, "key"));
    const found = this.sheets.find((one) => one.sheet.id === sheet?.id);
    return found ? new RangeAreas(this.context, found.sheet, found.areas) : NULL_OBJECT;
  }
  private all(): RangeAreas[] {
    return this.sheets.map(({ sheet, areas }) => new RangeAreas(this.context, sheet, areas));
  }
}

export class RangeAreasCollection extends HostCollection {
  readonly className = "RangeAreasCollection";

  constructor(private readonly all: readonly RangeAreas[]) {
    super();
  }
  items(): readonly RangeAreas[] {
    return this.all;
  }
  indexed(key: unknown): RangeAreas {
    return this.GetItemAt(key);
  }
  GetCount(): number {
    return this.all.length;
  }
  GetItemAt(index: unknown): RangeAreas {
    const areas = this.all[asIndex(index, "index")];
    if (!areas) throw invalidArgument("index");
    return areas;
  }
}

/** The same cells range by range. */
export class WorkbookRanges extends HostCollection {
  readonly className = "RangeCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheets: readonly SheetAreas[]
  ) {
    super();
  }
  items(): Range[] {
    return (this.sheets ?? []).flatMap(({ sheet, areas }) =>
      areas.map((area) => new Range(this.context, sheet, area))
    );
  }
  indexed(key: unknown): Range {
    return this.GetItemAt(key);
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItemAt(index: unknown): Range {
    const range = this.items()[asIndex(index, "index")];
    if (!range) throw invalidArgument("index");
    return range;
  }
}
