import type { DataBarRule, IconCriterion, ScaleEnd } from "../model/cell-rules";
import { invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { asColor } from "./color";
import { asFormulaText } from "./conditional-rules";
import type { ConditionalFormatAccess } from "./conditional-rule-access";
import { asBoolean, asEnum, asRecord, optional } from "./wire-arguments";

const SCALE_TYPES = [
  ...(["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const),
] as const;
const BAR_TYPES = ["Automatic", ...SCALE_TYPES] as const;
const ICON_TYPES = ["Number", "Percent", "Formula", "Percentile"] as const;
const ICON_OPERATORS = ["GreaterThan", "GreaterThanOrEqual"] as const;
const DIRECTIONS = ["Context", "LeftToRight", "RightToLeft"] as const;
const AXES = ["Automatic", "None", "CellMidPoint"] as const;
export const ICON_SETS = [
  ...(["ThreeArrows", "ThreeArrowsGray", "ThreeFlags", "ThreeTrafficLights1"] as const),
  ...(["ThreeTrafficLights2", "ThreeSigns", "ThreeSymbols", "ThreeSymbols2"] as const),
  ...(["FourArrows", "FourArrowsGray", "FourRedToBlack", "FourRating"] as const),
  ...(["FourTrafficLights", "FiveArrows", "FiveArrowsGray", "FiveRating"] as const),
  ...(["FiveQuarters", "ThreeStars", "ThreeTriangles", "FiveBoxes"] as const),
] as const;

/** How many icons a set has, by the first word of its name. */
export const iconCount = (set: string): number =>
  set.startsWith("Five") ? 5 : set.startsWith("Four") ? 4 : 3;

/** The steps Excel gives a new icon set: equal parts in percent. */
export function standardIcons(set: string): IconCriterion[] {
  const count = iconCount(set);
  return Array.from({ length: count }, (_, place) => ({
    type: "Percent",
    operator: "GreaterThanOrEqual",
    formula: String(Math.round((100 * place) / count)),
  }));
}

function scaleEnd(value: unknown, types: readonly string[], what: string): ScaleEnd {
  const given = asRecord(value, what);
  const formula = optional(given["formula"], asFormulaText, `${what}.formula`);
  const color = optional(given["color"], asColor, `${what}.color`);
  return {
    type: asEnum(given["type"], types, `${what}.type`),
    ...(formula === undefined || formula === "" ? {} : { formula }),
    ...(color === undefined ? {} : { color }),
  };
}

export class ColorScaleConditionalFormat extends HostObject {
  readonly className = "ColorScaleConditionalFormat";
  constructor(private readonly format: ConditionalFormatAccess) {
    super();
  }
  get ThreeColorScale(): boolean {
    return this.format.rule("ColorScale").midpoint !== undefined;
  }
  get Criteria(): unknown {
    const { minimum, midpoint, maximum } = this.format.rule("ColorScale");
    return { minimum, ...(midpoint ? { midpoint } : {}), maximum };
  }
  set Criteria(value: unknown) {
    const given = asRecord(value, "criteria");
    const midpoint = optional(given["midpoint"], (one) => one, "midpoint");
    this.format.change("ColorScale", {
      minimum: scaleEnd(given["minimum"], SCALE_TYPES, "minimum"),
      midpoint: midpoint === undefined ? undefined : scaleEnd(midpoint, SCALE_TYPES, "midpoint"),
      maximum: scaleEnd(given["maximum"], SCALE_TYPES, "maximum"),
    });
  }
}

export class DataBarConditionalFormat extends HostObject {
  readonly className = "DataBarConditionalFormat";
  constructor(private readonly format: ConditionalFormatAccess) {
    super();
  }
  private get rule(): DataBarRule {
    return this.format.rule("DataBar");
  }
  get ShowDataBarOnly(): unknown {
    return this.rule.showDataBarOnly;
  }
  set ShowDataBarOnly(value: unknown) {
    this.format.change("DataBar", { showDataBarOnly: asBoolean(value, "showDataBarOnly") });
  }
  get BarDirection(): unknown {
    return this.rule.barDirection;
  }
  set BarDirection(value: unknown) {
    this.format.change("DataBar", { barDirection: asEnum(value, DIRECTIONS, "barDirection") });
  }
  get AxisFormat(): unknown {
    return this.rule.axisFormat;
  }
  set AxisFormat(value: unknown) {
    this.format.change("DataBar", { axisFormat: asEnum(value, AXES, "axisFormat") });
  }
  get AxisColor(): unknown {
    return this.rule.axisColor;
  }
  set AxisColor(value: unknown) {
    this.format.change("DataBar", { axisColor: value === "" ? "" : asColor(value) });
  }
  get LowerBoundRule(): unknown {
    return this.rule.lower;
  }
  set LowerBoundRule(value: unknown) {
    this.format.change("DataBar", { lower: scaleEnd(value, BAR_TYPES, "lowerBoundRule") });
  }
  get UpperBoundRule(): unknown {
    return this.rule.upper;
  }
  set UpperBoundRule(value: unknown) {
    this.format.change("DataBar", { upper: scaleEnd(value, BAR_TYPES, "upperBoundRule") });
  }
  get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.format);
  }
  get NegativeFormat(): ConditionalDataBarNegativeFormat {
    return new ConditionalDataBarNegativeFormat(this.format);
  }
}

const colorOrNone = (value: unknown): string => (value === "" ? "" : asColor(value));

export class ConditionalDataBarPositiveFormat extends HostObject {
  readonly className = "ConditionalDataBarPositiveFormat";
  constructor(private readonly format: ConditionalFormatAccess) {
    super();
  }
  private get own(): DataBarRule["positive"] {
    return this.format.rule("DataBar").positive;
  }
  private change(part: Partial<DataBarRule["positive"]>): void {
    this.format.change("DataBar", { positive: { ...this.own, ...part } });
  }
  get FillColor(): unknown {
    return this.own.fillColor;
  }
  set FillColor(value: unknown) {
    this.change({ fillColor: colorOrNone(value) });
  }
  get BorderColor(): unknown {
    return this.own.borderColor;
  }
  set BorderColor(value: unknown) {
    this.change({ borderColor: colorOrNone(value) });
  }
  get GradientFill(): unknown {
    return this.own.gradientFill;
  }
  set GradientFill(value: unknown) {
    this.change({ gradientFill: asBoolean(value, "gradientFill") });
  }
}

export class ConditionalDataBarNegativeFormat extends HostObject {
  readonly className = "ConditionalDataBarNegativeFormat";
  constructor(private readonly format: ConditionalFormatAccess) {
    super();
  }
  private get own(): DataBarRule["negative"] {
    return this.format.rule("DataBar").negative;
  }
  private change(part: Partial<DataBarRule["negative"]>): void {
    this.format.change("DataBar", { negative: { ...this.own, ...part } });
  }
  get FillColor(): unknown {
    return this.own.fillColor;
  }
  set FillColor(value: unknown) {
    this.change({ fillColor: colorOrNone(value), matchPositiveFillColor: false });
  }
  get BorderColor(): unknown {
    return this.own.borderColor;
  }
  set BorderColor(value: unknown) {
    this.change({ borderColor: colorOrNone(value), matchPositiveBorderColor: false });
  }
  get MatchPositiveFillColor(): unknown {
    return this.own.matchPositiveFillColor;
  }
  set MatchPositiveFillColor(value: unknown) {
    this.change({ matchPositiveFillColor: asBoolean(value, "matchPositiveFillColor") });
  }
  get MatchPositiveBorderColor(): unknown {
    return this.own.matchPositiveBorderColor;
  }
  set MatchPositiveBorderColor(value: unknown) {
    this.change({ matchPositiveBorderColor: asBoolean(value, "matchPositiveBorderColor") });
  }
}

export class IconSetConditionalFormat extends HostObject {
  readonly className = "IconSetConditionalFormat";
  constructor(private readonly format: ConditionalFormatAccess) {
    super();
  }
  get Style(): unknown {
    return this.format.rule("IconSet").style;
  }
  set Style(value: unknown) {
    const style = asEnum(value, ICON_SETS, "style");
    const { criteria } = this.format.rule("IconSet");
    const fits = criteria.length === iconCount(style);
    this.format.change("IconSet", { style, criteria: fits ? criteria : standardIcons(style) });
  }
  get ReverseIconOrder(): unknown {
    return this.format.rule("IconSet").reverse;
  }
  set ReverseIconOrder(value: unknown) {
    this.format.change("IconSet", { reverse: asBoolean(value, "reverseIconOrder") });
  }
  get ShowIconOnly(): unknown {
    return this.format.rule("IconSet").iconOnly;
  }
  set ShowIconOnly(value: unknown) {
    this.format.change("IconSet", { iconOnly: asBoolean(value, "showIconOnly") });
  }
  get Criteria(): unknown {
    return this.format.rule("IconSet").criteria;
  }
  /** The first criterion stands for everything below the second; Excel does not look at it. */
  set Criteria(value: unknown) {
    const { style } = this.format.rule("IconSet");
    if (!Array.isArray(value) || value.length !== iconCount(style)) {
      throw invalidArgument("criteria");
    }
    const standard = standardIcons(style);
    const criteria = value.map((one: unknown, place): IconCriterion => {
      const given = asRecord(one ?? {}, "criteria");
      if (place === 0 && given["type"] === undefined) return standard[0] as IconCriterion;
      if (given["customIcon"] !== undefined && given["customIcon"] !== null) {
        throw invalidArgument("customIcon: the host has no icons of other sets");
      }
      return {
        type: asEnum(given["type"], ICON_TYPES, "type"),
        operator: asEnum(given["operator"], ICON_OPERATORS, "operator"),
        formula: asFormulaText(given["formula"], "formula"),
      };
    });
    this.format.change("IconSet", { criteria });
  }
}
