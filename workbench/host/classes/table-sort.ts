import { dataArea, type SortField } from "../model/table-model";
import { HostObject } from "../protocol/host-object";
import { settled, type HostContext } from "./context";
import { mayDo, mayWrite } from "./protection-rules";
import { refuseMerges } from "./range-sort";
import { readSortOrder, sortCells } from "./sort-cells";
import { liveTable } from "./table-access";

export class TableSort extends HostObject {
  readonly className = "TableSort";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: number
  ) {
    super();
  }

  get Fields(): readonly SortField[] {
    return this.place().table.sort?.fields ?? [];
  }
  get MatchCase(): boolean {
    return this.place().table.sort?.matchCase ?? false;
  }
  get Method(): string {
    return this.place().table.sort?.method ?? "PinYin";
  }

  async Apply(fields: unknown, matchCase: unknown, method: unknown): Promise<null> {
    this.place().table.sort = readSortOrder(fields, matchCase, method);
    return this.Reapply();
  }
  /** Forgets the order; the rows stay as they are. */
  Clear(): null {
    delete this.place().table.sort;
    return null;
  }
  async Reapply(): Promise<null> {
    const { sheet, table } = this.place();
    const data = dataArea(table);
    if (!data || !table.sort) return null;
    mayDo(sheet, "allowSort");
    mayWrite(sheet, data);
    refuseMerges(sheet, data);
    await settled(this.context);
    this.context.events.raiseSorted(sheet.id, "Rows", sortCells(sheet, data, table.sort));
    return null;
  }

  private place(): ReturnType<typeof liveTable> {
    return liveTable(this.context, this.tableId);
  }
}
