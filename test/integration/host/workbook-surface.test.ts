import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openExcelPage(["Sheet1", "Sheet2"], { locale: "zh-CN" });
});
afterEach(() => excel.close());

describe("properties of the document", () => {
  test("all of them, and those of one's own", async () => {
    await excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "年报";
      properties.revisionNumber = 3;
      properties.custom.add("年度", 2024);
      properties.custom.add("年度", 2025);
      properties.custom.add("已审", true);
      properties.custom.add("单位", "财政局");
      properties.load();
      const all = properties.custom.load("items/key,items/value,items/type");
      const year = properties.custom.getItem("年度").load("value");
      const none = properties.custom.getItemOrNullObject("没有");
      const count = properties.custom.getCount();
      await context.sync();
      expect([properties.title, properties.revisionNumber]).toEqual(["年报", 3]);
      expect(properties.creationDate.getFullYear()).toBeGreaterThan(2000);
      expect(all.items.map(({ key, value, type }) => [key, value, type])).toEqual([
        ["年度", 2025, "Number"],
        ["已审", true, "Boolean"],
        ["单位", "财政局", "String"],
      ]);
      expect([year.value, none.isNullObject, count.value]).toEqual([2025, true, 3]);
      year.delete();
      properties.custom.deleteAll();
      const left = properties.custom.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });
});

describe("protection of the structure", () => {
  const protect = (password?: string) =>
    excel.run(async (context) => {
      context.workbook.protection.protect(password);
      await context.sync();
    });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["add", (context) => context.workbook.worksheets.add("新表")],
    ["delete", (context) => context.workbook.worksheets.getItem("Sheet2").delete()],
    ["copy", (context) => context.workbook.worksheets.getItem("Sheet2").copy("End")],
    ["rename", (context) => (context.workbook.worksheets.getItem("Sheet2").name = "二")],
    ["hide", (context) => (context.workbook.worksheets.getItem("Sheet2").visibility = "Hidden")],
    ["move", (context) => (context.workbook.worksheets.getItem("Sheet2").position = 0)],
  ])("%s is refused", async (_, act) => {
    await protect();
    const failure = await failureOf(
      excel.run(async (context) => {
        act(context);
        await context.sync();
      })
    );
    expect(failure.code).toBe("AccessDenied");
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet2"]);
  });

  test("cells may change, and the right password opens it", async () => {
    await protect("1234");
    const open = (password?: string) =>
      excel.run(async (context) => {
        const { protection } = context.workbook;
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
        protection.unprotect(password);
        protection.load("protected");
        await context.sync();
        return protection.protected;
      });
    expect((await failureOf(open("4321"))).code).toBe("AccessDenied");
    expect((await failureOf(protect())).code).toBe("InvalidOperation");
    expect(await open("1234")).toBe(false);
  });
});

test("names: loaded whole, with the values of their cells", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["甲", 1],
      ["乙", true],
    ];
    context.workbook.names.add("表", sheet.getRange("A1:B2"), "两行两列");
    sheet.names.add("率", "=0.13");
    context.workbook.names.addFormulaLocal("和", "=SUM(Sheet1!$B$1:$B$2)");
    const names = context.workbook.names.load();
    const table = context.workbook.names.getItem("表");
    table.load();
    table.arrayValues.load();
    const local = sheet.names.getItem("率").load();
    const where = table.getRange().load("address");
    const none = context.workbook.names.getItem("和").getRangeOrNullObject();
    await context.sync();
    expect(names.items.map(({ name }) => name)).toEqual(["表", "和"]);
    expect([table.type, table.scope, table.comment]).toEqual(["Range", "Workbook", "两行两列"]);
    expect(table.arrayValues.values).toEqual([
      ["甲", 1],
      ["乙", true],
    ]);
    expect(table.arrayValues.types[1]).toEqual(["String", "Boolean"]);
    expect([local.scope, local.value, local.type]).toEqual(["Worksheet", 0.13, "Double"]);
    expect([where.address, none.isNullObject]).toEqual(["Sheet1!A1:B2", true]);
  });
});

test("custom XML parts are found by their namespace", async () => {
  await excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add('<?xml version="1.0"?><a xmlns="urn:one"><b xmlns="urn:inner"/></a>');
    parts.add('<p:a xmlns="urn:other" xmlns:p="urn:two"/>');
    parts.add('<a xmlns="urn:two">x</a>');
    const one = parts.getByNamespace("urn:one").getOnlyItem().load("namespaceUri");
    const xml = parts.getByNamespace("urn:one").getOnlyItem().getXml();
    const two = parts.getByNamespace("urn:two").load("items/id");
    const none = parts.getByNamespace("urn:two").getOnlyItemOrNullObject();
    const inner = parts.getByNamespace("urn:inner").getCount();
    await context.sync();
    expect(one.namespaceUri).toBe("urn:one");
    expect(xml.value).toContain("urn:inner");
    expect([two.items.length, none.isNullObject, inner.value]).toEqual([2, true, 0]);
    (two.items[0] as Excel.CustomXmlPart).setXml('<a xmlns="urn:three"/>');
    (two.items[1] as Excel.CustomXmlPart).delete();
    const left = parts.getByNamespace("urn:two").getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test("the culture of the application", async () => {
  await excel.run(async (context) => {
    const { application } = context;
    application.cultureInfo.load("name");
    application.cultureInfo.datetimeFormat.load();
    application.cultureInfo.numberFormat.load();
    await context.sync();
    expect(application.cultureInfo.name).toBe("zh-CN");
    expect(application.cultureInfo.datetimeFormat.shortDatePattern).toBe("yyyy/M/d");
    expect(application.cultureInfo.numberFormat.numberGroupSeparator).toBe(",");
  });
});
