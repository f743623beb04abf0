import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { CellMark } from "../../../src/workbook/port";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import { bookDataOf } from "../../../workbench/host/model/book-snapshot";
import { openEmbeddedExcel, type EmbeddedExcel } from "../../support/excel";

const file = join(__dirname, "../../../templates/samples/se01.xlsx");
let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openEmbeddedExcel(await readWorkbook(readFileSync(file), "se01.xlsx"));
});
afterEach(() => excel.close());

const parts = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeWorkbook(bookDataOf(excel.book)))).map(([name, part]) => [
      name,
      strFromU8(part),
    ])
  );
const formats = () => excel.book.sheets[0]?.extras.conditionalFormats ?? [];
const marksOf = (severity: CellMark["severity"], ...cells: string[]): CellMark[] =>
  cells.map((cell) => ({ sheet: "自评表", cell, severity }));

test("one format per severity over the cells, in three requests at most", async () => {
  const marks = [...marksOf("error", "D6", "D7", "D8", "F9"), ...marksOf("warning", "B12")];
  let count = 0;
  const requests = await excel.requests(async () => {
    count = await excel.port.mark(marks);
  });
  expect([count, requests]).toEqual([5, 3]);
  expect(formats().map(({ areas }) => areas.length)).toEqual(expect.arrayContaining([2, 1]));
  expect(formats()).toHaveLength(2);
});

test("marked and unmarked, the saved file is what it was, part by part", async () => {
  const before = await parts();
  await excel.port.mark(marksOf("error", "D6", "E6"));
  expect(await parts()).not.toEqual(before);
  expect(await excel.port.unmark()).toBe(1);
  expect(await parts()).toEqual(before);
});

test("marking again replaces the marks, and the user's own formats stay", async () => {
  await excel.page.window.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("自评表").getRange("G13:G20");
    const own = range.conditionalFormats.add("Custom");
    own.custom.rule.formula = "=$G13>20";
    own.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
  const before = await parts();
  await excel.port.mark(marksOf("error", "D6"));
  await excel.port.mark(marksOf("hint", "D7"));
  expect(formats()).toHaveLength(2);
  await excel.port.unmark();
  expect(await parts()).toEqual(before);
});

test("no marks left: nothing is taken away", async () => {
  expect(await excel.port.unmark()).toBe(0);
});

test("marks of an earlier session are seen, in two requests, and nothing is written", async () => {
  expect(await excel.port.isMarked()).toBe(false);
  await excel.port.mark(marksOf("warning", "B12"));
  const marked = await parts();
  expect(await excel.requests(async () => void (await excel.port.isMarked()))).toBeLessThanOrEqual(
    2
  );
  expect(await excel.port.isMarked()).toBe(true);
  expect(await parts()).toEqual(marked);
});
