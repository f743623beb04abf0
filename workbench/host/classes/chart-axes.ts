import type { ChartModel } from "../model/book-model";
import { HostObject } from "../protocol/host-object";
import { asBoolean, asEnum, asNumber, asText } from "./wire-arguments";

type AxisType = "Category" | "Value";

export class ChartAxes extends HostObject {
  readonly className = "ChartAxes";

  constructor(private readonly chart: ChartModel) {
    super();
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, "Category");
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart, "Value");
  }
  GetItem(type: unknown): ChartAxis {
    return new ChartAxis(this.chart, asEnum(type, ["Category", "Value"] as const, "type"));
  }
}

export class ChartAxis extends HostObject {
  readonly className = "ChartAxis";

  constructor(
    private readonly chart: ChartModel,
    private readonly axis: AxisType
  ) {
    super();
  }
  get Type(): string {
    return this.axis;
  }
  /** `""` stands for automatic. */
  get Minimum(): number | string {
    return (this.axis === "Value" ? this.chart.axes.valueMinimum : undefined) ?? "";
  }
  set Minimum(value: unknown) {
    this.chart.axes.valueMinimum = value === "" ? undefined : asNumber(value, "minimum");
  }
  get Maximum(): number | string {
    return (this.axis === "Value" ? this.chart.axes.valueMaximum : undefined) ?? "";
  }
  set Maximum(value: unknown) {
    this.chart.axes.valueMaximum = value === "" ? undefined : asNumber(value, "maximum");
  }
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, this.axis);
  }
  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.chart, this.axis);
  }
}

export class ChartAxisTitle extends HostObject {
  readonly className = "ChartAxisTitle";

  constructor(
    private readonly chart: ChartModel,
    private readonly axis: AxisType
  ) {
    super();
  }
  get Text(): string {
    const { axes } = this.chart;
    return (this.axis === "Value" ? axes.valueTitle : axes.categoryTitle) ?? "";
  }
  set Text(value: unknown) {
    const text = asText(value, "title.text");
    if (this.axis === "Value") this.chart.axes.valueTitle = text;
    else this.chart.axes.categoryTitle = text;
  }
  get Visible(): boolean {
    return this.Text !== "";
  }
  set Visible(value: unknown) {
    if (asBoolean(value, "title.visible")) return;
    if (this.axis === "Value") delete this.chart.axes.valueTitle;
    else delete this.chart.axes.categoryTitle;
  }
}

export class ChartGridlines extends HostObject {
  readonly className = "ChartGridlines";

  constructor(
    private readonly chart: ChartModel,
    private readonly axis: AxisType
  ) {
    super();
  }
  get Visible(): boolean {
    return this.axis === "Value" && this.chart.axes.gridlines;
  }
  set Visible(value: unknown) {
    if (this.axis === "Value") this.chart.axes.gridlines = asBoolean(value, "visible");
  }
}
