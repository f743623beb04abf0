import type { ChartModel, SheetModel } from "../model/book-model";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { Chart } from "./chart";
import { isPie, isRound, seriesOfBlock } from "./chart-source";
import { settled, type HostContext } from "./context";
import { EventType } from "./event-hub";
import { mayDo } from "./protection-rules";
import { resolveBlock } from "./resolve-block";
import { asEnum, asIndex, asText, optional } from "./wire-arguments";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

export class ChartCollection extends HostCollection {
  readonly className = "ChartCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel
  ) {
    super();
  }

  items(): Chart[] {
    return this.sheet.extras.charts.map((chart) => this.wrap(chart));
  }
  indexed(key: unknown): Chart {
    return this.GetItem(key);
  }
  get Count(): number {
    return this.sheet.extras.charts.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItem(key: unknown): Chart {
    const chart = this.GetItemOrNullObject(key);
    if (chart === NULL_OBJECT) throw itemNotFound(`chart "${String(key)}"`);
    return chart;
  }
  GetItemOrNullObject(key: unknown): Chart | NullObject {
    const text = asText(key, "name");
    const chart =
      this.sheet.extras.charts.find((one) => one.id === text) ??
      this.sheet.extras.charts.find((one) => one.name === text);
    return chart ? this.wrap(chart) : NULL_OBJECT;
  }
  GetItemAt(index: unknown): Chart {
    const chart = this.sheet.extras.charts[asIndex(index, "index")];
    if (!chart) throw invalidArgument("index");
    return this.wrap(chart);
  }
  async Add(type: unknown, source: unknown, seriesBy: unknown): Promise<Chart> {
    mayDo(this.sheet, "allowEditObjects");
    const kind = asText(type, "type");
    const by = optional(seriesBy, (value) => asEnum(value, SERIES_BY, "seriesBy"), "seriesBy");
    const block = resolveBlock(this.context, source, this.sheet);
    await settled(this.context);
    const series = seriesOfBlock(block, by ?? "Auto");
    if (series.length === 0) throw new HostError("EmptyChartSeries", "The chart has no series.");
    const number = this.nextNumber();
    const { words } = this.sheet;
    const chart: ChartModel = {
      id: `{${String(number).padStart(8, "0")}-0000-4000-8000-${this.sheet.id.replace(/\W/g, "").slice(0, 12)}}`,
      name: `${words.chart} ${number}`,
      type: kind,
      title: {
        text: series.length === 1 ? (series[0]?.name ?? "") : words.chartTitle,
        visible: true,
      },
      legend: { visible: true, position: "Bottom" },
      left: 120,
      top: 60,
      width: 360,
      height: 216,
      series: isPie(kind) ? series.slice(0, 1) : series,
      axes: { gridlines: !isRound(kind) },
    };
    this.sheet.extras.charts.push(chart);
    this.context.events.raise(EventType.ChartAdded, this.sheet.id, {
      chartId: chart.id,
      worksheetId: this.sheet.id,
      source: "Local",
    });
    return this.wrap(chart);
  }

  _RegisterAddedEvent(): null {
    return this.context.events.register(EventType.ChartAdded, this.sheet.id);
  }
  _UnregisterAddedEvent(): null {
    return this.context.events.unregister(EventType.ChartAdded, this.sheet.id);
  }
  _RegisterDeletedEvent(): null {
    return this.context.events.register(EventType.ChartDeleted, this.sheet.id);
  }
  _UnregisterDeletedEvent(): null {
    return this.context.events.unregister(EventType.ChartDeleted, this.sheet.id);
  }

  _RegisterActivatedEvent(): null {
    return this.context.events.register(EventType.ChartActivated, this.sheet.id);
  }
  _UnregisterActivatedEvent(): null {
    return this.context.events.unregister(EventType.ChartActivated, this.sheet.id);
  }
  _RegisterDeactivatedEvent(): null {
    return this.context.events.register(EventType.ChartDeactivated, this.sheet.id);
  }
  _UnregisterDeactivatedEvent(): null {
    return this.context.events.unregister(EventType.ChartDeactivated, this.sheet.id);
  }

  private wrap(chart: ChartModel): Chart {
    return new Chart(this.context, this.sheet, chart);
  }
  private nextNumber(): number {
    const taken = this.sheet.extras.charts.map((chart) => Number(/^\{(\d+)/.exec(chart.id)?.[1]));
    return Math.max(0, ...taken.filter(Number.isFinite)) + 1;
  }
}
