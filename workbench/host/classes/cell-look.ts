import type { BorderLine, CellStyle, Edge } from "../model/book-model";
import { apiNotFound } from "../protocol/host-error";
import { asColor } from "./color";
import { BORDER_STYLES, BORDER_WEIGHTS, NO_LINE } from "./range-border";
import {
  asOrientation,
  HORIZONTAL,
  patternPatch,
  READING_ORDERS,
  STANDARD_FONT,
  UNDERLINE,
  VERTICAL,
} from "./range-format";
import { asBoolean, asEnum, asInteger, asNumber, asRecord, asText } from "./wire-arguments";

/** The `format` of getCellProperties and setCellProperties: plain data, one style read per cell. */
type Wanted = Readonly<Record<string, unknown>>;

type Reader = (style: CellStyle, wanted: Wanted) => unknown;

const EDGES: Readonly<Record<string, Edge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

const READERS: Readonly<Record<string, Reader>> = {
  fill: (style, wanted) =>
    pick(style, wanted, "fill", {
      color: ({ fill }) => fill ?? "",
      pattern: ({ fill, pattern }) => pattern ?? (fill ? "Solid" : "None"),
      patternColor: ({ patternColor }) => patternColor ?? "#000000",
      patternTintAndShade: ({ patternTint }) => patternTint ?? 0,
      tintAndShade: ({ fillTint }) => fillTint ?? 0,
    }),
  font: (style, wanted) =>
    pick(style, wanted, "font", {
      name: ({ fontName }) => fontName ?? STANDARD_FONT.name,
      size: ({ fontSize }) => fontSize ?? STANDARD_FONT.size,
      bold: ({ bold }) => bold ?? false,
      italic: ({ italic }) => italic ?? false,
      color: ({ color }) => color ?? STANDARD_FONT.color,
      underline: ({ underline }) => underline ?? "None",
      strikethrough: ({ strikethrough }) => strikethrough ?? false,
      subscript: ({ subscript }) => subscript ?? false,
      superscript: ({ superscript }) => superscript ?? false,
      tintAndShade: ({ fontTint }) => fontTint ?? 0,
    }),
  borders: (style, wanted) =>
    Object.fromEntries(
      Object.entries(EDGES)
        .filter(([side]) => wantsSide(wanted, side))
        .map(([side, edge]) => {
          const line = style.borders?.[edge] ?? NO_LINE;
          return [side, pick(line, lineOptions(wanted, side), "borders", LINE_READERS)];
        })
    ),
  protection: (style, wanted) =>
    pick(style, wanted, "protection", {
      locked: ({ locked }) => locked ?? true,
      formulaHidden: ({ formulaHidden }) => formulaHidden ?? false,
    }),
  horizontalAlignment: ({ horizontal }) => horizontal ?? "General",
  verticalAlignment: ({ vertical }) => vertical ?? "Bottom",
  wrapText: ({ wrap }) => wrap ?? false,
  indentLevel: ({ indent }) => indent ?? 0,
  textOrientation: ({ orientation }) => orientation ?? 0,
  shrinkToFit: ({ shrinkToFit }) => shrinkToFit ?? false,
  autoIndent: ({ autoIndent }) => autoIndent ?? false,
  readingOrder: ({ readingOrder }) => readingOrder ?? "Context",
};

const LINE_READERS: Readonly<Record<string, (line: BorderLine) => unknown>> = {
  style: ({ style }) => style,
  color: ({ color }) => color,
  weight: ({ weight }) => weight,
  tintAndShade: () => 0,
};

/** Sides are asked for by name, or all of them by the members of a line. */
function wantsSide(wanted: Wanted, side: string): boolean {
  const named = Object.keys(EDGES).some((one) => one in wanted);
  return !named || (wanted[side] !== undefined && wanted[side] !== false && wanted[side] !== null);
}

function lineOptions(wanted: Wanted, side: string): Wanted {
  const own = wanted[side];
  if (own === true) return { style: true, color: true, weight: true };
  return typeof own === "object" && own !== null ? (own as Wanted) : wanted;
}

/** What was asked for of a cell's look. @throws HostError ApiNotFound */
export function lookOf(style: CellStyle, wanted: Wanted): Record<string, unknown> {
  return pick(style, wanted, "format", READERS);
}

