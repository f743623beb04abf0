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

/** Diagonal lines are not carried by the file library. */
const EDGES: Readonly<Partial<Record<Edge, "top" | "bottom" | "left" | "right">>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

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
      ...(style.underline === "Single" ? { underline: "single" } : {}),
      ...(style.underline === "Double" ? { underline: "double" } : {}),
      ...(style.color ? { color: argb(style.color) } : {}),
    },
  };
  if (style.fill) file.fill = { type: "pattern", pattern: "solid", fgColor: argb(style.fill) };
  if (style.numberFormat && style.numberFormat !== "General") file.numFmt = style.numberFormat;
  const horizontal =
    style.horizontal && style.horizontal !== "General" ? HORIZONTAL[style.horizontal] : undefined;
  const vertical = style.vertical ? VERTICAL[style.vertical] : undefined;
  const { orientation } = style;
  if (horizontal || vertical || style.wrap || style.indent || orientation || style.shrinkToFit) {
    file.alignment = {
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
      if (drawn && side) border[side] = { style: drawn, color: argb(line.color || "#000000") };
    }
    file.border = border;
  }
  if (style.locked === false || style.formulaHidden) {
    file.protection = { locked: style.locked ?? true, hidden: style.formulaHidden ?? false };
  }
  return file;
}

function fillColor(fill: Fill | undefined, colors: ColorReader): string | undefined {
  if (!fill) return undefined;
  if (fill.type === "gradient") return colors.read(fill.stops[0]?.color as FileColor | undefined);
  if (fill.pattern === "none") return undefined;
  return colors.read((fill.fgColor ?? fill.bgColor) as FileColor | undefined);
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
      style.underline = /double/.test(String(font.underline)) ? "Double" : "Single";
    }
    const color = colors.read(font.color as FileColor | undefined);
    if (color && color !== "#000000") style.color = color;
  }
  const fill = fillColor(file.fill, colors);
  if (fill) style.fill = fill;
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
  const borders: Partial<Record<Edge, BorderLine>> = {};
  for (const edge of Object.keys(EDGES) as Edge[]) {
    const side = EDGES[edge];
    const line = side && border?.[side];
    if (!line?.style) continue;
    const color = colors.read(line.color as FileColor | undefined) ?? "#000000";
    borders[edge] = { ...LINES[line.style], color };
  }
  if (Object.keys(borders).length > 0) style.borders = borders;
  if (protection?.locked === false) style.locked = false;
  if (protection?.hidden) style.formulaHidden = true;
  return style;
}
