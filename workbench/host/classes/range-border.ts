import type { Area } from "../../../src/core/sheets/address";
import type { BorderLine, Edge, SheetModel } from "../model/book-model";
import { apiNotFound, invalidArgument } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { asColor } from "./color";
import { mayDo } from "./protection-rules";
import { asEnum, asIndex, asNumber, asText } from "./wire-arguments";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

export const BORDER_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "Dot",
  "Double",
  "DashDot",
  "DashDotDot",
  "SlantDashDot",
] as const;
export const BORDER_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

interface Strip {
  readonly area: Area;
  readonly edge: Edge;
}

/** The cells and their edges that a side of an area is made of. */
function strips(area: Area, side: Side): Strip[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ area, edge: side }];
    case "EdgeTop":
      return [{ area: { ...area, bottom: top }, edge: side }];
    case "EdgeBottom":
      return [{ area: { ...area, top: bottom }, edge: side }];
    case "EdgeLeft":
      return [{ area: { ...area, right: left }, edge: side }];
    case "EdgeRight":
      return [{ area: { ...area, left: right }, edge: side }];
    case "InsideHorizontal":
      return top === bottom
        ? []
        : [
            { area: { ...area, bottom: bottom - 1 }, edge: "EdgeBottom" },
            { area: { ...area, top: top + 1 }, edge: "EdgeTop" },
          ];
    case "InsideVertical":
      return left === right
        ? []
        : [
            { area: { ...area, right: right - 1 }, edge: "EdgeRight" },
            { area: { ...area, left: left + 1 }, edge: "EdgeLeft" },
          ];
  }
}

/** What has borders: cells of a sheet, or a style. */
export type Bordered = Pick<SheetModel, "style" | "restyle" | "extras">;

export class RangeBorder extends HostObject {
  readonly className = "RangeBorder";

  constructor(
    private readonly sheet: Bordered,
    private readonly areas: readonly Area[],
    private readonly side: Side
  ) {
    super();
  }

  override identity(): string {
    return this.side;
  }
  get SideIndex(): string {
    return this.side;
  }
  get Style(): string {
    return this.line().style;
  }
  set Style(value: unknown) {
    this.change({ style: asEnum(value, BORDER_STYLES, "border.style") });
  }
  get Weight(): string {
    return this.line().weight;
  }
  set Weight(value: unknown) {
    this.change({ weight: asEnum(value, BORDER_WEIGHTS, "border.weight") });
  }
  /** The colour is always as it was given. */
  get TintAndShade(): number {
    return 0;
  }
  set TintAndShade(value: unknown) {
    if (asNumber(value, "tintAndShade") !== 0) throw apiNotFound("RangeBorder", "TintAndShade");
  }
  get Color(): string {
    return this.line().color;
  }
  set Color(value: unknown) {
    this.change({ color: asColor(value) });
  }

  private strips(): Strip[] {
    return this.areas.flatMap((area) => strips(area, this.side));
  }

  private line(): BorderLine {
    const [first] = this.strips();
    if (!first) return NO_LINE;
    const { top, left } = first.area;
    return this.sheet.style(top, left).borders?.[first.edge] ?? NO_LINE;
  }

  /** Setting a colour or weight draws a line where there was none, as in Excel. */
  private change(part: Partial<BorderLine>): void {
    mayDo(this.sheet, "allowFormatCells");
    const before = this.line();
    const style = before.style === "None" ? "Continuous" : before.style;
    const line: BorderLine = { ...before, style, ...part };
    for (const { area, edge } of this.strips()) {
      this.sheet.restyle(area, { borders: { [edge]: line } });
    }
  }
}

export class RangeBorderCollection extends HostCollection {
  readonly className = "RangeBorderCollection";

  constructor(
    private readonly sheet: Bordered,
    private readonly areas: readonly Area[]
  ) {
    super();
  }

  items(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.sheet, this.areas, side));
  }
  indexed(key: unknown): RangeBorder {
    return new RangeBorder(this.sheet, this.areas, asEnum(asText(key, "side"), SIDES, "side"));
  }
  get Count(): number {
    return SIDES.length;
  }
  GetItem(index: unknown): RangeBorder {
    return this.indexed(index);
  }
  get TintAndShade(): number {
    return 0;
  }
  set TintAndShade(value: unknown) {
    for (const border of this.items()) border.TintAndShade = value;
  }
  GetItemAt(index: unknown): RangeBorder {
    const side = SIDES[asIndex(index, "index")];
    if (!side) throw invalidArgument("index");
    return this.indexed(side);
  }
}
