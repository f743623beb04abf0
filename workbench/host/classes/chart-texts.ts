import type { ChartModel } from "../model/book-model";
import { HostObject } from "../protocol/host-object";
import { asBoolean, asEnum, asText } from "./wire-arguments";

export class ChartTitle extends HostObject {
  readonly className = "ChartTitle";

  constructor(private readonly chart: ChartModel) {
    super();
  }
  get Text(): string {
    return this.chart.title.text;
  }
  /** Writing a title shows it, as in Excel. */
  set Text(value: unknown) {
    this.chart.title = { text: asText(value, "title.text"), visible: true };
  }
  get Visible(): boolean {
    return this.chart.title.visible;
  }
  set Visible(value: unknown) {
    this.chart.title.visible = asBoolean(value, "title.visible");
  }
}

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export class ChartLegend extends HostObject {
  readonly className = "ChartLegend";

  constructor(private readonly chart: ChartModel) {
    super();
  }
  get Visible(): boolean {
    return this.chart.legend.visible;
  }
  set Visible(value: unknown) {
    this.chart.legend.visible = asBoolean(value, "legend.visible");
  }
  get Position(): string {
    return this.chart.legend.position;
  }
  set Position(value: unknown) {
    this.chart.legend.position = asEnum(value, POSITIONS, "legend.position");
  }
}
