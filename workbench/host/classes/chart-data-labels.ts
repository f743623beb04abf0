import type { ChartSeriesModel } from "../model/book-model";
import { ChartDataLabelFormat } from "./chart-format";
import { between, ChartPart, choice, flag, keeps, words, type Looked } from "./chart-look";
import { TEXT_HORIZONTAL, TEXT_VERTICAL } from "./chart-texts";
import { asBoolean, asEnum, asText } from "./wire-arguments";

type Labels = NonNullable<ChartSeriesModel["labels"]>;

const NO_LABELS: Labels = { value: false, percentage: false, category: false, series: false };
const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

/** The labels of one series, or of all series of a chart. */
export class ChartDataLabels extends ChartPart {
  readonly className = "ChartDataLabels";

  /** @param owner the chart whose labels these are; without it they are those of the one series */
  constructor(
    private readonly series: readonly ChartSeriesModel[],
    owner?: Looked
  ) {
    super(owner ?? series?.[0] ?? {}, "labels");
  }
  get Format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.owner, this.part);
  }
  get ShowValue(): boolean | null {
    return this.common("value");
  }
  set ShowValue(value: unknown) {
    this.change({ value: asBoolean(value, "showValue") });
  }
  get ShowPercentage(): boolean | null {
    return this.common("percentage");
  }
  set ShowPercentage(value: unknown) {
    this.change({ percentage: asBoolean(value, "showPercentage") });
  }
  get ShowCategoryName(): boolean | null {
    return this.common("category");
  }
  set ShowCategoryName(value: unknown) {
    this.change({ category: asBoolean(value, "showCategoryName") });
  }
  get ShowSeriesName(): boolean | null {
    return this.common("series");
  }
  set ShowSeriesName(value: unknown) {
    this.change({ series: asBoolean(value, "showSeriesName") });
  }
  get ShowLegendKey(): boolean {
    return this.series[0]?.labels?.legendKey ?? false;
  }
  set ShowLegendKey(value: unknown) {
    this.change({ legendKey: asBoolean(value, "showLegendKey") });
  }
  get NumberFormat(): string {
    return this.series[0]?.labels?.numberFormat ?? "General";
  }
  set NumberFormat(value: unknown) {
    this.change({ numberFormat: asText(value, "numberFormat") });
  }
  get Position(): string | null {
    return this.series[0]?.labels?.position ?? null;
  }
  set Position(value: unknown) {
    this.change({ position: asEnum(value, POSITIONS, "position") });
  }

  private common(member: "value" | "percentage" | "category" | "series"): boolean | null {
    const values = new Set(this.series.map((one) => one.labels?.[member] ?? false));
    return values.size > 1 ? null : ([...values][0] ?? false);
  }
  private change(part: Partial<Labels>): void {
    for (const one of this.series) one.labels = { ...(one.labels ?? NO_LABELS), ...part };
  }
}
keeps(ChartDataLabels, {
  AutoText: flag(true),
  HorizontalAlignment: choice(TEXT_HORIZONTAL),
  LinkNumberFormat: flag(true),
  Separator: words(","),
  ShowBubbleSize: flag(false),
  TextOrientation: between(-90, 90, 0),
  VerticalAlignment: choice(TEXT_VERTICAL),
});
