import { area, formula, newBook, put, text, value } from "./support";
import { createUniverBook } from "../../../workbench/host/model/univer-book";
import { dateSerial } from "../../../workbench/host/model/typed-content";
import type { CellContent } from "../../../workbench/host/model/book-model";

describe("what is written reads as Excel reads what is typed", () => {
  const cases: [CellContent, CellContent, string, string][] = [
    // written, value, text, number format
    [1, 1, "1", "General"],
    [0.5, 0.5, "0.5", "General"],
    ["12", 12, "12", "General"],
    ["-3.50", -3.5, "-3.5", "General"],
    ["+7", 7, "7", "General"],
    ["1,234", 1234, "1,234", "#,##0"],
    ["1,234.5", 1234.5, "1,234.50", "#,##0.00"],
    ["(12)", -12, "-12", "General"],
    ["95%", 0.95, "95%", "0%"],
    ["95.5%", 0.955, "95.50%", "0.00%"],
    ["¥1,200", 1200, "¥1,200", "¥#,##0"],
    ["1e3", 1000, "1.00E+03", "0.00E+00"],
    ["320102199001011234", 320102199001011000, "3.20102E+17", "General"],
    ["TRUE", true, "TRUE", "General"],
    ["false", false, "FALSE", "General"],
    [true, true, "TRUE", "General"],
    ["#N/A", "#N/A", "#N/A", "General"],
    ["'007", "007", "007", "General"],
    ["'=1+1", "=1+1", "=1+1", "General"],
    ["文字", "文字", "文字", "General"],
    ["≥95%", "≥95%", "≥95%", "General"],
    ["1.2万亩", "1.2万亩", "1.2万亩", "General"],
    ["1,23", "1,23", "1,23", "General"],
    ["12%3", "12%3", "12%3", "General"],
    ["=", "=", "=", "General"],
    ["2025-03-01", 45717, "2025/3/1", "yyyy/m/d"],
    ["2025/3/1", 45717, "2025/3/1", "yyyy/m/d"],
    ["2025年3月1日", 45717, "2025年3月1日", 'yyyy"年"m"月"d"日"'],
    ["2025年3月", 45717, "2025年3月", 'yyyy"年"m"月"'],
    ["2025-02-30", "2025-02-30", "2025-02-30", "General"],
    ["2025年底前", "2025年底前", "2025年底前", "General"],
    ["2025-03-01 12:00", 45717.5, "2025/3/1 12:00", "yyyy/m/d h:mm"],
    ["14:30", 14.5 / 24, "14:30", "h:mm"],
    ["25:00", "25:00", "25:00", "General"],
    ["2025", 2025, "2025", "General"],
    ["80-90", "80-90", "80-90", "General"],
  ];

  test.each(cases)("%p is %p, shown as %p", (written, read, shown, format) => {
    const sheet = newBook().active;
    put(sheet, "B2", [written]);
    expect(value(sheet, "B2")).toBe(read);
    expect(text(sheet, "B2")).toBe(shown);
    expect(sheet.numberFormats(area("B2"))).toEqual([[format]]);
  });

  test("a day without a year is one of this year", () => {
    const sheet = newBook().active;
    put(sheet, "A1", ["3-5"]);
    expect(value(sheet, "A1")).toBe(dateSerial(new Date().getFullYear(), 3, 5));
    expect(text(sheet, "A1")).toBe("3月5日");
  });

  test.each<[CellContent, string]>([
    ["007", "007"],
    ["95%", "95%"],
    [5, "5"],
    ["2025-03-01", "2025-03-01"],
    ["=1+1", "=1+1"],
    ["TRUE", "TRUE"],
  ])("a text cell keeps %p as text", async (written, read) => {
    const book = newBook();
    const sheet = book.active;
    sheet.restyle(area("A1"), { numberFormat: "@" });
    put(sheet, "A1", [written]);
    await book.calculate();
    expect(value(sheet, "A1")).toBe(read);
    expect(sheet.valueTypes(area("A1"))).toEqual([["String"]]);
    expect(sheet.numberFormats(area("A1"))).toEqual([["@"]]);
  });

  test("a cell keeps the number format it has", () => {
    const sheet = newBook().active;
    sheet.restyle(area("A1:A2"), { numberFormat: "0.0" });
    put(sheet, "A1", [["95%"], ["1,234"]]);
    expect(sheet.numberFormats(area("A1:A2"))).toEqual([["0.0"], ["0.0"]]);
  });

  test("null leaves a cell, an empty text clears it", () => {
    const sheet = newBook().active;
    put(sheet, "A1", [1, "甲", 3]);
    put(sheet, "A1", [null, "", 9]);
    expect(sheet.values(area("A1:C1"))).toEqual([[1, "", 9]]);
    expect(sheet.valueTypes(area("A1:C1"))).toEqual([["Double", "Empty", "Double"]]);
  });

  test("a text that looks like a number stays one when it is formatted and overwritten nearby", () => {
    const sheet = newBook().active;
    put(sheet, "A1", ["'007", "'TRUE", "'1.0"]);
    sheet.restyle(area("A1:C1"), { bold: true });
    sheet.setColumnWidth(0, 2, 60);
    put(sheet, "A2", [1, 2, 3]);
    expect(sheet.values(area("A1:C1"))).toEqual([["007", "TRUE", "1.0"]]);
    expect(sheet.valueTypes(area("A1:C1"))).toEqual([["String", "String", "String"]]);
  });
});

