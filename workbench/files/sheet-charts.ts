import {
  areaAddress,
  cellAddress,
  parseArea,
  splitSheet,
  withSheet,
} from "../../src/core/sheets/address";
import type { SheetData } from "../host/model/book-data";
import type { ChartModel, ChartSeriesModel } from "../host/model/book-model";
import { EMU_PER_POINT } from "./cell-sizes";
import {
  chartTypeOf,
  fileChartType,
  LABEL_POSITIONS,
  labelPosition,
  LEGEND_POSITIONS,
} from "./chart-types";
import {
  getSpPrFillColor,
  getSpPrLine,
  type AddChartOptions,
  type AddChartSeriesOptions,
  type AxisDataSource,
  type Chart,
  type ChartRichText,
  type ChartTitle,
  type DataLabels,
  type DataPoint,
  type NumberDataSource,
  type SeriesBase,
  type ShapeProperties,
  type Worksheet,
} from "./excel-library";
import { unescapeXml } from "./file-parts";
import { SheetGrid } from "./sheet-grid";
import type { ColorReader } from "./theme-colors";

/** `'2024'!B2:B5` as charts refer to cells: with the sheet, every part absolute. */
function absoluteReference(reference: string): string {
  const { sheet, local } = splitSheet(reference.replace(/^=/, ""));
  const area = parseArea(local);
  if (!area) return reference;
  const from = cellAddress(area.top, area.left).replace(/^([A-Z]+)/, "$$$1$$");
  const to = cellAddress(area.bottom, area.right).replace(/^([A-Z]+)/, "$$$1$$");
  const absolute = from === to ? from : `${from}:${to}`;
  return sheet === undefined ? absolute : withSheet(sheet, absolute);
}

function plainReference(formula: string | undefined): string | undefined {
  if (!formula) return undefined;
  const { sheet, local } = splitSheet(formula);
  const area = parseArea(local);
  if (!area || sheet === undefined) return formula;
  return withSheet(sheet, areaAddress(area));
}

/**
 * @param names receives the charts' names by their numbers in the file
 * @returns the numbers of the sheet's charts by their ids
 */
export function writeCharts(
  written: Worksheet,
  sheet: SheetData,
  names: Map<number, string>
): Map<string, number> {
  const grid = new SheetGrid(sheet);
  const numbers = new Map<string, number>();
  for (const chart of sheet.extras?.charts ?? []) {
    const tl = grid.anchor(chart.left, chart.top);
    const br = grid.anchor(chart.left + chart.width, chart.top + chart.height);
    const number = written.addChart(chartOptions(chart), { tl, br, editAs: "oneCell" });
    names.set(number, chart.name);
    numbers.set(chart.id, number);
  }
  return numbers;
}

/** Excel's own look since 2013; a file without it gets the look of 2007. */
const GRID_COLOR = "D9D9D9";
const TITLE_SIZE = 1400;

function titleOf(text: string): ChartRichText {
  const properties = { size: TITLE_SIZE, bold: false };
  return { paragraphs: text.split("\n").map((line) => ({ runs: [{ text: line, properties }] })) };
}

function chartOptions(chart: ChartModel): AddChartOptions {
  const wanted = fileChartType(chart.type);
  // Points need a place across; the library refuses them without.
  const placed = chart.series.every(({ categories }) => categories !== undefined);
  const type = wanted.type === "scatter" && !placed ? fileChartType("LineMarkers") : wanted;
  const hasAxes = !/^(?:pie|doughnut)/.test(type.type);
  const position = LEGEND_POSITIONS[chart.legend.position as keyof typeof LEGEND_POSITIONS];
  const { axes } = chart;
  return {
    ...type,
    title: chart.title.visible && chart.title.text !== "" ? titleOf(chart.title.text) : null,
    showLegend: chart.legend.visible,
    legendPosition: position ?? "r",
    varyColors: !hasAxes,
    series: chart.series.map((one) => seriesOptions(one, chart.type, type.type === "scatter")),
    ...(type.type === "doughnut" ? { holeSize: 55 } : {}),
    ...(type.type === "bar" ? { gapWidth: 80 } : {}),
    ...(hasAxes
      ? {
          categoryAxis: axes.categoryTitle ? { title: axes.categoryTitle } : {},
          valueAxis: {
            majorGridlines: axes.gridlines,
            ...(axes.gridlines
              ? { majorGridlinesStyle: { border: GRID_COLOR, borderWidth: 0.75 } }
              : {}),
            ...(axes.valueTitle ? { title: axes.valueTitle } : {}),
            ...(axes.valueMinimum === undefined ? {} : { min: axes.valueMinimum }),
            ...(axes.valueMaximum === undefined ? {} : { max: axes.valueMaximum }),
          },
        }
      : {}),
  };
}

