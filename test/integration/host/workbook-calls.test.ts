import { writeWorkbook } from "../../../workbench/files/write-workbook";
import type { BookData } from "../../../workbench/host/model/book-data";
import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openExcelPage(["甲", "乙"]);
});
afterEach(() => excel.close());

test("worksheet functions calculate without a cell, nested and with errors", async () => {
  const found = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("甲").getRange("A1:B3");
    range.values = [
      ["笔", 3],
      ["纸", 7],
      ["墨", 12],
    ];
    const { functions } = context.workbook;
    const price = functions.vlookup("纸", range, 2, false).load("value,error");
    const sum = functions.sum(price, functions.max(range), 0.5).load("value,error");
    const none = functions.vlookup("砚", range, 2, false).load("value,error");
    const day = functions
      .days(functions.date(2026, 3, 1), functions.date(2026, 2, 1))
      .load("value");
    await context.sync();
    return [price.value, sum.value, none.value, none.error, day.value];
  });
  expect(found).toEqual([7, 19.5, null, "#N/A", 28]);
});

test("a name of a formula gives what it comes to", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    sheet.getRange("A1:A3").values = [[1], [2], [4]];
    const { names } = context.workbook;
    const items = [
      names.add("合计", "=SUM(甲!$A$1:$A$3)"),
      names.add("半", "=1/2"),
      names.add("词", '="a"&"b"'),
      names.add("错", "=1/0"),
      names.add("区", sheet.getRange("A1:A3")),
    ];
    for (const item of items) item.load("type,value");
    await context.sync();
    return items.map(({ type, value }) => [type, value]);
  });
  expect(found).toEqual([
    ["Integer", 7],
    ["Double", 0.5],
    ["String", "ab"],
    ["Error", "#DIV/0!"],
    ["Range", "甲!$A$1:$A$3"],
  ]);
});

describe("formulas that lead to other cells", () => {
  const formulas = async (context: Excel.RequestContext): Promise<void> => {
    const one = context.workbook.worksheets.getItem("甲");
    const two = context.workbook.worksheets.getItem("乙");
    one.getRange("A1:C1").formulas = [[1, 2, "=A1+B1"]];
    two.getRange("A1:A2").formulas = [["=甲!C1*2"], ["=A1"]];
    await context.sync();
  };

  test.each([
    ["direct precedents", "乙", "A1", "getDirectPrecedents", ["甲!C1"]],
    ["all precedents", "乙", "A2", "getPrecedents", ["甲!A1:C1", "乙!A1"]],
    ["direct dependents", "甲", "A1", "getDirectDependents", ["甲!C1"]],
    ["all dependents", "甲", "B1", "getDependents", ["甲!C1", "乙!A1:A2"]],
  ] as const)("%s", async (_what, sheet, cell, method, expected) => {
    excel.close();
    excel = await openExcelPage(["甲", "乙"], { requirementSets: { ExcelApi: "1.15" } });
    const found = await excel.run(async (context) => {
      await formulas(context);
      const areas = context.workbook.worksheets.getItem(sheet).getRange(cell)[method]();
      areas.load("addresses");
      await context.sync();
      return areas.addresses;
    });
    expect(found).toEqual(expected);
  });

  test("none of them is an item that is not there", async () => {
    const failure = await failureOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("甲").getRange("Z9").getDirectPrecedents();
        await context.sync();
      })
    );
    expect(failure.code).toBe("ItemNotFound");
  });
});

describe("groups of lines", () => {
  test("are hidden level by level, shown again, and undone", async () => {
    const hidden = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      sheet.getRange("2:6").group("ByRows");
      sheet.getRange("3:4").group("ByRows");
      sheet.getRange("B:C").group("ByColumns");
      const seen: unknown[] = [];
      const look = async (): Promise<void> => {
        const rows = ["2:2", "3:3", "6:6", "7:7"].map((at) => sheet.getRange(at).load("rowHidden"));
        const column = sheet.getRange("B:B").load("columnHidden");
        await context.sync();
        seen.push([...rows.map((one) => one.rowHidden), column.columnHidden]);
      };
      sheet.showOutlineLevels(2, 1);
      await look();
      sheet.showOutlineLevels(1, 0);
      await look();
      sheet.getRange("2:6").showGroupDetails("ByRows");
      await look();
      sheet.getRange("3:3").hideGroupDetails("ByRows");
      await look();
      sheet.getRange("1:9").ungroup("ByRows");
      sheet.getRange("1:9").ungroup("ByRows");
      sheet.showOutlineLevels(1, 8);
      await look();
      return seen;
    });
    expect(hidden).toEqual([
      [false, true, false, false, true],
      [true, true, true, false, true],
      [false, false, false, false, true],
      [false, true, false, false, true],
      [false, false, false, false, false],
    ]);
  });

  test("go along with inserted rows", async () => {
    const hidden = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      sheet.getRange("2:2").group("ByRows");
      sheet.getRange("1:1").insert("Down");
      sheet.showOutlineLevels(1, 0);
      const rows = ["2:2", "3:3"].map((at) => sheet.getRange(at).load("rowHidden"));
      await context.sync();
      return rows.map((one) => one.rowHidden);
    });
    expect(hidden).toEqual([false, true]);
  });
});

