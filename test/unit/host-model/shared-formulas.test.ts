import fc from "fast-check";
import { cellAddress } from "../../../src/core/sheets/address";
import { relativeFormula } from "../../../workbench/host/model/relative-formula";
import type { UniverSheet } from "../../../workbench/host/model/univer-sheet";
import { area, formula, newBook, put, value } from "./support";

describe("one formula filled down is recognised", () => {
  test.each<[string, string, string]>([
    ["=A1*2", "=A2*2", "row after row"],
    ["=$B$1+A1", "=$B$1+A2", "fixed cells stay"],
    ["=SUM(A1:C1)", "=SUM(A2:C2)", "areas"],
    ["=SUM(A$1:A1)", "=SUM(A$1:A2)", "half fixed"],
    ["=a1&b1", "=a2&b2", "in small letters"],
    ["='2024 年'!A1", "='2024 年'!A2", "other sheets"],
    ["=数据!A1", "=数据!A2", "other sheets without quotes"],
    ['=IF(A1="A1","A1",LOG10(A1))', '=IF(A2="A1","A1",LOG10(A2))', "texts and functions"],
    ["=COUNTIF($A:$A,A1)", "=COUNTIF($A:$A,A2)", "fixed whole columns"],
    ["=PERF.GRADE(A1)", "=PERF.GRADE(A2)", "functions of the host"],
  ])("%s, %s: %s", (first, second) => {
    const key = relativeFormula(first, 0, 5);
    expect(key).toBeDefined();
    expect(relativeFormula(second, 1, 5)).toBe(key);
    expect(relativeFormula(first, 1, 5)).not.toBe(key);
  });

  test.each(["=SUM(A:A)", "=SUM(1:1)", "=B1#", "=Table1[列]", "=INDIRECT(A1)", "=SUM(A1:B)"])(
    "%s is left alone",
    (text) => expect(relativeFormula(text, 0, 5)).toBeUndefined()
  );
});

const ROWS = 400;
const formulaOf = (row: number) => `=A${row}*2+$D$1`;

async function filled() {
  const book = newBook();
  const sheet = book.active;
  const lines = Array.from({ length: ROWS }, (_, row) => [row + 1, formulaOf(row + 1)]);
  put(sheet, "A1", lines);
  put(sheet, "D1", [1000]);
  await book.calculate();
  return { book, sheet };
}

function formulasOf(sheet: UniverSheet): unknown[] {
  return sheet.formulas(area(`B1:B${ROWS}`)).map((line) => line[0]);
}

describe("a long column of one formula", () => {
  test("reads and calculates as it was written", async () => {
    const { book, sheet } = await filled();
    expect(formulasOf(sheet)).toEqual(Array.from({ length: ROWS }, (_, row) => formulaOf(row + 1)));
    expect(sheet.values(area("B399:B400"))).toEqual([[1798], [1800]]);
    put(sheet, "A400", [1]);
    put(sheet, "D1", [0]);
    await book.calculate();
    expect(sheet.values(area("B399:B400"))).toEqual([[798], [2]]);
  });

  test("the first one overwritten or cleared, the others go on", async () => {
    const { book, sheet } = await filled();
    put(sheet, "B1", ["文字"]);
    await book.calculate();
    expect(formulasOf(sheet).slice(0, 3)).toEqual(["文字", formulaOf(2), formulaOf(3)]);
    sheet.clear(area("B2:B3"), "All");
    put(sheet, "A4", [50]);
    await book.calculate();
    expect(sheet.values(area("B1:B4"))).toEqual([["文字"], [""], [""], [1100]]);
    expect(formulasOf(sheet).slice(3)).toEqual(
      Array.from({ length: ROWS - 3 }, (_, row) => formulaOf(row + 4))
    );
  });

  test.each([
    ["1:1", "Up"],
    ["1:3", "Up"],
    ["200:250", "Up"],
    ["1:2", "Down"],
    ["200:201", "Down"],
  ] as const)("rows %s moved %s", async (rows, shift) => {
    const { book, sheet } = await filled();
    put(sheet, "D1", [""]);
    put(sheet, "F1", [["=SUM(B1:B400)"]]);
    sheet.write(
      area(`B1:B${ROWS}`),
      Array.from({ length: ROWS }, (_, row) => [`=A${row + 1}*2`])
    );
    if (shift === "Up") sheet.delete(area(rows), "Up");
    else sheet.insert(area(rows), "Down");
    await book.calculate();
    const used = sheet.usedArea(true)!;
    const values = sheet.values({ ...used, left: 0, right: 1 });
    const formulas = sheet.formulas({ ...used, left: 1, right: 1 });
    values.forEach(([source, double], line) => {
      const row = used.top + line + 1;
      expect(double).toBe(source === "" ? "" : Number(source) * 2);
      expect(formulas[line]![0]).toBe(source === "" ? "" : `=A${row}*2`);
    });
  });

  test("a copy of the sheet and a book made from its data have them all", async () => {
    const { book, sheet } = await filled();
    const copy = book.copySheet(sheet.id);
    copy.write(area("D1"), [[0]]);
    await book.calculate();
    expect(copy.values(area("B400"))).toEqual([[800]]);
    expect(value(sheet, "B400")).toBe(1800);
    const again = newBook({ data: book.toData() });
    await again.calculate();
    expect(formula(again.active, "B400")).toBe(formulaOf(400));
    expect(value(again.active, "B400")).toBe(1800);
  });
});

test("any mix of overwriting reads back as it was written", async () => {
  const edit = fc.record({
    row: fc.integer({ min: 1, max: ROWS }),
    content: fc.constantFrom("", "文字", 7, "=1+1", "=A5&D1"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
      const { book, sheet } = await filled();
      const expected = formulasOf(sheet);
      for (const { row, content } of edits) {
        put(sheet, cellAddress(row - 1, 1), [content]);
        expected[row - 1] = content;
      }
      await book.calculate();
      expect(formulasOf(sheet)).toEqual(expected);
      const wrong = sheet
        .values(area(`A1:B${ROWS}`))
        .filter(
          ([a, b], line) => expected[line] === formulaOf(line + 1) && b !== Number(a) * 2 + 1000
        );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 6 }
  );
}, 60_000);