describe("formulas", () => {
  test("value types of their results", async () => {
    const book = newBook();
    const sheet = book.active;
    put(sheet, "A1", ["=1+1", '="a"', "=1>0", "=1/0", '=""', "=NA()"]);
    await book.calculate();
    expect(sheet.values(area("A1:F1"))).toEqual([[2, "a", true, "#DIV/0!", "", "#N/A"]]);
    expect(sheet.valueTypes(area("A1:F1"))).toEqual([
      ["Double", "String", "Boolean", "Error", "String", "Error"],
    ]);
  });

  test("a value replaces a formula and a formula a value", async () => {
    const book = newBook();
    const sheet = book.active;
    put(sheet, "A1", [2, "=A1*10"]);
    await book.calculate();
    put(sheet, "B1", ["文字"]);
    put(sheet, "A1", ["=3*3"]);
    await book.calculate();
    expect(sheet.values(area("A1:B1"))).toEqual([[9, "文字"]]);
    expect(sheet.formulas(area("A1:B1"))).toEqual([["=3*3", "文字"]]);
  });

  test("newer functions lose the prefix files give them", async () => {
    const book = newBook();
    const sheet = book.active;
    put(sheet, "A1", ["=_xlfn.XLOOKUP(2,D1:D3,E1:E3)", null, null, 1, "甲"]);
    put(sheet, "A2", ['=_xlfn.CONCAT("_xlfn.A ""_xlfn.B""",1)']);
    put(sheet, "D2", [
      [2, "乙"],
      [3, "丙"],
    ]);
    await book.calculate();
    expect(formula(sheet, "A1")).toBe("=XLOOKUP(2,D1:D3,E1:E3)");
    expect(value(sheet, "A1")).toBe("乙");
    expect(value(sheet, "A2")).toBe('_xlfn.A "_xlfn.B"1');
  });

  test("a result of several cells spills, shrinks and goes away", async () => {
    const book = newBook();
    const sheet = book.active;
    put(sheet, "A1", [3, "=SEQUENCE(A1,2)"]);
    await book.calculate();
    expect(sheet.values(area("B1:C4"))).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      ["", ""],
    ]);
    expect(sheet.texts(area("C3"))).toEqual([["6"]]);
    expect(sheet.valueTypes(area("C3:C4"))).toEqual([["Double"], ["Empty"]]);
    expect(sheet.spillArea(0, 1)).toEqual(area("B1:C3"));
    expect(sheet.usedArea(true)).toEqual(area("A1:C3"));
    put(sheet, "A1", [1]);
    await book.calculate();
    expect(sheet.values(area("B1:C2"))).toEqual([
      [1, 2],
      ["", ""],
    ]);
    put(sheet, "B1", [""]);
    await book.calculate();
    expect(sheet.values(area("B1:C1"))).toEqual([["", ""]]);
    expect(sheet.spillArea(0, 1)).toBeUndefined();
  });

  test("a spill that meets a value is #SPILL! until the value goes", async () => {
    const book = newBook();
    const sheet = book.active;
    put(sheet, "A1", ["=SEQUENCE(3)"]);
    put(sheet, "A3", ["占用"]);
    await book.calculate();
    expect(sheet.values(area("A1:A3"))).toEqual([["#SPILL!"], [""], ["占用"]]);
    sheet.clear(area("A3"), "Contents");
    await book.calculate();
    expect(sheet.values(area("A1:A3"))).toEqual([[1], [2], [3]]);
  });

  test("blank, text and forced text count as Excel counts them", async () => {
    const book = newBook();
    const sheet = book.active;
    put(sheet, "A1", [["'5"], [5], [""], ["文字"], [true]]);
    put(sheet, "C1", [["=SUM(A1:A5)"], ["=COUNT(A1:A5)"], ["=COUNTA(A1:A5)"], ["=ISTEXT(A1)"]]);
    await book.calculate();
    expect(sheet.values(area("C1:C4"))).toEqual([[5], [1], [4], [true]]);
  });
});

