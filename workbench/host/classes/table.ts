import type { SheetModel } from "../model/book-model";
import {
  dataArea,
  freeColumnName,
  headerArea,
  totalsArea,
  type TableModel,
} from "../model/table-model";
import { nextColumnId } from "../model/table-upkeep";
import { apiNotFound, invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { AutoFilter } from "./auto-filter";
import { settled, type HostContext } from "./context";
import { applyFilters } from "./filter-rows";
import { tableFilter } from "./filterable";
import { columnsOf } from "./geometry";
import { mayDo } from "./protection-rules";
import { Range } from "./range";
import { resolveBlock } from "./resolve-block";
import { checkedTableName, liveTable, refuseOverlap, type TablePlace } from "./table-access";
import { TableColumnCollection } from "./table-columns";
import { writeHeadings } from "./table-edits";
import { raiseTableListed, TableEvent } from "./table-events";
import { TableRowCollection } from "./table-rows";
import { TableSort } from "./table-sort";
import { checkedSize, showHeaders, showTotals } from "./table-totals";
import { asBoolean, asText } from "./wire-arguments";

type Flag = "bandedRows" | "bandedColumns" | "firstColumn" | "lastColumn" | "filterButton";

export class Table extends HostObject {
  readonly className = "Table";

  constructor(
    private readonly context: HostContext,
    private readonly id: number
  ) {
    super();
  }

  override identity(): string {
    return String(this.id);
  }
  get Id(): string {
    return String(this.id);
  }
  get LegacyId(): string {
    return String(this.id);
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(value: unknown) {
    const name = checkedTableName(this.context, asText(value, "name"), this.id);
    const before = this.table.name;
    this.table.name = name;
    this.context.book.tablesChanged();
    this.context.book.renameInFormulas(before, { name });
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(value: unknown) {
    const style = asText(value, "style");
    if (style !== "" && !/^TableStyle(?:(?:Light|Medium)\d{1,2}|Dark\d{1,2})$/.test(style)) {
      throw invalidArgument(`style "${style}"`);
    }
    this.table.style = style;
  }
  get ShowHeaders(): boolean {
    return this.table.header;
  }
  set ShowHeaders(value: unknown) {
    showHeaders(this.context, this.place, asBoolean(value, "showHeaders"));
  }
  get ShowTotals(): boolean {
    return this.table.totals;
  }
  set ShowTotals(value: unknown) {
    showTotals(this.context, this.place, asBoolean(value, "showTotals"));
  }
  get ShowBandedRows(): boolean {
    return this.table.bandedRows;
  }
  set ShowBandedRows(value: unknown) {
    this.flag("bandedRows", value);
  }
  get ShowBandedColumns(): boolean {
    return this.table.bandedColumns;
  }
  set ShowBandedColumns(value: unknown) {
    this.flag("bandedColumns", value);
  }
  get HighlightFirstColumn(): boolean {
    return this.table.firstColumn;
  }
  set HighlightFirstColumn(value: unknown) {
    this.flag("firstColumn", value);
  }
  get HighlightLastColumn(): boolean {
    return this.table.lastColumn;
  }
  set HighlightLastColumn(value: unknown) {
    this.flag("lastColumn", value);
  }
  get ShowFilterButton(): boolean {
    return this.table.filterButton;
  }
  set ShowFilterButton(value: unknown) {
    this.flag("filterButton", value);
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.context, this.id);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this.context, this.id);
  }
  get Sort(): TableSort {
    return new TableSort(this.context, this.id);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.context, this.sheet, () => tableFilter(this.table));
  }
  get Worksheet(): HostObject {
    return this.context.make.worksheet(this.sheet);
  }

  GetRange(): Range {
    return this.range(this.table.area, "range");
  }
  GetDataBodyRange(): Range {
    return this.range(dataArea(this.table), "data body range");
  }
  GetHeaderRowRange(): Range {
    return this.range(headerArea(this.table), "header row");
  }
  GetTotalRowRange(): Range {
    return this.range(totalsArea(this.table), "total row");
  }
  async ClearFilters(): Promise<null> {
    this.table.filters = {};
    return this.ReapplyFilters();
  }
  async ReapplyFilters(): Promise<null> {
    mayDo(this.sheet, "allowAutoFilter");
    await settled(this.context);
    applyFilters(this.sheet, tableFilter(this.table), new Date());
    return null;
  }
  /** The cells stay with what is in them; formulas that name the table point to nothing. */
  async ConvertToRange(): Promise<Range> {
    const { area } = this.table;
    const { sheet } = this;
    await this.ClearFilters();
    this.context.book.putCellsForTable(this.table.name);
    this.remove();
    return new Range(this.context, sheet, area);
  }
  /** The cells stay, blank and without formatting. */
  async Delete(): Promise<null> {
    const { area } = this.table;
    const { sheet } = this;
    mayDo(sheet, "allowDeleteRows");
    await this.ClearFilters();
    this.remove();
    sheet.clear(area, "All");
    return null;
  }
  /** The heading row stays where it is, and the new area meets the old one. */
  Resize(newRange: unknown): null {
    const { sheet, table } = this.place;
    const block = resolveBlock(this.context, newRange, sheet);
    if (block.sheet.id !== sheet.id) throw invalidArgument("newRange");
    const { area } = block;
    checkedSize(this.place, area);
    refuseOverlap(sheet, area, this.id);
    if (table.totals && area.bottom !== table.area.bottom) {
      throw apiNotFound("Table", "Resize(total row)");
    }
    const shift = area.left - table.area.left;
    const texts = table.header ? (sheet.texts({ ...area, bottom: area.top })[0] ?? []) : [];
    const columns: TableModel["columns"] = [];
    for (let place = 0; place < columnsOf(area); place += 1) {
      const old = table.columns[place + shift];
      const names = columns.map((column) => column.name);
      const id = Math.max(nextColumnId(table), ...columns.map((column) => column.id + 1));
      const name = freeColumnName(names, texts[place] ?? "", sheet.words.column);
      columns.push(old ?? { id, name });
    }
    table.filters = Object.fromEntries(
      Object.entries(table.filters)
        .map(([place, criteria]) => [Number(place) - shift, criteria] as const)
        .filter(([place]) => place >= 0 && place < columns.length)
    );
    table.columns = columns;
    table.area = area;
    writeHeadings(sheet, table);
    this.context.book.tablesChanged();
    return null;
  }

  _RegisterDataChangedEvent(): null {
    return this.context.events.register(TableEvent.Changed, String(this.id));
  }
  _UnregisterDataChangedEvent(): null {
    return this.context.events.unregister(TableEvent.Changed, String(this.id));
  }
  _RegisterSelectionChangedEvent(): null {
    return this.context.events.register(TableEvent.SelectionChanged, String(this.id));
  }
  _UnregisterSelectionChangedEvent(): null {
    return this.context.events.unregister(TableEvent.SelectionChanged, String(this.id));
  }

  private get place(): TablePlace {
    return liveTable(this.context, this.id);
  }
  private get sheet(): SheetModel {
    return this.place.sheet;
  }
  private get table(): TableModel {
    return this.place.table;
  }
  private flag(flag: Flag, value: unknown): void {
    this.table[flag] = asBoolean(value, flag);
  }
  private range(area: TableModel["area"] | undefined, what: string): Range {
    if (!area) throw itemNotFound(what);
    return new Range(this.context, this.sheet, area);
  }
  private remove(): void {
    const { sheet, table } = this.place;
    sheet.extras.tables = sheet.extras.tables.filter((one) => one !== table);
    this.context.book.tablesChanged();
    raiseTableListed(this.context.events, TableEvent.Deleted, sheet.id, table);
  }
}
