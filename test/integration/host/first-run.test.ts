import { createExcelHost, type ExcelHost } from "../../../workbench/host/excel-host";
import { createUniverBook, type UniverBook } from "../../../workbench/host/model/univer-book";
import { openOfficeWindow, type OfficeWindow } from "../../../workbench/headless/load-office";

let book: UniverBook;
let host: ExcelHost;
let page: OfficeWindow;

beforeAll(async () => {
  book = createUniverBook({ sheets: ["自评表", "2024 年"] });
  host = createExcelHost({ book });
  page = await openOfficeWindow({ host });
});

afterAll(() => {
  page.close();
  book.dispose();
});

test("values written by the real client are read back, calculated", async () => {
  const answer = await page.window.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      [1, "二"],
      ["=A1*3", true],
    ];
    range.load("values,formulas,text,valueTypes,address");
    await context.sync();
    return [range.values, range.formulas, range.text, range.valueTypes, range.address];
  });
  expect(answer).toEqual([
    [
      [1, "二"],
      [3, true],
    ],
    [
      [1, "二"],
      ["=A1*3", true],
    ],
    [
      ["1", "二"],
      ["3", "TRUE"],
    ],
    [
      ["Double", "String"],
      ["Double", "Boolean"],
    ],
    "自评表!A1:B2",
  ]);
});
