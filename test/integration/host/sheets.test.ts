import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openExcelPage(["甲", "乙"]);
});
afterEach(() => excel.close());

const names = (): string[] => excel.book.sheets.map((sheet) => sheet.name);

test("sheets are added, renamed, moved, copied, hidden and deleted", async () => {
  const answer = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("报告");
    added.load("name,id,position,visibility");
    await context.sync();
    const first = [added.name, added.position, added.visibility, added.id.length > 0];
    added.name = "年报";
    added.position = 0;
    added.tabColor = "#0f6cbd";
    added.showGridlines = false;
    added.load("name,position,tabColor,showGridlines");
    const copy = added.copy("End");
    copy.load("name");
    await context.sync();
    worksheets.getItem("乙").visibility = "VeryHidden";
    copy.delete();
    worksheets.load("items/name,items/visibility");
    const visible = worksheets.getCount(true);
    await context.sync();
    return {
      first,
      second: [added.name, added.position, added.tabColor, added.showGridlines],
      sheets: worksheets.items.map((sheet) => [sheet.name, sheet.visibility]),
      visible: visible.value,
    };
  });
  expect(answer).toEqual({
    first: ["报告", 2, "Visible", true],
    second: ["年报", 0, "#0F6CBD", false],
    sheets: [
      ["年报", "Visible"],
      ["甲", "Visible"],
      ["乙", "VeryHidden"],
    ],
    visible: 2,
  });
});

test.each([
  ["a/b", "InvalidArgument"],
  ["", "InvalidArgument"],
  ["'甲", "InvalidArgument"],
  ["一".repeat(32), "InvalidArgument"],
  ["乙", "ItemAlreadyExists"],
])("a sheet cannot be called %p", async (name, code) => {
  const failure = await failureOf(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("甲").name = name;
      await context.sync();
    })
  );
  expect(failure.code).toBe(code);
  expect(names()).toEqual(["甲", "乙"]);
});

test("the last visible sheet can be neither hidden nor deleted", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("乙").visibility = "Hidden";
    await context.sync();
  });
  const failure = await failureOf(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("甲").delete();
      await context.sync();
    })
  );
  expect(failure.code).toBe("InvalidOperation");
});

test("an unknown sheet is ItemNotFound", async () => {
  const failure = await failureOf(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("丙").load("name");
      await context.sync();
    })
  );
  expect(failure.code).toBe("ItemNotFound");
});

test("what the host lacks is ApiNotFound with its name, and is noted", async () => {
  const failure = await failureOf(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("甲").pivotTables.load("items/name");
      await context.sync();
    })
  );
  expect(failure).toEqual({ code: "ApiNotFound", message: "Worksheet.PivotTables" });
  expect(excel.host.apiNotFound).toEqual(["Worksheet.PivotTables"]);
});

test("requirement sets end at the platform floor, and so do the members of the host", async () => {
  const { requirements } = excel.page.window.Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  const failure = await failureOf(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("甲").getRange("A1").getDependents();
      await context.sync();
    })
  );
  expect(failure).toEqual({ code: "ApiNotFound", message: "Range.GetDependents" });
});

test("a protected sheet refuses locked cells and formats, and takes unlocked ones", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, "口令");
    await context.sync();
    sheet.getRange("B2").values = [["可填"]];
    sheet.getRange("B:B").format.columnWidth = 120;
    await context.sync();
  });
  const attempts: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => void (sheet.getRange("A1").values = [["不可填"]]),
    (sheet) =>
      void (sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ]),
    (sheet) => void (sheet.getRange("B2").format.fill.color = "yellow"),
    (sheet) => void sheet.getRange("3:3").insert("Down"),
    (sheet) => sheet.protection.unprotect("错"),
  ];
  for (const attempt of attempts) {
    const failure = await failureOf(
      excel.run(async (context) => {
        attempt(context.workbook.worksheets.getItem("甲"));
        await context.sync();
      })
    );
    expect(failure.code).toBe("AccessDenied");
  }
  const state = await excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("甲");
    protection.load("protected,options");
    const locked = context.workbook.worksheets.getItem("甲").getRange("A1:B2").format.protection;
    locked.load("locked");
    await context.sync();
    protection.unprotect("口令");
    const { allowFormatColumns, allowFormatCells } = protection.options;
    const before = [protection.protected, allowFormatColumns, allowFormatCells, locked.locked];
    protection.load("protected");
    await context.sync();
    return [...before, protection.protected];
  });
  expect(state).toEqual([true, true, false, null, false]);
});

