import type { ChartModel } from "../model/book-model";
import { ChartDataTableFormat, ChartPlotAreaFormat } from "./chart-format";
import { ChartPart, choice, flag, keeps } from "./chart-look";
import { asNumber } from "./wire-arguments";

/** Room that titles, axes and legend are taken to need, in points: the host lays no chart out. */
const RIM = { left: 40, top: 30, right: 12, bottom: 44 } as const;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The strip beside or below the figures that an axis lies in. */
export function axisPlace({ width, height, type }: ChartModel, value: boolean): Box {
  const upright = /^Bar/i.test(type) ? !value : value;
  const inner = { width: width - RIM.left - RIM.right, height: height - RIM.top - RIM.bottom };
  return upright
    ? { left: 0, top: RIM.top, width: RIM.left, height: Math.max(0, inner.height) }
    : {
        left: RIM.left,
        top: Math.max(0, height - RIM.bottom),
        width: Math.max(0, inner.width),
        height: RIM.bottom,
      };
}

/** Where the figures are drawn; points from the chart's corner, estimated until they are written. */
export class ChartPlotArea extends ChartPart {
  readonly className = "ChartPlotArea";

  constructor(private readonly chart: ChartModel) {
    super(chart, "plotArea");
  }
  get Left(): unknown {
    return this.kept("Left") ?? RIM.left;
  }
  set Left(value: unknown) {
    this.place("Left", value);
  }
  get Top(): unknown {
    return this.kept("Top") ?? RIM.top;
  }
  set Top(value: unknown) {
    this.place("Top", value);
  }
  get Width(): unknown {
    return this.kept("Width") ?? Math.max(0, this.chart.width - RIM.left - RIM.right);
  }
  set Width(value: unknown) {
    this.place("Width", value);
  }
  get Height(): unknown {
    return this.kept("Height") ?? Math.max(0, this.chart.height - RIM.top - RIM.bottom);
  }
  set Height(value: unknown) {
    this.place("Height", value);
  }
  get Format(): ChartPlotAreaFormat {
    return new ChartPlotAreaFormat(this.chart, this.part);
  }
  /** Without the labels of the axes. */
  get InsideLeft(): unknown {
    return this.kept("InsideLeft") ?? this.Left;
  }
  set InsideLeft(value: unknown) {
    this.place("InsideLeft", value);
  }
  get InsideTop(): unknown {
    return this.kept("InsideTop") ?? this.Top;
  }
  set InsideTop(value: unknown) {
    this.place("InsideTop", value);
  }
  get InsideWidth(): unknown {
    return this.kept("InsideWidth") ?? this.Width;
  }
  set InsideWidth(value: unknown) {
    this.place("InsideWidth", value);
  }
  get InsideHeight(): unknown {
    return this.kept("InsideHeight") ?? this.Height;
  }
  set InsideHeight(value: unknown) {
    this.place("InsideHeight", value);
  }
  private place(member: string, value: unknown): void {
    this.keep(member, asNumber(value, member));
    this.keep("Position", "Custom");
  }
}
keeps(ChartPlotArea, { Position: choice(["Automatic", "Custom"]) });

/** The table of figures under a chart. */
export class ChartDataTable extends ChartPart {
  readonly className = "ChartDataTable";

  get Format(): ChartDataTableFormat {
    return new ChartDataTableFormat(this.owner, this.part);
  }
}
keeps(ChartDataTable, {
  Visible: flag(false),
  ShowHorizontalBorder: flag(true),
  ShowVerticalBorder: flag(true),
  ShowOutlineBorder: flag(true),
  ShowLegendKey: flag(false),
});
