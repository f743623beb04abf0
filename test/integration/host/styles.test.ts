import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;

beforeAll(async () => {
  excel = await openExcelPage(["表"]);
});
afterAll(() => excel.close());

const rangeOf = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem("表").getRange(address);

test("a built-in style gives its look and its name", async () => {
  const read = await excel.run(async (context) => {
    const range = rangeOf(context, "A1:B1");
    range.style = "Bad";
    const other = rangeOf(context, "A1:B2");
    range.load("style, format/fill/color, format/font/color");
    other.load("style");
    await context.sync();
    return [range.style, range.format.fill.color, range.format.font.color, other.style];
  });
  expect(read).toEqual(["Bad", "#FFC7CE", "#9C0006", null]);
});

test("a style of one's own is made, applied, read and deleted", async () => {
  const read = await excel.run(async (context) => {
    const { styles } = context.workbook;
    styles.add("评分");
    const style = styles.getItem("评分");
    style.font.bold = true;
    style.textOrientation = 38;
    style.shrinkToFit = true;
    style.includeProtection = false;
    const range = rangeOf(context, "D1");
    range.style = "评分";
    range.load("style, format/textOrientation, format/shrinkToFit, format/font/bold");
    style.load("builtIn, includeProtection, horizontalAlignment");
    await context.sync();
    style.delete();
    const gone = styles.getItemOrNullObject("评分");
    await context.sync();
    const { format } = range;
    return [
      [range.style, format.textOrientation, format.shrinkToFit, format.font.bold],
      [style.builtIn, style.includeProtection, style.horizontalAlignment],
      gone.isNullObject,
    ];
  });
  expect(read).toEqual([["评分", 38, true, true], [false, false, "General"], true]);
});

test.each([
  ["nowhere", "ItemNotFound"],
  ["", "ItemNotFound"],
])("the style %p", async (name, code) => {
  const run = excel.run(async (context) => {
    rangeOf(context, "A1").style = name;
    await context.sync();
  });
  expect((await failureOf(run)).code).toBe(code);
});

test("a second style of the same name", async () => {
  const run = excel.run(async (context) => {
    context.workbook.styles.add("neutral");
    await context.sync();
  });
  expect((await failureOf(run)).code).toBe("ItemAlreadyExists");
});

describe("R1C1", () => {
  test.each([
    ["=R[-1]C+1", "=E1+1"],
    ["=R1C1*R[0]C[-1]", "=$A$1*D2"],
    ["=SUM(R1C2:R[3]C2)", "=SUM($B$1:$B5)"],
    ['=IF(RC[-4]="R1C1","是","否")', '=IF(A2="R1C1","是","否")'],
    ["=SUM(C1:C2)", "=SUM($A:$B)"],
    ["=ROUND(R[1]C[1],2)", "=ROUND(F3,2)"],
  ])("%s in E2 reads %s, and back", async (r1c1, a1) => {
    const read = await excel.run(async (context) => {
      const range = rangeOf(context, "E2");
      range.formulasR1C1 = [[r1c1]];
      range.load("formulas, formulasR1C1");
      await context.sync();
      const [formula, back] = [range.formulas[0]?.[0], range.formulasR1C1[0]?.[0]];
      range.clear();
      await context.sync();
      return [formula, back];
    });
    expect(read).toEqual([a1, r1c1.replace("R[0]C", "RC")]);
  });

  test("one formula fills a range, each cell with its own references", async () => {
    const read = await excel.run(async (context) => {
      const range = rangeOf(context, "E2:F3");
      (range as unknown as { formulasR1C1: string }).formulasR1C1 = "=RC[1]";
      range.load("formulas");
      await context.sync();
      const { formulas } = range;
      range.clear();
      await context.sync();
      return formulas;
    });
    expect(read).toEqual([
      ["=F2", "=G2"],
      ["=F3", "=G3"],
    ]);
  });

  test("beyond the sheet", async () => {
    const run = excel.run(async (context) => {
      rangeOf(context, "A1").formulasR1C1 = [["=R[-1]C"]];
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("InvalidArgument");
  });
});

test("a spilled cell knows its parent; columns beside a range", async () => {
  const read = await excel.run(async (context) => {
    rangeOf(context, "H2").formulas = [["=SEQUENCE(3,2)"]];
    await context.sync();
    const parent = rangeOf(context, "I4").getSpillParentOrNullObject();
    const none = rangeOf(context, "J4").getSpillParentOrNullObject();
    const before = rangeOf(context, "C3:D4").getColumnsBefore(2);
    const after = rangeOf(context, "C3:D4").getColumnsAfter();
    for (const range of [parent, before, after]) range.load("address");
    await context.sync();
    return [parent.address, none.isNullObject, before.address, after.address];
  });
  expect(read).toEqual(["表!H2", true, "表!A3:B4", "表!E3:E4"]);
});
