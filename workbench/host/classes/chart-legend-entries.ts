import type { ChartModel } from "../model/book-model";
import { invalidArgument } from "../protocol/host-error";
import { HostCollection } from "../protocol/host-object";
import { ChartPart, flag, keeps } from "./chart-look";
import { asIndex } from "./wire-arguments";

/** Points a line of a legend is taken to need. */
const LINE = 18;

/** The lines of a legend: one for each series. */
export class ChartLegendEntryCollection extends HostCollection {
  readonly className = "ChartLegendEntryCollection";

  constructor(private readonly chart: ChartModel) {
    super();
  }
  items(): ChartLegendEntry[] {
    return this.chart.series.map((_, index) => new ChartLegendEntry(this.chart, index));
  }
  indexed(key: unknown): ChartLegendEntry {
    return this.GetItemAt(key);
  }
  GetCount(): number {
    return this.chart.series.length;
  }
  GetItemAt(index: unknown): ChartLegendEntry {
    const at = asIndex(index, "index");
    if (at >= this.GetCount()) throw invalidArgument("index");
    return new ChartLegendEntry(this.chart, at);
  }
}

export class ChartLegendEntry extends ChartPart {
  readonly className = "ChartLegendEntry";

  constructor(
    private readonly chart: ChartModel,
    private readonly index: number
  ) {
    super(chart, `legend.entry${index}`);
  }
  get Index(): number {
    return this.index;
  }
  get Left(): number {
    return 0;
  }
  get Top(): number {
    return this.index * LINE;
  }
  get Width(): number {
    return (this.chart.series[this.index]?.name.length ?? 0) * 10 + 20;
  }
  get Height(): number {
    return LINE;
  }
}
keeps(ChartLegendEntry, { Visible: flag(true) });
