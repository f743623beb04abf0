import type { ChartSeriesModel } from "../model/book-model";
import { invalidArgument } from "../protocol/host-error";
import { HostCollection } from "../protocol/host-object";
import { ChartTrendlineFormat } from "./chart-format";
import { automatic, between, ChartPart, choice, flag, keeps, number } from "./chart-look";
import { ChartTrendlineLabel } from "./chart-options";
import { asEnum, asIndex, asText, optional } from "./wire-arguments";

const TYPES = [
  "Linear",
  "Exponential",
  "Logarithmic",
  "MovingAverage",
  "Polynomial",
  "Power",
] as const;

export class ChartTrendlineCollection extends HostCollection {
  readonly className = "ChartTrendlineCollection";

  constructor(private readonly series: ChartSeriesModel) {
    super();
  }
  items(): ChartTrendline[] {
    return Array.from({ length: this.GetCount() }, (_, index) => this.GetItem(index));
  }
  indexed(key: unknown): ChartTrendline {
    return this.GetItem(key);
  }
  GetCount(): number {
    return this.series.trendlines?.length ?? 0;
  }
  GetItem(index: unknown): ChartTrendline {
    const at = asIndex(index, "index");
    const trendline = this.series.trendlines?.[at];
    if (!trendline) throw invalidArgument("index");
    return new ChartTrendline(this.series, trendline);
  }
  Add(type: unknown): ChartTrendline {
    const kind = optional(type, (value) => asEnum(value, TYPES, "type"), "type") ?? "Linear";
    const trendlines = (this.series.trendlines ??= []);
    trendlines.push({ look: { line: { Type: kind } } });
    return this.GetItem(trendlines.length - 1);
  }
}

export class ChartTrendline extends ChartPart {
  readonly className = "ChartTrendline";

  constructor(
    private readonly series: ChartSeriesModel,
    private readonly trendline: NonNullable<ChartSeriesModel["trendlines"]>[number]
  ) {
    super(trendline, "line");
  }
  override identity(): number {
    return this.series.trendlines?.indexOf(this.trendline) ?? -1;
  }
  /** Excel's own name until one is written: the kind and the series. */
  get Name(): unknown {
    return this.kept("Name") ?? `${String(this.kept("Type"))} (${this.series.name})`;
  }
  set Name(value: unknown) {
    this.keep("Name", asText(value, "name"));
  }
  get Label(): ChartTrendlineLabel {
    return new ChartTrendlineLabel(this.trendline, "label");
  }
  get Format(): ChartTrendlineFormat {
    return new ChartTrendlineFormat(this.trendline, "line");
  }
  Delete(): null {
    this.series.trendlines?.splice(this.identity(), 1);
    return null;
  }
}
keeps(ChartTrendline, {
  Type: choice(TYPES),
  BackwardPeriod: number(0),
  ForwardPeriod: number(0),
  Intercept: automatic,
  MovingAveragePeriod: between(2, 255, 2),
  PolynomialOrder: between(2, 6, 2),
  ShowEquation: flag(false),
  ShowRSquared: flag(false),
});
