import type { FunctionSet } from "../../../workbench/host/functions/metadata";
import { openOfficeWindow } from "../../../workbench/headless/load-office";
import { createExcelHost } from "../../../workbench/host/excel-host";
import { createUniverBook } from "../../../workbench/host/model/univer-book";
import { openExcelPage, type ExcelPage } from "./excel-page";

const functions: FunctionSet = {
  namespace: "PERF",
  file: {
    functions: [
      {
        id: "GRADE",
        name: "GRADE",
        parameters: [
          { name: "score", type: "number", dimensionality: "scalar" },
          { name: "bands", type: "any", dimensionality: "matrix", optional: true },
        ],
      },
      { id: "SPLIT", parameters: [{ name: "text", type: "string", dimensionality: "scalar" }] },
      { id: "TOTAL", parameters: [{ name: "scores", type: "number", dimensionality: "matrix" }] },
      { id: "FAIL", parameters: [{ name: "kind", type: "string", dimensionality: "scalar" }] },
      { id: "LATER", parameters: [{ name: "value", type: "number", dimensionality: "scalar" }] },
    ],
  },
};

/** The add-in's part, as it stands in a page. */
const ADD_IN = `
  window.calls = 0;
  CustomFunctions.associate("GRADE", (score, bands) => {
    window.calls += 1;
    if (score < 0 || score > 100) {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber, "得分应在 0 到 100 之间");
    }
    const found = (bands ?? [["优", 90], ["差", 0]]).find((band) => score >= band[1]);
    return found[0];
  });
  CustomFunctions.associate("SPLIT", (text) => [[text.slice(0, 1), text.slice(1)]]);
  CustomFunctions.associate("TOTAL", (scores) => scores.flat().reduce((a, b) => a + b, 0));
  CustomFunctions.associate("FAIL", (kind) => {
    if (kind === "returned") return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    if (kind === "zero") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    throw new Error("broken");
  });
  CustomFunctions.associate("LATER", (value) =>
    new Promise((resolve) => setTimeout(() => resolve(value * 2), 30)));
`;

const PAGE = `<!doctype html><html><head><script src="/office/office.js"></script>
<script>${ADD_IN}</script></head><body></body></html>`;

let excel: ExcelPage;
beforeAll(async () => {
  excel = await openExcelPage(["表"], { functions }, PAGE);
});
afterAll(() => excel.close());

async function valuesOf(formulas: string[][], address?: string): Promise<unknown> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("A1:H20").clear();
    sheet.getRange("H1:H3").values = [[95], ["文字"], [""]];
    sheet
      .getRange("A1")
      .getResizedRange(formulas.length - 1, (formulas[0]?.length ?? 1) - 1).formulas = formulas;
    await context.sync();
  });
  await excel.host.whenIdle();
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    const range = sheet
      .getRange(address ?? "A1")
      .getResizedRange(
        address ? 0 : formulas.length - 1,
        address ? 0 : (formulas[0]?.length ?? 1) - 1
      );
    range.load("values");
    await context.sync();
    return range.values;
  });
}

test("before the add-in has brought its functions their names are unknown", async () => {
  const book = createUniverBook({ sheets: ["表"] });
  const host = createExcelHost({ book, functions });
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  book.active.write(cell, [["=PERF.GRADE(95)"]]);
  await host.whenIdle();
  expect(book.active.values(cell)).toEqual([["#NAME?"]]);
  const page = await openOfficeWindow({ host, html: PAGE });
  await host.whenIdle();
  expect(book.active.values(cell)).toEqual([["优"]]);
  page.close();
  book.dispose();
});

test.each([
  ["a literal", "=PERF.GRADE(95)", "优"],
  ["a cell", "=PERF.GRADE(H1)", "优"],
  ["small letters", "=perf.grade(H1)", "优"],
  ["a text that is a number", '=PERF.GRADE("95")', "优"],
  ["a text that is none", "=PERF.GRADE(H2)", "#VALUE!"],
  ["a blank cell counts as 0", "=PERF.GRADE(H3)", "差"],
  ["a range where one value belongs", "=PERF.GRADE(H1:H3)", "#VALUE!"],
  ["an error passes through without a call", "=PERF.GRADE(1/0)", "#DIV/0!"],
  ["an error of the function", "=PERF.GRADE(101)", "#NUM!"],
  ["a table of bands", '=PERF.GRADE(50,{"甲",60;"乙",40})', "乙"],
  ["a nested call", '=IF(PERF.GRADE(H1)="优",1,2)', 1],
  ["a function of a function", "=PERF.GRADE(PERF.TOTAL(H1:H1)-50)", "差"],
  ["a range", "=PERF.TOTAL(H1)", 95],
  ["a wrong kind in a range", "=PERF.TOTAL(H1:H2)", "#VALUE!"],
  ["a returned error", '=PERF.FAIL("returned")', "#N/A"],
  ["a thrown error", '=PERF.FAIL("zero")', "#DIV/0!"],
  ["an exception", '=PERF.FAIL("x")', "#VALUE!"],
  ["a promise", "=PERF.LATER(21)", 42],
  ["too many arguments", "=PERF.TOTAL(1,2)", "#VALUE!"],
])("%s", async (_, formula, value) => {
  expect(await valuesOf([[formula]])).toEqual([[value]]);
});

test("an error keeps its sentence", async () => {
  await valuesOf([["=PERF.GRADE(101)"]]);
  const { id } = excel.book.sheet("表")!;
  expect(excel.host.functionMessage(id, 0, 0)).toBe("得分应在 0 到 100 之间");
  expect(excel.host.functionMessage(id, 0, 1)).toBeUndefined();
});

test("a table as a result spills", async () => {
  expect(await valuesOf([['=PERF.SPLIT("≥95%")', ""]])).toEqual([["≥", "95%"]]);
});

test("the same call is made once, a changed one again", async () => {
  excel.page.evaluate("window.calls = 0");
  const column = Array.from({ length: 20 }, () => ["=PERF.GRADE(61.5)"]);
  expect(await valuesOf(column)).toEqual(column.map(() => ["差"]));
  expect(excel.page.evaluate("window.calls")).toBe(1);
  await valuesOf([["=PERF.GRADE(H1)"]]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("H1").values = [[12]];
    await context.sync();
  });
  await excel.host.whenIdle();
  expect(excel.book.sheet("表")?.values({ top: 0, left: 0, bottom: 0, right: 0 })).toEqual([
    ["差"],
  ]);
});

test("until the answer is there a cell shows that it is busy", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("C9");
    range.formulas = [["=PERF.LATER(777)"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["#BUSY!"]]);
  });
  await excel.host.whenIdle();
  const cell = { top: 8, left: 2, bottom: 8, right: 2 };
  expect(excel.book.sheet("表")?.values(cell)).toEqual([[1554]]);
});
