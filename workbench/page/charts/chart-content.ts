import { areaSize, parseArea, splitSheet } from "../../../src/core/sheets/address";
import type { BookModel, ChartModel, ChartSeriesModel } from "../../host/model/book-model";

/** A chart with the figures its cells hold at this moment. */
export interface ChartContent {
  readonly chart: ChartModel;
  readonly categories: readonly string[];
  readonly series: readonly SeriesContent[];
}

export interface SeriesContent {
  readonly model: ChartSeriesModel;
  readonly name: string;
  /** Null for a cell without a number. */
  readonly values: readonly (number | null)[];
}

/** Reads what a chart is bound to. References that lead nowhere give an empty series, as in Excel. */
export function chartContent(chart: ChartModel, book: BookModel): ChartContent {
  const series = chart.series.map((model) => ({
    model,
    name: seriesName(model.name, book),
    values: cellsOf(model.values, book).map(({ value }) =>
      typeof value === "number" ? value : null
    ),
  }));
  const first = chart.series.find((entry) => entry.categories);
  const labels = first?.categories ? cellsOf(first.categories, book).map((cell) => cell.text) : [];
  const length = Math.max(0, ...series.map((entry) => entry.values.length));
  return {
    chart,
    series,
    categories: Array.from({ length }, (_, index) => labels[index] ?? String(index + 1)),
  };
}

/** A series' name may be written out or be the cell that holds it. */
function seriesName(name: string, book: BookModel): string {
  if (!/!\$?[A-Z]{1,3}\$?\d+$/i.test(name)) return name;
  return cellsOf(name, book)[0]?.text ?? name;
}

function cellsOf(reference: string, book: BookModel) {
  const { sheet, local } = splitSheet(reference.replace(/^=/, ""));
  const model = sheet === undefined ? undefined : book.sheet(sheet);
  const area = parseArea(local);
  if (!model || !area) return [];
  const values = model.values(area);
  const texts = model.texts(area);
  const { rows, columns } = areaSize(area);
  return Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    return { value: values[row]?.[column], text: texts[row]?.[column] ?? "" };
  });
}
