import { openExcelPage, failureOf, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeAll(async () => {
  excel = await openExcelPage(["表"]);
});
afterAll(() => excel.close());
beforeEach(async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("A1:Z99").clear();
    sheet.charts.load("items/name");
    await context.sync();
    sheet.charts.items.forEach((chart) => chart.delete());
    await context.sync();
  });
});

const onSheet = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> => excel.run((context) => batch(context.workbook.worksheets.getItem("表"), context));

test("a look is set and read; where cells differ it is null", async () => {
  const answer = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.fill.color = "#ddebf7";
    range.format.font.bold = true;
    range.format.font.size = 16;
    range.format.font.color = "red";
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Center";
    range.format.wrapText = true;
    range.numberFormat = [
      ["0.0%", "0.0%"],
      ["0.0%", "0.0%"],
    ];
    sheet.getRange("A1").format.font.bold = false;
    const plain = sheet.getRange("D4").format;
    const { format } = range;
    format.load("horizontalAlignment,verticalAlignment,wrapText");
    format.fill.load("color");
    format.font.load("bold,size,color,italic");
    plain.load("horizontalAlignment,wrapText");
    plain.fill.load("color");
    plain.font.load("bold,color");
    plain.protection.load("locked");
    await context.sync();
    return {
      set: [format.fill.color, format.font.toJSON(), format.horizontalAlignment, format.wrapText],
      plain: [plain.fill.color, plain.font.toJSON(), plain.wrapText, plain.protection.locked],
    };
  });
  expect(answer).toEqual({
    set: ["#DDEBF7", { bold: null, size: 16, color: "#FF0000", italic: false }, "Center", true],
    plain: ["#FFFFFF", { bold: false, color: "#000000" }, false, true],
  });
});

test("range areas are formatted in one go", async () => {
  const answer = await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1:B2,D4,F6:F9");
    areas.format.fill.color = "#FFC7CE";
    areas.format.font.italic = true;
    areas.load("address,areaCount,cellCount");
    areas.areas.load("items/address");
    const inside = sheet.getRange("F8").format.fill;
    const beside = sheet.getRange("C4").format.fill;
    inside.load("color");
    beside.load("color");
    await context.sync();
    areas.clear("Formats");
    inside.load("color");
    const before = [inside.color, beside.color];
    await context.sync();
    return [
      areas.address,
      areas.areaCount,
      areas.cellCount,
      areas.areas.items.map((area) => area.address),
      before,
      inside.color,
    ];
  });
  expect(answer).toEqual([
    "表!A1:B2,表!D4,表!F6:F9",
    3,
    9,
    ["表!A1:B2", "表!D4", "表!F6:F9"],
    ["#FFC7CE", "#FFFFFF"],
    "#FFFFFF",
  ]);
});

test("borders run along the sides of an area and between its cells", async () => {
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange("B2:C3").format;
    for (const side of ["EdgeTop", "InsideVertical", "InsideHorizontal"] as const) {
      borders.getItem(side).style = "Continuous";
      borders.getItem(side).color = "#C00000";
    }
    await context.sync();
  });
  const sheet = excel.book.sheet("表")!;
  const line = { style: "Continuous", weight: "Thin", color: "#C00000" };
  expect(sheet.style(1, 1).borders).toEqual({ EdgeTop: line, EdgeRight: line, EdgeBottom: line });
  expect(sheet.style(2, 2).borders).toEqual({ EdgeTop: line, EdgeLeft: line });
});

test("sizes in points, hidden rows, properties of rows and columns", async () => {
  const answer = await onSheet(async (sheet, context) => {
    sheet.getRange("A:B").format.columnWidth = 120;
    sheet.getRange("2:2").format.rowHeight = 30;
    sheet.getRange("3:4").rowHidden = true;
    const widths = sheet.getRange("A:C").format;
    const narrow = sheet.getRange("A:B").format;
    widths.load("columnWidth");
    narrow.load("columnWidth");
    const mixed = sheet.getRange("A2:A3");
    mixed.load("rowHidden");
    const rows = sheet.getRange("A1:B4").getRowProperties({
      rowHidden: true,
      rowIndex: true,
      format: { rowHeight: true },
    });
    await context.sync();
    sheet.getRange("1:9").rowHidden = false;
    return [
      widths.columnWidth,
      narrow.columnWidth,
      mixed.rowHidden,
      rows.value.map((row) => [row.rowIndex, row.rowHidden]),
      rows.value[1]?.format?.rowHeight,
    ];
  });
  expect(answer).toEqual([
    null,
    120,
    null,
    [
      [0, false],
      [1, false],
      [2, true],
      [3, true],
    ],
    30,
  ]);
});