test("names of the workbook and of a sheet", async () => {
  const answer = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    sheet.getRange("A1:A2").values = [[3], [4]];
    context.workbook.names.add("分值", sheet.getRange("A1:A2"), "说明");
    const own = sheet.names.add("_perf_written", "=甲!$B$2:$C$3");
    own.visible = false;
    await context.sync();
    own.formula = "=甲!$B$2:$C$9";
    const range = sheet.getRange("分值");
    range.load("address");
    const sum = sheet.getRange("D1");
    sum.formulas = [["=SUM(分值)"]];
    sum.load("values");
    const item = context.workbook.names.getItem("分值");
    item.load("formula,comment,type,scope,value");
    const read = sheet.names.getItemOrNullObject("_perf_written");
    read.load("formula,visible,scope");
    const none = context.workbook.names.getItemOrNullObject("没有");
    await context.sync();
    return [
      range.address,
      sum.values,
      [item.formula, item.comment, item.type, item.scope, item.value],
      [read.formula, read.visible, read.scope],
      none.isNullObject,
    ];
  });
  expect(answer).toEqual([
    "甲!A1:A2",
    [[7]],
    ["=甲!$A$1:$A$2", "说明", "Range", "Workbook", "甲!$A$1:$A$2"],
    ["=甲!$B$2:$C$9", false, "Worksheet"],
    true,
  ]);
});

test("page set-up, frozen panes, settings, properties and XML parts are kept", async () => {
  const answer = await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("甲");
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.centerHorizontally = true;
    layout.setPrintTitleRows("$1:$3");
    layout.setPrintArea("A1:F20");
    layout.setPrintMargins("Inches", { top: 1, left: 0.5 });
    sheet.freezePanes.freezeRows(3);
    workbook.settings.add("perf", { scheme: "国家" });
    workbook.properties.title = "年报";
    const part = workbook.customXmlParts.add('<a xmlns="urn:perf"/>');
    await context.sync();
    layout.load("orientation,zoom,topMargin,leftMargin,centerHorizontally");
    const titles = layout.getPrintTitleRowsOrNullObject();
    titles.load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    const setting = workbook.settings.getItemOrNullObject("perf");
    setting.load("value");
    workbook.properties.load("title");
    part.load("namespaceUri");
    const filter = sheet.autoFilter;
    filter.load("enabled,isDataFiltered");
    workbook.protection.load("protected");
    await context.sync();
    return {
      layout: [layout.orientation, layout.zoom, layout.topMargin, layout.leftMargin],
      titles: titles.address,
      frozen: frozen.address,
      setting: setting.value as unknown,
      title: workbook.properties.title,
      part: part.namespaceUri,
      filter: [filter.enabled, filter.isDataFiltered],
      structure: workbook.protection.protected,
    };
  });
  expect(answer).toEqual({
    layout: ["Landscape", { horizontalFitToPages: 1, verticalFitToPages: 0 }, 72, 36],
    titles: "甲!1:3",
    frozen: "甲!1:3",
    setting: { scheme: "国家" },
    title: "年报",
    part: "urn:perf",
    filter: [false, false],
    structure: false,
  });
  expect(excel.book.sheet("甲")?.extras.page.printArea).toBe("A1:F20");
});

test("document settings of the common interface are the settings of the workbook", async () => {
  const { settings } = excel.page.window.Office.context.document;
  settings.set("方案", { name: "国家" });
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  expect([...excel.book.settings]).toEqual([["方案", '{"name":"国家"}']]);
  const read = await excel.run(async (context) => {
    const item = context.workbook.settings.getItem("方案");
    item.load("value");
    await context.sync();
    return item.value as unknown;
  });
  expect(read).toEqual({ name: "国家" });
});
