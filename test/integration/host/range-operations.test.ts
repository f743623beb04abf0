import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeAll(async () => {
  excel = await openExcelPage(["台账", "副本"]);
});
afterAll(() => excel.close());

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

const onSheet = <T>(formulas: Record<string, unknown[][]>, batch: Batch<T>): Promise<T> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.getRange().clear();
    for (const [address, contents] of Object.entries(formulas)) {
      sheet.getRange(address).formulas = contents as string[][];
    }
    await context.sync();
    return batch(sheet, context);
  });

const formulasAt = async (sheet: Excel.Worksheet, address: string): Promise<unknown[][]> => {
  const range = sheet.getRange(address);
  range.load("formulas");
  await sheet.context.sync();
  return range.formulas;
};

describe("sorting", () => {
  const mixed = { "A1:A8": [["乙"], [3], [""], [true], ["=1/0"], [1], ["甲"], ["a"]] };

  test.each([
    [true, [1, 3, "a", "甲", "乙", true, "=1/0", ""]],
    [false, ["=1/0", true, "乙", "甲", "a", 3, 1, ""]],
  ])("ascending %s: numbers, texts, truth values, errors; blanks last", async (up, order) => {
    await onSheet(mixed, async (sheet) => {
      sheet.getRange("A1:A8").sort.apply([{ key: 0, ascending: up }]);
      const sorted = (await formulasAt(sheet, "A1:A8")).map((row) => row[0]);
      // 乙 (yi) after 甲 (jia); Latin letters before Chinese.
      expect(sorted).toEqual(order);
    });
  });

  test("rows move with formulas, formats and headings kept", async () => {
    const rows = {
      "A1:C3": [
        ["名", "数", "倍"],
        ["乙", 2, "=B2*2"],
        ["甲", 1, "=B3*2"],
      ],
    };
    await onSheet(rows, async (sheet, context) => {
      sheet.getRange("A2").format.fill.color = "#FF0000";
      sheet.getRange("A1:C3").sort.apply([{ key: 1 }], false, true);
      const fill = sheet.getRange("A3").format.fill;
      fill.load("color");
      expect(await formulasAt(sheet, "A1:C3")).toEqual([
        ["名", "数", "倍"],
        ["甲", 1, "=B2*2"],
        ["乙", 2, "=B3*2"],
      ]);
      await context.sync();
      expect(fill.color).toBe("#FF0000");
    });
  });

  test("columns are sorted by a row", async () => {
    await onSheet(
      {
        "A1:C2": [
          [3, 1, 2],
          ["c", "a", "b"],
        ],
      },
      async (sheet) => {
        sheet.getRange("A1:C2").sort.apply([{ key: 0 }], false, false, "Columns");
        expect(await formulasAt(sheet, "A1:C2")).toEqual([
          [1, 2, 3],
          ["a", "b", "c"],
        ]);
      }
    );
  });
});

test("texts stay texts when cells are moved about", async () => {
  await onSheet({ "A1:A2": [["'007"], ["2025年3月以前"]] }, async (sheet, context) => {
    sheet.getRange("B1").copyFrom("A1:A2");
    sheet.getRange("A1:A2").sort.apply([{ key: 0, ascending: false }]);
    const range = sheet.getRange("A1:B2");
    range.load("values,valueTypes");
    await context.sync();
    expect(range.valueTypes.flat()).toEqual(["String", "String", "String", "String"]);
    expect(range.values.map((row) => row[1])).toEqual(["007", "2025年3月以前"]);
  });
});

test("duplicates go, what is left moves up", async () => {
  const rows = [
    ["名", "数"],
    ["甲", 1],
    ["乙", 2],
    ["甲", 1],
    ["甲", 3],
  ];
  await onSheet({ "A1:B5": rows, C5: [["旁"]] }, async (sheet, context) => {
    const result = sheet.getRange("A1:B5").removeDuplicates([0, 1], true);
    result.load("removed,uniqueRemaining");
    await context.sync();
    expect(result.toJSON()).toEqual({ removed: 1, uniqueRemaining: 3 });
    expect(await formulasAt(sheet, "A1:C5")).toEqual([
      ["名", "数", ""],
      ["甲", 1, ""],
      ["乙", 2, ""],
      ["甲", 3, ""],
      ["", "", "旁"],
    ]);
  });
});