describe("displayed text", () => {
  test.each<[CellContent, string, string]>([
    [0.9512, "0%", "95%"],
    [0.9512, "0.00%", "95.12%"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [-5, "#,##0.00;[Red]-#,##0.00", "-5.00"],
    [0, '0;-0;"无"', "无"],
    [1234.5, "0", "1235"],
    [45717, "yyyy-mm-dd", "2025-03-01"],
    [45717, 'yyyy"年"m"月"', "2025年3月"],
    [45717, "yyyy/m/d", "2025/3/1"],
    [45717.75, "yyyy-mm-dd hh:mm", "2025-03-01 18:00"],
    ["文字", '0;-0;0;"【"@"】"', "【文字】"],
    ["文字", "0.00", "文字"],
    [-1234.5, "#,##0.00;[红色]-#,##0.00", "-1,234.50"],
    [12, 'G/通用格式"元"', "12元"],
    [12345, '0!.0,"万"', "1.2万"],
    [1234.567, "[DBNum1][$-804]General", "一千二百三十四.五六七"],
    [10010, "[DBNum1]General", "一万〇一十"],
    [12, "[DBNum1]General", "十二"],
    [100000001, "[DBNum2]General", "壹亿零壹"],
    [1203, "[DBNum2]0", "壹贰零叁"],
    [1203, "[DBNum3]0", "１２０３"],
    [45678, '[DBNum1]yyyy"年"m"月"d"日"', "二〇二五年一月二十一日"],
    [45678, "aaa", "二"],
    [45678, "[$-804]dddd", "星期二"],
    [45678, "dddd", "Tuesday"],
    [45678, "mmm-yy", "Jan-25"],
    [45678.6, "h:mm AM/PM", "2:24 PM"],
    [45678.6, '上午/下午h"时"mm"分"', "下午2时24分"],
    [45678.6, "[$-F400]h:mm:ss AM/PM", "14:24:00"],
    [-1, "yyyy/m/d", "########"],
    [45717, "m/d/yyyy", "2025/3/1"],
    [45717, "[$-F800]dddd, mmmm dd, yyyy", "2025年3月1日"],
    [45717, "aaaa", "星期六"],
    [85, '[>=90]"优";[>=80]"良";"中"', "良"],
    [1234.5, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', " 1,234.50 "],
    ["文字", "@", "文字"],
    [true, "0.00", "TRUE"],
    [1 / 3, "General", "0.333333333"],
    [1e11, "General", "1E+11"],
    [12345678901, "General", "12345678901"],
    [12.5, '0.0"分"', "12.5分"],
    [0.1 + 0.2, "General", "0.3"],
    [2.5, "# ?/?", "2 1/2"],
    [3, "¥#,##0.00", "¥3.00"],
  ])("%p under %p shows %p", (written, format, shown) => {
    const sheet = newBook().active;
    sheet.write(area("A1"), [[written]]);
    sheet.writeNumberFormats(area("A1"), [[format]]);
    expect(text(sheet, "A1")).toBe(shown);
  });
});

describe("in an American Excel", () => {
  test.each<[string, CellContent, string, string]>([
    ["1/15/2017", 42750, "1/15/2017", "m/d/yyyy"],
    ["1/5/17", 42740, "1/5/2017", "m/d/yyyy"],
    ["2017-01-15", 42750, "1/15/2017", "m/d/yyyy"],
    ["15-Jan-2017", 42750, "15-Jan-17", "d-mmm-yy"],
    ["January 15, 2017", 42750, "15-Jan-17", "d-mmm-yy"],
    ["Jan 2017", 42736, "Jan-17", "mmm-yy"],
    ["1/15/2017 2:30 PM", 42750 + 14.5 / 24, "1/15/2017 14:30", "m/d/yyyy h:mm"],
    ["2:30 PM", 14.5 / 24, "2:30 PM", "h:mm AM/PM"],
    ["13/45/2017", "13/45/2017", "13/45/2017", "General"],
    ["$1,200.50", 1200.5, "$1,200.50", "$#,##0.00"],
    ["May I", "May I", "May I", "General"],
  ])("%s", (written, expected, shown, format) => {
    const book = createUniverBook({ locale: "en-US" });
    const sheet = book.active;
    put(sheet, "A1", [written]);
    const seen = [value(sheet, "A1"), text(sheet, "A1"), sheet.numberFormats(area("A1"))[0]?.[0]];
    book.dispose();
    if (typeof expected === "number") expect(seen[0]).toBeCloseTo(expected, 9);
    else expect(seen[0]).toBe(expected);
    expect(seen.slice(1)).toEqual([shown, format]);
  });

  test("a date with the day first stays a text where there is no such month", () => {
    const book = createUniverBook();
    put(book.active, "A1", ["25/12/2025"]);
    expect(value(book.active, "A1")).toBe("25/12/2025");
    book.dispose();
  });
});

describe("numbers of more than 15 digits end in zeros and are not rounded", () => {
  test.each<[CellContent, number]>([
    ["123456789012345678", 123456789012345000],
    ["1,234,567,890,123,456,789", 1234567890123450000],
    ["-9876543210987654", -9876543210987650],
    ["0.0012345678901234567", 0.00123456789012345],
    ["123456789012345678%", 1234567890123450],
    [123456789012345680, 123456789012345000],
    [-1999999999999999, -1999999999999990],
    [999999999999999, 999999999999999],
    [0.1 + 0.2, 0.1 + 0.2],
    [1e300, 1e300],
  ])("%p", (written, kept) => {
    const sheet = newBook().active;
    put(sheet, "A1", [written]);
    expect(value(sheet, "A1")).toBe(kept);
  });

  test("a cell formatted as text keeps them all", () => {
    const sheet = newBook().active;
    sheet.writeNumberFormats(area("A1"), [["@"]]);
    put(sheet, "A1", ["123456789012345678"]);
    expect(value(sheet, "A1")).toBe("123456789012345678");
  });
});

test.each<[string, CellContent]>([
  ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
  ['=TEXT(1203,"[DBNum2]")', "壹仟贰佰零叁"],
  ['=TEXT(DATE(2025,1,21),"[DBNum1]yyyy年m月d日")', "二〇二五年一月二十一日"],
  ['=TEXT(DATE(2025,1,21),"aaaa")', "星期二"],
  ['=TEXT("0.953","0.0%")', "95.3%"],
  ['=TEXT("文字","0.0")', "文字"],
  ['=TEXT(1/0,"0")', "#DIV/0!"],
  ['=TEXT(A2:A3,"00")', "07"],
])("%s shows what a cell would", async (written, expected) => {
  const book = newBook();
  put(book.active, "A2", [7, 12]);
  put(book.active, "D1", [written]);
  await book.calculate();
  expect(value(book.active, "D1")).toBe(expected);
});
