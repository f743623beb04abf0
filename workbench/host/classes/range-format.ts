import type { Area } from "../../../src/core/sheets/address";
import type { CellStyle, SheetModel } from "../model/book-model";
import { invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { autofitColumns, autofitRows } from "./autofit";
import { asColor } from "./color";
import { isEntireColumn, isEntireRow, isUnbounded } from "./geometry";
import { mayDo } from "./protection-rules";
import { RangeBorderCollection } from "./range-border";
import { asBoolean, asEnum, asInteger, asNumber, asText, optional } from "./wire-arguments";

/** The look of one or several areas of a sheet; a read answers null where cells differ. */
export class StyledCells {
  constructor(
    readonly context: HostContext,
    readonly sheet: SheetModel,
    readonly areas: readonly Area[]
  ) {}

  read<K extends keyof CellStyle>(member: K, standard: NonNullable<CellStyle[K]>): unknown {
    let answer: unknown;
    for (const area of this.areas) {
      const value = this.sheet.commonStyle(area, member);
      if (value === null) return null;
      const own = value ?? standard;
      if (answer !== undefined && answer !== own) return null;
      answer = own;
    }
    return answer ?? standard;
  }

  write(patch: CellStyle): void {
    mayDo(this.sheet, "allowFormatCells");
    for (const area of this.areas) this.sheet.restyle(area, patch);
  }
}

/** What the look of a range and of a style have in common. */
export type Looks = Pick<StyledCells, "read" | "write">;

export const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;
export const UNDERLINE = [
  "None",
  "Single",
  "Double",
  "SingleAccountant",
  "DoubleAccountant",
] as const;

/** Excel's fill patterns beside none and a plain colour. */
export const PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
] as const;

/** The change of a cell's look that a fill pattern makes; a plain fill without a colour is white. */
export function patternPatch(value: unknown, fill: unknown): CellStyle {
  const pattern = asEnum(value, PATTERNS, "fill.pattern");
  if (pattern === "None") return { pattern: "", patternColor: "", fill: "" };
  if (pattern === "Solid") return { pattern: "", fill: fill ? String(fill) : "#FFFFFF" };
  return { pattern };
}

export const STANDARD_FONT = { name: "等线", size: 11, color: "#000000" } as const;

export class RangeFont extends HostObject {
  readonly className = "RangeFont";
  constructor(private readonly cells: Looks) {
    super();
  }
  get Name(): unknown {
    return this.cells.read("fontName", STANDARD_FONT.name);
  }
  set Name(value: unknown) {
    this.cells.write({ fontName: asText(value, "font.name") });
  }
  get Size(): unknown {
    return this.cells.read("fontSize", STANDARD_FONT.size);
  }
  set Size(value: unknown) {
    this.cells.write({ fontSize: asNumber(value, "font.size") });
  }
  get Bold(): unknown {
    return this.cells.read("bold", false);
  }
  set Bold(value: unknown) {
    this.cells.write({ bold: asBoolean(value, "font.bold") });
  }
  get Italic(): unknown {
    return this.cells.read("italic", false);
  }
  set Italic(value: unknown) {
    this.cells.write({ italic: asBoolean(value, "font.italic") });
  }
  get Strikethrough(): unknown {
    return this.cells.read("strikethrough", false);
  }
  set Strikethrough(value: unknown) {
    this.cells.write({ strikethrough: asBoolean(value, "font.strikethrough") });
  }
  get Underline(): unknown {
    return this.cells.read("underline", "None");
  }
  set Underline(value: unknown) {
    this.cells.write({ underline: asEnum(value, UNDERLINE, "font.underline") });
  }
  get Subscript(): unknown {
    return this.cells.read("subscript", false);
  }
  set Subscript(value: unknown) {
    this.cells.write({ subscript: asBoolean(value, "font.subscript") });
  }
  get Superscript(): unknown {
    return this.cells.read("superscript", false);
  }
  set Superscript(value: unknown) {
    this.cells.write({ superscript: asBoolean(value, "font.superscript") });
  }
  get TintAndShade(): unknown {
    return this.cells.read("fontTint", 0);
  }
  set TintAndShade(value: unknown) {
    this.cells.write({ fontTint: asTint(value) });
  }
  get Color(): unknown {
    return this.cells.read("color", STANDARD_FONT.color);
  }
  set Color(value: unknown) {
    this.cells.write({ color: asColor(value) });
  }
}

