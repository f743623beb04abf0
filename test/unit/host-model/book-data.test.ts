import type { BookData, SheetData } from "../../../workbench/host/model/book-data";
import { area, formula, newBook, put, text, value } from "./support";

const sheetData = (sheet: Partial<SheetData>): BookData => ({
  sheets: [{ name: "表", cells: [], ...sheet }],
});

describe("a book from plain data", () => {
  test("contents are taken as they are, formulas calculate", async () => {
    const book = newBook({
      data: sheetData({
        cells: [
          [
            { value: 1 },
            { value: "007" },
            { value: "95%" },
            { value: true },
            { value: "#N/A", error: true },
          ],
          undefined,
          [null, { formula: "=A1+1", value: 99 }, { formula: '=_xlfn.CONCAT(B1,"!")' }],
          [{ value: "#N/A" }],
        ],
      }),
    });
    const sheet = book.active;
    expect(value(sheet, "B3")).toBe(99);
    await book.calculate();
    expect(sheet.values(area("A1:E1"))).toEqual([[1, "007", "95%", true, "#N/A"]]);
    expect(sheet.valueTypes(area("A1:E1"))).toEqual([
      ["Double", "String", "String", "Boolean", "Error"],
    ]);
    expect(sheet.values(area("A3:C3"))).toEqual([["", 2, "007!"]]);
    expect(formula(sheet, "C3")).toBe('=CONCAT(B1,"!")');
    expect(sheet.valueTypes(area("A4"))).toEqual([["String"]]);
  });

  test("formats, merges, sizes, hidden rows, frozen panes and settings of the sheet", () => {
    const book = newBook({
      data: {
        ...sheetData({
          tabColor: "#FF0000",
          gridlines: false,
          headings: false,
          cells: [[{ value: 0.5, style: 1 }, { style: 0 }]],
          merges: [area("A2:B3")],
          columns: [
            { first: 0, last: 1, width: 90 },
            { first: 2, last: 2, hidden: true },
          ],
          rows: [{ first: 3, last: 4, height: 30, hidden: true }],
          defaultRowHeight: 18,
          extras: { frozen: { rows: 2, columns: 1 } },
        }),
        styles: [{ bold: true }, { numberFormat: "0%", locked: false }],
      },
    });
    const sheet = book.active;
    expect([sheet.tabColor, sheet.gridlines, sheet.headings]).toEqual(["#FF0000", false, false]);
    expect(text(sheet, "A1")).toBe("50%");
    expect([sheet.style(0, 0), sheet.style(0, 1)]).toEqual([
      { numberFormat: "0%", locked: false },
      { bold: true },
    ]);
    expect(sheet.merges()).toEqual([area("A2:B3")]);
    expect([sheet.columnWidth(1), sheet.columnWidth(3)]).toEqual([90, 48]);
    expect([sheet.isColumnHidden(2), sheet.isRowHidden(4)]).toEqual([true, true]);
    expect([sheet.rowHeight(3), sheet.rowHeight(9)]).toEqual([30, 18]);
    expect(sheet.extras.frozen).toEqual({ rows: 2, columns: 1 });
    expect(sheet.extras.page.orientation).toBe("Portrait");
  });

  test("rows and columns named up to the last one do not make the sheet that large", () => {
    const book = newBook({
      data: sheetData({
        rows: [{ first: 10, last: 1_048_575, hidden: true }],
        columns: [
          { first: 40, last: 50, width: 90 },
          { first: 60, last: 16_383, hidden: true },
        ],
      }),
    });
    expect([book.active.isRowHidden(10), book.active.columnWidth(50)]).toEqual([true, 90]);
    expect(book.toData().sheets[0]!.rows!.length).toBe(1);
  });

  test("order, visibility, the active sheet, its selection, names and the keeping places", () => {
    const book = newBook({
      data: {
        name: "账本",
        sheets: [
          { name: "隐", visibility: "VeryHidden", cells: [] },
          { name: "甲", cells: [[{ value: 1 }]] },
          { name: "乙", cells: [] },
        ],
        names: [
          { name: "首", formula: "=甲!$A$1" },
          { name: "本", formula: "=乙!$A$1", sheet: "乙", visible: false },
        ],
        active: 2,
        selection: area("B2:B3"),
        settings: { key: '{"a":1}' },
        customXmlParts: { "{1}": "<a/>" },
        properties: { title: "标题" },
      },
    });
    expect(book.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["隐", "VeryHidden"],
      ["甲", "Visible"],
      ["乙", "Visible"],
    ]);
    expect(book.active.name).toBe("乙");
    expect(book.selection.area).toEqual(area("B2:B3"));
    expect(book.names).toEqual([
      { name: "首", formula: "=甲!$A$1", comment: "", visible: true },
      {
        name: "本",
        formula: "=乙!$A$1",
        comment: "",
        visible: false,
        sheetId: book.sheet("乙")!.id,
      },
    ]);
    expect(book.settings.get("key")).toBe('{"a":1}');
    expect(book.customXmlParts.get("{1}")).toBe("<a/>");
    expect(book.properties).toEqual({ title: "标题" });
  });

  test("without a word about it the first visible sheet is active", () => {
    const sheets: SheetData[] = [
      { name: "隐", visibility: "Hidden", cells: [] },
      { name: "甲", cells: [] },
    ];
    expect(newBook({ data: { sheets } }).active.name).toBe("甲");
  });
});

describe("a book as plain data", () => {
  test("comes back the same", async () => {
    const book = newBook({ sheets: ["一", "二"] });
    const sheet = book.sheet("一")!;
    put(sheet, "B2", [1, "'007", "文字", true, "=B2*2", "=NA()", "=SEQUENCE(2)"]);
    sheet.restyle(area("B2:C4"), { fill: "#FFFF00" });
    sheet.restyle(area("B2"), { numberFormat: "0.00" });
    sheet.merge(area("B6:C7"));
    sheet.setColumnWidth(1, 2, 90);
    sheet.setRowsHidden(8, 9, true);
    sheet.restyle(area("J:J"), { numberFormat: "@" });
    sheet.extras.frozen = { rows: 1, columns: 0 };
    sheet.extras.page.orientation = "Landscape";
    book.sheet("二")!.visibility = "VeryHidden";
    book.setName({ name: "首", formula: "=一!$B$2", comment: "说明", visible: true });
    book.settings.set("a", "1");
    book.selection = { sheetId: sheet.id, area: area("C3") };
    await book.calculate();
    const data = book.toData();
    const again = newBook({ data: JSON.parse(JSON.stringify(data)) as BookData });
    await again.calculate();
    expect(again.toData()).toEqual(data);
    expect(data.sheets[0]!.cells[1]![7]).toEqual({
      value: 1,
      formula: "=SEQUENCE(2)",
      spill: area("H2:H3"),
    });
    expect(again.sheet("一")!.style(500, 9)).toEqual({ numberFormat: "@" });
    expect(again.sheet("一")!.values(area("H2:H3"))).toEqual([[1], [2]]);
  });

  test("a blank book is small", () => {
    expect(newBook().toData().sheets[0]).toMatchObject({ cells: [], merges: [], rows: [] });
  });
});
