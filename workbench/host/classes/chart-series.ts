import type { ChartModel, ChartSeriesModel, SheetModel } from "../model/book-model";
import { invalidArgument } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartFill, ChartLineFormat, color } from "./chart-format";
import { between, ChartPart, choice, flag, keeps, number } from "./chart-look";
import {
  ChartBinOptions,
  ChartBoxwhiskerOptions,
  ChartErrorBars,
  ChartMapOptions,
} from "./chart-options";
import { ChartPointsCollection, MARKERS } from "./chart-points";
import { ChartTrendlineCollection } from "./chart-trendlines";
import { live, settled, type HostContext } from "./context";
import { absoluteSheetAddress } from "./geometry";
import { resolveBlock } from "./resolve-block";
import {
  asBoolean,
  asEnum,
  asIndex,
  asInteger,
  asNumber,
  asText,
  optional,
} from "./wire-arguments";

const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

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
      name: optional(name, asText, "name") ?? `${this.sheet.words.series}${this.Count + 1}`,
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

export class ChartSeries extends ChartPart {
  readonly className = "ChartSeries";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
    private readonly series: ChartSeriesModel
  ) {
    super(series, "series");
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
  get ChartType(): unknown {
    return this.kept("ChartType") ?? this.chart.type;
  }
  set ChartType(value: unknown) {
    this.keep("ChartType", asText(value, "chartType"));
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
  /** Series are drawn in the order they are kept in. */
  get PlotOrder(): number {
    return this.identity();
  }
  set PlotOrder(value: unknown) {
    const { series } = this.chart;
    const place = asInteger(value, "plotOrder");
    if (place < 0 || place >= series.length) throw invalidArgument("plotOrder");
    series.splice(this.identity(), 1);
    series.splice(place, 0, this.series);
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
  get Trendlines(): ChartTrendlineCollection {
    return new ChartTrendlineCollection(this.series);
  }
  get XErrorBars(): ChartErrorBars {
    return new ChartErrorBars(this.series, "xErrorBars");
  }
  get YErrorBars(): ChartErrorBars {
    return new ChartErrorBars(this.series, "yErrorBars");
  }
  get BinOptions(): ChartBinOptions {
    return new ChartBinOptions(this.series, "binOptions");
  }
  get BoxwhiskerOptions(): ChartBoxwhiskerOptions {
    return new ChartBoxwhiskerOptions(this.series, "boxwhiskerOptions");
  }
  get MapOptions(): ChartMapOptions {
    return new ChartMapOptions(this.series, "mapOptions");
  }
  SetValues(source: unknown): null {
    this.series.values = this.addressOf(source);
    return null;
  }
  SetXAxisValues(source: unknown): null {
    this.series.categories = this.addressOf(source);
    return null;
  }
  SetBubbleSizes(source: unknown): null {
    this.series.bubbleSizes = this.addressOf(source);
    return null;
  }
  async GetDimensionValues(dimension: unknown): Promise<unknown[]> {
    const address = this.dimension(dimension);
    if (address === undefined) return [];
    await settled(this.context);
    const block = resolveBlock(this.context, address, this.sheet);
    return live(this.context, block.sheet).values(block.area).flat();
  }
  GetDimensionDataSourceString(dimension: unknown): string {
    return this.dimension(dimension) ?? "";
  }
  GetDimensionDataSourceType(dimension: unknown): string {
    return this.dimension(dimension) === undefined ? "Unknown" : "LocalRange";
  }
  Delete(): null {
    this.chart.series.splice(this.identity(), 1);
    return null;
  }

  private addressOf(source: unknown): string {
    const block = resolveBlock(this.context, source, this.sheet);
    return absoluteSheetAddress(block.sheet.name, block.area);
  }
  private dimension(dimension: unknown): string | undefined {
    const asked = asEnum(dimension, DIMENSIONS, "dimension");
    if (asked === "BubbleSizes") return this.series.bubbleSizes;
    const address =
      asked === "Values" || asked === "YValues" ? this.series.values : this.series.categories;
    return address === "" ? undefined : address;
  }
}
const GRADIENT = ["ExtremeValue", "Number", "Percent"] as const;
keeps(ChartSeries, {
  GradientMaximumColor: color("#FF0000"),
  GradientMaximumType: choice(GRADIENT),
  GradientMaximumValue: number(0),
  GradientMidpointColor: color("#FFFF00"),
  GradientMidpointType: choice(GRADIENT),
  GradientMidpointValue: number(0),
  GradientMinimumColor: color("#00FF00"),
  GradientMinimumType: choice(GRADIENT),
  GradientMinimumValue: number(0),
  GradientStyle: choice(["TwoPhaseColor", "ThreePhaseColor"]),
  InvertColor: color("#FFFFFF"),
  ParentLabelStrategy: choice(["None", "Banner", "Overlapping"]),
  SecondPlotSize: between(5, 200, 75),
  ShowConnectorLines: flag(true),
  SplitType: choice([
    "SplitByPosition",
    "SplitByValue",
    "SplitByPercentValue",
    "SplitByCustomSplit",
  ]),
  SplitValue: number(0),
  AxisGroup: choice(["Primary", "Secondary"]),
  BubbleScale: between(0, 300, 100),
  DoughnutHoleSize: between(10, 90, 75),
  Explosion: between(0, 400, 0),
  Filtered: flag(false),
  FirstSliceAngle: between(0, 360, 0),
  InvertIfNegative: flag(false),
  MarkerBackgroundColor: color("#FFFFFF"),
  MarkerForegroundColor: color("#000000"),
  MarkerSize: between(2, 72, 5),
  MarkerStyle: choice(MARKERS),
  Overlap: between(-100, 100, 0),
  ShowLeaderLines: flag(true),
  ShowShadow: flag(false),
  Smooth: flag(false),
  VaryByCategories: flag(false),
});

export class ChartSeriesFormat extends HostObject {
  readonly className = "ChartSeriesFormat";

  constructor(private readonly series: ChartSeriesModel) {
    super();
  }
  get Fill(): ChartFill {
    return new ChartFill((value) => {
      if (value === undefined) delete this.series.color;
      else this.series.color = value;
    });
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series, "series.line");
  }
}