function seriesOptions(
  series: ChartSeriesModel,
  type: string,
  scatter: boolean
): AddChartSeriesOptions {
  const { labels } = series;
  const position = labelPosition(type, labels?.position);
  const drawnAsLine = /^(Line|XYScatter|Radar$)/.test(type);
  const points = Object.entries(series.pointColors);
  const categories =
    series.categories === undefined ? undefined : absoluteReference(series.categories);
  return {
    name: series.name.startsWith("=")
      ? { formula: absoluteReference(series.name) }
      : series.name || undefined,
    values: absoluteReference(series.values),
    ...(categories === undefined ? {} : scatter ? { xValues: categories } : { categories }),
    ...(series.color ? { [drawnAsLine ? "line" : "fill"]: series.color } : {}),
    ...(points.length > 0
      ? { dataPoints: points.map(([index, fill]) => ({ index: Number(index), fill })) }
      : {}),
    ...(labels
      ? {
          // A flag left out counts as true in some versions of Excel.
          dataLabels: {
            showVal: labels.value,
            showPercent: labels.percentage,
            showCatName: labels.category,
            showSerName: labels.series,
            showLegendKey: false,
            showBubbleSize: false,
            // Percentages without a format are rounded to whole ones: 3.3 % would read 3 %.
            ...(labels.percentage && !labels.value ? { numFmt: "0.0%", numFmtLinked: false } : {}),
            ...(position ? { position } : {}),
          },
        }
      : {}),
  };
}

/** What the kinds of series have in common, as far as the host models it. */
interface FileSeries extends SeriesBase {
  readonly cat?: AxisDataSource;
  readonly xVal?: AxisDataSource;
  readonly val?: NumberDataSource;
  readonly yVal?: NumberDataSource;
  readonly dataLabels?: DataLabels;
  readonly dataPoints?: readonly DataPoint[];
}

/** @param names of the charts by their number in the file */
export function readCharts(
  sheet: Worksheet,
  sizes: ConstructorParameters<typeof SheetGrid>[0],
  names: ReadonlyMap<number, string>,
  colors: ColorReader
): ChartModel[] {
  const grid = new SheetGrid(sizes);
  return sheet.getCharts().flatMap((chart) => readChart(chart, grid, names, colors) ?? []);
}

function readChart(
  chart: Chart,
  grid: SheetGrid,
  names: ReadonlyMap<number, string>,
  colors: ColorReader
): ChartModel | undefined {
  const data = chart.chartModel?.chart;
  const group = data?.plotArea.chartTypes[0];
  // Kinds added in 2016 (waterfall, map …) have another model, which the host has not.
  if (!data || !group) return undefined;
  const title = chart.title ?? "";
  const legend = Object.entries(LEGEND_POSITIONS).find(([, at]) => at === data.legend?.legendPos);
  const value = chart.valueAxis;
  const valueTitle = titleText(value?.title);
  const categoryTitle = titleText(chart.categoryAxis?.title);
  return {
    id: `chart-${chart.chartNumber}`,
    name: names.get(chart.chartNumber) ?? `Chart ${chart.chartNumber}`,
    type: chartTypeOf(group),
    title: { text: title, visible: title !== "" && data.autoTitleDeleted !== true },
    legend: { visible: data.legend !== undefined, position: legend?.[0] ?? "Right" },
    ...place(chart, grid),
    series: data.plotArea.chartTypes.flatMap((one) =>
      one.series.map((series) =>
        readSeries(series, "dataLabels" in one ? one.dataLabels : undefined, colors)
      )
    ),
    axes: {
      gridlines: value?.majorGridlines !== undefined,
      ...(value?.scaling?.min === undefined ? {} : { valueMinimum: value.scaling.min }),
      ...(value?.scaling?.max === undefined ? {} : { valueMaximum: value.scaling.max }),
      ...(valueTitle ? { valueTitle } : {}),
      ...(categoryTitle ? { categoryTitle } : {}),
    },
  };
}