describe("worksheets from a file", () => {
  const other: BookData = {
    name: "其他.xlsx",
    styles: [{ bold: true, fill: "#FFFF00" }],
    sheets: [
      {
        name: "甲",
        cells: [
          [
            { value: "来自文件", style: 0 },
            { formula: "=附件!A1*2", value: 4 },
          ],
        ],
      },
      { name: "附件", cells: [[{ value: 2 }]], merges: [{ top: 3, left: 0, bottom: 3, right: 2 }] },
    ],
  };
  const base64 = async (): Promise<string> =>
    Buffer.from(await writeWorkbook(other)).toString("base64");

  test("come with formulas and looks; a name that is taken gets a number", async () => {
    const file = await base64();
    const found = await excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(file, {
        positionType: "After",
        relativeTo: "甲",
      });
      const sheets = context.workbook.worksheets.load("items/name,items/id");
      await context.sync();
      const first = sheets.getItem("甲 (2)").getRange("A1:B1").load("values,format/font/bold");
      const color = sheets.getItem("甲 (2)").getRange("A1").format.fill.load("color");
      await context.sync();
      return {
        names: sheets.items.map(({ name }) => name),
        same:
          ids.value.join() ===
          sheets.items
            .slice(1, 3)
            .map(({ id }) => id)
            .join(),
        values: first.values,
        color: color.color,
      };
    });
    expect(found).toEqual({
      names: ["甲", "甲 (2)", "附件", "乙"],
      same: true,
      values: [["来自文件", 4]],
      color: "#FFFF00",
    });
  });

  test.each([
    ["a text that is no file", "bm9uc2Vuc2U=", {}, "InvalidArgument"],
    ["a sheet that is not in it", undefined, { sheetNamesToInsert: ["丙"] }, "ItemNotFound"],
    [
      "a place that is not there",
      undefined,
      { positionType: "Before", relativeTo: "丙" },
      "ItemNotFound",
    ],
  ] as const)("%s is refused", async (_what, text, options, code) => {
    const file = text ?? (await base64());
    const failure = await failureOf(
      excel.run(async (context) => {
        context.workbook.insertWorksheetsFromBase64(file, options as Excel.InsertWorksheetOptions);
        await context.sync();
      })
    );
    expect(failure.code).toBe(code);
  });
});

test("the workbook knows whether it was changed, and tells its window to save, close and make one", async () => {
  const asked: unknown[] = [];
  excel.close();
  excel = await openExcelPage(["甲"], {
    onSave: (behavior) => asked.push(["save", behavior]),
    onClose: (behavior) => asked.push(["close", behavior]),
    onCreateWorkbook: (file) => asked.push(["new", file]),
  });
  const dirty = await excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("isDirty");
    await context.sync();
    const before = workbook.isDirty;
    workbook.worksheets.getItem("甲").getRange("A1").values = [[1]];
    workbook.load("isDirty");
    await context.sync();
    const after = workbook.isDirty;
    workbook.save("Prompt");
    workbook.load("isDirty");
    await context.sync();
    workbook.close("SkipSave");
    await context.sync();
    return [before, after, workbook.isDirty];
  });
  await excel.page.window.Excel.createWorkbook();
  expect(dirty).toEqual([false, true, false]);
  expect(asked).toEqual([
    ["save", "Prompt"],
    ["close", "SkipSave"],
    ["new", undefined],
  ]);
});

test("texts are kept with a sheet", async () => {
  const found = await excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("甲");
    customProperties.add("版本", "1");
    customProperties.add("版本", "2");
    const item = customProperties.getItem("版本").load("key,value");
    const none = customProperties.getItemOrNullObject("无");
    const count = customProperties.getCount();
    await context.sync();
    return [item.key, item.value, none.isNullObject, count.value];
  });
  expect(found).toEqual(["版本", "2", true, 1]);
});
