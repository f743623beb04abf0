import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeAll(async () => {
  excel = await openExcelPage(["自评表", "2024 年"]);
});
afterAll(() => excel.close());

const onSheet = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> =>
  excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem("自评表");
    sheet.getRange().clear();
    return batch(sheet, context);
  });

test("contents written by the client are read back, calculated", async () => {
  const answer = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, "二"],
      ["=A1*3", true],
    ];
    range.load("values,formulas,text,valueTypes,address,rowCount,columnCount,cellCount");
    await context.sync();
    return range.toJSON();
  });
  expect(answer).toEqual({
    values: [
      [1, "二"],
      [3, true],
    ],
    formulas: [
      [1, "二"],
      ["=A1*3", true],
    ],
    text: [
      ["1", "二"],
      ["3", "TRUE"],
    ],
    valueTypes: [
      ["Double", "String"],
      ["Double", "Boolean"],
    ],
    address: "自评表!A1:B2",
    rowCount: 2,
    columnCount: 2,
    cellCount: 4,
  });
});

test("null leaves a cell, an empty text clears it, a single value fills", async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 9]];
    const filled = sheet.getRange("A3:B4");
    // The types know only arrays; Excel takes a single value as well.
    Object.assign(filled, { values: 7 });
    range.load("values");
    filled.load("values");
    await context.sync();
    return [range.values, filled.values];
  });
  expect(values).toEqual([
    [[1, "", 9]],
    [
      [7, 7],
      [7, 7],
    ],
  ]);
});

test("an array of another shape is an InvalidArgument; what was written before stays", async () => {
  const failure = await failureOf(
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["davor"]];
      sheet.getRange("A2:B3").values = [[1, 2]];
      sheet.getRange("A9").values = [["danach"]];
      await context.sync();
    })
  );
  expect(failure.code).toBe("InvalidArgument");
  const sheet = excel.book.sheet("自评表");
  expect(sheet?.values({ top: 0, left: 0, bottom: 0, right: 0 })).toEqual([["davor"]]);
  expect(sheet?.values({ top: 8, left: 0, bottom: 8, right: 0 })).toEqual([[""]]);
  expect(excel.host.batches.all.at(-1)?.error).toMatch(/^InvalidArgument/);
});

test("more than 1,500 cells are split by the client and put together again", async () => {
  const rows = Array.from({ length: 900 }, (_, row) => [row, `第${row}行`, row / 4]);
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:D901");
    range.values = rows;
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual(rows);
});

test("whole columns have no contents, and take none", async () => {
  const values = await onSheet(async (sheet, context) => {
    const column = sheet.getRange("C:C");
    column.load("values,address,isEntireColumn,rowCount");
    await context.sync();
    return [column.values, column.address, column.isEntireColumn, column.rowCount];
  });
  expect(values).toEqual([null, "自评表!C:C", true, 1_048_576]);
  const failure = await failureOf(
    onSheet(async (sheet, context) => {
      Object.assign(sheet.getRange("C:C"), { values: 1 });
      await context.sync();
    })
  );
  expect(failure.code).toBe("InvalidArgument");
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["a cell", (sheet) => sheet.getRange("B2:D5").getCell(1, 2), "D3"],
  ["a cell outside", (sheet) => sheet.getRange("B2:D5").getCell(5, 0), "B7"],
  ["a row", (sheet) => sheet.getRange("B2:D5").getRow(3), "B5:D5"],
  ["a column", (sheet) => sheet.getRange("B2:D5").getColumn(0), "B2:B5"],
  ["the last cell", (sheet) => sheet.getRange("B2:D5").getLastCell(), "D5"],
  ["resized", (sheet) => sheet.getRange("B2:D5").getResizedRange(-3, 1), "B2:E2"],
  ["resized to a size", (sheet) => sheet.getRange("B2").getAbsoluteResizedRange(3, 2), "B2:C4"],
  ["moved", (sheet) => sheet.getRange("B2:D5").getOffsetRange(1, -1), "A3:C6"],
  ["common part", (sheet) => sheet.getRange("B2:D5").getIntersection("C4:Z9"), "C4:D5"],
  ["hull", (sheet) => sheet.getRange("B2").getBoundingRect("D9"), "B2:D9"],
  ["whole rows", (sheet) => sheet.getRange("B2:D5").getEntireRow(), "2:5"],
  ["rows below", (sheet) => sheet.getRange("B2:D5").getRowsBelow(2), "B6:D7"],
  ["by numbers", (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3), "B2:D3"],
  ["the whole sheet", (sheet) => sheet.getRange(), "1:1048576"],
])("%s", async (_, find, address) => {
  const found = await excel.run(async (context) => {
    const range = find(context.workbook.worksheets.getItem("2024 年"));
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(found).toBe(`'2024 年'!${address}`);
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ["an address that is none", (sheet) => sheet.getRange("A0")],
  ["an address of another sheet", (sheet) => sheet.getRange("自评表!A1")],
  ["a range beyond the edge", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
])("%s is an InvalidArgument", async (_, find) => {
  const failure = await failureOf(
    excel.run(async (context) => {
      find(context.workbook.worksheets.getItem("2024 年")).load("address");
      await context.sync();
    })
  );
  expect(failure.code).toBe("InvalidArgument");
});

test("objects that are not there are null objects, with everything taken from them", async () => {
  const isNull = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
    const range = sheet.getRange("A1").getUsedRangeOrNullObject();
    const chart = context.workbook.worksheets.getFirst().charts.getItemOrNullObject("没有");
    const apart = context.workbook.worksheets
      .getFirst()
      .getRange("A1")
      .getIntersectionOrNullObject("B2");
    sheet.load("name");
    range.load("values");
    chart.title.load("text");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject, chart.isNullObject, apart.isNullObject];
  });
  expect(isNull).toEqual([true, true, true, true]);
});

