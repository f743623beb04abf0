import type { ChartAction, ChartType } from "../core/plan/plan";
import { parseArea, splitSheet } from "../core/sheets/address";
import type { ChartBefore, SheetBefore } from "./before-image";
import { chartNames, setHiddenName } from "./own-sheets";

const TYPES: Record<ChartType, "Pie" | "Doughnut" | "ColumnClustered" | "BarClustered"> = {
  pie: "Pie",
  doughnut: "Doughnut",
  column: "ColumnClustered",
  bar: "BarClustered",
};

/**
 * Makes a native chart bound to cells. A chart of ours that is there already is kept and bound anew:
 * it may carry the user's own styling.
 */
export function performChart(
  sheet: Excel.Worksheet,
  action: ChartAction,
  before: SheetBefore
): void {
  const known = before.charts.find((chart) => chart.name === action.name)?.place;
  const address = splitSheet(action.values).local;
  const values = sheet.getRange(address);
  // Figures side by side are the points of one series, not a series each.
  const area = parseArea(address);
  const by = area && area.top === area.bottom ? "Rows" : "Columns";
  const categories = sheet.getRange(splitSheet(action.categories).local);
  const chart = known
    ? sheet.charts.getItem(action.name)
    : sheet.charts.add(TYPES[action.type], values, by);
  const series = chart.series.getItemAt(0);
  if (known) series.setValues(values);
  else chart.name = action.name;
  series.setXAxisValues(categories);
  series.name = action.seriesName;
  chart.title.text = action.title;
  const [start, end] = action.position.split(":");
  chart.setPosition(start ?? action.position, end ?? start ?? action.position);
  if (known) return rememberRanges(sheet, action, known);

  const round = action.type === "pie" || action.type === "doughnut";
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.visible = action.legend ?? round;
  if (round) chart.legend.position = "Right";
  if (!round) chart.axes.valueAxis.majorGridlines.visible = false;
  if (action.labels !== "none") {
    series.hasDataLabels = true;
    series.dataLabels.showValue = action.labels === "value";
    series.dataLabels.showPercentage = action.labels === "percent";
    series.dataLabels.showSeriesName = false;
    series.dataLabels.showCategoryName = false;
    series.dataLabels.showLegendKey = false;
    if (action.labels === "percent") series.dataLabels.numberFormat = "0.0%";
  }
  action.colors?.forEach((color, index) => {
    series.points.getItemAt(index).format.fill.setSolidColor(color);
  });
  if (!round) series.gapWidth = 80;
  rememberRanges(sheet, action, undefined);
}

function rememberRanges(
  sheet: Excel.Worksheet,
  action: ChartAction,
  known: ChartBefore["place"]
): void {
  const names = chartNames(action.name);
  const { sheet: name, categories, values } = action;
  setHiddenName(
    sheet,
    names.categories,
    name,
    splitSheet(categories).local,
    known?.categories !== undefined
  );
  setHiddenName(sheet, names.values, name, splitSheet(values).local, known?.values !== undefined);
}
