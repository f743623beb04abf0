import type {
  ConditionalFormatModel,
  ConditionalLook,
  ConditionalRule,
  ScaleEnd,
} from "../host/model/cell-rules";
import { fromFileStyle } from "./cell-styles";
import {
  AVERAGES,
  AXIS_POSITIONS,
  BAR_DIRECTIONS,
  CELL_OPERATORS,
  CELL_STATES,
  EDGES,
  iconSetName,
  keyOf,
  LINES,
  SCALE_TYPES,
  TEXT_RULES,
  TIME_PERIODS,
} from "./conditional-words";
import type { Style, Worksheet } from "./excel-library";
import { areasOf } from "./sheet-validations";
import { attributesOf, elementsOf, textOf } from "./sheet-xml";
import type { ColorReader, FileColor } from "./theme-colors";

/** A rule as the library gives it: what its types leave out is there all the same. */
interface FileRule {
  readonly type: string;
  readonly priority?: number;
  readonly operator?: string;
  readonly formulae?: readonly (string | number)[];
  readonly style?: Partial<Style>;
  readonly rank?: number;
  readonly percent?: boolean;
  readonly bottom?: boolean;
  readonly timePeriod?: string;
  readonly color?: FileColor | readonly FileColor[];
  readonly showValue?: boolean;
  readonly reverse?: boolean;
  readonly custom?: boolean;
  readonly iconSet?: string;
}

interface RawRule {
  readonly at: Readonly<Record<string, string>>;
  readonly body: string;
  /** The second half of a data bar, which newer programs write. */
  readonly more?: string;
}

/**
 * The conditional formats of a sheet, the first in priority first. The library reads them without
 * `stopIfTrue`, the text of text rules and the details of averages; those come from the XML.
 */
export function readConditionalFormats(
  sheet: Worksheet,
  xml: string,
  colors: ColorReader
): ConditionalFormatModel[] {
  const raw = new Map<string, RawRule>();
  const halves = new Map<string, string>();
  for (const { body: group } of elementsOf(xml, "conditionalFormatting")) {
    for (const { tag, body } of elementsOf(group, "cfRule")) {
      const at = attributesOf(tag);
      if (at["priority"] !== undefined && !raw.has(at["priority"])) {
        raw.set(at["priority"], { at, body });
      } else if (at["id"] !== undefined) halves.set(at["id"], body);
    }
  }
  const found = sheet.conditionalFormattings.flatMap(({ ref, rules }) =>
    (rules as unknown as readonly FileRule[]).flatMap((rule) => {
      const source = raw.get(String(rule.priority)) ?? { at: {}, body: "" };
      const more = halves.get(textOf(source.body, "id") ?? "");
      const own = ruleOf(rule, more === undefined ? source : { ...source, more }, colors);
      const areas = areasOf(ref);
      if (!own || areas.length === 0) return [];
      const model: Omit<ConditionalFormatModel, "id"> = {
        areas,
        stopIfTrue: source.at["stopIfTrue"] === "1" || source.at["stopIfTrue"] === "true",
        rule: own,
        look: lookOf(rule.style, colors),
      };
      return [{ priority: rule.priority ?? Infinity, model }];
    })
  );
  return found
    .sort((one, two) => one.priority - two.priority)
    .map(({ model }, place) => ({ id: `cf${place + 1}`, ...model }));
}

