import * as SheetJS from "@e965/xlsx";
import { readWorkbook } from "../../../workbench/files/read-workbook";

/** A small workbook in another format, made by the library that reads it. */
function written(bookType: SheetJS.BookType): Uint8Array {
  const sheet: SheetJS.WorkSheet = SheetJS.utils.aoa_to_sheet([
    ["等级", "个数", null],
    ["优", 1, true],
    ["良", 18, 0.6],
  ]);
  sheet["B4"] = { t: "n", v: 19, f: "SUM(B2:B3)" };
  sheet["C4"] = { t: "e", v: 42 };
  sheet["C3"].z = "0.0%";
  sheet["A5"] = { t: "s", v: "合并" };
  sheet["!ref"] = "A1:C5";
  sheet["!merges"] = [{ s: { r: 4, c: 0 }, e: { r: 4, c: 2 } }];
  const hidden = SheetJS.utils.aoa_to_sheet([["x"]]);
  const book: SheetJS.WorkBook = {
    SheetNames: ["结果", "隐藏"],
    Sheets: { 结果: sheet, 隐藏: hidden },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], Names: [] },
  };
  return new Uint8Array(SheetJS.write(book, { bookType, type: "array" }) as ArrayBuffer);
}

describe.each([
  ["biff8", "a.xls"],
  ["biff8", "a.et"],
  ["xlsb", "a.xlsb"],
] as const)("%s as %s", (bookType, file) => {
  test("values, formulas, errors, merges and hidden sheets", async () => {
    const book = await readWorkbook(written(bookType), file);
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(["结果", "隐藏"]);
    const [sheet, hidden] = book.sheets;
    expect(hidden?.visibility).toBe("Hidden");
    expect(sheet?.cells[1]?.[0]).toMatchObject({ value: "优" });
    expect(sheet?.cells[1]?.[1]).toMatchObject({ value: 1 });
    expect(sheet?.cells[1]?.[2]).toMatchObject({ value: true });
    expect(sheet?.cells[3]?.[1]?.value).toBe(19);
    expect(sheet?.cells[3]?.[2]).toMatchObject({ value: "#N/A", error: true });
    expect(sheet?.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 2 }]);
  });
});

test("OpenDocument: values, results of formulas and merges", async () => {
  const book = await readWorkbook(written("ods"), "a.ods");
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["结果", "隐藏"]);
  const [sheet] = book.sheets;
  expect(sheet?.cells[2]?.[1]).toMatchObject({ value: 18 });
  expect(sheet?.cells[3]?.[1]).toMatchObject({ value: 19, formula: "=SUM(B2:B3)" });
  expect(sheet?.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 2 }]);
});

test("number formats of an .xls", async () => {
  const book = await readWorkbook(written("biff8"), "a.xls");
  const cell = book.sheets[0]?.cells[2]?.[2];
  expect(book.styles?.[cell?.style ?? -1]).toEqual({ numberFormat: "0.0%" });
});

describe(".csv", () => {
  const text =
    "单位,代码,金额,日期\r\n教育局,007,12.50,2024-05\r\n卫健局,123456789012345678,-3,1-2\r\n";
  /** The first characters above in GBK, which Node can read but not write. */
  const gbk = Uint8Array.from([0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0x31, 0x0d, 0x0a]);

  test("plain numbers are numbers; codes and dates stay the text they are", async () => {
    const book = await readWorkbook(new TextEncoder().encode(text), "单位.csv");
    expect(book.sheets[0]?.name).toBe("单位");
    expect(book.sheets[0]?.cells.map((row) => row?.map((cell) => cell?.value))).toEqual([
      ["单位", "代码", "金额", "日期"],
      ["教育局", "007", 12.5, "2024-05"],
      ["卫健局", "123456789012345678", -3, "1-2"],
    ]);
  });

  test("in GBK as in UTF-8", async () => {
    const book = await readWorkbook(gbk, "a.csv");
    expect(book.sheets[0]?.cells[0]?.map((cell) => cell?.value)).toEqual(["单位", 1]);
  });
});

test("an .xlsx without views, as libraries write it", async () => {
  const book = await readWorkbook(written("xlsx"), "a.xlsx");
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["结果", "隐藏"]);
  expect(book.active).toBe(0);
  const [sheet] = book.sheets;
  expect(sheet?.cells[1]?.[0]).toMatchObject({ value: "优" });
  expect(sheet?.cells[3]?.[2]).toMatchObject({ value: "#N/A" });
  expect(sheet?.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 2 }]);
});
