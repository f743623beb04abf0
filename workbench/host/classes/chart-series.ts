import type { ChartModel, ChartSeriesModel, SheetModel } from "../model/book-model";
import { invalidArgument } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { ChartDataLabels } from "./chart-data-labels";
import { asColor } from "./color";
import { live, settled, type HostContext } from "./context";
import { absoluteSheetAddress, cellsOf, readAddress } from "./geometry";
import { resolveBlock } from "./resolve-block";
import { asBoolean, asIndex, asNumber, asText, optional } from "./wire-arguments";

export class ChartSeriesCollection extends HostCollection {
  readonly className = "ChartSeriesCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel
  ) {
    super();
  }
  items(): ChartSeries[] {
    return this.chart.series.map((one) => this.wrap(one));
  }
  indexed(key: unknown): ChartSeries {
    return this.GetItemAt(key);
  }
  get Count(): number {
    return this.chart.series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): ChartSeries {
    const series = this.chart.series[asIndex(index, "index")];
    if (!series) throw invalidArgument("index");
    return this.wrap(series);
  }
  Add(name: unknown, index: unknown): ChartSeries {
    const series: ChartSeriesModel = {
      name: optional(name, asText, "name") ?? `系列${this.Count + 1}`,
      values: "",
      pointColors: {},
    };
    this.chart.series.splice(optional(index, asIndex, "index") ?? this.Count, 0, series);
    return this.wrap(series);
  }
  private wrap(series: ChartSeriesModel): ChartSeries {
    return new ChartSeries(this.context, this.sheet, this.chart, series);
  }
}

export class ChartSeries extends HostObject {
  readonly className = "ChartSeries";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
    private readonly series: ChartSeriesModel
  ) {
    super();
  }
  override identity(): number {
    return this.chart.series.indexOf(this.series);
  }
  get Name(): string {
    return this.series.name;
  }
  set Name(value: unknown) {
    this.series.name = asText(value, "name");
  }
  get ChartType(): string {
    return this.chart.type;
  }
  get HasDataLabels(): boolean {
    const { labels } = this.series;
    return !!labels && (labels.value || labels.percentage || labels.category || labels.series);
  }
  /** Switching labels on shows the values, as in Excel. */
  set HasDataLabels(value: unknown) {
    if (!asBoolean(value, "hasDataLabels")) delete this.series.labels;
    else if (!this.HasDataLabels) {
      const off = { percentage: false, category: false, series: false };
      this.series.labels = { ...this.series.labels, ...off, value: true };
    }
  }
  get GapWidth(): number {
    return this.series.gapWidth ?? 150;
  }
  set GapWidth(value: unknown) {
    this.series.gapWidth = asNumber(value, "gapWidth");
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels([this.series]);
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series);
  }
  get Points(): ChartPointsCollection {
    return new ChartPointsCollection(this.context, this.sheet, this.series);
  }
  SetValues(source: unknown): null {
    const block = resolveBlock(this.context, source, this.sheet);
    this.series.values = absoluteSheetAddress(block.sheet.name, block.area);
    return null;
  }
  SetXAxisValues(source: unknown): null {
    const block = resolveBlock(this.context, source, this.sheet);
    this.series.categories = absoluteSheetAddress(block.sheet.name, block.area);
    return null;
  }
  Delete(): null {
    this.chart.series.splice(this.identity(), 1);
    return null;
  }
}

export class ChartSeriesFormat extends HostObject {
  readonly className = "ChartSeriesFormat";

  constructor(private readonly series: ChartSeriesModel) {
    super();
  }
  get Fill(): ChartFill {
    return new ChartFill((color) => {
      if (color === undefined) delete this.series.color;
      else this.series.color = color;
    });
  }
}

export class ChartPointsCollection extends HostCollection {
  readonly className = "ChartPointsCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly series: ChartSeriesModel
  ) {
    super();
  }
  items(): ChartPoint[] {
    return Array.from({ length: this.Count }, (_, index) => this.indexed(index));
  }
  indexed(key: unknown): ChartPoint {
    const index = asIndex(key, "index");
    if (index >= this.Count) throw invalidArgument("index");
    return new ChartPoint(this.context, this.sheet, this.series, index);
  }
  get Count(): number {
    const read = readAddress(this.series.values);
    return read ? cellsOf(read.area) : 0;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): ChartPoint {
    return this.indexed(index);
  }
}

export class ChartPoint extends HostObject {
  readonly className = "ChartPoint";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly series: ChartSeriesModel,
    private readonly index: number
  ) {
    super();
  }
  get Value(): Promise<unknown> {
    return settled(this.context).then(() => {
      const block = resolveBlock(this.context, this.series.values, this.sheet);
      return live(this.context, block.sheet).values(block.area).flat()[this.index] ?? null;
    });
  }
  get Format(): ChartPointFormat {
    return new ChartPointFormat(this.series, this.index);
  }
}

export class ChartPointFormat extends HostObject {
  readonly className = "ChartPointFormat";

  constructor(
    private readonly series: ChartSeriesModel,
    private readonly index: number
  ) {
    super();
  }
  get Fill(): ChartFill {
    return new ChartFill((color) => {
      if (color === undefined) delete this.series.pointColors[this.index];
      else this.series.pointColors[this.index] = color;
    });
  }
}

export class ChartFill extends HostObject {
  readonly className = "ChartFill";

  constructor(private readonly paint: (color: string | undefined) => void) {
    super();
  }
  SetSolidColor(color: unknown): null {
    this.paint(asColor(color));
    return null;
  }
  Clear(): null {
    this.paint(undefined);
    return null;
  }
}