test("$all loads what no name loads; an error says which member failed", async () => {
  const answer = await onSheet(async (sheet, context) => {
    const [one, other] = [sheet.getRange("A1"), sheet.getRange("A1")];
    one.load("$all");
    other.load();
    await context.sync();
    sheet.getRange("A1:B2").values = [[1, 2]];
    const failure = (await context.sync().catch((error) => error)) as OfficeExtension.Error;
    return [one.toJSON(), other.toJSON(), failure.debugInfo.errorLocation] as const;
  });
  expect(answer[0]).toEqual(answer[1]);
  expect(answer[0]).toHaveProperty("address");
  expect(answer[2]).toBe("Range.values");
});

test("the used range follows contents; a blank sheet has none", async () => {
  const answer = await onSheet(async (sheet, context) => {
    const before = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    const blank = before.isNullObject;
    sheet.getRange("C3").values = [["一"]];
    sheet.getRange("E9").formulas = [["=SEQUENCE(2,2)"]];
    const after = sheet.getUsedRange(true);
    const part = sheet.getRange("A1:D9").getUsedRange(true);
    const between = sheet.getRange("D4:D9").getUsedRangeOrNullObject(true);
    const areas = sheet.getRanges("A1:D9,D4:D9,F1:F12").getUsedRangeAreasOrNullObject(true);
    const spill = sheet.getRange("E9").getSpillingToRangeOrNullObject();
    const none = sheet.getRange("C3").getSpillingToRangeOrNullObject();
    for (const range of [after, part, spill, areas]) range.load("address");
    await context.sync();
    return {
      blank,
      addresses: [after, part, areas, spill].map(({ address }) =>
        address.replaceAll("自评表!", "")
      ),
      nothing: [between.isNullObject, none.isNullObject],
    };
  });
  expect(answer).toEqual({
    blank: true,
    addresses: ["C3:F10", "C3", "C3,F9:F10", "E9:F10"],
    nothing: [true, true],
  });
});

test("errors are values, and have their type", async () => {
  const answer = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.formulas = [["=1/0", "=无此函数()"]];
    range.load("values,valueTypes");
    await context.sync();
    return [range.values, range.valueTypes];
  });
  expect(answer).toEqual([[["#DIV/0!", "#NAME?"]], [["Error", "Error"]]]);
});

test("only the first cell of a merged area takes contents; merged areas are found by it", async () => {
  const answer = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.merge(false);
    range.values = [
      ["题", "x"],
      ["y", "z"],
    ];
    range.load("values");
    const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
    merged.load("address,areaCount");
    const beside = sheet.getRange("B1:F9").getMergedAreasOrNullObject();
    await context.sync();
    range.unmerge();
    const apart = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
    await context.sync();
    return [range.values, merged.address, beside.isNullObject, apart.isNullObject];
  });
  expect(answer).toEqual([
    [
      ["题", ""],
      ["", ""],
    ],
    "自评表!A1:B2",
    true,
    true,
  ]);
});

test("kept ranges follow inserted and deleted rows", async () => {
  const answer = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B5:C6");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
    range.load("address,values");
    await context.sync();
    const after = [range.address, range.values];
    sheet.getRange("1:1").delete("Up");
    await context.sync();
    range.load("address");
    await context.sync();
    return [...after, range.address];
  });
  expect(answer).toEqual([
    "自评表!B7:C8",
    [
      [1, 2],
      [3, 4],
    ],
    "自评表!B6:C7",
  ]);
});

test("clearing contents leaves the look, clearing formats leaves the contents", async () => {
  const answer = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[0.5, "x"]];
    range.numberFormat = [["0.0%", "@"]];
    sheet.getRange("A1").clear("Contents");
    range.load("values,numberFormat");
    await context.sync();
    const first = [range.values, range.numberFormat];
    range.clear("Formats");
    range.load("values,numberFormat");
    await context.sync();
    return [...first, range.values, range.numberFormat];
  });
  expect(answer).toEqual([[["", "x"]], [["0.0%", "@"]], [["", "x"]], [["General", "General"]]]);
});
