import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import { bookDataOf } from "../../../workbench/host/model/book-snapshot";
import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeAll(async () => {
  excel = await openExcelPage(["表"]);
});
afterAll(() => excel.close());

test("page breaks and print flags are kept, and survive a file", async () => {
  const read = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("A1:C30").values = Array.from({ length: 30 }, () => [1, 2, 3]);
    sheet.horizontalPageBreaks.add("A21:C21");
    sheet.horizontalPageBreaks.add("A11");
    sheet.horizontalPageBreaks.add("A26");
    sheet.horizontalPageBreaks.getItem(2).delete();
    sheet.verticalPageBreaks.add("C1");
    const { pageLayout } = sheet;
    pageLayout.blackAndWhite = true;
    pageLayout.printGridlines = true;
    pageLayout.printOrder = "OverThenDown";
    pageLayout.firstPageNumber = 3;
    const breaks = sheet.horizontalPageBreaks;
    breaks.load("items/rowIndex");
    pageLayout.load("blackAndWhite, draftMode, printGridlines, printOrder, firstPageNumber");
    await context.sync();
    return [
      breaks.items.map(({ rowIndex }) => rowIndex),
      [pageLayout.blackAndWhite, pageLayout.draftMode, pageLayout.printGridlines],
      [pageLayout.printOrder, pageLayout.firstPageNumber],
    ];
  });
  expect(read).toEqual([
    [10, 20],
    [true, false, true],
    ["OverThenDown", 3],
  ]);
  const bytes = await writeWorkbook(bookDataOf(excel.book));
  const again = await readWorkbook(bytes, "book.xlsx");
  expect(again.sheets[0]?.extras?.page).toMatchObject({
    blackAndWhite: true,
    printGridlines: true,
    printOrder: "OverThenDown",
    firstPageNumber: 3,
    rowBreaks: [10, 20],
  });
});

test("no page break before the first row", async () => {
  const run = excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").horizontalPageBreaks.add("A1");
    await context.sync();
  });
  expect((await failureOf(run)).code).toBe("InvalidArgument");
});

test("charts tell when they are activated", async () => {
  const told: string[] = [];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    const one = sheet.charts.add("Line", sheet.getRange("A1:A5"));
    const two = sheet.charts.add("Pie", sheet.getRange("B1:B5"));
    one.load("id");
    two.load("id");
    await context.sync();
    const name = (id: string) => (id === one.id ? "one" : "two");
    one.onActivated.add(async ({ chartId }) => void told.push(`${name(chartId)} on`));
    one.onDeactivated.add(async ({ chartId }) => void told.push(`${name(chartId)} off`));
    sheet.charts.onActivated.add(async ({ chartId }) => void told.push(`any ${name(chartId)} on`));
    await context.sync();
    one.activate();
    await context.sync();
    one.activate();
    two.activate();
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const active = context.workbook.getActiveChart();
    active.load("id");
    await context.sync();
    expect(active.id).toBe(two.id);
  });
  expect(told.sort()).toEqual(["any one on", "any two on", "one off", "one on"]);
});
