import type { BorderLine, CellStyle, Edge } from "../host/model/book-model";
import type { Borders, BorderStyle, Fill, Style } from "./excel-library";
import type { ColorReader, FileColor } from "./theme-colors";

/** The normal font of the files we write, and Excel's default where a file names none. */
export const NORMAL_FONT = { name: "Calibri", size: 11 } as const;

const HORIZONTAL = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

const EDGES: Readonly<Partial<Record<Edge, "top" | "bottom" | "left" | "right">>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** Fill patterns: Excel's names and those of files. A plain fill has none. */
const PATTERNS = {
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
  Gray16: "gray125",
  Gray8: "gray0625",
} as const;

const UNDERLINES = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

const LINES: Readonly<Record<BorderStyle, Pick<BorderLine, "style" | "weight">>> = {
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

function keyOf<K extends string, V>(map: Readonly<Record<K, V>>, value: unknown): K | undefined {
  return (Object.keys(map) as K[]).find((key) => map[key] === value);
}

function borderStyle({ style, weight }: BorderLine): BorderStyle | undefined {
  if (style === "None") return undefined;
  if (style === "Double") return "double";
  const names = Object.keys(LINES) as BorderStyle[];
  return (
    names.find((name) => LINES[name].style === style && LINES[name].weight === weight) ??
    names.find((name) => LINES[name].style === style)
  );
}

/** A colour for the library. */
export function argb(color: string): { argb: string; theme: number } {
  // The library's type asks for a theme number which, beside a plain colour, it does not write.
  return { argb: `FF${color.replace("#", "").toUpperCase()}`, theme: 0 };
}

/** The library's form of a style. */
export function toFileStyle(style: CellStyle): Partial<Style> {
  const name = style.fontName ?? NORMAL_FONT.name;
  const chinese = /[\u4e00-\u9fff]|SimSun|SimHei|DengXian|YaHei/i.test(name);
  const file: Partial<Style> = {
    font: {
      name,
      size: style.fontSize ?? NORMAL_FONT.size,
      ...(chinese ? { charset: 134 } : { family: 2 }),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.strikethrough ? { strike: true } : {}),
      ...(style.underline && style.underline !== "None"
        ? { underline: UNDERLINES[style.underline] }
        : {}),
      ...(style.superscript ? { vertAlign: "superscript" } : {}),
      ...(style.subscript ? { vertAlign: "subscript" } : {}),
      ...(style.color ? { color: argb(style.color) } : {}),
    },
  };
  const fill = fileFill(style);
  if (fill) file.fill = fill;
  if (style.numberFormat && style.numberFormat !== "General") file.numFmt = style.numberFormat;
  const horizontal =
    style.horizontal && style.horizontal !== "General" ? HORIZONTAL[style.horizontal] : undefined;
  const vertical = style.vertical ? VERTICAL[style.vertical] : undefined;
  const { orientation } = style;
  const reading = style.readingOrder === "Context" ? undefined : style.readingOrder;
  const aligned = horizontal ?? vertical ?? style.wrap ?? style.indent ?? orientation;
  if (aligned || style.shrinkToFit || reading) {
    file.alignment = {
      ...(reading ? { readingOrder: reading === "RightToLeft" ? "rtl" : "ltr" } : {}),
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.indent ? { indent: style.indent } : {}),
      ...(orientation ? { textRotation: orientation === 180 ? "vertical" : orientation } : {}),
      ...(style.shrinkToFit ? { shrinkToFit: true } : {}),
    };
  }
  if (style.borders) {
    const border: Partial<Borders> = {};
    for (const [edge, line] of Object.entries(style.borders) as [Edge, BorderLine][]) {
      const drawn = borderStyle(line);
      const side = EDGES[edge];
      if (!drawn) continue;
      const color = argb(line.color || "#000000");
      if (side) border[side] = { style: drawn, color };
      // A file has one line for both diagonals.
      else {
        border.diagonal = {
          ...border.diagonal,
          style: drawn,
          color,
          [edge === "DiagonalUp" ? "up" : "down"]: true,
        };
      }
    }
    file.border = border;
  }
  if (style.locked === false || style.formulaHidden) {
    file.protection = { locked: style.locked ?? true, hidden: style.formulaHidden ?? false };
  }
  return file;
}

