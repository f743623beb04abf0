import type { Area } from "../../../src/core/sheets/address";
import type { CellContent, SheetModel, ValueType } from "../model/book-model";
import { cellsOf, localAddress } from "./geometry";

/** Cells as they were just before they were written. */
export interface ContentsBefore {
  readonly area: Area;
  readonly formulas: CellContent[][];
  readonly value?: CellContent;
  readonly valueType?: ValueType;
}

/** More cells than this are not compared one by one. */
const MOST = 20_000;

export function contentsBefore(sheet: SheetModel, area: Area): ContentsBefore | undefined {
  if (cellsOf(area) > MOST) return undefined;
  const formulas = sheet.formulas(area);
  if (cellsOf(area) > 1) return { area, formulas };
  return {
    area,
    formulas,
    value: sheet.values(area)[0]?.[0],
    valueType: sheet.valueTypes(area)[0]?.[0],
  };
}

/** Cells whose formula is another now, with the one they had. */
export function formulaDetails(
  sheet: SheetModel,
  { area, formulas }: ContentsBefore
): { cellAddress: string; previousFormula: string }[] {
  const now = sheet.formulas(area);
  return formulas.flatMap((line, down) =>
    line.flatMap((before, across) => {
      const after = now[down]?.[across] ?? "";
      if (before === after || !(isFormula(before) || isFormula(after))) return [];
      const [top, left] = [area.top + down, area.left + across];
      const cellAddress = localAddress({ top, left, bottom: top, right: left });
      return [{ cellAddress, previousFormula: String(before) }];
    })
  );
}

/** Of one cell: its value before and after. A formula has none yet: it is calculated later. */
export function valueDetails(
  sheet: SheetModel,
  { area, value, valueType }: ContentsBefore
): Readonly<Record<string, unknown>> {
  if (value === undefined || isFormula(sheet.formulas(area)[0]?.[0])) return {};
  return {
    valueBefore: value,
    valueAfter: sheet.values(area)[0]?.[0],
    valueTypeBefore: valueType,
    valueTypeAfter: sheet.valueTypes(area)[0]?.[0],
  };
}

const isFormula = (content: CellContent | undefined): boolean =>
  typeof content === "string" && content.startsWith("=");
