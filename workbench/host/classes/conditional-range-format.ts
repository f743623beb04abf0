import type { Edge } from "../model/book-model";
import type { ConditionalLook } from "../model/cell-rules";
import { invalidArgument } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { asColor } from "./color";
import type { ConditionalFormatAccess } from "./conditional-rule-access";
import { asBoolean, asEnum, asIndex, asText } from "./wire-arguments";

const UNDERLINE = ["None", "Single", "Double"] as const;
const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** How cells look that a rule applies to; what is not set answers null. */
export class ConditionalRangeFormat extends HostObject {
  readonly className = "ConditionalRangeFormat";
  constructor(private readonly format: ConditionalFormatAccess) {
    super();
  }
  get NumberFormat(): unknown {
    return this.format.model.look.numberFormat ?? null;
  }
  set NumberFormat(value: unknown) {
    this.format.restyle({ numberFormat: asText(value, "numberFormat") });
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.format);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.format);
  }
  get Borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.format);
  }
}

export class ConditionalRangeFill extends HostObject {
  readonly className = "ConditionalRangeFill";
  constructor(private readonly format: ConditionalFormatAccess) {
    super();
  }
  get Color(): unknown {
    return this.format.model.look.fill ?? "";
  }
  set Color(value: unknown) {
    this.format.restyle({ fill: asColor(value) });
  }
  Clear(): null {
    this.format.restyle({ fill: undefined });
    return null;
  }
}

export class ConditionalRangeFont extends HostObject {
  readonly className = "ConditionalRangeFont";
  constructor(private readonly format: ConditionalFormatAccess) {
    super();
  }
  private get look(): ConditionalLook {
    return this.format.model.look;
  }
  get Color(): unknown {
    return this.look.color ?? "";
  }
  set Color(value: unknown) {
    this.format.restyle({ color: asColor(value) });
  }
  get Bold(): unknown {
    return this.look.bold ?? null;
  }
  set Bold(value: unknown) {
    this.format.restyle({ bold: asBoolean(value, "bold") });
  }
  get Italic(): unknown {
    return this.look.italic ?? null;
  }
  set Italic(value: unknown) {
    this.format.restyle({ italic: asBoolean(value, "italic") });
  }
  get Strikethrough(): unknown {
    return this.look.strikethrough ?? null;
  }
  set Strikethrough(value: unknown) {
    this.format.restyle({ strikethrough: asBoolean(value, "strikethrough") });
  }
  get Underline(): unknown {
    return this.look.underline ?? null;
  }
  set Underline(value: unknown) {
    this.format.restyle({ underline: asEnum(value, UNDERLINE, "underline") });
  }
  Clear(): null {
    this.format.restyle({
      color: undefined,
      bold: undefined,
      italic: undefined,
      strikethrough: undefined,
      underline: undefined,
    });
    return null;
  }
}

export class ConditionalRangeBorder extends HostObject {
  readonly className = "ConditionalRangeBorder";
  constructor(
    private readonly format: ConditionalFormatAccess,
    private readonly edge: Edge
  ) {
    super();
  }
  private get line(): { readonly style: string; readonly color: string } {
    return this.format.model.look.borders?.[this.edge] ?? { style: "None", color: "#000000" };
  }
  private change(part: { readonly style?: string; readonly color?: string }): void {
    const { borders } = this.format.model.look;
    this.format.restyle({ borders: { ...borders, [this.edge]: { ...this.line, ...part } } });
  }
  override identity(): string {
    return this.edge;
  }
  get SideIndex(): string {
    return this.edge;
  }
  get Style(): unknown {
    return this.line.style;
  }
  set Style(value: unknown) {
    this.change({ style: asEnum(value, LINES, "style") });
  }
  get Color(): unknown {
    return this.line.color;
  }
  set Color(value: unknown) {
    this.change({ color: asColor(value) });
  }
}

export class ConditionalRangeBorderCollection extends HostCollection {
  readonly className = "ConditionalRangeBorderCollection";
  constructor(private readonly format: ConditionalFormatAccess) {
    super();
  }
  items(): ConditionalRangeBorder[] {
    return EDGES.map((edge) => new ConditionalRangeBorder(this.format, edge));
  }
  indexed(key: unknown): ConditionalRangeBorder {
    return this.GetItem(key);
  }
  get Count(): number {
    return EDGES.length;
  }
  get Top(): ConditionalRangeBorder {
    return this.GetItem("EdgeTop");
  }
  get Bottom(): ConditionalRangeBorder {
    return this.GetItem("EdgeBottom");
  }
  get Left(): ConditionalRangeBorder {
    return this.GetItem("EdgeLeft");
  }
  get Right(): ConditionalRangeBorder {
    return this.GetItem("EdgeRight");
  }
  GetItem(index: unknown): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.format, asEnum(index, EDGES, "index"));
  }
  GetItemAt(index: unknown): ConditionalRangeBorder {
    const edge = EDGES[asIndex(index, "index")];
    if (!edge) throw invalidArgument("index");
    return new ConditionalRangeBorder(this.format, edge);
  }
}
