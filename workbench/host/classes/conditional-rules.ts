import { HostObject } from "../protocol/host-object";
import { ConditionalRangeFormat } from "./conditional-range-format";
import type { ConditionalFormatAccess } from "./conditional-rule-access";
import { asEnum, asInteger, asRecord, asText, optional } from "./wire-arguments";
import { invalidArgument } from "../protocol/host-error";

const CELL_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
const TOP_BOTTOM = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
const PRESETS = [
  ...(["Blanks", "NonBlanks", "Errors", "NonErrors", "Yesterday", "Today", "Tomorrow"] as const),
  ...(["LastSevenDays", "LastWeek", "ThisWeek", "NextWeek"] as const),
  ...(["LastMonth", "ThisMonth", "NextMonth", "AboveAverage", "BelowAverage"] as const),
  ...(["EqualOrAboveAverage", "EqualOrBelowAverage"] as const),
  ...(["OneStdDevAboveAverage", "OneStdDevBelowAverage"] as const),
  ...(["TwoStdDevAboveAverage", "TwoStdDevBelowAverage"] as const),
  ...(["ThreeStdDevAboveAverage", "ThreeStdDevBelowAverage"] as const),
  ...(["UniqueValues", "DuplicateValues"] as const),
] as const;

/** A number or a text of the wire as the text of a formula: `=5` and `5` mean the same to Excel. */
export function asFormulaText(value: unknown, what: string): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return asText(value, what);
}

/** Common to the kinds that change the look of a cell. */
abstract class LookRule extends HostObject {
  constructor(protected readonly format: ConditionalFormatAccess) {
    super();
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.format);
  }
}

export class CustomConditionalFormat extends LookRule {
  readonly className = "CustomConditionalFormat";
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.format);
  }
}

export class ConditionalFormatRule extends HostObject {
  readonly className = "ConditionalFormatRule";
  constructor(private readonly format: ConditionalFormatAccess) {
    super();
  }
  get Formula(): unknown {
    return this.format.rule("Custom").formula;
  }
  set Formula(value: unknown) {
    const formula = asText(value, "formula");
    this.format.change("Custom", { formula: formula.startsWith("=") ? formula : `=${formula}` });
  }
  /** Formulas are the same in every language the host knows. */
  get FormulaLocal(): unknown {
    return this.Formula;
  }
  set FormulaLocal(value: unknown) {
    this.Formula = value;
  }
}

export class CellValueConditionalFormat extends LookRule {
  readonly className = "CellValueConditionalFormat";
  get Rule(): unknown {
    const { operator, formula1, formula2 } = this.format.rule("CellValue");
    return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator };
  }
  set Rule(value: unknown) {
    const given = asRecord(value, "rule");
    const operator = asEnum(given["operator"], CELL_OPERATORS, "operator");
    const formula2 = optional(given["formula2"], asFormulaText, "formula2");
    if (formula2 === undefined && operator.endsWith("etween")) throw invalidArgument("formula2");
    this.format.change("CellValue", {
      operator,
      formula1: asFormulaText(given["formula1"], "formula1"),
      formula2: operator.endsWith("etween") ? formula2 : undefined,
    });
  }
}

export class TextConditionalFormat extends LookRule {
  readonly className = "TextConditionalFormat";
  get Rule(): unknown {
    const { operator, text } = this.format.rule("ContainsText");
    return { operator, text };
  }
  set Rule(value: unknown) {
    const given = asRecord(value, "rule");
    this.format.change("ContainsText", {
      operator: asEnum(given["operator"], TEXT_OPERATORS, "operator"),
      text: asText(given["text"], "text"),
    });
  }
}

export class TopBottomConditionalFormat extends LookRule {
  readonly className = "TopBottomConditionalFormat";
  get Rule(): unknown {
    const { rank, type } = this.format.rule("TopBottom");
    return { rank, type };
  }
  set Rule(value: unknown) {
    const given = asRecord(value, "rule");
    const type = asEnum(given["type"], TOP_BOTTOM, "type");
    const rank = asInteger(given["rank"], "rank");
    if (rank < 1 || rank > (type.endsWith("Percent") ? 100 : 1000)) throw invalidArgument("rank");
    this.format.change("TopBottom", { type, rank });
  }
}

export class PresetCriteriaConditionalFormat extends LookRule {
  readonly className = "PresetCriteriaConditionalFormat";
  get Rule(): unknown {
    return { criterion: this.format.rule("PresetCriteria").criterion };
  }
  set Rule(value: unknown) {
    const criterion = asEnum(asRecord(value, "rule")["criterion"], PRESETS, "criterion");
    this.format.change("PresetCriteria", { criterion });
  }
}
