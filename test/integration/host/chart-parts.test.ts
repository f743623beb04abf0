import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;

beforeAll(async () => {
  excel = await openExcelPage(["表"]);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("A1:C4").values = [
      ["单位", "得分", "分值"],
      ["甲", 8, 10],
      ["乙", 9, 10],
      ["丙", 7, 10],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.name = "图";
    await context.sync();
  });
});
afterAll(() => excel.close());

const chartOf = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem("表").charts.getItem("图");

type Part = Record<string, unknown> & {
  load(name: string): void;
};

/** A part of the chart by its path, with `[n]` for the n-th item of a collection. */
function partOf(chart: Excel.Chart, path: string): Part {
  let part: unknown = chart;
  for (const step of path === "" ? [] : path.split(".")) {
    const at = /^(\w+)\[(\d)\]$/.exec(step);
    const next = (part as Record<string, unknown>)[at?.[1] ?? step];
    part = at ? (next as { getItemAt(index: number): unknown }).getItemAt(Number(at[2])) : next;
  }
  return part as Part;
}

test.each([
  ["", "style", 12],
  ["", "displayBlanksAs", "Zero"],
  ["format.font", "size", 9],
  ["format.border", "color", "#FF0000"],
  ["title", "textOrientation", 30],
  ["title.format.font", "italic", true],
  ["title.format.font", "underline", "Single"],
  ["legend.format.font", "name", "宋体"],
  ["legend", "overlay", true],
  ["axes.valueAxis", "displayUnit", "Thousands"],
  ["axes.valueAxis", "minimum", 1],
  ["axes.valueAxis", "majorUnit", 2.5],
  ["axes.valueAxis", "scaleType", "Logarithmic"],
  ["axes.valueAxis", "numberFormat", "0.0"],
  ["axes.valueAxis.minorGridlines", "visible", true],
  ["axes.valueAxis.majorGridlines.format.line", "lineStyle", "Dash"],
  ["axes.categoryAxis", "tickLabelPosition", "Low"],
  ["axes.categoryAxis", "reversePlotOrder", true],
  ["axes.categoryAxis.title", "text", "单位"],
  ["axes.categoryAxis.format.font", "bold", true],
  ["plotArea", "left", 33],
  ["dataLabels", "separator", "; "],
  ["dataLabels.format.font", "color", "#00FF00"],
  ["series[0]", "markerStyle", "Diamond"],
  ["series[0]", "smooth", true],
  ["series[0]", "axisGroup", "Secondary"],
  ["series[0].format.line", "weight", 2.25],
  ["series[1].points[0]", "markerSize", 9],
  ["series[1].points[0].dataLabel", "showSeriesName", true],
])("%s.%s keeps %p", async (path, member, value) => {
  await excel.run(async (context) => {
    partOf(chartOf(context), path)[member] = value;
    await context.sync();
  });
  const read = await excel.run(async (context) => {
    const part = partOf(chartOf(context), path);
    part.load(member);
    await context.sync();
    return part[member];
  });
  expect(read).toEqual(value);
});

test.each([
  ["legend.format.font", "color", "no colour"],
  ["axes.valueAxis", "displayUnit", "Dozens"],
  ["title", "textOrientation", 120],
  ["series[0]", "plotOrder", 7],
  ["series[0]", "doughnutHoleSize", 5],
])("%s.%s refuses %p", async (path, member, value) => {
  const run = excel.run(async (context) => {
    partOf(chartOf(context), path)[member] = value;
    await context.sync();
  });
  expect((await failureOf(run)).code).toBe("InvalidArgument");
});

test("every part can be loaded whole", async () => {
  await excel.run(async (context) => {
    const chart = chartOf(context);
    const series = chart.series.getItemAt(0);
    const parts: { load(): unknown }[] = [
      chart,
      chart.title,
      chart.legend,
      chart.axes.valueAxis,
      chart.axes.categoryAxis,
      chart.plotArea,
      chart.dataLabels,
      chart.format.font,
      series,
      series.points.getItemAt(0),
    ];
    for (const part of parts) part.load();
    await context.sync();
  });
});

test("trend lines are added, read, changed and deleted", async () => {
  const read = await excel.run(async (context) => {
    const { trendlines } = chartOf(context).series.getItemAt(0);
    trendlines.add("Linear");
    trendlines.add("MovingAverage");
    const first = trendlines.getItem(0);
    first.format.line.color = "#112233";
    trendlines.getItem(1).delete();
    first.load("type, name, showEquation");
    first.format.line.load("color");
    const count = trendlines.getCount();
    await context.sync();
    return [first.type, first.name, first.showEquation, first.format.line.color, count.value];
  });
  expect(read).toEqual(["Linear", "Linear (得分)", false, "#112233", 1]);
});

test("a series says where its figures stand", async () => {
  const read = await excel.run(async (context) => {
    const series = chartOf(context).series.getItemAt(1);
    const place = series.getDimensionDataSourceString("Values");
    const kind = series.getDimensionDataSourceType("Values");
    const values = series.getDimensionValues("Values");
    const categories = series.getDimensionValues("Categories");
    const bubbles = series.getDimensionDataSourceType("BubbleSizes");
    await context.sync();
    return [place.value, kind.value, values.value, categories.value, bubbles.value];
  });
  expect(read).toEqual(["表!$C$2:$C$4", "LocalRange", [10, 10, 10], ["甲", "乙", "丙"], "Unknown"]);
});

test("plot order moves a series", async () => {
  const names = await excel.run(async (context) => {
    const { series } = chartOf(context);
    series.getItemAt(1).plotOrder = 0;
    series.load("items/name");
    await context.sync();
    return series.items.map(({ name }) => name);
  });
  expect(names).toEqual(["分值", "得分"]);
});

test("a data table belongs to charts with axes", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    const table = chartOf(context).getDataTable();
    table.visible = true;
    table.format.font.color = "#FF00FF";
    const round = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
    const none = round.getDataTableOrNullObject();
    table.load("visible, showLegendKey");
    await context.sync();
    expect([table.visible, table.showLegendKey, none.isNullObject]).toEqual([true, false, true]);
  });
});

test.each([
  ["SkyBlue", "#87CEEB"],
  ["#abc", "#AABBCC"],
  ["indigo", "#4B0082"],
])("the colour %s", async (given, answered) => {
  const read = await excel.run(async (context) => {
    const { font } = context.workbook.worksheets.getItem("表").getRange("A1").format;
    font.color = given;
    font.load("color");
    await context.sync();
    return font.color;
  });
  expect(read).toBe(answered);
});
