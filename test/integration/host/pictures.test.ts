import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
afterEach(() => excel.close());

/** Width and height stand at a fixed place of every PNG. */
function sizeOf(base64: string): { readonly width: number; readonly height: number } {
  const bytes = Buffer.from(base64, "base64");
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test("a chart and cells become pictures of the size that was asked for", async () => {
  excel = await openExcelPage(["数据"]);
  const pictures = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("数据");
    sheet.getRange("A1:B3").values = [
      ["部门", "得分"],
      ["财政局", 92],
      ["教育局", 88],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    chart.set({ width: 300, height: 150 });
    chart.title.text = "绩效得分";
    const asked = [
      chart.getImage(),
      chart.getImage(200),
      chart.getImage(240, 240, "Fit"),
      sheet.getRange("A1:B3").getImage(),
    ];
    await context.sync();
    return asked.map(({ value }) => value);
  });
  const sizes = pictures.map(sizeOf);
  expect(sizes.slice(0, 3)).toEqual([
    { width: 400, height: 200 },
    { width: 200, height: 100 },
    { width: 240, height: 240 },
  ]);
  expect(sizes[3]).toEqual({ width: 128, height: 60 });
});

test("where nobody can draw, a picture is a member that is missing", async () => {
  excel = await openExcelPage(["数据"], { image: undefined });
  const failure = await failureOf(
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("数据");
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"));
      chart.getImage();
      await context.sync();
    })
  );
  expect(failure).toEqual({ code: "ApiNotFound", message: "Chart.GetImage" });
});
