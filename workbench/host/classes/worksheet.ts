import type { SheetModel, Visibility } from "../model/book-model";
import { invalidArgument, invalidOperation, itemNotFound } from "../protocol/host-error";
import { HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { AutoFilter } from "./auto-filter";
import { ChartCollection } from "./chart-collection";
import { asColor } from "./color";
import { CommentCollection } from "./comment-collection";
import { live, settled, type HostContext } from "./context";
import type { EventHub } from "./event-hub";
import { listensToSheets, raiseMoved, raiseSheetState } from "./sheet-state-events";
import { findCells, replaceInCells } from "./find-cells";
import { onSheet, splitAddresses, WHOLE_SHEET } from "./geometry";
import { NamedItemCollection } from "./named-items";
import { showLevels } from "./outline";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { resolveBlock } from "./resolve-block";
import { checkedSheetName } from "./sheet-name";
import {
  asBoolean,
  asEnum,
  asIndex,
  asInteger,
  asNumber,
  asText,
  optional,
} from "./wire-arguments";
import { TableCollection } from "./table-collection";
import { mayRestructure } from "./workbook-protection";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-properties";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;
const COPY_POSITION = ["None", "Before", "After", "Beginning", "End"] as const;

export class Worksheet extends HostObject {
  readonly className = "Worksheet";

  constructor(
    private readonly context: HostContext,
    private readonly model: SheetModel
  ) {
    super();
  }

  get sheet(): SheetModel {
    return live(this.context, this.model);
  }
  get events(): EventHub {
    return this.context.events;
  }
  get target(): string {
    return this.model.id;
  }
  override identity(): string {
    return this.model.id;
  }

  get Id(): string {
    return this.model.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    mayRestructure(this.context.book);
    const nameBefore = this.sheet.name;
    const nameAfter = checkedSheetName(this.context.book, asText(value, "name"), this.model.id);
    this.sheet.name = nameAfter;
    if (nameAfter === nameBefore) return;
    raiseSheetState(this.events, this.model.id, "NameChanged", { nameBefore, nameAfter });
  }
  get Position(): number {
    return this.context.book.sheets.findIndex((sheet) => sheet.id === this.model.id);
  }
  set Position(value: unknown) {
    mayRestructure(this.context.book);
    const position = asIndex(value, "position");
    if (position >= this.context.book.sheets.length) throw invalidArgument("position");
    const before = this.Position;
    this.context.book.moveSheet(this.sheet.id, position);
    if (before !== position) raiseMoved(this.events, this.model.id, before, position);
  }
  get Visibility(): Visibility {
    return this.sheet.visibility;
  }
  set Visibility(value: unknown) {
    mayRestructure(this.context.book);
    const visibility = asEnum(value, VISIBILITY, "visibility");
    if (visibility !== "Visible") this.keepOneVisible();
    const before = this.sheet.visibility;
    this.sheet.visibility = visibility;
    if (visibility === before) return;
    raiseSheetState(this.events, this.model.id, "VisibilityChanged", {
      visibilityBefore: before,
      visibilityAfter: visibility,
    });
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(value: unknown) {
    this.sheet.tabColor = value === "" ? "" : asColor(value);
  }
  get ShowGridlines(): boolean {
    return this.sheet.gridlines;
  }
  /** The client writes these two under other names than it reads them. */
  set Gridlines(value: unknown) {
    this.sheet.gridlines = asBoolean(value, "showGridlines");
  }
  get ShowHeadings(): boolean {
    return this.sheet.headings;
  }
  set Headings(value: unknown) {
    this.sheet.headings = asBoolean(value, "showHeadings");
  }
  get EnableCalculation(): boolean {
    return true;
  }
  /** In characters of the standard font, as Excel's dialog has it. */
  get StandardWidth(): number {
    return this.sheet.standardWidth;
  }
  set StandardWidth(value: unknown) {
    const characters = asNumber(value, "standardWidth");
    if (characters < 0 || characters > 255) throw invalidArgument("standardWidth");
    this.sheet.standardWidth = characters;
  }
  get TabId(): number {
    return Number.parseInt(this.model.id.split("-")[1] ?? "0", 16);
  }
  get StandardHeight(): number {
    return 15;
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.context, this.sheet);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.sheet);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.context, this.sheet);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.sheet);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.context, this.sheet, "row");
  }
  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.context, this.sheet, "column");
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.context, this.sheet);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context, this.sheet);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.context, this.sheet);
  }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.sheet);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.context, this.sheet);
  }

  GetRange(address: unknown): Range {
    const text = optional(address, asText, "address");
    if (text === undefined || text === "") return new Range(this.context, this.sheet, WHOLE_SHEET);
    const block = resolveBlock(this.context, text, this.sheet);
    if (block.sheet.id !== this.model.id) throw invalidArgument(`address "${text}"`);
    return new Range(this.context, block.sheet, block.area);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const [top, left] = [asIndex(row, "startRow"), asIndex(column, "startColumn")];
    const bottom = top + asInteger(rows, "rowCount") - 1;
    const right = left + asInteger(columns, "columnCount") - 1;
    return new Range(this.context, this.sheet, onSheet({ top, left, bottom, right }));
  }
  GetRanges(addresses: unknown): RangeAreas {
    const text = optional(addresses, asText, "address") ?? "";
    const areas = splitAddresses(text).map(
      (one) => resolveBlock(this.context, one, this.sheet).area
    );
    return new RangeAreas(this.context, this.sheet, text === "" ? [WHOLE_SHEET] : areas);
  }
  GetCell(row: unknown, column: unknown): Range {
    const [top, left] = [asIndex(row, "row"), asIndex(column, "column")];
    return new Range(this.context, this.sheet, onSheet({ top, left, bottom: top, right: left }));
  }
  /** A blank sheet answers A1, as Excel does. */
  async GetUsedRange(valuesOnly: unknown): Promise<Range> {
    const used = await this.GetUsedRangeOrNullObject(valuesOnly);
    return used === NULL_OBJECT ? this.GetCell(0, 0) : used;
  }
  async GetUsedRangeOrNullObject(valuesOnly: unknown): Promise<Range | NullObject> {
    await settled(this.context);
    const area = this.sheet.usedArea(optional(valuesOnly, asBoolean, "valuesOnly") ?? false);
    return area ? new Range(this.context, this.sheet, area) : NULL_OBJECT;
  }
  async FindAll(text: unknown, criteria: unknown): Promise<RangeAreas> {
    const areas = await this.FindAllOrNullObject(text, criteria);
    if (areas === NULL_OBJECT) throw itemNotFound(String(text));
    return areas;
  }
  async FindAllOrNullObject(text: unknown, criteria: unknown): Promise<RangeAreas | NullObject> {
    await settled(this.context);
    const areas = findCells(this.sheet, WHOLE_SHEET, text, criteria);
    return areas.length === 0 ? NULL_OBJECT : new RangeAreas(this.context, this.sheet, areas);
  }
  async ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): Promise<number> {
    await settled(this.context);
    return replaceInCells(this.sheet, WHOLE_SHEET, text, replacement, criteria);
  }
  GetNext(visibleOnly: unknown): Worksheet {
    return present(this.neighbour(1, visibleOnly), "next worksheet");
  }
  GetNextOrNullObject(visibleOnly: unknown): Worksheet | NullObject {
    return this.neighbour(1, visibleOnly);
  }
  GetPrevious(visibleOnly: unknown): Worksheet {
    return present(this.neighbour(-1, visibleOnly), "previous worksheet");
  }
  GetPreviousOrNullObject(visibleOnly: unknown): Worksheet | NullObject {
    return this.neighbour(-1, visibleOnly);
  }
  ShowOutlineLevels(rowLevels: unknown, columnLevels: unknown): null {
    return showLevels(this.sheet, rowLevels, columnLevels);
  }
  Activate(): null {
    if (this.sheet.visibility !== "Visible") throw invalidOperation("the sheet is hidden");
    this.context.book.activate(this.sheet.id);
    return null;
  }
  async Calculate(_markAllDirty: unknown): Promise<null> {
    await this.context.book.calculate({ full: true });
    return null;
  }
  Delete(): null {
    mayRestructure(this.context.book);
    if (this.sheet.visibility === "VeryHidden") throw invalidOperation("the sheet is very hidden");
    this.keepOneVisible();
    const { book } = this.context;
    for (const name of book.names.filter(({ sheetId }) => sheetId === this.model.id)) {
      book.deleteName(name.name, name.sheetId);
    }
    book.deleteSheet(this.model.id);
    return null;
  }
  Copy(positionType: unknown, relativeTo: unknown): Worksheet {
    mayRestructure(this.context.book);
    const { book } = this.context;
    const kind = optional(positionType, (one) => asEnum(one, COPY_POSITION, "positionType"), "");
    const copy = book.copySheet(this.sheet.id);
    const last = book.sheets.length - 1;
    if (kind === "Beginning") book.moveSheet(copy.id, 0);
    else if (kind === "Before" || kind === "After") {
      if (!(relativeTo instanceof Worksheet)) throw invalidArgument("relativeTo");
      const anchor = book.sheets
        .filter((sheet) => sheet.id !== copy.id)
        .findIndex((sheet) => sheet.id === relativeTo.Id);
      book.moveSheet(copy.id, kind === "Before" ? anchor : anchor + 1);
    } else book.moveSheet(copy.id, last);
    return new Worksheet(this.context, copy);
  }
  /** The client finds a copy again by this, through the sheet that was copied. */
  _GetAnotherWorksheetById(id: unknown): Worksheet {
    return this._GetSheetById(id);
  }
  _GetSheetById(id: unknown): Worksheet {
    const sheet = this.context.book.sheet(asText(id, "id"));
    if (!sheet) throw itemNotFound(String(id));
    return new Worksheet(this.context, sheet);
  }

  private neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet | NullObject {
    const visible = optional(visibleOnly, asBoolean, "visibleOnly") ?? false;
    const { sheets } = this.context.book;
    for (let at = this.Position + step; at >= 0 && at < sheets.length; at += step) {
      const sheet = sheets[at] as SheetModel;
      if (!visible || sheet.visibility === "Visible") return new Worksheet(this.context, sheet);
    }
    return NULL_OBJECT;
  }
  private keepOneVisible(): void {
    const others = this.context.book.sheets.filter(
      (sheet) => sheet.id !== this.model.id && sheet.visibility === "Visible"
    );
    if (others.length === 0) throw invalidOperation("a workbook needs one visible sheet");
  }
}

listensToSheets(Worksheet);

function present(sheet: Worksheet | NullObject, what: string): Worksheet {
  if (sheet === NULL_OBJECT) throw itemNotFound(what);
  return sheet;
}
