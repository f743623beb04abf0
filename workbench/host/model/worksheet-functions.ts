import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFormulaRuntimeService,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellContent, WorksheetFunction } from "./book-model";
import type { Calculation } from "./calculation";
import { isErrorText } from "./cell-content";
import type { UniverEngine } from "./univer-engine";

type Argument = Parameters<WorksheetFunction["call"]>[0][number];

/** The worksheet functions the host adds to the formula engine. */
export class WorksheetFunctions {
  private readonly names = new Set<string>();

  constructor(
    private readonly engine: UniverEngine,
    private readonly calculation: Calculation
  ) {}

  /** Adds a function, or puts it in the place of the one of that name; every formula is calculated again. */
  define(definition: WorksheetFunction): void {
    const name = definition.name.toUpperCase();
    const functions = this.engine.injector.get(IFunctionService);
    if (this.names.has(name)) functions.unregisterExecutors(name);
    this.names.add(name);
    functions.registerExecutors(new HostFunction(name, definition, this.engine, this.calculation));
    // Formulas read before the function was there were kept as #NAME?.
    this.calculation.forgetFormulas();
  }
}

/**
 * Answers with value objects of its own making: the engine's wrapper for custom functions reads texts
 * such as `95%`, `2025-12-31` or `{1,2}` as numbers and arrays.
 */
class HostFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly definition: WorksheetFunction,
    private readonly engine: UniverEngine,
    private readonly calculation: Calculation
  ) {
    super(name);
  }

  /** Texts in quotes stay texts: `"95%"` is not 0.95. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const runtime = this.engine.injector.get(IFormulaRuntimeService);
    const { currentRow: row, currentColumn: column, currentSubUnitId: sheetId } = runtime;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const recalculate = () =>
      this.calculation.markDirty([{ unitId: this.engine.unitId, sheetId, range }]);
    try {
      const caller = { sheetId, row, column, recalculate };
      return answer(this.definition.call(variants.map(argument), caller));
    } catch (error) {
      // A function that throws would stop the calculation for good.
      console.error(`${this.definition.name} failed`, error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** A single cell arrives as a 1×1 array, as a range does. */
function argument(variant: BaseValueObject): Argument {
  if (variant instanceof ArrayValueObject) {
    return variant.getArrayValue().map((row) => row.map((cell) => contentOf(cell) ?? ""));
  }
  return contentOf(variant);
}

function contentOf(variant: Nullable<BaseValueObject>): CellContent | null {
  if (!variant || variant.isNull()) return null;
  if (variant.isError()) return (variant as ErrorValueObject).getErrorType();
  return variant.getValue() as CellContent;
}

function answer(value: CellContent | CellContent[][]): BaseValueObject {
  if (!Array.isArray(value)) return scalar(value);
  const columns = Math.max(0, ...value.map((row) => row.length));
  if (columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: value.map((row) =>
      Array.from({ length: columns }, (_, column) => scalar(row[column] ?? "#N/A"))
    ),
    rowCount: value.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalar(value: CellContent | null | undefined): BaseValueObject {
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (value === null || value === undefined) return NullValueObject.create();
  return isErrorText(value)
    ? ErrorValueObject.create(value as ErrorType)
    : StringValueObject.create(value);
}