/** In a file a plain fill has its colour in front, a pattern in front of its background. */
function fileFill({ fill, pattern, patternColor }: CellStyle): Fill | undefined {
  const drawn = pattern ? PATTERNS[pattern as keyof typeof PATTERNS] : undefined;
  if (!drawn) {
    return fill ? { type: "pattern", pattern: "solid", fgColor: argb(fill) } : undefined;
  }
  return {
    type: "pattern",
    pattern: drawn,
    ...(patternColor ? { fgColor: argb(patternColor) } : {}),
    ...(fill ? { bgColor: argb(fill) } : {}),
  };
}

/** Of a gradient the first colour is left. */
function readFill(
  fill: Fill | undefined,
  colors: ColorReader
): Pick<CellStyle, "fill" | "pattern" | "patternColor"> {
  if (!fill) return {};
  const read = (color: unknown) => colors.read(color as FileColor | undefined);
  if (fill.type === "gradient") return withFill(read(fill.stops[0]?.color));
  const pattern = keyOf(PATTERNS, fill.pattern);
  if (!pattern) return fill.pattern === "none" ? {} : withFill(read(fill.fgColor ?? fill.bgColor));
  const patternColor = read(fill.fgColor);
  return {
    pattern,
    ...(patternColor ? { patternColor } : {}),
    ...withFill(read(fill.bgColor)),
  };
}

function withFill(fill: string | undefined): Pick<CellStyle, "fill"> {
  return fill ? { fill } : {};
}

export function isGradient(style: Partial<Style>): boolean {
  return style.fill?.type === "gradient";
}

/** The host's form of a style; members that are Excel's default are left out. */
export function fromFileStyle(file: Partial<Style>, colors: ColorReader): CellStyle {
  const style: { -readonly [K in keyof CellStyle]: CellStyle[K] } = {};
  const { font, alignment, border, protection } = file;
  if (font) {
    const name = font.name ?? NORMAL_FONT.name;
    const size = font.size ?? NORMAL_FONT.size;
    if (name !== NORMAL_FONT.name) style.fontName = name;
    if (size !== NORMAL_FONT.size) style.fontSize = size;
    if (font.bold) style.bold = true;
    if (font.italic) style.italic = true;
    if (font.strike) style.strikethrough = true;
    if (font.underline && font.underline !== "none") {
      style.underline = keyOf(UNDERLINES, font.underline) ?? "Single";
    }
    if (font.vertAlign === "superscript") style.superscript = true;
    if (font.vertAlign === "subscript") style.subscript = true;
    const color = colors.read(font.color as FileColor | undefined);
    if (color && color !== "#000000") style.color = color;
  }
  Object.assign(style, readFill(file.fill, colors));
  const format = typeof file.numFmt === "string" ? file.numFmt : file.numFmt?.formatCode;
  if (format && format !== "General") style.numberFormat = format;
  const horizontal = keyOf(HORIZONTAL, alignment?.horizontal);
  const vertical = keyOf(VERTICAL, alignment?.vertical);
  if (horizontal) style.horizontal = horizontal;
  if (vertical && vertical !== "Bottom") style.vertical = vertical;
  if (alignment?.wrapText) style.wrap = true;
  if (alignment?.indent) style.indent = alignment.indent;
  if (alignment?.textRotation) {
    style.orientation = alignment.textRotation === "vertical" ? 180 : alignment.textRotation;
  }
  if (alignment?.shrinkToFit) style.shrinkToFit = true;
  if (alignment?.readingOrder) {
    style.readingOrder = alignment.readingOrder === "rtl" ? "RightToLeft" : "LeftToRight";
  }
  const borders: Partial<Record<Edge, BorderLine>> = {};
  for (const edge of Object.keys(EDGES) as Edge[]) {
    const side = EDGES[edge];
    const line = side && border?.[side];
    if (!line?.style) continue;
    const color = colors.read(line.color as FileColor | undefined) ?? "#000000";
    borders[edge] = { ...LINES[line.style], color };
  }
  const diagonal = border?.diagonal;
  if (diagonal?.style) {
    const color = colors.read(diagonal.color as FileColor | undefined) ?? "#000000";
    const line = { ...LINES[diagonal.style], color };
    if (diagonal.up) borders.DiagonalUp = line;
    if (diagonal.down) borders.DiagonalDown = line;
  }
  if (Object.keys(borders).length > 0) style.borders = borders;
  if (protection?.locked === false) style.locked = false;
  if (protection?.hidden) style.formulaHidden = true;
  return style;
}
