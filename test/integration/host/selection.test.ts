import { CellValueType } from "@univerjs/core";
import { openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeAll(async () => {
  excel = await openExcelPage(["自评表"]);
  excel.book.sheets[0]!.merge({ top: 0, left: 0, bottom: 1, right: 3 });
});
afterAll(() => excel.close());

test.each([
  ["A1", "自评表!A1:D2"],
  ["B2", "自评表!A1:D2"],
  ["D2:E3", "自评表!A1:E3"],
  ["F9", "自评表!F9"],
  ["A:A", "自评表!A:A"],
])("selecting %s selects %s: merged areas are selected whole", async (address, selected) => {
  const answer = await excel.run(async (context) => {
    context.workbook.worksheets.getItem("自评表").getRange(address).select();
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(answer).toBe(selected);
});

test("a workbook opens with the whole merged area selected", () => {
  const sheet = excel.book.addSheet("另一张");
  sheet.merge({ top: 0, left: 0, bottom: 0, right: 5 });
  excel.book.activate(sheet.id);
  expect(excel.book.selection.area).toEqual({ top: 0, left: 0, bottom: 0, right: 5 });
});

test.each([
  ["2024 年度预算", "2024 年度预算", CellValueType.STRING],
  ["'2024 年度预算", "2024 年度预算", CellValueType.STRING],
  ["-- 以下空白", "-- 以下空白", CellValueType.STRING],
  ["'007", "007", CellValueType.FORCE_STRING],
  ["'95%", "95%", CellValueType.FORCE_STRING],
  ["'=A1", "=A1", CellValueType.FORCE_STRING],
])("the text %s carries a quote only if it would read as something else", (given, text, type) => {
  const sheet = excel.book.sheets[0]!;
  const area = { top: 20, left: 0, bottom: 20, right: 0 };
  sheet.write(area, [[given]]);
  expect(sheet.access.raw(20, 0)).toMatchObject({ v: text, t: type });
  expect(sheet.values(area)).toEqual([[text]]);
});
