import type { CellContent } from "../model/book-model";
import { dataArea, headerArea, totalsArea, type TableColumnModel } from "../model/table-model";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { settled, type HostContext } from "./context";
import { Filter } from "./filter";
import { tableFilter } from "./filterable";
import { mayDo, mayWrite } from "./protection-rules";
import { Range } from "./range";
import { writeContents } from "./range-contents";
import { addColumn, writeHeadings } from "./table-edits";
import { liveTable, type TablePlace } from "./table-access";
import { asIndex, asInteger, asText, optional } from "./wire-arguments";

export class TableColumn extends HostObject {
  readonly className = "TableColumn";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: number,
    private readonly columnId: number
  ) {
    super();
  }

  override identity(): number {
    return this.columnId;
  }
  get Id(): number {
    return this.columnId;
  }
  get Index(): number {
    return this.place().index;
  }
  get Name(): string {
    return this.place().column.name;
  }
  set Name(value: unknown) {
    const { sheet, table, column } = this.place();
    const name = asText(value, "name");
    const taken = table.columns.some(
      (one) => one !== column && one.name.toLowerCase() === name.toLowerCase()
    );
    if (name === "" || name.length > 255) throw invalidArgument("name");
    if (taken)
      throw new HostError("ItemAlreadyExists", `The column "${name}" already exists.`, 409);
    const header = headerArea(table);
    if (header) mayWrite(sheet, header);
    const before = column.name;
    column.name = name;
    this.context.book.tablesChanged();
    this.context.book.renameInFormulas(table.name, { columns: new Map([[before, name]]) });
    writeHeadings(sheet, table);
  }
  get Values(): Promise<CellContent[][]> {
    const { sheet, area } = this.GetRange();
    return settled(this.context).then(() => sheet.values(area));
  }
  set Values(value: unknown) {
    const { sheet, area } = this.GetRange();
    writeContents(sheet, area, value);
  }
  get Filter(): Filter {
    const { sheet, table, index } = this.place();
    return new Filter(this.context, sheet, () => tableFilter(table), index);
  }

  GetRange(): Range {
    return this.part(({ table }) => table.area, "range");
  }
  GetDataBodyRange(): Range {
    return this.part(({ table }) => dataArea(table), "data body range");
  }
  GetHeaderRowRange(): Range {
    return this.part(({ table }) => headerArea(table), "header row");
  }
  GetTotalRowRange(): Range {
    return this.part(({ table }) => totalsArea(table), "total row");
  }
  Delete(): null {
    const { sheet, table, index } = this.place();
    mayDo(sheet, "allowDeleteColumns");
    const left = table.area.left + index;
    const gone = new Map([[table.columns[index]?.name ?? "", undefined]]);
    this.context.book.renameInFormulas(table.name, { columns: gone });
    if (table.columns.length === 1) {
      sheet.extras.tables = sheet.extras.tables.filter((one) => one !== table);
      sheet.delete({ ...table.area }, "Left");
    } else sheet.delete({ ...table.area, left, right: left }, "Left");
    this.context.book.tablesChanged();
    return null;
  }

  private part(area: (place: TablePlace) => Range["area"] | undefined, what: string): Range {
    const place = this.place();
    const found = area(place);
    if (!found) throw itemNotFound(what);
    const left = place.table.area.left + place.index;
    return new Range(this.context, place.sheet, { ...found, left, right: left });
  }
  private place(): TablePlace & { readonly column: TableColumnModel; readonly index: number } {
    const place = liveTable(this.context, this.tableId);
    const index = place.table.columns.findIndex((column) => column.id === this.columnId);
    const column = place.table.columns[index];
    if (!column) throw itemNotFound(`column ${this.columnId}`);
    return { ...place, column, index };
  }
}

export class TableColumnCollection extends HostCollection {
  readonly className = "TableColumnCollection";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: number
  ) {
    super();
  }

  items(): TableColumn[] {
    return this.place().table.columns.map(({ id }) => this.wrap(id));
  }
  indexed(key: unknown): TableColumn {
    return this.GetItem(key);
  }
  get Count(): number {
    return this.place().table.columns.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItem(key: unknown): TableColumn {
    const column = this.GetItemOrNullObject(key);
    if (column === NULL_OBJECT) throw itemNotFound(`column "${String(key)}"`);
    return column;
  }
  /** By id or by name. */
  GetItemOrNullObject(key: unknown): TableColumn | NullObject {
    const wanted = String(key).toLowerCase();
    const { columns } = this.place().table;
    const byId = typeof key === "number" ? columns.find(({ id }) => id === key) : undefined;
    const column =
      byId ??
      columns.find(({ name }) => name.toLowerCase() === wanted) ??
      columns.find(({ id }) => String(id) === wanted);
    return column ? this.wrap(column.id) : NULL_OBJECT;
  }
  GetItemAt(index: unknown): TableColumn {
    const column = this.place().table.columns[asIndex(index, "index")];
    if (!column) throw invalidArgument("index");
    return this.wrap(column.id);
  }
  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    const place = this.place();
    const given = optional(index, asInteger, "index");
    const at = addColumn(
      this.context,
      place,
      given === undefined || given === -1 ? undefined : given,
      columnValues(values),
      optional(name, asText, "name")
    );
    return this.GetItemAt(at);
  }

  private place(): TablePlace {
    return liveTable(this.context, this.tableId);
  }
  private wrap(columnId: number): TableColumn {
    return new TableColumn(this.context, this.tableId, columnId);
  }
}

type Content = CellContent | null;

function columnValues(value: unknown): readonly (readonly Content[])[] | undefined {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return [[value as Content]];
  return value.map((row: unknown) => (Array.isArray(row) ? row : [row]) as Content[]);
}