describe("finding", () => {
  const cells = {
    "A1:C2": [
      ["甲项目", "乙", "Alpha"],
      ["甲", "ALPHA", "=1+1"],
    ],
  };

  test.each<[string, Excel.SearchCriteria, string | undefined]>([
    ["甲", {}, "A1"],
    ["甲", { completeMatch: true }, "A2"],
    ["alpha", {}, "C1"],
    ["ALPHA", { matchCase: true }, "B2"],
    ["甲", { searchDirection: "Backwards" }, "A2"],
    ["甲*目", { completeMatch: true }, "A1"],
    ["没有", {}, undefined],
  ])("%s with %j is at %s", async (text, criteria, address) => {
    await onSheet(cells, async (sheet, context) => {
      const found = sheet.getRange("A1:C2").findOrNullObject(text, criteria);
      found.load("address");
      await context.sync();
      expect(found.isNullObject ? undefined : found.address).toBe(address && `台账!${address}`);
    });
  });

  test("nothing found is an ItemNotFound; all found are range areas", async () => {
    await onSheet(cells, async (sheet, context) => {
      sheet.getRange("A1:C2").find("没有", {});
      expect((await failureOf(context.sync())).code).toBe("ItemNotFound");
      const all = sheet.findAll("甲", {});
      all.load("address,cellCount");
      const none = sheet.findAllOrNullObject("没有", {});
      await context.sync();
      expect([all.address, all.cellCount]).toEqual(["台账!A1:A2", 2]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("replacing counts what it replaced", async () => {
    await onSheet(cells, async (sheet, context) => {
      const count = sheet.getRange("A1:C2").replaceAll("甲", "丙", {});
      await context.sync();
      expect(count.value).toBe(2);
      expect(await formulasAt(sheet, "A1:A2")).toEqual([["丙项目"], ["丙"]]);
    });
  });
});

describe("special cells", () => {
  const cells = {
    "A1:C3": [
      [1, "文", ""],
      ["=A1", "=1/0", true],
      ["", '="x"', 2],
    ],
  };

  test.each<[Excel.SpecialCellType, Excel.SpecialCellValueType | undefined, string]>([
    ["Constants" as Excel.SpecialCellType, undefined, "A1:B1,C2:C3"],
    ["Constants" as Excel.SpecialCellType, "Numbers" as Excel.SpecialCellValueType, "A1,C3"],
    ["Formulas" as Excel.SpecialCellType, undefined, "A2:B2,B3"],
    ["Formulas" as Excel.SpecialCellType, "Errors" as Excel.SpecialCellValueType, "B2"],
    ["Formulas" as Excel.SpecialCellType, "NumbersText" as Excel.SpecialCellValueType, "A2,B3"],
    ["Blanks" as Excel.SpecialCellType, undefined, "C1,A3"],
  ])("%s %s are %s", async (type, valueType, address) => {
    await onSheet(cells, async (sheet, context) => {
      const areas = sheet.getRange("A1:C3").getSpecialCells(type, valueType);
      areas.load("address");
      await context.sync();
      expect(areas.address.replace(/台账!/g, "")).toBe(address);
    });
  });

  test("none is a null object, or ItemNotFound", async () => {
    await onSheet({ A1: [[1]] }, async (sheet, context) => {
      const none = sheet.getRange("A1:B1").getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.getRange("A1:B1").getSpecialCells("Formulas");
      expect((await failureOf(context.sync())).code).toBe("ItemNotFound");
    });
  });
});

describe("copying", () => {
  const cells = {
    "A1:B2": [
      [1, "=A1*$A$1"],
      ["", "=SUM(A$1:A2)"],
    ],
  };

  test.each<[string, unknown[], string, unknown[][]]>([
    [
      "all, references move along",
      ["A1:B2"],
      "D3:E4",
      [
        [1, "=D3*$A$1"],
        ["", "=SUM(D$1:D4)"],
      ],
    ],
    [
      "values only",
      ["A1:B2", "Values"],
      "D3:E4",
      [
        [1, 1],
        ["", 1],
      ],
    ],
    [
      "transposed",
      ["A1:B2", "All", false, true],
      "D3:E4",
      [
        [1, ""],
        ["=D3*$A$1", "=SUM($A3:E3)"],
      ],
    ],
  ])("%s", async (_what, args, address, expected) => {
    await onSheet(cells, async (sheet) => {
      const [source, type, skip, transpose] = args as [string, "All", boolean, boolean];
      sheet.getRange("D3").copyFrom(source, type, skip, transpose);
      expect(await formulasAt(sheet, address)).toEqual(expected);
    });
  });

  test("blanks may be skipped; a larger target is filled", async () => {
    await onSheet({ "A1:A2": [[1], [""]], "C1:C4": [[9], [9], [9], [9]] }, async (sheet) => {
      sheet.getRange("C1:C4").copyFrom("A1:A2", "All", true);
      expect(await formulasAt(sheet, "C1:C4")).toEqual([[1], [9], [1], [9]]);
    });
  });

  test("formats and merges come along, also from another sheet", async () => {
    await onSheet({ A1: [["题"]] }, async (sheet, context) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A1").format.font.bold = true;
      const other = context.workbook.worksheets.getItem("副本");
      other.getRange("B2").copyFrom("台账!A1:C1");
      const merged = other.getRange("B2:D2").getMergedAreasOrNullObject();
      merged.load("address");
      const cell = other.getRange("B2");
      cell.load("values,format/font/bold");
      await context.sync();
      expect(merged.address).toBe("副本!B2:D2");
      expect([cell.values[0]?.[0], cell.format.font.bold]).toEqual(["题", true]);
    });
  });

  test("moving takes references along", async () => {
    const moved = { "A1:B1": [[5, "=A1"]], C1: [["=A1+B1"]] };
    await onSheet(moved, async (sheet) => {
      sheet.getRange("A1").moveTo("A5");
      expect(await formulasAt(sheet, "A1:C1")).toEqual([["", "=A5", "=A5+B1"]]);
      expect(await formulasAt(sheet, "A5")).toEqual([[5]]);
    });
  });
});

test.each<[string, unknown[][], Excel.AutoFillType | undefined, unknown[]]>([
  ["one number is copied", [[1]], undefined, [1, 1]],
  ["two numbers go on", [[1], [3]], undefined, [5, 7]],
  ["a series of one", [[1]], "FillSeries" as Excel.AutoFillType, [2, 3]],
  ["copies", [[1], [3]], "FillCopy" as Excel.AutoFillType, [1, 3]],
  ["formulas move along", [["=B1*2"]], undefined, ["=B2*2", "=B3*2"]],
  ["numbers in texts", [["第1组"]], undefined, ["第2组", "第3组"]],
  ["weekdays", [["星期五"]], undefined, ["星期六", "星期日"]],
  ["months", [[45_322]], "FillMonths" as Excel.AutoFillType, [45_351, 45_382]],
  ["growth", [[2], [4]], "GrowthTrend" as Excel.AutoFillType, [8, 16]],
])("filling: %s", async (_what, start, type, expected) => {
  const last = start.length;
  await onSheet({ [`A1:A${last}`]: start }, async (sheet) => {
    sheet.getRange(`A1:A${last}`).autoFill(`A1:A${last + 2}`, type);
    const filled = await formulasAt(sheet, `A${last + 1}:A${last + 2}`);
    expect(filled.map((row) => row[0])).toEqual(expected);
  });
});

describe("edges", () => {
  const cells = { "B2:D2": [[1, 2, 3]], "B3:B4": [[4], [5]], F2: [[9]] };

  test.each<[string, Excel.KeyboardDirection, string, string]>([
    ["B2", "Right" as Excel.KeyboardDirection, "D2", "B2:D2"],
    ["D2", "Right" as Excel.KeyboardDirection, "F2", "D2:F2"],
    ["B2", "Down" as Excel.KeyboardDirection, "B4", "B2:B4"],
    ["F2", "Left" as Excel.KeyboardDirection, "D2", "D2:F2"],
    ["B4", "Up" as Excel.KeyboardDirection, "B2", "B2:B4"],
    ["B4", "Down" as Excel.KeyboardDirection, "B1048576", "B4:B1048576"],
  ])("from %s %s is %s", async (from, direction, edge, extended) => {
    await onSheet(cells, async (sheet, context) => {
      const range = sheet.getRange(from);
      const answers = [range.getRangeEdge(direction), range.getExtendedRange(direction)];
      for (const answer of answers) answer.load("address");
      await context.sync();
      expect(answers.map((one) => one.address.replace("台账!", ""))).toEqual([edge, extended]);
    });
  });

  test("the region around a cell ends at blank rows and columns", async () => {
    await onSheet(cells, async (sheet, context) => {
      const around = sheet.getRange("C3").getSurroundingRegion();
      around.load("address");
      await context.sync();
      expect(around.address).toBe("台账!B2:D4");
    });
  });
});

test("a view has the visible cells only", async () => {
  await onSheet(
    {
      "A1:C2": [
        [1, 2, 3],
        [4, 5, 6],
      ],
    },
    async (sheet, context) => {
      sheet.getRange("B:B").columnHidden = true;
      const view = sheet.getRange("A1:C2").getVisibleView();
      view.load("values,rowCount,columnCount,cellAddresses");
      view.rows.load("items/values");
      await context.sync();
      expect(view.values).toEqual([
        [1, 3],
        [4, 6],
      ]);
      expect([view.rowCount, view.columnCount]).toEqual([2, 2]);
      expect(view.rows.items.map((row) => row.values)).toEqual([[[1, 3]], [[4, 6]]]);
      sheet.getRange("B:B").columnHidden = false;
      await context.sync();
    }
  );
});
