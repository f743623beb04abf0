import type { CellStyle } from "../../../workbench/host/model/book-model";
import { area, newBook, put, value } from "./support";

const line = { style: "Continuous", weight: "Thin", color: "#336699" } as const;

describe("styles", () => {
  test.each<[CellStyle]>([
    [{ fontName: "宋体", fontSize: 12 }],
    [{ bold: true, italic: true, strikethrough: true }],
    [{ underline: "Single" }],
    [{ underline: "Double" }],
    [{ color: "#FF0000", fill: "#FFF2CC" }],
    [{ horizontal: "Center", vertical: "Center" }],
    [{ horizontal: "CenterAcrossSelection", vertical: "Distributed" }],
    [{ horizontal: "Fill", vertical: "Top" }],
    [{ horizontal: "Justify", vertical: "Justify" }],
    [{ wrap: true, indent: 2 }],
    [{ borders: { EdgeTop: line, EdgeLeft: { ...line, weight: "Thick" } } }],
    [{ borders: { EdgeBottom: { style: "Double", weight: "Thick", color: "#000000" } } }],
    [{ borders: { EdgeRight: { style: "Dash", weight: "Medium", color: "#000000" } } }],
    [{ numberFormat: "0.00%" }],
    [{ locked: false, formulaHidden: true }],
  ])("%j reads back", (style) => {
    const sheet = newBook().active;
    sheet.restyle(area("B2:C3"), style);
    expect(sheet.style(1, 1)).toEqual(style);
    expect(sheet.style(2, 2)).toEqual(style);
    expect(sheet.style(0, 0)).toEqual({});
  });

  test("a patch changes only its members, each cell keeping its others", () => {
    const sheet = newBook().active;
    sheet.restyle(area("A1"), { bold: true, fill: "#FFFF00", locked: false });
    sheet.restyle(area("A2"), { italic: true });
    sheet.restyle(area("A1:A2"), { color: "#FF0000" });
    expect(sheet.style(0, 0)).toEqual({
      bold: true,
      fill: "#FFFF00",
      color: "#FF0000",
      locked: false,
    });
    expect(sheet.style(1, 0)).toEqual({ italic: true, color: "#FF0000" });
  });

  test("default values take members away", () => {
    const sheet = newBook().active;
    const none = { style: "None", weight: "Thin", color: "" } as const;
    sheet.restyle(area("A1"), { bold: true, fill: "#FFFF00", borders: { EdgeTop: line } });
    sheet.restyle(area("A1"), { bold: false, fill: "", borders: { EdgeTop: none } });
    sheet.restyle(area("A1"), { horizontal: "Left", numberFormat: "0" });
    sheet.restyle(area("A1"), { horizontal: "General", numberFormat: "General" });
    expect(sheet.style(0, 0)).toEqual({});
    expect(sheet.usedArea(false)).toBeUndefined();
  });

  test("the common value of a member, null when cells differ", () => {
    const sheet = newBook().active;
    sheet.restyle(area("A1:B2"), { bold: true, fill: "#FFFF00" });
    sheet.restyle(area("B2"), { fill: "#00FF00" });
    expect(sheet.commonStyle(area("A1:B2"), "bold")).toBe(true);
    expect(sheet.commonStyle(area("A1:B2"), "fill")).toBeNull();
    expect(sheet.commonStyle(area("A1:C2"), "bold")).toBeNull();
    expect(sheet.commonStyle(area("A1:B2"), "italic")).toBeUndefined();
  });

  test("whole columns and rows carry a style", () => {
    const sheet = newBook().active;
    put(sheet, "B2", [5]);
    sheet.restyle(area("B2"), { bold: true });
    sheet.restyle(area("B:C"), { numberFormat: "@" });
    sheet.restyle(area("7:7"), { fill: "#EEEEEE" });
    expect(sheet.style(1, 1)).toEqual({ bold: true, numberFormat: "@" });
    expect(sheet.style(5000, 2)).toEqual({ numberFormat: "@" });
    expect(sheet.style(6, 20)).toEqual({ fill: "#EEEEEE" });
    expect(sheet.style(6, 1)).toEqual({ numberFormat: "@", fill: "#EEEEEE" });
    put(sheet, "C9", ["007"]);
    expect(value(sheet, "C9")).toBe("007");
    expect(sheet.commonStyle(area("B:C"), "numberFormat")).toBe("@");
  });

  test("number formats per cell, null leaves one", () => {
    const sheet = newBook().active;
    sheet.restyle(area("A1:C1"), { numberFormat: "0.0", bold: true });
    sheet.writeNumberFormats(area("A1:C1"), [["0%", null, "General"]]);
    expect(sheet.numberFormats(area("A1:D1"))).toEqual([["0%", "0.0", "General", "General"]]);
    expect(sheet.style(0, 2)).toEqual({ bold: true });
  });

  test("clearing contents, formats or all", () => {
    const sheet = newBook().active;
    const fill = () => {
      put(sheet, "A1", [1, 2]);
      sheet.restyle(area("A1:B1"), { bold: true });
      sheet.merge(area("A1:A2"));
    };
    fill();
    sheet.clear(area("A1"), "Contents");
    expect([value(sheet, "A1"), sheet.style(0, 0)]).toEqual(["", { bold: true }]);
    expect(sheet.merges()).toHaveLength(1);
    fill();
    sheet.clear(area("A1"), "Formats");
    expect([value(sheet, "A1"), sheet.style(0, 0)]).toEqual([1, {}]);
    fill();
    sheet.clear(area("A1:B2"), "All");
    expect(sheet.values(area("A1:B1"))).toEqual([["", ""]]);
    expect(sheet.merges()).toEqual([]);
    expect(sheet.usedArea(false)).toBeUndefined();
  });
});