test("the looks of cells are read and put back cell by cell", async () => {
  const { before, after } = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("B1").format.font.bold = true;
    sheet.getRange("C1").format.borders.getItem("EdgeTop").style = "Double";
    const wanted: Excel.CellPropertiesLoadOptions = {
      format: {
        fill: { color: true },
        font: { bold: true, name: true },
        horizontalAlignment: true,
        borders: { style: true, color: true, weight: true },
      },
    };
    const first = range.getCellProperties(wanted);
    await context.sync();
    range.clear("Formats");
    range.setCellProperties(first.value as Excel.SettableCellProperties[][]);
    const second = range.getCellProperties(wanted);
    await context.sync();
    return { before: first.value, after: second.value };
  });
  expect(after).toEqual(before);
  expect(before[0]?.map((cell) => [cell.format?.fill?.color, cell.format?.font?.bold])).toEqual([
    ["#FF0000", false],
    ["", true],
    ["", false],
  ]);
  expect(before[0]?.[2]?.format?.borders?.top?.style).toBe("Double");
});

test("columns fit their widest text, Chinese letters counting as wide", async () => {
  const [chinese, latin] = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["预算绩效管理工作情况", "abcdefghij"]];
    sheet.getRange("A:B").format.autofitColumns();
    const [a, b] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
    a.load("columnWidth");
    b.load("columnWidth");
    await context.sync();
    return [a.columnWidth, b.columnWidth];
  });
  expect(chinese).toBeGreaterThan(100);
  expect(latin).toBeGreaterThan(50);
  expect(latin).toBeLessThan(chinese);
});

test("ranges are copied with contents and looks", async () => {
  const answer = await onSheet(async (sheet, context) => {
    const source = sheet.getRange("A1:B1");
    source.values = [[2, "=A1*2"]];
    source.format.font.bold = true;
    sheet.getRange("D5").copyFrom("A1:B1", "Values");
    sheet.getRange("D6").copyFrom(source);
    const target = sheet.getRange("D5:E6");
    target.load("formulas");
    const bold = sheet.getRange("D6:E6").format.font;
    bold.load("bold");
    await context.sync();
    return [target.formulas, bold.bold];
  });
  expect(answer).toEqual([
    [
      [2, 4],
      [2, "=D6*2"],
    ],
    true,
  ]);
});

test("a chart is made from a table, found again by name and id, and deleted", async () => {
  const answer = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C4");
    range.values = [
      ["等级", "数量", "占比"],
      ["优", 1, 0.1],
      ["良", 18, 0.8],
      ["中", 9, 0.1],
    ];
    const chart = sheet.charts.add("ColumnClustered", range, "Auto");
    await context.sync();
    chart.name = "等级分布";
    chart.title.text = "各等级数量";
    chart.legend.position = "Right";
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.minimum = 0;
    chart.setPosition("E2", "J12");
    const series = chart.series.getItemAt(0);
    series.hasDataLabels = true;
    series.dataLabels.showPercentage = false;
    series.gapWidth = 80;
    series.points.getItemAt(1).format.fill.setSolidColor("#107C10");
    await context.sync();
    const again = sheet.charts.getItem("等级分布");
    again.load("name,id,chartType,left,top");
    again.series.load("items/name");
    const points = again.series.getItemAt(0).points;
    points.load("items/value");
    await context.sync();
    return {
      chart: [again.name, again.chartType, again.left > 0, again.top > 0],
      series: again.series.items.map((one) => one.name),
      points: points.items.map((point) => point.value as number),
    };
  });
  expect(answer).toEqual({
    chart: ["等级分布", "ColumnClustered", true, true],
    series: ["数量", "占比"],
    points: [1, 18, 9],
  });
  const [model] = excel.book.sheet("表")!.extras.charts;
  expect(model).toMatchObject({
    type: "ColumnClustered",
    title: { text: "各等级数量", visible: true },
    legend: { position: "Right" },
    axes: { valueMinimum: 0, gridlines: false },
    series: [
      {
        values: "表!$B$2:$B$4",
        categories: "表!$A$2:$A$4",
        pointColors: { 1: "#107C10" },
        gapWidth: 80,
        labels: { value: true, percentage: false },
      },
      { values: "表!$C$2:$C$4" },
    ],
  });
  const gone = await onSheet(async (sheet, context) => {
    sheet.charts.getItem("等级分布").delete();
    const chart = sheet.charts.getItemOrNullObject("等级分布");
    await context.sync();
    return chart.isNullObject;
  });
  expect(gone).toBe(true);
});

test("a pie has one series, from a bare column of figures", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["优", 1],
      ["良", 18],
      ["中", 9],
    ];
    const chart = sheet.charts.add("Pie", sheet.getRange("B1:B3"), "Columns");
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange("A1:A3"));
    series.name = "数量";
    await context.sync();
  });
  expect(excel.book.sheet("表")!.extras.charts[0]?.series).toEqual([
    { name: "数量", values: "表!$B$1:$B$3", categories: "表!$A$1:$A$3", pointColors: {} },
  ]);
});

test("a chart that is not there is ItemNotFound", async () => {
  const failure = await failureOf(
    onSheet(async (sheet, context) => {
      sheet.charts.getItem("没有").load("name");
      await context.sync();
    })
  );
  expect(failure.code).toBe("ItemNotFound");
});
