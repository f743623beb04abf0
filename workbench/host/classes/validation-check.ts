import type { Area } from "../../../src/core/sheets/address";
import type { ValidationModel } from "../model/cell-rules";
import type { CellContent, SheetModel } from "../model/book-model";
import { intersect } from "./geometry";
import { resolveBlock } from "./resolve-block";
import type { HostContext } from "./context";

/** What a rule asks cannot be worked out here: it calls functions. */
export const UNKNOWN = Symbol("unknown");

/** Whether two values stand as an operator of Excel says; `between` takes both ends in. */
const COMPARE: Readonly<Record<string, (value: number, one: number, two: number) => boolean>> = {
  Between: (value, one, two) => value >= one && value <= two,
  NotBetween: (value, one, two) => value < one || value > two,
  EqualTo: (value, one) => value === one,
  NotEqualTo: (value, one) => value !== one,
  GreaterThan: (value, one) => value > one,
  LessThan: (value, one) => value < one,
  GreaterThanOrEqualTo: (value, one) => value >= one,
  LessThanOrEqualTo: (value, one) => value <= one,
};

/** Checks the cells of a sheet against a validation. Values must be settled. */
export class ValidationCheck {
  private readonly origin: Area;

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly rule: ValidationModel
  ) {
    this.origin = rule.areas[0] as Area;
  }

  /** True, false, or UNKNOWN for a rule with functions. */
  valid(row: number, column: number, value: CellContent): boolean | typeof UNKNOWN {
    const { kind, ignoreBlanks } = this.rule;
    if (kind === undefined) return true;
    if (value === "") return ignoreBlanks;
    if (kind === "Custom") return this.custom(row, column);
    if (kind === "List") return this.listed(row, column, value);
    const number = measured(kind, value);
    if (number === undefined) return false;
    const one = this.limit(this.rule.formula1, row, column);
    const two = this.limit(this.rule.formula2 ?? this.rule.formula1, row, column);
    if (one === UNKNOWN || two === UNKNOWN) return UNKNOWN;
    if (one === undefined || two === undefined) return false;
    return COMPARE[this.rule.operator ?? "Between"]?.(number, one, two) ?? UNKNOWN;
  }

  /** `=TRUE`, or a cell that says so; anything else needs the calculation. */
  private custom(row: number, column: number): boolean | typeof UNKNOWN {
    const text = String(this.rule.formula1 ?? "").replace(/^=/, "");
    if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
    const values = this.referred(`=${text}`, row, column);
    return values ? Boolean(values[0]) : UNKNOWN;
  }

  private listed(row: number, column: number, value: CellContent): boolean | typeof UNKNOWN {
    const source = String(this.rule.formula1 ?? "");
    if (!source.startsWith("=")) {
      return source.split(",").some((entry) => entry.trim() === String(value));
    }
    const values = this.referred(source, row, column);
    if (!values) return UNKNOWN;
    const wanted = String(value).toLowerCase();
    return values.some((entry) => entry !== "" && String(entry).toLowerCase() === wanted);
  }

  private limit(
    formula: string | number | undefined,
    row: number,
    column: number
  ): number | undefined | typeof UNKNOWN {
    const text = String(formula ?? "").replace(/^=/, "");
    if (text !== "" && Number.isFinite(Number(text))) return Number(text);
    const value = this.referred(`=${text}`, row, column)?.[0];
    if (value === undefined) return UNKNOWN;
    return typeof value === "number" ? value : value === "" ? 0 : undefined;
  }

  /** The values of the cells that a formula names; undefined for any other formula. */
  private referred(formula: string, row: number, column: number): CellContent[] | undefined {
    const { top, left } = this.origin;
    const moved = this.sheet.movedFormula(formula, row - top, column - left);
    let block;
    try {
      block = resolveBlock(this.context, moved.slice(1), this.sheet);
    } catch {
      return undefined;
    }
    const used = block.sheet.usedArea(true);
    const area = used && intersect(block.area, used);
    return area ? block.sheet.values(area).flat() : [""];
  }
}

/** The number that a rule of a kind compares; undefined when the value is of the wrong kind. */
function measured(kind: string, value: CellContent): number | undefined {
  if (kind === "TextLength") return String(value).length;
  if (typeof value !== "number") return undefined;
  if (kind === "WholeNumber") return Number.isInteger(value) ? value : undefined;
  if (kind === "Date") return value >= 0 ? value : undefined;
  if (kind === "Time") return value >= 0 && value < 1 ? value : undefined;
  return value;
}
