import type { BookModel, CellStyle } from "../model/book-model";
import { HostError, invalidArgument, invalidOperation, itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { BUILT_IN_STYLES } from "./built-in-styles";
import type { HostContext } from "./context";
import { RangeBorderCollection, type Bordered } from "./range-border";
import {
  asOrientation,
  HORIZONTAL,
  RangeFill,
  RangeFont,
  READING_ORDERS,
  VERTICAL,
  type Looks,
} from "./range-format";
import { asBoolean, asEnum, asIndex, asInteger, asText } from "./wire-arguments";

interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  look: CellStyle;
  /** `includeFont` and its like, where they have been switched. */
  readonly includes: Map<string, boolean>;
}

/** The styles of each open book; cells keep the look, so nothing of this goes into a file. */
const stylesOfBooks = new WeakMap<BookModel, Map<string, NamedStyle>>();

function stylesOf(context: HostContext): Map<string, NamedStyle> {
  let styles = stylesOfBooks.get(context.book);
  if (!styles) {
    styles = new Map();
    for (const [name, look] of Object.entries(BUILT_IN_STYLES)) {
      styles.set(name.toLowerCase(), { name, builtIn: true, look, includes: new Map() });
    }
    stylesOfBooks.set(context.book, styles);
  }
  return styles;
}

/** @throws HostError ItemNotFound */
export function styleNamed(context: HostContext, name: string): NamedStyle {
  const style = stylesOf(context).get(name.toLowerCase());
  if (!style) throw itemNotFound(`style "${name}"`);
  return style;
}

export class StyleCollection extends HostCollection {
  readonly className = "StyleCollection";

  constructor(private readonly context: HostContext) {
    super();
  }
  items(): Style[] {
    return [...stylesOf(this.context).values()].map((one) => new Style(this.context, one.name));
  }
  indexed(key: unknown): Style {
    return this.GetItem(key);
  }
  GetCount(): number {
    return stylesOf(this.context).size;
  }
  GetItem(name: unknown): Style {
    return new Style(this.context, styleNamed(this.context, asText(name, "name")).name);
  }
  GetItemOrNullObject(name: unknown): Style | NullObject {
    const style = stylesOf(this.context).get(asText(name, "name").toLowerCase());
    return style ? new Style(this.context, style.name) : NULL_OBJECT;
  }
  GetItemAt(index: unknown): Style {
    const style = [...stylesOf(this.context).values()][asIndex(index, "index")];
    if (!style) throw invalidArgument("index");
    return new Style(this.context, style.name);
  }
  Add(name: unknown): null {
    const text = asText(name, "name").trim();
    if (text === "" || text.length > 255) throw invalidArgument("name");
    const styles = stylesOf(this.context);
    if (styles.has(text.toLowerCase())) {
      throw new HostError("ItemAlreadyExists", `There is a style "${text}" already.`);
    }
    styles.set(text.toLowerCase(), { name: text, builtIn: false, look: {}, includes: new Map() });
    return null;
  }
}

/** A cell style. A change is seen by the ranges it is applied to later. */
export class Style extends HostObject {
  readonly className = "Style";

  constructor(
    private readonly context: HostContext,
    private readonly styleName: string
  ) {
    super();
  }
  override identity(): string {
    return this.styleName;
  }
  private get model(): NamedStyle {
    return styleNamed(this.context, this.styleName);
  }
  private get looks(): Looks {
    const { model } = this;
    return {
      read: (member, standard) => model.look[member] ?? standard,
      write: (patch) => {
        model.look = { ...model.look, ...patch };
      },
    };
  }
  get Name(): string {
    return this.model.name;
  }
  get BuiltIn(): boolean {
    return this.model.builtIn;
  }
  get Font(): RangeFont {
    return new RangeFont(this.looks);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.looks);
  }
  get NumberFormat(): unknown {
    return this.looks.read("numberFormat", "General");
  }
  set NumberFormat(value: unknown) {
    this.looks.write({ numberFormat: asText(value, "numberFormat") });
  }
  get Borders(): RangeBorderCollection {
    const { looks } = this;
    const bordered: Bordered = {
      style: () => ({ borders: looks.read("borders", {}) as CellStyle["borders"] }),
      restyle: (_area, { borders }) => {
        const before = looks.read("borders", {}) as CellStyle["borders"];
        looks.write({ borders: { ...before, ...borders } });
      },
      extras: this.context.book.active.extras,
    };
    return new RangeBorderCollection(bordered, [{ top: 0, left: 0, bottom: 0, right: 0 }]);
  }
  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }
  set NumberFormatLocal(value: unknown) {
    this.NumberFormat = value;
  }
  get HorizontalAlignment(): unknown {
    return this.looks.read("horizontal", "General");
  }
  set HorizontalAlignment(value: unknown) {
    this.looks.write({ horizontal: asEnum(value, HORIZONTAL, "horizontalAlignment") });
  }
  get VerticalAlignment(): unknown {
    return this.looks.read("vertical", "Bottom");
  }
  set VerticalAlignment(value: unknown) {
    this.looks.write({ vertical: asEnum(value, VERTICAL, "verticalAlignment") });
  }
  get WrapText(): unknown {
    return this.looks.read("wrap", false);
  }
  set WrapText(value: unknown) {
    this.looks.write({ wrap: asBoolean(value, "wrapText") });
  }
  get IndentLevel(): unknown {
    return this.looks.read("indent", 0);
  }
  set IndentLevel(value: unknown) {
    this.looks.write({ indent: asInteger(value, "indentLevel") });
  }
  get TextOrientation(): unknown {
    return this.looks.read("orientation", 0);
  }
  /** The client writes it under another name than it reads it. */
  set Orientation(value: unknown) {
    this.looks.write({ orientation: asOrientation(value) });
  }
  get ShrinkToFit(): unknown {
    return this.looks.read("shrinkToFit", false);
  }
  set ShrinkToFit(value: unknown) {
    this.looks.write({ shrinkToFit: asBoolean(value, "shrinkToFit") });
  }
  get AutoIndent(): unknown {
    return this.looks.read("autoIndent", false);
  }
  set AutoIndent(value: unknown) {
    this.looks.write({ autoIndent: asBoolean(value, "autoIndent") });
  }
  get ReadingOrder(): unknown {
    return this.looks.read("readingOrder", "Context");
  }
  set ReadingOrder(value: unknown) {
    this.looks.write({ readingOrder: asEnum(value, READING_ORDERS, "readingOrder") });
  }
  get Locked(): unknown {
    return this.looks.read("locked", true);
  }
  set Locked(value: unknown) {
    this.looks.write({ locked: asBoolean(value, "locked") });
  }
  get FormulaHidden(): unknown {
    return this.looks.read("formulaHidden", false);
  }
  set FormulaHidden(value: unknown) {
    this.looks.write({ formulaHidden: asBoolean(value, "formulaHidden") });
  }
  Delete(): null {
    if (this.model.name === "Normal") throw invalidOperation("the style Normal stays");
    stylesOf(this.context).delete(this.model.name.toLowerCase());
    return null;
  }
}

/** What a style says of a cell; switched off, the style leaves that alone (kept, not applied). */
for (const part of ["Alignment", "Border", "Font", "Number", "Patterns", "Protection"]) {
  Object.defineProperty(Style.prototype, `Include${part}`, {
    configurable: true,
    get(this: Style) {
      return this["model"].includes.get(part) ?? true;
    },
    set(this: Style, value: unknown) {
      this["model"].includes.set(part, asBoolean(value, `include${part}`));
    },
  });
}
