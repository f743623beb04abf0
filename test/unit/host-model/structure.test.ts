import { area, formula, newBook, put, value } from "./support";

/** Two sheets: figures with sums on the first, references to them on the second. */
async function figures() {
  const book = newBook({ sheets: ["数据", "汇总"] });
  const data = book.sheet("数据")!;
  const summary = book.sheet("汇总")!;
  put(data, "A1", [
    ["甲", 1, 10],
    ["乙", 2, 20],
    ["丙", 3, 30],
    ["合计", "=SUM(B1:B3)", "=SUM(C1:C3)"],
  ]);
  put(summary, "A1", [["=数据!B4"], ["=SUM(数据!B1:B3)"], ["=数据!$B$2"]]);
  await book.calculate();
  return { book, data, summary };
}

describe("rows and columns", () => {
  test("inserting rows moves contents, formulas here and on other sheets, names and merges", async () => {
    const { book, data, summary } = await figures();
    data.merge(area("A3:B3"));
    book.setName({ name: "合计数", formula: "=数据!$B$4", comment: "", visible: true });
    data.insert(area("2:3"), "Down");
    await book.calculate();
    expect(data.values(area("A1:B6")).map((row) => row[0])).toEqual([
      "甲",
      "",
      "",
      "乙",
      "丙",
      "合计",
    ]);
    expect(formula(data, "B6")).toBe("=SUM(B1:B5)");
    expect(summary.formulas(area("A1:A3"))).toEqual([
      ["=数据!B6"],
      ["=SUM(数据!B1:B5)"],
      ["=数据!$B$4"],
    ]);
    expect(summary.values(area("A1:A3"))).toEqual([[3], [3], [2]]);
    expect(data.merges()).toEqual([area("A5:B5")]);
    expect(book.names[0]!.formula).toBe("=数据!$B$6");
  });

  test.each([
    ["the sheet is not the active one", true],
    ["cells were merged on another sheet since", false],
  ])("merges grow and shrink with rows inside them when %s", async (_, away) => {
    const { book, data, summary } = await figures();
    data.merge(area("D1:D3"));
    summary.merge(area("A1:B1"));
    if (away) book.activate(summary.id);
    data.insert(area("2:2"), "Down");
    expect(data.merges()).toEqual([area("D1:D4")]);
    data.delete(area("2:2"), "Up");
    expect(data.merges()).toEqual([area("D1:D3")]);
    expect(book.active.id).toBe(away ? summary.id : data.id);
  });

  test("deleting rows moves contents back and breaks what pointed to them", async () => {
    const { book, data, summary } = await figures();
    data.delete(area("2:2"), "Up");
    await book.calculate();
    expect(data.values(area("A1:C3"))).toEqual([
      ["甲", 1, 10],
      ["丙", 3, 30],
      ["合计", 4, 40],
    ]);
    expect(summary.values(area("A1:A3"))).toEqual([[4], [4], ["#REF!"]]);
    expect(data.usedArea(true)).toEqual(area("A1:C3"));
  });

  test("inserting and deleting columns", async () => {
    const { book, data, summary } = await figures();
    data.insert(area("B:B"), "Right");
    await book.calculate();
    expect(data.formulas(area("B4:D4"))).toEqual([["", "=SUM(C1:C3)", "=SUM(D1:D3)"]]);
    expect(summary.values(area("A1:A3"))).toEqual([[6], [6], [2]]);
    data.delete(area("B:C"), "Left");
    await book.calculate();
    expect(data.values(area("A1:B4")).map((row) => row[1])).toEqual([10, 20, 30, 60]);
    expect(value(summary, "A1")).toBe("#REF!");
  });

  test("new rows and columns take the formatting before them", () => {
    const sheet = newBook().active;
    put(sheet, "B2", [1]);
    sheet.restyle(area("B2:C2"), { fill: "#FFFF00" });
    sheet.setRowHeight(1, 1, 30);
    sheet.insert(area("3:4"), "Down");
    expect([sheet.style(2, 1), sheet.style(3, 2), sheet.style(2, 3)]).toEqual([
      { fill: "#FFFF00" },
      { fill: "#FFFF00" },
      {},
    ]);
    expect([sheet.rowHeight(1), sheet.rowHeight(3), sheet.rowHeight(4)]).toEqual([30, 30, 15]);
    sheet.insert(area("D:D"), "Right");
    expect(sheet.style(1, 3)).toEqual({ fill: "#FFFF00" });
  });

  test("the sheet that is not active changes just so, and stays inactive", async () => {
    const { book, data, summary } = await figures();
    book.activate(summary.id);
    data.insert(area("1:1"), "Down");
    data.delete(area("A:A"), "Left");
    await book.calculate();
    expect(book.active.id).toBe(summary.id);
    expect(formula(summary, "A1")).toBe("=数据!A5");
    expect(value(summary, "A1")).toBe(6);
  });

  test("beyond the last row that holds something nothing happens", async () => {
    const { book, data } = await figures();
    data.delete(area("900:100000"), "Up");
    data.insert(area("2000:2001"), "Down");
    await book.calculate();
    expect(value(data, "B4")).toBe(6);
  });

  test("every row deleted leaves a blank sheet that can be written", async () => {
    const { book, data } = await figures();
    data.delete(area("1:1048576"), "Up");
    expect(data.usedArea(false)).toBeUndefined();
    put(data, "C3", ["=1+1"]);
    await book.calculate();
    expect(value(data, "C3")).toBe(2);
  });
});