describe("merged cells", () => {
  test("the top-left content stays, the others go", () => {
    const sheet = newBook().active;
    put(sheet, "A1", [
      ["标题", 2],
      [3, 4],
    ]);
    sheet.merge(area("A1:B2"));
    expect(sheet.merges()).toEqual([area("A1:B2")]);
    expect(sheet.values(area("A1:B2"))).toEqual([
      ["标题", ""],
      ["", ""],
    ]);
  });

  test("a new merge takes the place of those it touches; unmerging undoes every one touched", () => {
    const sheet = newBook().active;
    sheet.merge(area("A1:B2"));
    sheet.merge(area("D1:E1"));
    sheet.merge(area("B2:C3"));
    expect(sheet.merges()).toEqual(expect.arrayContaining([area("D1:E1"), area("B2:C3")]));
    expect(sheet.merges()).toHaveLength(2);
    sheet.unmerge(area("C3:D1"));
    sheet.unmerge(area("A1:Z9"));
    expect(sheet.merges()).toEqual([]);
  });

  test("one cell is no merge", () => {
    const sheet = newBook().active;
    sheet.merge(area("C3"));
    expect(sheet.merges()).toEqual([]);
  });
});

describe("sizes and hidden rows", () => {
  test("defaults are Excel's", () => {
    const sheet = newBook().active;
    expect([sheet.columnWidth(0), sheet.rowHeight(0)]).toEqual([48, 15]);
  });

  test("points are kept to a pixel", () => {
    const sheet = newBook().active;
    sheet.setColumnWidth(1, 3, 90);
    sheet.setRowHeight(2, 4, 30.2);
    expect([0, 1, 3, 4].map((column) => sheet.columnWidth(column))).toEqual([48, 90, 90, 48]);
    expect([1, 2, 4, 5].map((row) => sheet.rowHeight(row))).toEqual([15, 30, 30, 15]);
  });

  test("rows and columns hide and show, also beyond what the sheet reached so far", () => {
    const sheet = newBook().active;
    sheet.setRowsHidden(2, 3, true);
    sheet.setRowsHidden(4000, 4000, true);
    sheet.setColumnsHidden(1, 1, true);
    expect([1, 2, 3, 4, 4000].map((row) => sheet.isRowHidden(row))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
    expect([0, 1].map((column) => sheet.isColumnHidden(column))).toEqual([false, true]);
    sheet.setRowsHidden(3, 3, false);
    sheet.setColumnsHidden(0, 5, false);
    expect([sheet.isRowHidden(2), sheet.isRowHidden(3), sheet.isColumnHidden(1)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("a hidden row does not count in SUBTOTAL 109", async () => {
    const book = newBook();
    const sheet = book.active;
    put(sheet, "A1", [[1], [2], [4], ["=SUBTOTAL(109,A1:A3)"]]);
    await book.calculate();
    expect(value(sheet, "A4")).toBe(7);
    sheet.setRowsHidden(1, 1, true);
    await book.calculate();
    expect(value(sheet, "A4")).toBe(5);
  });
});
