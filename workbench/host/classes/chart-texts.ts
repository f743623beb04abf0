import type { ChartModel, SheetModel } from "../model/book-model";
import { invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { ChartFont, ChartLegendFormat, ChartTitleFormat } from "./chart-format";
import { between, ChartPart, choice, flag, keeps, number } from "./chart-look";
import { ChartLegendEntryCollection } from "./chart-legend-entries";
import { textOfCell } from "./chart-source";
import type { HostContext } from "./context";
import { asBoolean, asEnum, asIndex, asNumber, asText } from "./wire-arguments";

export const TEXT_HORIZONTAL = ["Center", "Left", "Right", "Justify", "Distributed"] as const;
export const TEXT_VERTICAL = ["Center", "Bottom", "Top", "Justify", "Distributed"] as const;

export class ChartTitle extends ChartPart {
  readonly className = "ChartTitle";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel
  ) {
    super(chart, "title");
  }
  /** The text comes from a cell. */
  async SetFormula(formula: unknown): Promise<null> {
    this.Text = await textOfCell(this.context, formula, this.sheet);
    return null;
  }
  /** Points: room that the text is taken to need. */
  get Width(): number {
    return Math.min(this.chart.width, this.Text.length * 14 + 8);
  }
  get Height(): number {
    return this.chart.title.visible ? 24 : 0;
  }
  get Left(): unknown {
    return this.kept("Left") ?? Math.max(0, (this.chart.width - this.Width) / 2);
  }
  set Left(value: unknown) {
    this.keep("Left", asNumber(value, "left"));
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
    return new ChartTitleFormat(this.chart, "title");
  }
  GetSubstring(start: unknown, length: unknown): ChartFormatString {
    const [from, count] = [asIndex(start, "start"), asIndex(length, "length")];
    if (count === 0 || from + count > this.Text.length) throw invalidArgument("length");
    return new ChartFormatString(this.chart, `title.${from}-${count}`);
  }
}
keeps(ChartTitle, {
  Top: number(6),
  Overlay: flag(false),
  Position: choice(["Top", "Automatic", "Bottom", "Left", "Right"]),
  ShowShadow: flag(false),
  TextOrientation: between(-90, 90, 0),
  HorizontalAlignment: choice(TEXT_HORIZONTAL),
  VerticalAlignment: choice(TEXT_VERTICAL),
});

/** Some letters of a title. */
export class ChartFormatString extends HostObject {
  readonly className = "ChartFormatString";

  constructor(
    private readonly chart: ChartModel,
    private readonly part: string
  ) {
    super();
  }
  get Font(): ChartFont {
    return new ChartFont(this.chart, `${this.part}.font`, 14);
  }
}

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export class ChartLegend extends ChartPart {
  readonly className = "ChartLegend";

  constructor(private readonly chart: ChartModel) {
    super(chart, "legend");
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
  get LegendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(this.chart);
  }
  get Format(): ChartLegendFormat {
    return new ChartLegendFormat(this.chart, "legend");
  }
}
keeps(ChartLegend, {
  Overlay: flag(false),
  ShowShadow: flag(false),
  Left: number(0),
  Top: number(0),
  Width: number(0),
  Height: number(0),
});
