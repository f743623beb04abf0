import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { settled, type HostContext } from "./context";
import { cellsOf, intersect, sameArea } from "./geometry";
import { surroundingRegion } from "./range-edges";
import { resolveBlock } from "./resolve-block";
import { Table } from "./table";
import { tablesOf } from "./table-access";
import { makeTable } from "./table-edits";
import { raiseTableListed, TableEvent } from "./table-events";
import { WORKBOOK_TARGET } from "./event-hub";
import { asBoolean, asIndex, asText } from "./wire-arguments";

abstract class Tables extends HostCollection {
  protected abstract readonly context: HostContext;
  protected abstract ids(): number[];

  items(): Table[] {
    return this.ids().map((id) => new Table(this.context, id));
  }
  indexed(key: unknown): Table {
    return this.GetItem(key);
  }
  GetCount(): number {
    return this.ids().length;
  }
  GetItem(key: unknown): Table {
    const table = this.GetItemOrNullObject(key);
    if (table === NULL_OBJECT) throw itemNotFound(`table "${String(key)}"`);
    return table;
  }
  /** By id or by name; names compare without case. */
  GetItemOrNullObject(key: unknown): Table | NullObject {
    const wanted = asText(typeof key === "number" ? String(key) : key, "key").toLowerCase();
    const ids = new Set(this.ids());
    const found = tablesOf(this.context).find(
      ({ table }) =>
        ids.has(table.id) && (table.name.toLowerCase() === wanted || String(table.id) === wanted)
    );
    return found ? new Table(this.context, found.table.id) : NULL_OBJECT;
  }
}

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends Tables {
  readonly className = "TableCollection";

  constructor(
    protected readonly context: HostContext,
    private readonly sheet?: SheetModel
  ) {
    super();
  }

  get Count(): number {
    return this.GetCount();
  }
  GetItemAt(index: unknown): Table {
    const id = this.ids()[asIndex(index, "index")];
    if (id === undefined) throw invalidArgument("index");
    return new Table(this.context, id);
  }
  async Add(address: unknown, hasHeaders: unknown): Promise<Table> {
    const block = resolveBlock(this.context, address, this.sheet ?? this.context.book.active);
    const headers = asBoolean(hasHeaders, "hasHeaders");
    if (this.sheet && block.sheet.id !== this.sheet.id) throw invalidArgument("address");
    await settled(this.context);
    const single = cellsOf(block.area) === 1 || isOneMerge(block.sheet, block.area);
    const area = single ? surroundingRegion(block.sheet, block.area) : block.area;
    const table = makeTable(this.context, block.sheet, area, headers);
    raiseTableListed(this.context.events, TableEvent.Added, block.sheet.id, table);
    return new Table(this.context, table.id);
  }

  _RegisterAddedEvent(): null {
    return this.context.events.register(TableEvent.Added, this.target);
  }
  _UnregisterAddedEvent(): null {
    return this.context.events.unregister(TableEvent.Added, this.target);
  }
  _RegisterDeletedEvent(): null {
    return this.context.events.register(TableEvent.Deleted, this.target);
  }
  _UnregisterDeletedEvent(): null {
    return this.context.events.unregister(TableEvent.Deleted, this.target);
  }
  _RegisterDataChangedEvent(): null {
    return this.context.events.register(TableEvent.Changed, this.target);
  }
  _UnregisterDataChangedEvent(): null {
    return this.context.events.unregister(TableEvent.Changed, this.target);
  }

  protected override ids(): number[] {
    return tablesOf(this.context, this.sheet).map(({ table }) => table.id);
  }
  private get target(): string {
    return this.sheet?.id ?? WORKBOOK_TARGET;
  }
}

/** The tables that some areas meet. */
export class TableScopedCollection extends Tables {
  readonly className = "TableScopedCollection";

  constructor(
    protected readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[],
    /** Only tables that lie in one of the areas whole. */
    private readonly whole: boolean
  ) {
    super();
  }

  GetFirst(): Table {
    const [id] = this.ids();
    if (id === undefined) throw itemNotFound("table");
    return new Table(this.context, id);
  }

  protected override ids(): number[] {
    return this.sheet.extras.tables
      .filter(({ area }) =>
        this.areas.some((one) => {
          const common = intersect(one, area);
          return common !== undefined && (!this.whole || sameArea(common, area));
        })
      )
      .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)
      .map(({ id }) => id);
  }
}

function isOneMerge(sheet: SheetModel, area: Area): boolean {
  return sheet.merges().some((merge) => sameArea(merge, area));
}
