import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openExcelPage(["甲"]);
});
afterEach(() => excel.close());

test("patterns, diagonal lines, raised letters and indents are kept", async () => {
  const seen = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("甲").getRange("B2:C3");
    range.format.fill.pattern = "Gray25";
    range.format.fill.patternColor = "#0000FF";
    range.format.font.superscript = true;
    range.format.font.underline = "DoubleAccountant";
    const diagonal = range.format.borders.getItem("DiagonalDown");
    diagonal.style = "DashDotDot";
    range.format.indentLevel = 2;
    range.format.adjustIndent(3);
    range.format.load("indentLevel,fill/pattern,fill/patternColor,font/superscript,font/underline");
    diagonal.load("style");
    await context.sync();
    const { format } = range;
    const before = [format.fill.pattern, format.fill.patternColor, format.font.superscript];
    range.format.font.subscript = true;
    range.format.fill.pattern = "Solid";
    range.load("format/fill/pattern,format/font/superscript");
    await context.sync();
    return [
      ...before,
      format.font.underline,
      format.indentLevel,
      diagonal.style,
      range.format.fill.pattern,
      range.format.font.superscript,
    ];
  });
  expect(seen).toEqual([
    "Gray25",
    "#0000FF",
    true,
    "DoubleAccountant",
    5,
    "DashDotDot",
    "Solid",
    false,
  ]);
});

test("cells take a style by name beside the looks of others", async () => {
  const seen = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("甲").getRange("A1:B1");
    range.setCellProperties([[{ style: "Heading1" }, { format: { fill: { pattern: "Gray8" } } }]]);
    const cells = range.getCellProperties({ style: true, format: { fill: { pattern: true } } });
    await context.sync();
    return cells.value[0]?.map((cell) => [cell.style, cell.format?.fill?.pattern]);
  });
  expect(seen).toEqual([
    ["Heading1", "None"],
    ["Normal", "Gray8"],
  ]);
});

test("a number format in an array of its own goes to all cells, a value does not", async () => {
  const formats = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("甲").getRange("A1:B2");
    range.numberFormat = [["0.00"]];
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat;
  });
  expect(formats).toEqual([
    ["0.00", "0.00"],
    ["0.00", "0.00"],
  ]);
  const failure = await failureOf(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("甲").getRange("A1:B2").values = [[1]];
      await context.sync();
    })
  );
  expect(failure.code).toBe("InvalidArgument");
});

test("number formats have Chinese names and kinds", async () => {
  const seen = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("甲").getRange("A1:C1");
    range.numberFormatLocal = [["G/通用格式", "[红色]0.00%", "yyyy/m/d"]];
    range.load("numberFormat,numberFormatLocal,numberFormatCategories");
    await context.sync();
    return [range.numberFormat, range.numberFormatLocal, range.numberFormatCategories];
  });
  expect(seen).toEqual([
    [["General", "[Red]0.00%", "yyyy/m/d"]],
    [["G/通用格式", "[红色]0.00%", "yyyy/m/d"]],
    [["General", "Percentage", "Date"]],
  ]);
});

test("a comment names people", async () => {
  const seen = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    const mentions = [{ id: 0, name: "复核人", email: "review@example.com" }];
    const text = { mentions, richContent: '<at id="0">复核人</at> 请看' };
    const comment = sheet.comments.add("A1", text, "Mention");
    comment.load("content,contentType,mentions,richContent");
    await context.sync();
    const before = [comment.content, comment.contentType, comment.mentions[0]?.name];
    comment.content = "看过";
    comment.load("contentType,mentions");
    await context.sync();
    return [...before, comment.contentType, comment.mentions.length];
  });
  expect(seen).toEqual(["@复核人 请看", "Mention", "复核人", "Plain", 0]);
});

test("parts of charts are kept: crossings, a second axis, labels, error bars, legend lines", async () => {
  const seen = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    sheet.getRange("A1:C3").values = [
      ["", "一", "二"],
      ["x", 1, 20],
      ["y", 2, 30],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    // The types leave these two out; the client has them.
    const categoryAxis = chart.axes.categoryAxis as Excel.ChartAxis & {
      setCrossesAt(value: number): void;
      readonly crosses: string;
      readonly crossesAt: number;
    };
    categoryAxis.setCrossesAt(2);
    const second = chart.series.getItemAt(1);
    second.axisGroup = "Secondary";
    const axis = chart.axes.getItem("Value", "Secondary");
    axis.maximum = 50;
    const bars = chart.series.getItemAt(0).yErrorBars;
    bars.visible = true;
    bars.type = "Percent";
    const label = chart.series.getItemAt(0).points.getItemAt(0).dataLabel;
    label.text = "起点";
    const entries = chart.legend.legendEntries;
    entries.getItemAt(1).visible = false;
    chart.title.setFormula("=甲!B1");
    const count = entries.getCount();
    categoryAxis.load("crosses,crossesAt,height,width");
    axis.load("axisGroup,maximum");
    chart.axes.valueAxis.load("maximum");
    bars.load("type,visible");
    label.load("text,autoText");
    chart.title.load("text");
    await context.sync();
    return [
      categoryAxis.crosses,
      categoryAxis.crossesAt,
      categoryAxis.width > categoryAxis.height,
      axis.axisGroup,
      axis.maximum,
      chart.axes.valueAxis.maximum,
      bars.type,
      bars.visible,
      label.text,
      label.autoText,
      chart.title.text,
      count.value,
    ];
  });
  expect(seen).toEqual([
    "Custom",
    2,
    true,
    "Secondary",
    50,
    "",
    "Percent",
    true,
    "起点",
    false,
    "一",
    2,
  ]);
});

test("headers and footers of each kind of page, and what else is printed", async () => {
  const seen = await excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("甲");
    const group = pageLayout.headersFooters;
    group.state = "FirstAndDefault";
    group.firstPage.leftHeader = "封面";
    group.defaultForAllPages.rightFooter = "&P";
    pageLayout.printErrors = "Dash";
    pageLayout.printComments = "EndSheet";
    pageLayout.setPrintArea("A1:B9");
    const area = pageLayout.getPrintArea().load("address");
    group.load("state");
    group.firstPage.load("leftHeader");
    group.defaultForAllPages.load("leftHeader,rightFooter");
    pageLayout.load("printErrors,printComments");
    await context.sync();
    return [
      group.state,
      group.firstPage.leftHeader,
      group.defaultForAllPages.leftHeader,
      group.defaultForAllPages.rightFooter,
      pageLayout.printErrors,
      pageLayout.printComments,
      area.address,
    ];
  });
  expect(seen).toEqual(["FirstAndDefault", "封面", "", "&P", "Dash", "EndSheet", "甲!A1:B9"]);
});
