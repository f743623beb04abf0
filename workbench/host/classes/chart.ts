import type { ChartModel, SheetModel } from "../model/book-model";
import { apiNotFound, invalidArgument, itemNotFound } from "../protocol/host-error";
import { NULL_OBJECT, type HostObject, type NullObject } from "../protocol/host-object";
import { ChartDataTable, ChartPlotArea } from "./chart-areas";
import { ChartAxes } from "./chart-axes";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartAreaFormat } from "./chart-format";
import { ChartPart, choice, flag, keeps, number } from "./chart-look";
import { ChartLegend, ChartTitle } from "./chart-texts";
import { ChartSeriesCollection } from "./chart-series";
import { isPie, seriesOfBlock } from "./chart-source";
import { settled, type HostContext } from "./context";
import { EventType } from "./event-hub";
import { cellsOf } from "./geometry";
import { mayDo } from "./protection-rules";
import { resolveBlock } from "./resolve-block";
import { columnLeft, rowTop, sumOfHeights, sumOfWidths } from "./sheet-measures";
import { ChartPivotOptions } from "./chart-options";
import { asEnum, asInteger, asNumber, asText, optional } from "./wire-arguments";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

const FITTING = ["Fit", "FitAndCenter", "Fill"] as const;

/** Pixels of a picture. @throws HostError InvalidArgument for what nobody can draw */
function asSize(value: unknown, what: string): number {
  const size = asInteger(value, what);
  if (size < 1 || size > 10_000) throw invalidArgument(what);
  return size;
}

