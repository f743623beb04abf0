import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { BorderLine, CellStyle, Edge } from "./book-model";
import { GENERAL } from "./number-text";

/** What Excel keeps of a cell's formatting and Univer has no place for; it travels with the style. */
interface HostOnly {
  horizontal?: CellStyle["horizontal"];
  vertical?: CellStyle["vertical"];
  indent?: number;
  locked?: boolean;
  formulaHidden?: boolean;
  orientation?: number;
  shrinkToFit?: boolean;
  autoIndent?: boolean;
  readingOrder?: CellStyle["readingOrder"];
  styleName?: string;
  accountant?: boolean;
  pattern?: string;
  patternColor?: string;
  fontTint?: number;
  fillTint?: number;
  patternTint?: number;
}

export interface HostStyle extends IStyleData {
  host?: HostOnly;
}

const HORIZONTAL: Readonly<Record<NonNullable<CellStyle["horizontal"]>, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<NonNullable<CellStyle["vertical"]>, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

const EDGES: readonly (readonly [Edge, "t" | "b" | "l" | "r" | "tl_br" | "bl_tr"])[] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
  ["DiagonalDown", "tl_br"],
  ["DiagonalUp", "bl_tr"],
];

const LINES: readonly (readonly [BorderLine["style"], BorderLine["weight"], BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

/** Pixels one step of indentation takes. */
const INDENT_PIXELS = 9;

/** Excel's orientation of letters below each other. */
const STACKED = 180;

/** A style with the members of `patch` in place of its own; members at Excel's default are left out. */
export function patchStyle(style: Nullable<HostStyle>, patch: CellStyle): HostStyle {
  const next: HostStyle = { ...style };
  const host: HostOnly = { ...style?.host };
  if (patch.fontName !== undefined) assign(next, "ff", patch.fontName || undefined);
  if (patch.fontSize !== undefined) assign(next, "fs", patch.fontSize);
  if (patch.bold !== undefined) assign(next, "bl", patch.bold ? BooleanNumber.TRUE : undefined);
  if (patch.italic !== undefined) assign(next, "it", patch.italic ? BooleanNumber.TRUE : undefined);
  if (patch.strikethrough !== undefined) {
    assign(next, "st", patch.strikethrough ? { s: BooleanNumber.TRUE } : undefined);
  }
  if (patch.underline !== undefined) {
    assign(next, "ul", underline(patch.underline));
    assign(host, "accountant", patch.underline.endsWith("Accountant") || undefined);
  }
  if (patch.subscript !== undefined || patch.superscript !== undefined) {
    assign(next, "va", scriptOf(patch, next));
  }
  if (patch.pattern !== undefined) assign(host, "pattern", patch.pattern || undefined);
  if (patch.patternColor !== undefined) {
    assign(host, "patternColor", patch.patternColor || undefined);
  }
  for (const tint of ["fontTint", "fillTint", "patternTint"] as const) {
    if (patch[tint] !== undefined) assign(host, tint, patch[tint] || undefined);
  }
  if (patch.color !== undefined) assign(next, "cl", color(patch.color));
  if (patch.fill !== undefined) assign(next, "bg", color(patch.fill));
  if (patch.wrap !== undefined) assign(next, "tb", patch.wrap ? WrapStrategy.WRAP : undefined);
  if (patch.numberFormat !== undefined) {
    const pattern = patch.numberFormat;
    assign(next, "n", pattern && pattern !== GENERAL ? { pattern } : undefined);
  }
  if (patch.horizontal !== undefined) {
    const kept = patch.horizontal === "Fill" || patch.horizontal === "CenterAcrossSelection";
    assign(next, "ht", HORIZONTAL[patch.horizontal] || undefined);
    assign(host, "horizontal", kept ? patch.horizontal : undefined);
  }
  if (patch.vertical !== undefined) {
    const kept = patch.vertical === "Justify" || patch.vertical === "Distributed";
    assign(next, "vt", patch.vertical === "Bottom" ? undefined : VERTICAL[patch.vertical]);
    assign(host, "vertical", kept ? patch.vertical : undefined);
  }
  if (patch.indent !== undefined) {
    assign(host, "indent", patch.indent || undefined);
    assign(next, "pd", patch.indent ? { l: 2 + patch.indent * INDENT_PIXELS } : undefined);
  }
  if (patch.locked !== undefined) assign(host, "locked", patch.locked ? undefined : false);
  if (patch.formulaHidden !== undefined) {
    assign(host, "formulaHidden", patch.formulaHidden || undefined);
  }
  if (patch.orientation !== undefined) {
    assign(host, "orientation", patch.orientation || undefined);
    const turned =
      patch.orientation === STACKED ? { a: 0, v: BooleanNumber.TRUE } : { a: -patch.orientation };
    assign(next, "tr", patch.orientation ? turned : undefined);
  }
  if (patch.shrinkToFit !== undefined) assign(host, "shrinkToFit", patch.shrinkToFit || undefined);
  if (patch.autoIndent !== undefined) assign(host, "autoIndent", patch.autoIndent || undefined);
  if (patch.readingOrder !== undefined) {
    assign(host, "readingOrder", patch.readingOrder === "Context" ? undefined : patch.readingOrder);
  }
  if (patch.styleName !== undefined) {
    assign(host, "styleName", patch.styleName === "Normal" ? undefined : patch.styleName);
  }
  if (patch.borders) assign(next, "bd", patchBorders(next.bd, patch.borders));
  assign(next, "host", Object.keys(host).length > 0 ? host : undefined);
  return next;
}

/** Univer's style → ours; members at Excel's default are absent. */
export function readStyle(style: Nullable<HostStyle>): CellStyle {
  if (!style) return {};
  const host = style.host ?? {};
  const members: { [K in keyof CellStyle]: CellStyle[K] } = {
    fontName: style.ff ?? undefined,
    fontSize: style.fs,
    bold: style.bl === BooleanNumber.TRUE || undefined,
    italic: style.it === BooleanNumber.TRUE || undefined,
    underline: readUnderline(style),
    strikethrough: style.st?.s === BooleanNumber.TRUE || undefined,
    color: style.cl?.rgb ?? undefined,
    fill: style.bg?.rgb ?? undefined,
    horizontal: host.horizontal ?? nameOf(HORIZONTAL, style.ht),
    vertical:
      host.vertical ?? (style.vt === VerticalAlign.BOTTOM ? undefined : nameOf(VERTICAL, style.vt)),
    wrap: style.tb === WrapStrategy.WRAP || undefined,
    indent: host.indent,
    borders: readBorders(style.bd),
    numberFormat: style.n?.pattern,
    locked: host.locked,
    formulaHidden: host.formulaHidden,
    orientation: host.orientation,
    shrinkToFit: host.shrinkToFit,
    autoIndent: host.autoIndent,
    readingOrder: host.readingOrder,
    styleName: host.styleName,
    subscript: style.va === BaselineOffset.SUBSCRIPT || undefined,
    superscript: style.va === BaselineOffset.SUPERSCRIPT || undefined,
    pattern: host.pattern,
    patternColor: host.patternColor,
    fontTint: host.fontTint,
    fillTint: host.fillTint,
    patternTint: host.patternTint,
  };
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined)
  ) as CellStyle;
}

function assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined) {
  if (value === undefined) delete target[key];
  else target[key] = value;
}

function color(rgb: string): { rgb: string } | undefined {
  return rgb ? { rgb } : undefined;
}

function underline(kind: NonNullable<CellStyle["underline"]>): IStyleData["ul"] {
  if (kind === "None") return undefined;
  const t = kind.startsWith("Double") ? TextDecoration.DOUBLE : TextDecoration.SINGLE;
  return { s: BooleanNumber.TRUE, t };
}

function readUnderline(style: HostStyle): CellStyle["underline"] {
  if (style.ul?.s !== BooleanNumber.TRUE) return undefined;
  const kind = style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
  return style.host?.accountant ? `${kind}Accountant` : kind;
}

/** Raised or lowered letters; switching one on switches the other off. */
function scriptOf(patch: CellStyle, style: HostStyle): BaselineOffset | undefined {
  if (patch.superscript) return BaselineOffset.SUPERSCRIPT;
  if (patch.subscript) return BaselineOffset.SUBSCRIPT;
  const off =
    style.va === BaselineOffset.SUPERSCRIPT
      ? patch.superscript === false
      : patch.subscript === false;
  return off ? undefined : (style.va ?? undefined);
}

function nameOf<N extends string>(names: Readonly<Record<N, number>>, value: Nullable<number>) {
  if (!value) return undefined;
  return (Object.keys(names) as N[]).find((name) => names[name] === value);
}

function patchBorders(
  borders: IStyleData["bd"],
  patch: NonNullable<CellStyle["borders"]>
): IStyleData["bd"] {
  const next: NonNullable<IStyleData["bd"]> = { ...borders };
  for (const [edge, key] of EDGES) {
    const line = patch[edge];
    if (line) assign(next, key, borderOf(line));
  }
  return Object.keys(next).length > 0 ? next : undefined;
}

function borderOf(line: BorderLine): IBorderStyleData | undefined {
  if (line.style === "None") return undefined;
  const exact = LINES.find(([style, weight]) => style === line.style && weight === line.weight);
  const alike = exact ?? LINES.find(([style]) => style === line.style);
  return { s: alike?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: line.color || "#000000" } };
}

function readBorders(borders: IStyleData["bd"]): CellStyle["borders"] {
  const read: Partial<Record<Edge, BorderLine>> = {};
  for (const [edge, key] of EDGES) {
    const border = borders?.[key];
    if (!border || border.s === BorderStyleTypes.NONE) continue;
    const [style, weight] = LINES.find(([, , type]) => type === border.s) ?? ["Continuous", "Thin"];
    read[edge] = { style, weight, color: border.cl?.rgb ?? "#000000" };
  }
  return Object.keys(read).length > 0 ? read : undefined;
}