function ruleOf(rule: FileRule, raw: RawRule, colors: ColorReader): ConditionalRule | undefined {
  const type = raw.at["type"] ?? rule.type;
  const [one = "", two] = (rule.formulae ?? []).map(String);
  const text = Object.keys(TEXT_RULES).find((name) => TEXT_RULES[name]?.[0] === type);
  if (
    text !== undefined &&
    (rule.operator === undefined || !rule.operator.match(/Blanks|Errors/))
  ) {
    return { kind: "ContainsText", operator: text, text: raw.at["text"] ?? quoted(one) };
  }
  const state = keyOf(CELL_STATES, type);
  if (state !== undefined) return { kind: "PresetCriteria", criterion: state };
  switch (type) {
    case "expression":
      return { kind: "Custom", formula: `=${one}` };
    case "cellIs":
      return {
        kind: "CellValue",
        operator: keyOf(CELL_OPERATORS, rule.operator) ?? "EqualTo",
        formula1: `=${one}`,
        ...(two === undefined ? {} : { formula2: `=${two}` }),
      };
    case "top10":
      return {
        kind: "TopBottom",
        type: `${rule.bottom ? "Bottom" : "Top"}${rule.percent ? "Percent" : "Items"}`,
        rank: rule.rank ?? 10,
      };
    case "aboveAverage":
      return { kind: "PresetCriteria", criterion: averageOf(raw.at) };
    case "timePeriod": {
      const criterion = keyOf(TIME_PERIODS, rule.timePeriod);
      return criterion === undefined ? undefined : { kind: "PresetCriteria", criterion };
    }
    case "colorScale":
      return colorScale(rule, raw, colors);
    case "dataBar":
      return dataBar(rule, raw, colors);
    case "iconSet":
      return iconSet(rule, raw);
    default:
      return undefined;
  }
}

/** `NOT(ISERROR(SEARCH("甲",A1)))`: the text of a rule that does not name it otherwise. */
const quoted = (formula: string): string =>
  /"((?:[^"]|"")*)"/.exec(formula)?.[1]?.replace(/""/g, '"') ?? "";

function averageOf(at: Readonly<Record<string, string>>): string {
  const above = at["aboveAverage"] !== "0" && at["aboveAverage"] !== "false";
  const equal = at["equalAverage"] === "1" || at["equalAverage"] === "true";
  const deviations = Number(at["stdDev"] ?? 0);
  return (
    Object.keys(AVERAGES).find((name) => {
      const rule = AVERAGES[name];
      return (
        rule?.above === above &&
        rule.deviations === deviations &&
        (deviations > 0 || rule.equal === equal)
      );
    }) ?? "AboveAverage"
  );
}

interface Step {
  readonly type: string;
  readonly value?: string;
  readonly above: boolean;
}

/** The steps of a scale: their values stand in an attribute, or in an element of newer programs. */
function stepsOf(body: string): Step[] {
  return elementsOf(body, "cfvo").map(({ tag, body: inner }) => {
    const { type = "min", val, gte } = attributesOf(tag);
    const value = val ?? textOf(inner, "f");
    return { type, ...(value === undefined ? {} : { value }), above: gte === "0" };
  });
}

function scaleEnd(step: Step | undefined, color?: string): ScaleEnd {
  const automatic = step === undefined || /^auto/.test(step.type);
  const type = automatic ? "Automatic" : (keyOf(SCALE_TYPES, step.type) ?? "LowestValue");
  const value = step?.value;
  const ends = ["Automatic", "LowestValue", "HighestValue"].includes(type);
  return {
    type,
    ...(value === undefined || ends
      ? {}
      : { formula: Number.isFinite(Number(value)) ? value : `=${value}` }),
    ...(color === undefined ? {} : { color }),
  };
}

function colorScale(rule: FileRule, raw: RawRule, colors: ColorReader): ConditionalRule {
  const list = Array.isArray(rule.color) ? (rule.color as readonly FileColor[]) : [];
  const ends = stepsOf(raw.body).map((step, place) =>
    scaleEnd(step, colors.read(list[place]) ?? "#FFFFFF")
  );
  const standard = (type: string): ScaleEnd => ({ type, color: "#FFFFFF" });
  const [minimum = standard("LowestValue"), second = standard("HighestValue"), third] = ends;
  return third
    ? { kind: "ColorScale", minimum, midpoint: second, maximum: third }
    : { kind: "ColorScale", minimum, maximum: second };
}