describe("cells", () => {
  test.each([
    ["B2", "Down", "B1:B5", [[1], [""], [2], [3], [6]], "=SUM(B1:B4)"],
    ["B1:B2", "Down", "B1:B6", [[""], [""], [1], [2], [3], [6]], "=SUM(B3:B5)"],
  ] as const)("inserting %s shifts %s", async (address, shift, read, expected, sum) => {
    const { book, data } = await figures();
    data.insert(area(address), shift);
    await book.calculate();
    expect(data.values(area(read))).toEqual(expected);
    const { bottom } = area(read);
    expect(data.formulas({ top: bottom, bottom, left: 1, right: 1 })).toEqual([[sum]]);
    expect(data.values(area("C1:C4"))).toEqual([[10], [20], [30], [60]]);
  });

  test("inserting cells to the right", async () => {
    const { book, data, summary } = await figures();
    data.insert(area("B2"), "Right");
    await book.calculate();
    expect(data.values(area("A2:D2"))).toEqual([["乙", "", 2, 20]]);
    expect(formula(summary, "A3")).toBe("=数据!$C$2");
  });

  test.each([
    ["B2", "Up", "B1:B4", [[1], [3], [4], [""]]],
    ["B2:C2", "Left", "B1:B4", [[1], [""], [3], [4]]],
  ] as const)("deleting %s shifts %s", async (address, shift, read, expected) => {
    const { book, data } = await figures();
    data.delete(area(address), shift);
    await book.calculate();
    expect(data.values(area(read))).toEqual(expected);
  });
});

