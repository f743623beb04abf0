import type { Area } from "../../../src/core/sheets/address";
import type { CellContent, ChartSeriesModel, SheetModel } from "../model/book-model";
import { settled, type Block, type HostContext } from "./context";
import { absoluteSheetAddress, columnsOf, rowsOf } from "./geometry";
import { resolveBlock } from "./resolve-block";
import { asText } from "./wire-arguments";

export type SeriesBy = "Auto" | "Columns" | "Rows";

const isNumber = (value: CellContent | undefined): boolean =>
  typeof value === "number" || value === "";

/**
 * Splits a block of cells into series as Excel does: text on the upper and left rim are names and
 * categories, the longer side runs along the categories unless it is said otherwise.
 */
export function seriesOfBlock(block: Block, seriesBy: SeriesBy): ChartSeriesModel[] {
  const { sheet, area } = block;
  const values = sheet.values(area);
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && columnsOf(area) > rowsOf(area));
  const table = byRows ? transposed(values) : values;
  const width = table[0]?.length ?? 0;
  const hasNames =
    table.length > 1 &&
    (table[0] ?? [])
      .slice(width > 1 ? 1 : 0)
      .every((value) => typeof value === "string" && value !== "");
  const body = hasNames ? table.slice(1) : table;
  const hasCategories = width > 1 && body.some((row) => !isNumber(row[0]));
  const from = hasNames ? 1 : 0;
  const line = (index: number): string => {
    const part: Area = byRows
      ? { ...area, top: area.top + index, bottom: area.top + index, left: area.left + from }
      : { ...area, left: area.left + index, right: area.left + index, top: area.top + from };
    return absoluteSheetAddress(sheet.name, part);
  };
  const series: ChartSeriesModel[] = [];
  for (let index = hasCategories ? 1 : 0; index < width; index += 1) {
    const name = hasNames
      ? String(table[0]?.[index] ?? "")
      : `${sheet.words.series}${series.length + 1}`;
    series.push({
      name,
      values: line(index),
      ...(hasCategories ? { categories: line(0) } : {}),
      pointColors: {},
    });
  }
  return series;
}

function transposed(values: readonly (readonly CellContent[])[]): CellContent[][] {
  return (values[0] ?? []).map((_, column) => values.map((row) => row[column] as CellContent));
}

/** Charts of one series. */
export const isPie = (type: string): boolean => /^(Pie|3DPie|BarOfPie)/i.test(type);
/** Charts without axes. */
export const isRound = (type: string): boolean => isPie(type) || /^Doughnut/i.test(type);

/** What the cell of a formula such as `=Sheet1!A1` shows. @throws HostError InvalidArgument */
export async function textOfCell(
  context: HostContext,
  formula: unknown,
  sheet: SheetModel
): Promise<string> {
  const block = resolveBlock(context, asText(formula, "formula").replace(/^=/, ""), sheet);
  await settled(context);
  return block.sheet.texts(block.area)[0]?.[0] ?? "";
}
