import { invalidReference, itemNotFound } from "../protocol/host-error";
import { HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { Application } from "./application";
import { Chart } from "./chart";
import { CommentCollection } from "./comment-collection";
import type { HostContext } from "./context";
import { CustomXmlPartCollection } from "./custom-xml";
import { DocumentProperties } from "./document-properties";
import { NamedItemCollection } from "./named-items";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { resolveBlock } from "./resolve-block";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settings";
import { StyleCollection } from "./styles";
import { TableCollection } from "./table-collection";
import { asText } from "./wire-arguments";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";

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