export class RangeFill extends HostObject {
  readonly className = "RangeFill";
  constructor(private readonly cells: Looks) {
    super();
  }
  /** Cells without a fill answer white, as in Excel. */
  get Color(): unknown {
    const color = this.cells.read("fill", "");
    return color === "" ? "#FFFFFF" : color;
  }
  set Color(value: unknown) {
    this.cells.write({ fill: value === "" ? "" : asColor(value) });
  }
  get Pattern(): unknown {
    const pattern = this.cells.read("pattern", "");
    if (pattern !== "") return pattern;
    const color = this.cells.read("fill", "");
    return color === null ? null : color === "" ? "None" : "Solid";
  }
  set Pattern(value: unknown) {
    if (value !== null) this.cells.write(patternPatch(value, this.cells.read("fill", "")));
  }
  get PatternColor(): unknown {
    return this.cells.read("patternColor", "#000000");
  }
  set PatternColor(value: unknown) {
    this.cells.write({ patternColor: asColor(value) });
  }
  get PatternTintAndShade(): unknown {
    return this.cells.read("patternTint", 0);
  }
  set PatternTintAndShade(value: unknown) {
    this.cells.write({ patternTint: asTint(value) });
  }
  get TintAndShade(): unknown {
    return this.cells.read("fillTint", 0);
  }
  set TintAndShade(value: unknown) {
    this.cells.write({ fillTint: asTint(value) });
  }
  Clear(): null {
    this.cells.write({ fill: "", pattern: "", patternColor: "" });
    return null;
  }
}

/** Points. */
const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 48;

/** Excel's indentation, 0 to 250. @throws HostError InvalidArgument for any other */
function asIndent(value: unknown): number {
  const indent = asInteger(value, "indentLevel");
  if (indent < 0 || indent > 250) throw invalidArgument("indentLevel");
  return indent;
}

/** The area whole when its cells are alike, otherwise cell by cell. */
function indentsOf(sheet: SheetModel, area: Area): [cell: Area, indent: number][] {
  const common = sheet.commonStyle(area, "indent");
  if (common !== null) return [[area, common ?? 0]];
  if (isUnbounded(area)) throw invalidArgument("the range has no bounds");
  const found: [Area, number][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = { top: row, left: column, bottom: row, right: column };
      found.push([cell, sheet.style(row, column).indent ?? 0]);
    }
  }
  return found;
}

export class FormatProtection extends HostObject {
  readonly className = "FormatProtection";
  constructor(private readonly cells: StyledCells) {
    super();
  }
  get Locked(): unknown {
    return this.cells.read("locked", true);
  }
  set Locked(value: unknown) {
    this.cells.write({ locked: asBoolean(value, "protection.locked") });
  }
  get FormulaHidden(): unknown {
    return this.cells.read("formulaHidden", false);
  }
  set FormulaHidden(value: unknown) {
    this.cells.write({ formulaHidden: asBoolean(value, "protection.formulaHidden") });
  }
}