describe("sheets", () => {
  test("are added, found without case, renamed with the formulas that name them", async () => {
    const book = newBook({ sheets: ["Data"] });
    put(book.active, "A1", [5]);
    const other = book.addSheet("汇总");
    other.write(area("A1"), [["=Data!A1*2"]]);
    await book.calculate();
    expect(book.sheet("dATA")!.id).toBe(book.sheets[0]!.id);
    expect(book.sheet(other.id)!.name).toBe("汇总");
    book.sheet("Data")!.name = "数据 2025";
    await book.calculate();
    expect(other.formulas(area("A1"))).toEqual([["='数据 2025'!A1*2"]]);
    put(book.sheet("数据 2025")!, "A1", [6]);
    await book.calculate();
    expect(other.values(area("A1"))).toEqual([[12]]);
  });

  test("get a free name, and ids of Excel's shape that are never used again", () => {
    const book = newBook();
    const second = book.addSheet();
    expect(second.name).toBe("Sheet2");
    expect(second.id).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}\}$/);
    book.deleteSheet(second.id);
    expect(book.addSheet().id).not.toBe(second.id);
  });

  test("are moved", () => {
    const book = newBook({ sheets: ["一", "二", "三"] });
    const names = () => book.sheets.map((sheet) => sheet.name);
    book.moveSheet(book.sheet("三")!.id, 0);
    expect(names()).toEqual(["三", "一", "二"]);
    book.moveSheet(book.sheet("三")!.id, 9);
    expect(names()).toEqual(["一", "二", "三"]);
  });

  test("are deleted; formulas that pointed there are #REF!, another sheet becomes active", async () => {
    const book = newBook({ sheets: ["一", "二"] });
    const [one, two] = [book.sheet("一")!, book.sheet("二")!];
    put(two, "A1", ["=一!A1"]);
    await book.calculate();
    book.deleteSheet(one.id);
    await book.calculate();
    expect(book.sheets).toHaveLength(1);
    expect(book.sheet("一")).toBeUndefined();
    expect(book.active.id).toBe(two.id);
    expect(value(two, "A1")).toBe("#REF!");
  });

  test("are copied with contents, formats and extras, next to the original", async () => {
    const book = newBook({ sheets: ["表", "末"] });
    const sheet = book.sheet("表")!;
    put(sheet, "A1", [2, "=A1*10"]);
    sheet.restyle(area("A1"), { bold: true, locked: false });
    sheet.merge(area("A3:B3"));
    sheet.extras.page.orientation = "Landscape";
    await book.calculate();
    const copy = book.copySheet(sheet.id);
    copy.write(area("A1"), [[3]]);
    copy.extras.page.orientation = "Portrait";
    await book.calculate();
    expect(book.sheets.map((s) => s.name)).toEqual(["表", "表 (2)", "末"]);
    expect(copy.values(area("A1:B1"))).toEqual([[3, 30]]);
    expect(sheet.values(area("A1:B1"))).toEqual([[2, 20]]);
    expect(copy.style(0, 0)).toEqual({ bold: true, locked: false });
    expect(copy.merges()).toEqual([area("A3:B3")]);
    expect(sheet.extras.page.orientation).toBe("Landscape");
  });

  test.each(["Hidden", "VeryHidden", "Visible"] as const)("can be %s", (visibility) => {
    const book = newBook({ sheets: ["一", "二"] });
    const sheet = book.sheet("二")!;
    sheet.visibility = "Hidden";
    sheet.visibility = visibility;
    expect(sheet.visibility).toBe(visibility);
  });

  test("have a tab colour, grid lines and headings", () => {
    const sheet = newBook().active;
    expect([sheet.tabColor, sheet.gridlines, sheet.headings]).toEqual(["", true, true]);
    Object.assign(sheet, { tabColor: "#FF0000", gridlines: false, headings: false });
    expect([sheet.tabColor, sheet.gridlines, sheet.headings]).toEqual(["#FF0000", false, false]);
    sheet.tabColor = "";
    expect(sheet.tabColor).toBe("");
  });
});

describe("names", () => {
  test.each([
    ["分值", "=表!$A$1:$A$3", 6],
    ["税率", "=0.13", 0.13],
    ["首格", "='表'!$A$1", 1],
    ["合计", "=SUM(表!$A$1:$A$3)", 6],
  ])("%s = %s", async (name, formulaText, expected) => {
    const book = newBook({ sheets: ["表"] });
    const sheet = book.active;
    put(sheet, "A1", [[1], [2], [3]]);
    book.setName({ name, formula: formulaText, comment: "说明", visible: true });
    put(sheet, "C1", [`=SUM(${name})`]);
    await book.calculate();
    expect(value(sheet, "C1")).toBeCloseTo(expected, 10);
    expect(book.names).toEqual([{ name, formula: formulaText, comment: "说明", visible: true }]);
  });

  test("are replaced and deleted without regard to case; formulas follow", async () => {
    const book = newBook();
    const sheet = book.active;
    put(sheet, "A1", [[1], [2]]);
    book.setName({ name: "Rate", formula: "=Sheet1!$A$1", comment: "", visible: true });
    put(sheet, "B1", ["=rate*10"]);
    await book.calculate();
    expect(value(sheet, "B1")).toBe(10);
    book.setName({ name: "RATE", formula: "=Sheet1!$A$2", comment: "", visible: false });
    await book.calculate();
    expect(book.names).toHaveLength(1);
    expect(book.names[0]!.visible).toBe(false);
    expect(value(sheet, "B1")).toBe(20);
    book.deleteName("rate");
    await book.calculate();
    expect(book.names).toEqual([]);
    expect(value(sheet, "B1")).toBe("#NAME?");
  });

  test("of one sheet stand beside those of the book", () => {
    const book = newBook({ sheets: ["一", "二"] });
    const sheetId = book.sheet("二")!.id;
    book.setName({ name: "区", formula: "=一!$A$1", comment: "", visible: true });
    book.setName({ name: "区", formula: "=二!$A$1", comment: "", visible: true, sheetId });
    expect(book.names.map((name) => name.sheetId)).toEqual([undefined, sheetId]);
    book.deleteName("区", sheetId);
    expect(book.names.map((name) => name.formula)).toEqual(["=一!$A$1"]);
  });
});
