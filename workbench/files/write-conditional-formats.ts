import { areaAddress, cellAddress } from "../../src/core/sheets/address";
import type {
  ConditionalFormatModel,
  ConditionalLook,
  ConditionalRule,
  DataBarRule,
  ScaleEnd,
} from "../host/model/cell-rules";
import { argb } from "./cell-styles";
import {
  AVERAGES,
  AXIS_POSITIONS,
  BAR_DIRECTIONS,
  CELL_OPERATORS,
  CELL_STATES,
  EDGES,
  iconSetWord,
  LINES,
  SCALE_TYPES,
  TEXT_RULES,
  TIME_PERIODS,
} from "./conditional-words";
import type { ConditionalFormattingOptions, Style, Worksheet } from "./excel-library";
import { escapeXml } from "./file-parts";

type LibraryRule = ConditionalFormattingOptions["rules"][number];

/** A rule for the library, and what must be added to the tag it writes. */
interface WrittenRule {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Uniqueness has no formula; the library does not know it without one. */
  readonly bare?: boolean;
  /** Positions of steps that begin above their value, not at it. */
  readonly above?: readonly number[];
}

/** Gives the formats of a sheet to the library; those not finished yet have nothing to say in a file. */
export function writeConditionalFormats(
  sheet: Worksheet,
  models: readonly ConditionalFormatModel[]
): void {
  models.forEach(({ areas, rule, look }, place) => {
    const written = writtenRule(rule, cornerOf(areas), place);
    if (!written || areas.length === 0) return;
    const style = styleOf(look);
    const own = { ...written.rule, priority: place + 1, ...(style ? { style } : {}) };
    sheet.addConditionalFormatting({
      ref: areas.map(areaAddress).join(" "),
      rules: [own as unknown as LibraryRule],
    });
  });
}

/** Adds to the rules in the XML of a sheet what the library has no words for. */
export function completeConditionalFormats(
  xml: string,
  models: readonly ConditionalFormatModel[]
): string {
  let text = xml;
  models.forEach(({ areas, rule, stopIfTrue }, place) => {
    const written = writtenRule(rule, cornerOf(areas), place);
    if (!written) return;
    const attributes = { ...written.attributes, ...(stopIfTrue ? { stopIfTrue: "1" } : {}) };
    const pattern = new RegExp(
      `(<cfRule\\b[^>]*?\\bpriority="${place + 1}"[^>]*?)(/>|>([\\s\\S]*?)</cfRule>)`
    );
    text = text.replace(pattern, (_, tag: string, end: string, body: string | undefined) => {
      const full = Object.entries(attributes).reduce(withAttribute, tag);
      if (written.bare) return `${full}/>`;
      if (rule.kind === "DataBar") {
        const shown = rule.showDataBarOnly
          ? end.replace("<dataBar", '<dataBar showValue="0"')
          : end;
        const plain = (_: string, word: string): string => `type="${word.toLowerCase()}"`;
        return full + shown.replace(/type="auto(M(?:in|ax))"/g, plain);
      }
      return full + (written.above && body ? `>${aboveSteps(body, written.above)}</cfRule>` : end);
    });
  });
  // The library writes these two the wrong way round.
  return text.replace(
    /(<x14:negativeBorderColor\b[^>]*\/>)(<x14:negativeFillColor\b[^>]*\/>)/g,
    "$2$1"
  );
}

function withAttribute(tag: string, [name, value]: readonly [string, string]): string {
  const without = tag.replace(new RegExp(`\\s${name}="[^"]*"`), "");
  return `${without} ${name}="${escapeXml(value)}"`;
}

function aboveSteps(body: string, above: readonly number[]): string {
  let place = -1;
  return body.replace(/<cfvo\b/g, (start) => {
    place += 1;
    return above.includes(place) ? `${start} gte="0"` : start;
  });
}

const cornerOf = (areas: ConditionalFormatModel["areas"]): string =>
  cellAddress(areas[0]?.top ?? 0, areas[0]?.left ?? 0);

const bare = (formula: string): string => formula.replace(/^=/, "");

function writtenRule(
  rule: ConditionalRule,
  corner: string,
  place: number
): WrittenRule | undefined {
  switch (rule.kind) {
    case "Custom":
      return rule.formula === ""
        ? undefined
        : { rule: { type: "expression", formulae: [bare(rule.formula)] } };
    case "CellValue": {
      if (rule.formula1 === "") return undefined;
      const formulae = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
      const operator = CELL_OPERATORS[rule.operator];
      return { rule: { type: "cellIs", operator, formulae: formulae.map(bare) } };
    }
    case "ContainsText":
      return rule.text === "" ? undefined : textRule(rule.operator, rule.text, corner);
    case "TopBottom":
      return {
        rule: {
          type: "top10",
          rank: rule.rank,
          percent: rule.type.endsWith("Percent"),
          bottom: rule.type.startsWith("Bottom"),
        },
      };
    case "PresetCriteria":
      return presetRule(rule.criterion, corner);
    case "ColorScale": {
      const ends = [rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum];
      return {
        rule: {
          type: "colorScale",
          cfvo: ends.map(point),
          color: ends.map((end) => argb(end.color ?? "#FFFFFF")),
        },
      };
    }
    case "DataBar":
      return { rule: dataBar(rule, place) };
    case "IconSet":
      return {
        rule: {
          type: "iconSet",
          iconSet: iconSetWord(rule.style),
          reverse: rule.reverse,
          showValue: !rule.iconOnly,
          cfvo: rule.criteria.map(({ type, formula }) => point({ type, formula })),
        },
        above: rule.criteria.flatMap(({ operator }, place) =>
          operator === "GreaterThan" ? [place] : []
        ),
      };
  }
}