/** A chart; positions and sizes in points. */
export class Chart extends ChartPart {
  readonly className = "Chart";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel
  ) {
    super(chart, "chart");
  }

  override identity(): string {
    return this.chart.id;
  }

  /** The chart, as long as it is on its sheet. @throws HostError ItemNotFound */
  private get model(): ChartModel {
    if (!this.sheet.extras.charts.includes(this.chart)) throw itemNotFound("chart");
    return this.chart;
  }
  private get editable(): ChartModel {
    mayDo(this.sheet, "allowEditObjects");
    return this.model;
  }

  get Id(): string {
    return this.model.id;
  }
  get Name(): string {
    return this.model.name;
  }
  set Name(value: unknown) {
    this.editable.name = asText(value, "name");
  }
  get ChartType(): string {
    return this.model.type;
  }
  set ChartType(value: unknown) {
    this.editable.type = asText(value, "chartType");
  }
  get Left(): number {
    return this.model.left;
  }
  set Left(value: unknown) {
    this.editable.left = asNumber(value, "left");
  }
  get Top(): number {
    return this.model.top;
  }
  set Top(value: unknown) {
    this.editable.top = asNumber(value, "top");
  }
  get Width(): number {
    return this.model.width;
  }
  set Width(value: unknown) {
    this.editable.width = asNumber(value, "width");
  }
  get Height(): number {
    return this.model.height;
  }
  set Height(value: unknown) {
    this.editable.height = asNumber(value, "height");
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.context, this.sheet, this.model);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.model);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.context, this.sheet, this.model);
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.model.series, this.model);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.context, this.sheet, this.model);
  }
  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.model, "area");
  }
  get PlotArea(): ChartPlotArea {
    return new ChartPlotArea(this.model);
  }
  get PivotOptions(): ChartPivotOptions {
    return new ChartPivotOptions(this.model, "pivotOptions");
  }
  /** Base64 text of a PNG; sizes in pixels. Drawn whole, whatever the fitting mode. */
  async GetImage(width: unknown, height: unknown, fittingMode: unknown): Promise<string> {
    const { image } = this.context;
    if (!image) throw apiNotFound("Chart", "GetImage");
    const size = [optional(width, asSize, "width"), optional(height, asSize, "height")] as const;
    optional(fittingMode, (one) => asEnum(one, FITTING, "fittingMode"), "fittingMode");
    const chart = this.model;
    await settled(this.context);
    return image.chart(this.sheet, chart, ...size);
  }
  get Worksheet(): HostObject {
    return this.context.make.worksheet(this.sheet);
  }

  Delete(): null {
    mayDo(this.sheet, "allowEditObjects");
    const { charts } = this.sheet.extras;
    charts.splice(charts.indexOf(this.model), 1);
    this.context.events.raise(EventType.ChartDeleted, this.sheet.id, {
      chartId: this.chart.id,
      worksheetId: this.sheet.id,
      source: "Local",
    });
    return null;
  }
  /** The chart that was active before is told first. */
  Activate(): null {
    const { application } = this.context;
    const before = application.activeChart;
    const now = { chartId: this.model.id, worksheetId: this.sheet.id };
    if (before?.chartId === now.chartId) return null;
    application.activeChart = now;
    if (before) this.tell(EventType.ChartDeactivated, before);
    this.tell(EventType.ChartActivated, now);
    return null;
  }
  _RegisterActivatedEvent(): null {
    return this.context.events.register(EventType.ChartActivated, this.chart.id);
  }
  _UnregisterActivatedEvent(): null {
    return this.context.events.unregister(EventType.ChartActivated, this.chart.id);
  }
  _RegisterDeactivatedEvent(): null {
    return this.context.events.register(EventType.ChartDeactivated, this.chart.id);
  }
  _UnregisterDeactivatedEvent(): null {
    return this.context.events.unregister(EventType.ChartDeactivated, this.chart.id);
  }

  /** Told to those who listen to the chart, and to those who listen to the charts of its sheet. */
  private tell(type: number, chart: { chartId: string; worksheetId: string }): void {
    this.context.events.raise(type, chart.chartId, chart);
    this.context.events.raise(type, chart.worksheetId, chart);
  }
  /** @throws HostError ItemNotFound for a chart without axes */
  GetDataTable(): ChartDataTable {
    const table = this.GetDataTableOrNullObject();
    if (table === NULL_OBJECT) throw itemNotFound("data table");
    return table;
  }
  /** Round charts and those of points in the plane have none. */
  GetDataTableOrNullObject(): ChartDataTable | NullObject {
    return /pie|doughnut|scatter|bubble|radar/i.test(this.model.type)
      ? NULL_OBJECT
      : new ChartDataTable(this.model, "dataTable");
  }
  async SetData(source: unknown, seriesBy: unknown): Promise<null> {
    const by = optional(seriesBy, (value) => asEnum(value, SERIES_BY, "seriesBy"), "seriesBy");
    const block = resolveBlock(this.context, source, this.sheet);
    await settled(this.context);
    const series = seriesOfBlock(block, by ?? "Auto");
    this.editable.series = isPie(this.chart.type) ? series.slice(0, 1) : series;
    return null;
  }
  /** Covers the cells from the first to the last; without a last one the size stays. */
  SetPosition(startCell: unknown, endCell: unknown): null {
    const start = resolveBlock(this.context, startCell, this.sheet).area;
    const end =
      optional(endCell, (cell) => resolveBlock(this.context, cell, this.sheet).area, "endCell") ??
      (cellsOf(start) > 1 ? start : undefined);
    const chart = this.editable;
    chart.left = columnLeft(this.sheet, start.left);
    chart.top = rowTop(this.sheet, start.top);
    if (!end) return null;
    chart.width = sumOfWidths(this.sheet, start.left, end.right);
    chart.height = sumOfHeights(this.sheet, start.top, end.bottom);
    return null;
  }
}
keeps(Chart, {
  CategoryLabelLevel: number(0),
  DisplayBlanksAs: choice(["NotPlotted", "Zero", "Interplotted"]),
  PlotBy: choice(["Columns", "Rows"]),
  PlotVisibleOnly: flag(true),
  SeriesNameLevel: number(0),
  ShowAllFieldButtons: flag(true),
  ShowDataLabelsOverMaximum: flag(true),
  Style: number(2),
});
