import { createUniverBook } from "../../../workbench/host/model/univer-book";
import type { Area } from "../../../src/core/sheets/address";

const cells = (top: number, left: number, bottom = top, right = left): Area => ({
  top,
  left,
  bottom,
  right,
});

test("writes, calculates and reads", async () => {
  const book = createUniverBook({ sheets: ["表1", "表2"] });
  const sheet = book.sheet("表1")!;
  sheet.write(cells(0, 0, 0, 5), [[1, "2", "95%", "TRUE", "'007", "文字"]]);
  sheet.write(cells(1, 0, 1, 3), [["=A1+B1", "=表2!A1*2", "=SEQUENCE(2)", "=1/0"]]);
  book.sheet("表2")!.write(cells(0, 0), [[21]]);
  await book.calculate();
  expect(sheet.values(cells(0, 0, 2, 5))).toEqual([
    [1, 2, 0.95, true, "007", "文字"],
    [3, 42, 1, "#DIV/0!", "", ""],
    ["", "", 2, "", "", ""],
  ]);
  expect(sheet.texts(cells(0, 2))).toEqual([["95%"]]);
  expect(sheet.spillArea(1, 2)).toEqual(cells(1, 2, 2, 2));
  book.dispose();
});