function textRule(operator: string, text: string, corner: string): WrittenRule {
  const [type, word] = TEXT_RULES[operator] ?? ["containsText", "containsText"];
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const formulas: Readonly<Record<string, string>> = {
    Contains: `NOT(ISERROR(SEARCH(${quoted},${corner})))`,
    NotContains: `ISERROR(SEARCH(${quoted},${corner}))`,
    BeginsWith: `LEFT(${corner},LEN(${quoted}))=${quoted}`,
    EndsWith: `RIGHT(${corner},LEN(${quoted}))=${quoted}`,
  };
  return {
    rule: { type: "expression", formulae: [formulas[operator]] },
    attributes: { type, operator: word, text },
  };
}

function presetRule(criterion: string, corner: string): WrittenRule | undefined {
  const average = AVERAGES[criterion];
  if (average) {
    return {
      rule: { type: "aboveAverage", aboveAverage: average.above },
      attributes: {
        ...(average.equal ? { equalAverage: "1" } : {}),
        ...(average.deviations > 0 ? { stdDev: String(average.deviations) } : {}),
      },
    };
  }
  const period = TIME_PERIODS[criterion];
  if (period) return { rule: { type: "timePeriod", timePeriod: period } };
  const type = CELL_STATES[criterion];
  if (!type) return undefined;
  const formulas: Readonly<Record<string, string>> = {
    Blanks: `LEN(TRIM(${corner}))=0`,
    NonBlanks: `LEN(TRIM(${corner}))>0`,
    Errors: `ISERROR(${corner})`,
    NonErrors: `NOT(ISERROR(${corner}))`,
  };
  const formula = formulas[criterion];
  return {
    rule: { type: "expression", formulae: [formula ?? "TRUE"] },
    attributes: { type },
    ...(formula === undefined ? { bare: true } : {}),
  };
}

function point(end: ScaleEnd): { type: string; value?: string | number } {
  const type = SCALE_TYPES[end.type] ?? "min";
  if (type === "min" || type === "max" || end.formula === undefined) return { type };
  const text = bare(end.formula);
  return { type, value: Number.isFinite(Number(text)) ? Number(text) : text };
}

/** The id ties the rule to its second half, which newer programs read; the same data, the same id. */
function dataBar(rule: DataBarRule, place: number): Readonly<Record<string, unknown>> {
  const end = (one: ScaleEnd, automatic: string): ReturnType<typeof point> =>
    one.type === "Automatic" ? { type: automatic } : point(one);
  const { positive, negative } = rule;
  return {
    type: "dataBar",
    x14Id: `{00000000-0000-4000-8000-${String(place).padStart(12, "0")}}`,
    cfvo: [end(rule.lower, "autoMin"), end(rule.upper, "autoMax")],
    color: argb(positive.fillColor || "#638EC6"),
    gradient: positive.gradientFill,
    showValue: !rule.showDataBarOnly,
    direction: BAR_DIRECTIONS[rule.barDirection],
    axisPosition: AXIS_POSITIONS[rule.axisFormat],
    ...(rule.axisColor ? { axisColor: argb(rule.axisColor) } : {}),
    border: positive.borderColor !== "",
    ...(positive.borderColor ? { borderColor: argb(positive.borderColor) } : {}),
    negativeBarColorSameAsPositive: negative.matchPositiveFillColor,
    negativeBarBorderColorSameAsPositive: negative.matchPositiveBorderColor,
    ...(negative.fillColor ? { negativeFillColor: argb(negative.fillColor) } : {}),
    ...(negative.borderColor && !negative.matchPositiveBorderColor
      ? { negativeBorderColor: argb(negative.borderColor) }
      : {}),
  };
}

function styleOf(look: ConditionalLook): Partial<Style> | undefined {
  const underline = { Single: "single", Double: "double" } as const;
  const line = underline[look.underline as keyof typeof underline];
  const font = {
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italic: look.italic }),
    ...(look.strikethrough === undefined ? {} : { strike: look.strikethrough }),
    ...(line === undefined ? {} : { underline: line }),
    ...(look.color ? { color: argb(look.color) } : {}),
  };
  const border: Record<string, unknown> = {};
  for (const [edge, drawn] of Object.entries(look.borders ?? {})) {
    const style = LINES[drawn.style];
    if (style) border[EDGES[edge as keyof typeof EDGES]] = { style, color: argb(drawn.color) };
  }
  const style: Partial<Style> = {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(look.fill
      ? { fill: { type: "pattern", pattern: "solid", bgColor: argb(look.fill) } as Style["fill"] }
      : {}),
    ...(Object.keys(border).length > 0
      ? { border: border as Partial<Style["border"]> as Style["border"] }
      : {}),
    ...(look.numberFormat ? { numFmt: look.numberFormat } : {}),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}
