import type { ChartModel, SheetModel } from "../model/book-model";
import { invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { ChartAxisFormat, ChartAxisTitleFormat, ChartGridlinesFormat } from "./chart-format";
import { automatic, between, ChartPart, choice, flag, keeps, number, words } from "./chart-look";
import { axisPlace, type Box } from "./chart-areas";
import { textOfCell } from "./chart-source";
import type { HostContext } from "./context";
import { absoluteSheetAddress } from "./geometry";
import { resolveBlock } from "./resolve-block";
import { asBoolean, asEnum, asNumber, asText } from "./wire-arguments";

const TYPES = ["Category", "Value", "Series"] as const;
const GROUPS = ["Primary", "Secondary"] as const;
type AxisType = (typeof TYPES)[number];

export class ChartAxes extends HostObject {
  readonly className = "ChartAxes";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel
  ) {
    super();
  }
  get CategoryAxis(): ChartAxis {
    return this.axis("Category");
  }
  get ValueAxis(): ChartAxis {
    return this.axis("Value");
  }
  /** A series axis is that of a chart in three dimensions. */
  get SeriesAxis(): ChartAxis {
    return this.axis("Series");
  }
  GetItem(type: unknown, group: unknown): ChartAxis {
    const axis = asEnum(type, TYPES, "type");
    if (group === null || asEnum(group, GROUPS, "group") === "Primary") return this.axis(axis);
    const drawn = this.chart.series.some(
      (one) => one.look?.["series"]?.["AxisGroup"] === "Secondary"
    );
    if (!drawn) throw invalidArgument("group: the chart has no secondary axis");
    return new ChartAxis(this.context, this.sheet, this.chart, axis, "Secondary");
  }
  private axis(type: AxisType): ChartAxis {
    return new ChartAxis(this.context, this.sheet, this.chart, type);
  }
}

export class ChartAxis extends ChartPart {
  readonly className = "ChartAxis";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
    private readonly axis: AxisType,
    private readonly group: (typeof GROUPS)[number] = "Primary"
  ) {
    super(chart, group === "Primary" ? `axis.${axis}` : `axis2.${axis}`);
  }
  get Type(): string {
    return this.axis;
  }
  /** The axis whose limits the model knows. */
  private get main(): boolean {
    return this.axis === "Value" && this.group === "Primary";
  }
  get AxisGroup(): string {
    return this.group;
  }
  /** `""` stands for automatic. */
  get Minimum(): unknown {
    return this.main ? (this.chart.axes.valueMinimum ?? "") : (this.kept("Minimum") ?? "");
  }
  set Minimum(value: unknown) {
    if (!this.main) this.keep("Minimum", automatic.read(value, "minimum"));
    else this.chart.axes.valueMinimum = value === "" ? undefined : asNumber(value, "minimum");
  }
  get Maximum(): unknown {
    return this.main ? (this.chart.axes.valueMaximum ?? "") : (this.kept("Maximum") ?? "");
  }
  set Maximum(value: unknown) {
    if (!this.main) this.keep("Maximum", automatic.read(value, "maximum"));
    else this.chart.axes.valueMaximum = value === "" ? undefined : asNumber(value, "maximum");
  }
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.context, this.sheet, this.chart, this.axis);
  }
  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.chart, this.axis, "major");
  }
  get MinorGridlines(): ChartGridlines {
    return new ChartGridlines(this.chart, this.axis, "minor");
  }
  get Format(): ChartAxisFormat {
    return new ChartAxisFormat(this.chart, this.part);
  }
  get CustomDisplayUnit(): unknown {
    return this.kept("CustomDisplayUnit") ?? 1;
  }
  get PositionAt(): unknown {
    return this.kept("PositionAt") ?? 0;
  }
  SetCategoryNames(source: unknown): null {
    const block = resolveBlock(this.context, source, this.sheet);
    const names = absoluteSheetAddress(block.sheet.name, block.area);
    for (const series of this.chart.series) series.categories = names;
    return null;
  }
  SetCustomDisplayUnit(value: unknown): null {
    this.keep("CustomDisplayUnit", asNumber(value, "value"));
    this.keep("DisplayUnit", "Custom");
    return null;
  }
  /** Where the other axis crosses. */
  get CrossesAt(): unknown {
    return this.kept("CrossesAt") ?? 0;
  }
  SetCrossesAt(value: unknown): null {
    this.keep("CrossesAt", asNumber(value, "value"));
    this.keep("Crosses", "Custom");
    return null;
  }
  /** Room that the axis is taken to need; points from the chart's corner. */
  get Left(): number {
    return this.place.left;
  }
  get Top(): number {
    return this.place.top;
  }
  get Width(): number {
    return this.place.width;
  }
  get Height(): number {
    return this.place.height;
  }
  private get place(): Box {
    return axisPlace(this.chart, this.axis === "Value");
  }
  SetPositionAt(value: unknown): null {
    this.keep("PositionAt", asNumber(value, "value"));
    this.keep("Position", "Custom");
    return null;
  }
}
const TICK_MARKS = ["Outside", "None", "Cross", "Inside"] as const;
const TIME_UNITS = ["Days", "Months", "Years"] as const;
keeps(ChartAxis, {
  Crosses: choice(["Automatic", "Maximum", "Minimum", "Custom"]),
  Alignment: choice(["Center", "Left", "Right"]),
  BaseTimeUnit: choice(TIME_UNITS),
  CategoryType: choice(["Automatic", "TextAxis", "DateAxis"]),
  DisplayUnit: choice([
    "None",
    "Hundreds",
    "Thousands",
    "TenThousands",
    "HundredThousands",
    "Millions",
    "TenMillions",
    "HundredMillions",
    "Billions",
    "Trillions",
    "Custom",
  ]),
  IsBetweenCategories: flag(true),
  LinkNumberFormat: flag(true),
  LogBase: number(10),
  MajorTickMark: choice(TICK_MARKS, "None"),
  MajorTimeUnitScale: choice(TIME_UNITS),
  MajorUnit: automatic,
  MinorTickMark: choice(TICK_MARKS, "None"),
  MinorTimeUnitScale: choice(TIME_UNITS),
  MinorUnit: automatic,
  MultiLevel: flag(true),
  NumberFormat: words("General"),
  Offset: between(0, 1000, 100),
  Position: choice(["Automatic", "Maximum", "Minimum", "Custom"]),
  ReversePlotOrder: flag(false),
  ScaleType: choice(["Linear", "Logarithmic"]),
  ShowDisplayUnitLabel: flag(true),
  TextOrientation: between(-90, 90, 0),
  TickLabelPosition: choice(["NextToAxis", "High", "Low", "None"]),
  TickLabelSpacing: automatic,
  TickMarkSpacing: number(1),
  Visible: flag(true),
});

