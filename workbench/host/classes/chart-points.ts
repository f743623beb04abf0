import type { ChartSeriesModel, SheetModel } from "../model/book-model";
import { invalidArgument } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { ChartDataLabelFormat, ChartBorder, ChartFill, color } from "./chart-format";
import { between, ChartPart, choice, flag, keeps, number, words } from "./chart-look";
import { TEXT_HORIZONTAL, TEXT_VERTICAL } from "./chart-texts";
import { live, settled, type HostContext } from "./context";
import { cellsOf, readAddress } from "./geometry";
import { resolveBlock } from "./resolve-block";
import { asIndex, asText } from "./wire-arguments";

export const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
  "Picture",
] as const;

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

export class ChartPoint extends ChartPart {
  readonly className = "ChartPoint";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly series: ChartSeriesModel,
    private readonly index: number
  ) {
    super(series, `point${index}`);
  }
  get Value(): Promise<unknown> {
    return settled(this.context).then(() => {
      const block = resolveBlock(this.context, this.series.values, this.sheet);
      return live(this.context, block.sheet).values(block.area).flat()[this.index] ?? null;
    });
  }
  get DataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.series, `${this.part}.label`);
  }
  get Format(): ChartPointFormat {
    return new ChartPointFormat(this.series, this.index);
  }
}
keeps(ChartPoint, {
  HasDataLabel: flag(false),
  MarkerBackgroundColor: color("#FFFFFF"),
  MarkerForegroundColor: color("#000000"),
  MarkerSize: between(2, 72, 5),
  MarkerStyle: choice(MARKERS),
});

export class ChartPointFormat extends HostObject {
  readonly className = "ChartPointFormat";

  constructor(
    private readonly series: ChartSeriesModel,
    private readonly index: number
  ) {
    super();
  }
  get Fill(): ChartFill {
    const { pointColors } = this.series;
    return new ChartFill((value) => {
      if (value === undefined) delete pointColors[this.index];
      else pointColors[this.index] = value;
    });
  }
  get Border(): ChartBorder {
    return new ChartBorder(this.series, `point${this.index}.border`);
  }
}

/** The label of one point. */
export class ChartDataLabel extends ChartPart {
  readonly className = "ChartDataLabel";

  get Format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.owner, this.part);
  }
  get Text(): unknown {
    return this.kept("Text") ?? "";
  }
  /** A text of its own is no longer made of the figures. */
  set Text(value: unknown) {
    this.keep("Text", asText(value, "text"));
    this.keep("AutoText", false);
  }
  get Width(): number {
    return LABEL.width;
  }
  get Height(): number {
    return LABEL.height;
  }
}
/** Points: what a label is taken to need. */
const LABEL = { width: 30, height: 16 } as const;
keeps(ChartDataLabel, {
  AutoText: flag(true),
  Formula: words(""),
  HorizontalAlignment: choice(TEXT_HORIZONTAL),
  Left: number(0),
  LinkNumberFormat: flag(true),
  Top: number(0),
  VerticalAlignment: choice(TEXT_VERTICAL),
  ShowValue: flag(true),
  ShowPercentage: flag(false),
  ShowCategoryName: flag(false),
  ShowSeriesName: flag(false),
  ShowLegendKey: flag(false),
  ShowBubbleSize: flag(false),
  Separator: words(","),
  NumberFormat: words("General"),
  Position: choice([
    "BestFit",
    "None",
    "Center",
    "InsideEnd",
    "InsideBase",
    "OutsideEnd",
    "Left",
    "Right",
    "Top",
    "Bottom",
    "Callout",
  ]),
  TextOrientation: between(-90, 90, 0),
});
