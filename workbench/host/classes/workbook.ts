import { invalidReference, itemNotFound } from "../protocol/host-error";
import { HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { Application } from "./application";
import { BindingCollection } from "./bindings";
import { Chart } from "./chart";
import { CommentCollection } from "./comment-collection";
import type { HostContext } from "./context";
import { CustomXmlPartCollection } from "./custom-xml";
import { DocumentProperties } from "./document-properties";
import { EventType, WORKBOOK_TARGET } from "./event-hub";
import { insertWorksheets } from "./insert-worksheets";
import { NamedItemCollection } from "./named-items";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { resolveBlock } from "./resolve-block";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settings";
import { StyleCollection } from "./styles";
import { TableCollection } from "./table-collection";
import { asBoolean, asEnum, asText, optional } from "./wire-arguments";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";
import { Functions } from "./worksheet-functions";

const SAVE = ["Save", "Prompt"] as const;
const CLOSE = ["Save", "SkipSave"] as const;

/** The root of every batch. */
export class Workbook extends HostObject {
  readonly className = "Workbook";

  constructor(private readonly context: HostContext) {
    super();
  }

  get Name(): string {
    return this.context.fileName;
  }
  get ReadOnly(): boolean {
    return this.context.readOnly;
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.context);
  }
  get Styles(): StyleCollection {
    return new StyleCollection(this.context);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context);
  }
  get Application(): Application {
    return new Application(this.context);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.context);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.context);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.context);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.context);
  }
  get Bindings(): BindingCollection {
    return new BindingCollection(this.context);
  }
  get IsDirty(): boolean {
    // Asking the book settles what was written just before.
    const { tables } = this.context.book;
    return tables !== undefined && this.context.application.dirty;
  }
  set IsDirty(value: unknown) {
    this.context.application.dirty = asBoolean(value, "isDirty");
  }
  /** Saving by itself is of files in the cloud only. */
  get AutoSave(): boolean {
    return false;
  }
  get PreviouslySaved(): boolean {
    return !this.context.application.dirty;
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get ChartDataPointTrack(): boolean {
    return this.context.application.chartDataPointTrack;
  }
  set ChartDataPointTrack(value: unknown) {
    this.context.application.chartDataPointTrack = asBoolean(value, "chartDataPointTrack");
  }
  get UsePrecisionAsDisplayed(): boolean {
    return this.context.application.usePrecisionAsDisplayed;
  }
  set UsePrecisionAsDisplayed(value: unknown) {
    this.context.application.usePrecisionAsDisplayed = asBoolean(value, "usePrecisionAsDisplayed");
  }
  get Functions(): Functions {
    return new Functions(this.context);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.context);
  }

  GetSelectedRange(): Range {
    const { sheetId, area } = this.context.book.selection;
    const sheet = this.context.book.sheet(sheetId) ?? this.context.book.active;
    return new Range(this.context, sheet, area);
  }
  GetSelectedRanges(): RangeAreas {
    const range = this.GetSelectedRange();
    return new RangeAreas(this.context, range.sheet, [range.area]);
  }
  GetActiveCell(): Range {
    const { sheet, area } = this.GetSelectedRange();
    const { top, left } = area;
    return new Range(this.context, sheet, { top, left, bottom: top, right: left });
  }
  GetActiveChart(): Chart {
    const chart = this.GetActiveChartOrNullObject();
    if (chart === NULL_OBJECT) throw itemNotFound("active chart");
    return chart;
  }
  GetActiveChartOrNullObject(): Chart | NullObject {
    const { activeChart } = this.context.application;
    const sheet = activeChart && this.context.book.sheet(activeChart.worksheetId);
    const chart = sheet?.extras.charts.find(({ id }) => id === activeChart?.chartId);
    return sheet && chart ? new Chart(this.context, sheet, chart) : NULL_OBJECT;
  }

  GetIsActiveCollabSession(): boolean {
    return false;
  }
  InsertWorksheetsFromBase64(base64File: unknown, options: unknown): Promise<string[]> {
    return insertWorksheets(this.context, base64File, options);
  }
  Save(saveBehavior: unknown): null {
    const behavior = optional(saveBehavior, (one) => asEnum(one, SAVE, "saveBehavior"), "");
    this.context.window.save(behavior ?? "Save");
    this.context.application.dirty = false;
    return null;
  }
  Close(closeBehavior: unknown): null {
    const behavior = optional(closeBehavior, (one) => asEnum(one, CLOSE, "closeBehavior"), "");
    this.context.window.close(behavior ?? "Save");
    return null;
  }
  _RegisterActivatedEvent(): null {
    return this.context.events.register(EventType.WorkbookActivated, WORKBOOK_TARGET);
  }
  _UnregisterActivatedEvent(): null {
    return this.context.events.unregister(EventType.WorkbookActivated, WORKBOOK_TARGET);
  }
  _RegisterAutoSaveSettingChangedEvent(): null {
    return this.context.events.register(EventType.AutoSaveSettingChanged, WORKBOOK_TARGET);
  }
  _UnregisterAutoSaveSettingChangedEvent(): null {
    return this.context.events.unregister(EventType.AutoSaveSettingChanged, WORKBOOK_TARGET);
  }

  _GetRangeForEventByReferenceId(reference: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (range === NULL_OBJECT) throw invalidReference(String(reference));
    return range;
  }
  /** Event arguments name their range as `sheet id!address`. */
  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): Range | NullObject {
    const [id, address] = asText(reference, "referenceId").split("!");
    const sheet = this.context.book.sheet(id ?? "");
    if (!sheet || !address) return NULL_OBJECT;
    return new Range(this.context, sheet, resolveBlock(this.context, address, sheet).area);
  }
}