function dataBar(
  rule: FileRule,
  { body, more = "" }: RawRule,
  colors: ColorReader
): ConditionalRule {
  const at = attributesOf(elementsOf(more, "dataBar")[0]?.tag ?? "");
  const color = (name: string, standard: string): string => {
    const [element] = elementsOf(more, name);
    return element ? (colors.read(fileColor(element.tag)) ?? standard) : standard;
  };
  const said = (name: string, standard: boolean): boolean =>
    at[name] === undefined ? standard : at[name] === "1" || at[name] === "true";
  const fill = Array.isArray(rule.color) ? undefined : (rule.color as FileColor | undefined);
  const [lower, upper] = stepsOf(more || body);
  return {
    kind: "DataBar",
    showDataBarOnly: attributesOf(elementsOf(body, "dataBar")[0]?.tag ?? "")["showValue"] === "0",
    barDirection: keyOf(BAR_DIRECTIONS, at["direction"]) ?? "Context",
    axisFormat: keyOf(AXIS_POSITIONS, at["axisPosition"]) ?? "Automatic",
    axisColor: color("axisColor", "#000000"),
    lower: scaleEnd(lower),
    upper: scaleEnd(upper),
    positive: {
      fillColor: colors.read(fill) ?? "#638EC6",
      borderColor: color("borderColor", ""),
      gradientFill: said("gradient", true),
    },
    negative: {
      fillColor: color("negativeFillColor", "#FF0000"),
      borderColor: color("negativeBorderColor", ""),
      matchPositiveFillColor: said("negativeBarColorSameAsPositive", false),
      matchPositiveBorderColor: said("negativeBarBorderColorSameAsPositive", true),
    },
  };
}

function fileColor(tag: string): FileColor {
  const { rgb, theme, tint, indexed } = attributesOf(tag);
  return {
    ...(rgb === undefined ? {} : { argb: rgb }),
    ...(theme === undefined ? {} : { theme: Number(theme) }),
    ...(tint === undefined ? {} : { tint: Number(tint) }),
    ...(indexed === undefined ? {} : { indexed: Number(indexed) }),
  };
}

function iconSet(rule: FileRule, raw: RawRule): ConditionalRule | undefined {
  if (rule.custom) return undefined;
  return {
    kind: "IconSet",
    style: iconSetName(rule.iconSet ?? "3TrafficLights1"),
    reverse: rule.reverse === true,
    iconOnly: rule.showValue === false,
    criteria: stepsOf(raw.body).map((step) => ({
      type: keyOf(SCALE_TYPES, step.type) ?? "Percent",
      operator: step.above ? "GreaterThan" : "GreaterThanOrEqual",
      formula: scaleEnd(step).formula ?? "0",
    })),
  };
}

function lookOf(style: Partial<Style> | undefined, colors: ColorReader): ConditionalLook {
  if (!style) return {};
  const { bold, italic, strikethrough, underline, numberFormat } = fromFileStyle(style, colors);
  const { fill: paint } = style;
  const solid = paint?.type === "pattern" ? (paint.bgColor ?? paint.fgColor) : undefined;
  const color = style.font?.color ? colors.read(style.font.color as FileColor) : undefined;
  const fill = solid ? colors.read(solid as FileColor) : undefined;
  const drawn = Object.entries(EDGES).flatMap(([edge, side]) => {
    const line = style.border?.[side];
    if (!line?.style) return [];
    const words = { style: keyOf(LINES, line.style) ?? "Continuous" };
    return [
      [edge, { ...words, color: colors.read(line.color as FileColor) ?? "#000000" }] as const,
    ];
  });
  return {
    ...(numberFormat ? { numberFormat } : {}),
    ...(color ? { color } : {}),
    ...(fill ? { fill } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(underline ? { underline } : {}),
    ...(drawn.length > 0 ? { borders: Object.fromEntries(drawn) } : {}),
  };
}
