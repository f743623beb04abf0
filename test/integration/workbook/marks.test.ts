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

test("one format per severity over the cells, in two requests", async () => {
  await excel.port.isMarked();
  const marks = [...marksOf("error", "D6", "D7", "D8", "F9"), ...marksOf("warning", "B12")];
  let count = 0;
  const requests = await excel.requests(async () => {
    count = await excel.port.mark(marks);
  });
  expect([count, requests]).toEqual([5, 2]);
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

test("marks of an earlier session are seen, in one request, and nothing is written", async () => {
  expect(await excel.port.isMarked()).toBe(false);
  await excel.port.mark(marksOf("warning", "B12"));
  const marked = await parts();
  expect(await excel.requests(async () => void (await excel.port.isMarked()))).toBe(1);
  expect(await excel.port.isMarked()).toBe(true);
  expect(await parts()).toEqual(marked);
});

test("a sheet renamed, added or deleted since is no matter", async () => {
  await excel.port.mark(marksOf("error", "D6"));
  await excel.page.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("自评表");
    sheet.copy("End").name = "副本";
    sheet.name = "改过名";
    await context.sync();
  });
  expect(await excel.port.unmark()).toBe(2);
  expect(excel.book.sheets.flatMap(({ extras }) => extras.conditionalFormats ?? [])).toEqual([]);
});

test("a protected sheet is named before any mark is set or taken away", async () => {
  await excel.port.mark(marksOf("error", "D6"));
  await excel.page.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("自评表").protection.protect();
    await context.sync();
  });
  const before = await parts();
  await expect(excel.port.mark(marksOf("hint", "D7"))).rejects.toThrow(/自评表.*受保护/);
  expect(await parts()).toEqual(before);
});

test("very many cells: one request to look, and one for each MB", async () => {
  await excel.port.isMarked();
  // Every other cell of ten columns: no two are neighbours.
  const cells = Array.from({ length: 300_000 }, (_, at) => {
    const row = 2 * Math.floor(at / 10) + (at % 2) + 1;
    return `${"ABCDEFGHIJ"[at % 10]}${row}`;
  });
  const from = excel.host.batches.all.length;
  const marks = cells.map((cell) => ({ sheet: "自评表", cell, severity: "hint" as const }));
  expect(await excel.port.mark(marks)).toBe(cells.length);
  const batches = excel.host.batches.all.slice(from);
  const sizes = batches.map(({ requestBytes }) => requestBytes);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
  expect(batches.length).toBeLessThanOrEqual(1 + Math.ceil(total / 900_000) + 1);
});