export class ChartAxisTitle extends ChartPart {
  readonly className = "ChartAxisTitle";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
    private readonly axis: AxisType
  ) {
    super(chart, `axis.${axis}.title`);
  }
  get Text(): unknown {
    const { axes } = this.chart;
    if (this.axis === "Series") return this.kept("Text") ?? "";
    return (this.axis === "Value" ? axes.valueTitle : axes.categoryTitle) ?? "";
  }
  set Text(value: unknown) {
    const text = asText(value, "title.text");
    if (this.axis === "Value") this.chart.axes.valueTitle = text;
    else if (this.axis === "Category") this.chart.axes.categoryTitle = text;
    else this.keep("Text", text);
  }
  get Visible(): boolean {
    return this.Text !== "";
  }
  set Visible(value: unknown) {
    if (asBoolean(value, "title.visible")) {
      if (!this.Visible) this.Text = this.sheet.words.axisTitle;
    } else if (this.axis === "Value") delete this.chart.axes.valueTitle;
    else if (this.axis === "Category") delete this.chart.axes.categoryTitle;
    else this.keep("Text", "");
  }
  /** The text comes from a cell. */
  async SetFormula(formula: unknown): Promise<null> {
    this.Text = await textOfCell(this.context, formula, this.sheet);
    return null;
  }
  get Format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this.chart, this.part);
  }
}
keeps(ChartAxisTitle, { TextOrientation: between(-90, 90, 0) });

export class ChartGridlines extends ChartPart {
  readonly className = "ChartGridlines";

  constructor(
    private readonly chart: ChartModel,
    private readonly axis: AxisType,
    private readonly rank: "major" | "minor"
  ) {
    super(chart, `axis.${axis}.${rank}`);
  }
  get Visible(): unknown {
    return this.isMain ? this.chart.axes.gridlines : (this.kept("Visible") ?? false);
  }
  set Visible(value: unknown) {
    const visible = asBoolean(value, "visible");
    if (this.isMain) this.chart.axes.gridlines = visible;
    else this.keep("Visible", visible);
  }
  get Format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.chart, this.part);
  }
  private get isMain(): boolean {
    return this.axis === "Value" && this.rank === "major";
  }
}
