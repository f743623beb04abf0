import type { Area, CellPosition } from "../../../src/core/sheets/address";
import type { ValidationModel } from "../model/cell-rules";
import type { CellContent, SheetModel } from "../model/book-model";
import { intersect } from "./geometry";
import { resolveBlock } from "./resolve-block";
import type { HostContext } from "./context";

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
  /** What the rule's formulas come to for each cell, where they are more than a value or a reference. */
  private readonly calculated = new Map<string, readonly CellContent[]>();

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly rule: ValidationModel
  ) {
    this.origin = rule.areas[0] as Area;
  }

  /** Lets the engine work out the rule's formulas for these cells, all at once. */
  async prepare(cells: readonly CellPosition[]): Promise<void> {
    const { kind, formula1, formula2 } = this.rule;
    const asked = [formula1, formula2].flatMap((formula) => {
      const text = String(formula ?? "");
      const isFormula = text.startsWith("=") || (kind !== "List" && Number.isNaN(Number(text)));
      return isFormula && text !== "" ? [`=${text.replace(/^=/, "")}`] : [];
    });
    const wanted = cells.flatMap(({ row, column }) =>
      asked
        .filter((formula) => !this.referred(formula, row, column))
        .map((formula) => ({
          row,
          column,
          key: formula,
          formula: this.moved(formula, row, column),
        }))
    );
    if (wanted.length === 0) return;
    const values = await this.context.book.evaluateCells(wanted, this.sheet.id);
    wanted.forEach(({ key, row, column }, n) =>
      this.calculated.set(`${row}:${column}${key}`, [values[n] ?? ""].flat(2))
    );
  }

  valid(row: number, column: number, value: CellContent): boolean {
    const { kind, ignoreBlanks } = this.rule;
    if (kind === undefined) return true;
    if (value === "") return ignoreBlanks;
    if (kind === "Custom") return this.custom(row, column);
    if (kind === "List") return this.listed(row, column, value);
    const number = measured(kind, value);
    if (number === undefined) return false;
    const one = this.limit(this.rule.formula1, row, column);
    const two = this.limit(this.rule.formula2 ?? this.rule.formula1, row, column);
    if (one === undefined || two === undefined) return false;
    return COMPARE[this.rule.operator ?? "Between"]?.(number, one, two) ?? false;
  }

  /** True, or a number that is not 0; texts and errors are no yes. */
  private custom(row: number, column: number): boolean {
    const text = String(this.rule.formula1 ?? "").replace(/^=/, "");
    const [answer] = this.values(`=${text}`, row, column);
    return typeof answer === "number" ? answer !== 0 : answer === true;
  }

  private listed(row: number, column: number, value: CellContent): boolean {
    const source = String(this.rule.formula1 ?? "");
    if (!source.startsWith("=")) {
      return source.split(",").some((entry) => entry.trim() === String(value));
    }
    const wanted = String(value).toLowerCase();
    return this.values(source, row, column).some(
      (entry) => entry !== "" && String(entry).toLowerCase() === wanted
    );
  }

  private limit(
    formula: string | number | undefined,
    row: number,
    column: number
  ): number | undefined {
    const text = String(formula ?? "").replace(/^=/, "");
    if (text !== "" && Number.isFinite(Number(text))) return Number(text);
    const [value] = this.values(`=${text}`, row, column);
    return typeof value === "number" ? value : value === "" ? 0 : undefined;
  }

  private values(formula: string, row: number, column: number): readonly CellContent[] {
    return (
      this.calculated.get(`${row}:${column}${formula}`) ?? this.referred(formula, row, column) ?? []
    );
  }

  /** The values of the cells that a formula names; undefined for any other formula. */
  private referred(formula: string, row: number, column: number): CellContent[] | undefined {
    let block;
    try {
      block = resolveBlock(this.context, this.moved(formula, row, column).slice(1), this.sheet);
    } catch {
      return undefined;
    }
    const used = block.sheet.usedArea(true);
    const area = used && intersect(block.area, used);
    return area ? block.sheet.values(area).flat() : [""];
  }

  private moved(formula: string, row: number, column: number): string {
    return this.sheet.movedFormula(formula, row - this.origin.top, column - this.origin.left);
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