function pick<T>(
  source: T,
  wanted: Wanted,
  owner: string,
  readers: Readonly<Record<string, (source: T, wanted: Wanted) => unknown>>
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(wanted)) {
    if (option === false || option === null || option === undefined) continue;
    const read = readers[name];
    if (!read) throw apiNotFound("CellProperties", `${owner}.${name}`);
    answer[name] = read(source, typeof option === "object" ? (option as Wanted) : {});
  }
  return answer;
}

const WRITERS: Readonly<Record<string, (value: unknown) => CellStyle>> = {
  "fill.color": (value) => ({ fill: value === "" ? "" : asColor(value) }),
  "fill.pattern": (value) => patternPatch(value, ""),
  "fill.patternColor": (value) => ({ patternColor: asColor(value) }),
  "font.subscript": (value) => ({ subscript: asBoolean(value, "font.subscript") }),
  "font.superscript": (value) => ({ superscript: asBoolean(value, "font.superscript") }),
  textOrientation: (value) => ({ orientation: asOrientation(value) }),
  shrinkToFit: (value) => ({ shrinkToFit: asBoolean(value, "shrinkToFit") }),
  autoIndent: (value) => ({ autoIndent: asBoolean(value, "autoIndent") }),
  readingOrder: (value) => ({ readingOrder: asEnum(value, READING_ORDERS, "readingOrder") }),
  "font.name": (value) => ({ fontName: asText(value, "font.name") }),
  "font.size": (value) => ({ fontSize: asNumber(value, "font.size") }),
  "font.bold": (value) => ({ bold: asBoolean(value, "font.bold") }),
  "font.italic": (value) => ({ italic: asBoolean(value, "font.italic") }),
  "font.color": (value) => ({ color: asColor(value) }),
  "font.underline": (value) => ({ underline: asEnum(value, UNDERLINE, "font.underline") }),
  "font.strikethrough": (value) => ({ strikethrough: asBoolean(value, "font.strikethrough") }),
  "protection.locked": (value) => ({ locked: asBoolean(value, "protection.locked") }),
  "protection.formulaHidden": (value) => ({
    formulaHidden: asBoolean(value, "protection.formulaHidden"),
  }),
  horizontalAlignment: (value) => ({
    horizontal: asEnum(value, HORIZONTAL, "horizontalAlignment"),
  }),
  verticalAlignment: (value) => ({ vertical: asEnum(value, VERTICAL, "verticalAlignment") }),
  wrapText: (value) => ({ wrap: asBoolean(value, "wrapText") }),
  indentLevel: (value) => ({ indent: asInteger(value, "indentLevel") }),
};

/** The change of style that a `format` asks for. @throws HostError InvalidArgument, ApiNotFound */
export function patchOf(format: Wanted): CellStyle {
  let patch: CellStyle = {};
  for (const [name, value] of Object.entries(format)) {
    if (value === null || value === undefined) continue;
    if (name === "borders") {
      patch = { ...patch, borders: linesOf(asRecord(value, name)) };
    } else if (typeof value === "object") {
      for (const [inner, one] of Object.entries(asRecord(value, name))) {
        if (one !== null) patch = { ...patch, ...writer(`${name}.${inner}`)(one) };
      }
    } else patch = { ...patch, ...writer(name)(value) };
  }
  return patch;
}

function writer(name: string): (value: unknown) => CellStyle {
  const write = WRITERS[name];
  if (!write) throw apiNotFound("SettableCellProperties", `format.${name}`);
  return write;
}

function linesOf(borders: Wanted): CellStyle["borders"] {
  const lines: Partial<Record<Edge, BorderLine>> = {};
  for (const [side, value] of Object.entries(borders)) {
    if (value === null || value === undefined) continue;
    const edge = EDGES[side];
    if (!edge) throw apiNotFound("CellBorderCollection", side);
    const { style = "Continuous", weight = "Thin", color = "#000000" } = asRecord(value, side);
    lines[edge] = {
      style: asEnum(style, BORDER_STYLES, "border.style"),
      weight: asEnum(weight, BORDER_WEIGHTS, "border.weight"),
      color: asColor(color),
    };
  }
  return lines;
}