/** The library leaves the text of an axis' title as XML. */
function titleText(title: ChartTitle | undefined): string {
  const runs = title?.text?.paragraphs.flatMap((one) => one.runs ?? []).map((run) => run.text);
  const raw = [...(title?.rawTx ?? "").matchAll(/<a:t>([^<]*)<\/a:t>/g)];
  return (runs ?? raw.map(([, text]) => unescapeXml(text ?? ""))).join("");
}

function place(
  chart: Chart,
  grid: SheetGrid
): Pick<ChartModel, "left" | "top" | "width" | "height"> {
  const { tl, br, pos, ext } = chart.range;
  const left = pos ? pos.x / EMU_PER_POINT : grid.left(tl);
  const top = pos ? pos.y / EMU_PER_POINT : grid.top(tl);
  const width = ext ? ext.cx / EMU_PER_POINT : br ? grid.left(br) - left : 360;
  const height = ext ? ext.cy / EMU_PER_POINT : br ? grid.top(br) - top : 216;
  const round = (points: number) => Math.round(points * 100) / 100;
  return { left: round(left), top: round(top), width: round(width), height: round(height) };
}

function readSeries(
  series: FileSeries,
  common: DataLabels | undefined,
  colors: ColorReader
): ChartSeriesModel {
  const categories = series.cat ?? series.xVal;
  const labels = series.dataLabels ?? common;
  const color = shapeColor(series.spPr, colors);
  const pointColors: Record<number, string> = {};
  for (const point of series.dataPoints ?? []) {
    const own = shapeColor(point.spPr, colors);
    if (own) pointColors[point.index] = own;
  }
  const reference = plainReference(
    categories?.strRef?.formula ??
      categories?.numRef?.formula ??
      categories?.multiLvlStrRef?.formula
  );
  return {
    name: seriesName(series),
    values: plainReference((series.val ?? series.yVal)?.numRef?.formula) ?? "",
    ...(reference ? { categories: reference } : {}),
    ...(color ? { color } : {}),
    pointColors,
    ...(labels && labels.delete !== true ? { labels: readLabels(labels) } : {}),
  };
}

function seriesName({ tx }: FileSeries): string {
  const cached = tx?.strRef?.cache?.points?.[0]?.value;
  return tx?.value ?? cached ?? (tx?.strRef ? `=${tx.strRef.formula}` : "");
}

function readLabels(labels: DataLabels): ChartSeriesModel["labels"] {
  const position = Object.entries(LABEL_POSITIONS).find(([, at]) => at === labels.position)?.[0];
  return {
    value: labels.showVal === true,
    percentage: labels.showPercent === true,
    category: labels.showCatName === true,
    series: labels.showSerName === true,
    ...(position ? { position } : {}),
  };
}

function shapeColor(shape: ShapeProperties | undefined, colors: ColorReader): string | undefined {
  if (!shape) return undefined;
  const color = getSpPrFillColor(shape) ?? getSpPrLine(shape)?.color;
  if (!color) return undefined;
  if (color.srgb) return `#${color.srgb.toUpperCase()}`;
  const accent = /^accent([1-6])$/.exec(color.schemeName ?? "")?.[1];
  return accent ? colors.read({ theme: 3 + Number(accent) }) : undefined;
}
