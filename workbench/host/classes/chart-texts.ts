import type { ChartModel } from "../model/book-model";
import { HostObject } from "../protocol/host-object";
import { asColor } from "./color";
import { asBoolean, asEnum, asNumber, asText } from "./wire-arguments";

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
    this.chart.title = { ...this.chart.title, text: asText(value, "title.text"), visible: true };
  }
  get Visible(): boolean {
    return this.chart.title.visible;
  }
  set Visible(value: unknown) {
    this.chart.title.visible = asBoolean(value, "title.visible");
  }
  get Format(): ChartTitleFormat {
    return new ChartTitleFormat(this.chart);
  }
}

export class ChartTitleFormat extends HostObject {
  readonly className = "ChartTitleFormat";

  constructor(private readonly chart: ChartModel) {
    super();
  }
  get Font(): ChartFont {
    return new ChartFont(this.chart.title);
  }
}

/** Sizes in points. */
export class ChartFont extends HostObject {
  readonly className = "ChartFont";

  constructor(private readonly text: ChartModel["title"]) {
    super();
  }
  get Size(): number {
    return this.text.size ?? 14;
  }
  set Size(value: unknown) {
    this.text.size = asNumber(value, "font.size");
  }
  get Bold(): boolean {
    return this.text.bold ?? false;
  }
  set Bold(value: unknown) {
    this.text.bold = asBoolean(value, "font.bold");
  }
  get Color(): string {
    return this.text.color ?? "#595959";
  }
  set Color(value: unknown) {
    this.text.color = asColor(value);
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
