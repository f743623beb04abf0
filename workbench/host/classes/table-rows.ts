import type { CellContent } from "../model/book-model";
import { dataArea } from "../model/table-model";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { settled, type HostContext } from "./context";
import { columnsOf } from "./geometry";
import { Range } from "./range";
import { writeContents } from "./range-contents";
import { addRows, deleteRows, rowCount } from "./table-edits";
import { liveTable, type TablePlace } from "./table-access";
import { asIndex, asInteger, optional } from "./wire-arguments";

type Content = CellContent | null;

export class TableRow extends HostObject {
  readonly className = "TableRow";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: number,
    private readonly index: number
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }
  get Values(): Promise<CellContent[][]> {
    const { sheet, area } = this.GetRange();
    return settled(this.context).then(() => sheet.values(area));
  }
  set Values(value: unknown) {
    const { sheet, area } = this.GetRange();
    writeContents(sheet, area, value);
  }
  GetRange(): Range {
    const { sheet, table } = liveTable(this.context, this.tableId);
    const data = dataArea(table);
    if (!data || this.index >= rowCount(sheet, table)) throw itemNotFound(`row ${this.index}`);
    const top = data.top + this.index;
    return new Range(this.context, sheet, { ...data, top, bottom: top });
  }
  Delete(): null {
    deleteRows(this.context, liveTable(this.context, this.tableId), this.index);
    return null;
  }
}

export class TableRowCollection extends HostCollection {
  readonly className = "TableRowCollection";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: number
  ) {
    super();
  }

  items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => this.wrap(index));
  }
  indexed(key: unknown): TableRow {
    return this.GetItemAt(key);
  }
  get Count(): number {
    const { sheet, table } = this.place();
    return rowCount(sheet, table);
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): TableRow {
    const at = asIndex(index, "index");
    if (at >= this.Count) throw invalidArgument("index");
    return this.wrap(at);
  }
  /** Without values the new row is blank, but for columns of one formula. */
  Add(index: unknown, values: unknown, _alwaysInsert: unknown): TableRow {
    const place = this.place();
    const given = optional(index, asInteger, "index");
    const rows = rowValues(values, columnsOf(place.table.area));
    const at = given === undefined || given === -1 ? undefined : given;
    return this.wrap(addRows(this.context, place, at, rows, true));
  }
  DeleteRows(rows: unknown): null {
    if (!Array.isArray(rows)) throw invalidArgument("rows");
    const places = (rows as unknown[]).map((row) =>
      row instanceof TableRow ? row.Index : asIndex(row, "rows")
    );
    const last = [...new Set(places)].sort((a, b) => b - a);
    for (const index of last) deleteRows(this.context, this.place(), index);
    return null;
  }
  DeleteRowsAt(index: unknown, count: unknown): null {
    const rows = optional(count, asInteger, "count") ?? 1;
    deleteRows(this.context, this.place(), asIndex(index, "index"), rows);
    return null;
  }

  private place(): TablePlace {
    return liveTable(this.context, this.tableId);
  }
  private wrap(index: number): TableRow {
    return new TableRow(this.context, this.tableId, index);
  }
}

function rowValues(value: unknown, width: number): Content[][] {
  if (value === null || value === undefined) return [new Array<Content>(width).fill(null)];
  if (!Array.isArray(value)) return [new Array<Content>(width).fill(value as Content)];
  const rows = Array.isArray(value[0]) ? value : [value];
  const isContent = (cell: unknown): cell is Content =>
    cell === null || ["string", "number", "boolean"].includes(typeof cell);
  for (const row of rows as unknown[]) {
    if (!Array.isArray(row) || !row.every(isContent)) throw invalidArgument("values");
  }
  return rows as Content[][];
}