export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";
  constructor(private readonly cells: StyledCells) {
    super();
  }
  get Fill(): RangeFill {
    return new RangeFill(this.cells);
  }
  get Font(): RangeFont {
    return new RangeFont(this.cells);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.cells.sheet, this.cells.areas);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.cells);
  }
  get WrapText(): unknown {
    return this.cells.read("wrap", false);
  }
  set WrapText(value: unknown) {
    this.cells.write({ wrap: asBoolean(value, "wrapText") });
  }
  get HorizontalAlignment(): unknown {
    return this.cells.read("horizontal", "General");
  }
  set HorizontalAlignment(value: unknown) {
    this.cells.write({ horizontal: asEnum(value, HORIZONTAL, "horizontalAlignment") });
  }
  get VerticalAlignment(): unknown {
    return this.cells.read("vertical", "Bottom");
  }
  set VerticalAlignment(value: unknown) {
    this.cells.write({ vertical: asEnum(value, VERTICAL, "verticalAlignment") });
  }
  get IndentLevel(): unknown {
    return this.cells.read("indent", 0);
  }
  set IndentLevel(value: unknown) {
    this.cells.write({ indent: asIndent(value) });
  }
  /** Adds to the indentation of every cell; it never falls below 0. */
  AdjustIndent(amount: unknown): null {
    const by = asInteger(amount, "amount");
    mayDo(this.cells.sheet, "allowFormatCells");
    for (const area of this.cells.areas) {
      for (const [cell, indent] of indentsOf(this.cells.sheet, area)) {
        const next = Math.min(250, Math.max(0, indent + by));
        this.cells.sheet.restyle(cell, { indent: next });
      }
    }
    return null;
  }
  get UseStandardHeight(): unknown {
    const height = this.RowHeight;
    return height === null ? null : Math.abs(height - STANDARD_HEIGHT) < 0.01;
  }
  set UseStandardHeight(value: unknown) {
    if (asBoolean(value, "useStandardHeight")) this.RowHeight = STANDARD_HEIGHT;
  }
  get UseStandardWidth(): unknown {
    const width = this.ColumnWidth;
    return width === null ? null : Math.abs(width - STANDARD_WIDTH) < 0.01;
  }
  set UseStandardWidth(value: unknown) {
    if (asBoolean(value, "useStandardWidth")) this.ColumnWidth = STANDARD_WIDTH;
  }
  get TextOrientation(): unknown {
    return this.cells.read("orientation", 0);
  }
  set TextOrientation(value: unknown) {
    this.cells.write({ orientation: asOrientation(value) });
  }
  get ShrinkToFit(): unknown {
    return this.cells.read("shrinkToFit", false);
  }
  set ShrinkToFit(value: unknown) {
    this.cells.write({ shrinkToFit: asBoolean(value, "shrinkToFit") });
  }
  get AutoIndent(): unknown {
    return this.cells.read("autoIndent", false);
  }
  set AutoIndent(value: unknown) {
    this.cells.write({ autoIndent: asBoolean(value, "autoIndent") });
  }
  get ReadingOrder(): unknown {
    return this.cells.read("readingOrder", "Context");
  }
  set ReadingOrder(value: unknown) {
    this.cells.write({ readingOrder: asEnum(value, READING_ORDERS, "readingOrder") });
  }
  /** Points. */
  get ColumnWidth(): number | null {
    return this.alike("column", (column) => this.cells.sheet.columnWidth(column));
  }
  set ColumnWidth(value: unknown) {
    mayDo(this.cells.sheet, "allowFormatColumns");
    const points = optional(value, asNumber, "columnWidth");
    if (points === undefined) return;
    for (const { left, right } of this.cells.areas) {
      this.cells.sheet.setColumnWidth(left, right, points);
    }
  }
  /** Points. */
  get RowHeight(): number | null {
    return this.alike("row", (row) => this.cells.sheet.rowHeight(row));
  }
  set RowHeight(value: unknown) {
    mayDo(this.cells.sheet, "allowFormatRows");
    const points = optional(value, asNumber, "rowHeight");
    if (points === undefined) return;
    for (const { top, bottom } of this.cells.areas) {
      this.cells.sheet.setRowHeight(top, bottom, points);
    }
  }
  AutofitColumns(): Promise<null> {
    mayDo(this.cells.sheet, "allowFormatColumns");
    return autofitColumns(this.cells.context, this.cells.sheet, this.cells.areas);
  }
  AutofitRows(): Promise<null> {
    mayDo(this.cells.sheet, "allowFormatRows");
    return autofitRows(this.cells.context, this.cells.sheet, this.cells.areas);
  }

  private alike(axis: "row" | "column", read: (index: number) => number): number | null {
    let answer: number | undefined;
    for (const area of this.cells.areas) {
      const whole =
        isUnbounded(area) && (axis === "row" ? isEntireColumn(area) : isEntireRow(area));
      const [from, to] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
      // Beyond the used cells all rows and columns have the standard size.
      for (let index = from; index <= (whole ? from + 1000 : to); index += 1) {
        const value = read(index);
        if (answer !== undefined && Math.abs(answer - value) > 0.01) return null;
        answer = value;
      }
    }
    return answer ?? null;
  }
}

/** From -1 (darkest) to 1 (lightest). @throws HostError InvalidArgument for any other */
function asTint(value: unknown): number {
  const tint = asNumber(value, "tintAndShade");
  if (tint < -1 || tint > 1) throw invalidArgument("tintAndShade");
  return tint;
}

/** Degrees from -90 to 90, or 180. @throws HostError InvalidArgument for any other */
export function asOrientation(value: unknown): number {
  const degrees = asInteger(value, "textOrientation");
  if (Math.abs(degrees) > 90 && degrees !== 180) throw invalidArgument("textOrientation");
  return degrees;
}

export function formatOf(
  context: HostContext,
  sheet: SheetModel,
  areas: readonly Area[]
): RangeFormat {
  return new RangeFormat(new StyledCells(context, sheet, areas));
}
