import { openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openExcelPage(["甲"]);
});
afterEach(() => excel.close());

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));

/** What handlers were told, after an action on the sheet. */
async function told(
  register: (sheet: Excel.Worksheet, note: (seen: unknown) => void) => void,
  act: (sheet: Excel.Worksheet) => void
): Promise<unknown[]> {
  const seen: unknown[] = [];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    sheet.getRange("A1:B4").formulas = [
      ["名", "数"],
      ["丙", 3],
      ["甲", 1],
      ["乙", "=B2*2"],
    ];
    await context.sync();
    register(sheet, (one) => seen.push(one));
    await context.sync();
  });
  await excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("甲"));
    await context.sync();
  });
  await settle();
  return seen;
}

test("a sort tells which rows other cells stand in now", async () => {
  const seen = await told(
    (sheet, note) => sheet.onRowSorted.add(async (event) => note(event.address)),
    (sheet) => sheet.getRange("A1:B4").sort.apply([{ key: 1, ascending: true }], false, true)
  );
  expect(seen).toEqual(["A2:B3"]);
});

test("a sort from left to right tells of columns", async () => {
  const seen = await told(
    (sheet, note) => sheet.onColumnSorted.add(async (event) => note(event.address)),
    (sheet) =>
      sheet.getRange("A2:B2").sort.apply([{ key: 0, ascending: true }], false, false, "Columns")
  );
  expect(seen).toEqual(["A2:B2"]);
});

test("a changed formula tells what it was", async () => {
  const seen = await told(
    (sheet, note) => sheet.onFormulaChanged.add(async (event) => note(event.formulaDetails)),
    (sheet) => {
      sheet.getRange("B2").values = [[9]];
      sheet.getRange("B4").formulas = [["=B2*3"]];
    }
  );
  expect(seen).toEqual([[{ cellAddress: "B4", previousFormula: "=B2*2" }]]);
});

test("a change of one cell tells its value before and after", async () => {
  const seen = await told(
    (sheet, note) => sheet.onChanged.add(async (event) => note(event.details)),
    (sheet) => {
      sheet.getRange("B2").values = [["五"]];
    }
  );
  expect(seen).toEqual([
    { valueBefore: 3, valueAfter: "五", valueTypeBefore: "Double", valueTypeAfter: "String" },
  ]);
});

test("formats, hidden rows and calculations tell their cells", async () => {
  const seen = await told(
    (sheet, note) => {
      sheet.onFormatChanged.add(async (event) => note(["format", event.address]));
      sheet.onRowHiddenChanged.add(async (event) => note([event.changeType, event.address]));
      sheet.onCalculated.add(async (event) => note(["calculated", event.address]));
    },
    (sheet) => {
      sheet.getRange("A1:B1").format.fill.color = "#FF0000";
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B2").values = [[8]];
      sheet.getRange("B4").load("values");
    }
  );
  expect(seen).toEqual([
    ["format", "A1:B1"],
    ["Hidden", "2:3"],
    ["calculated", "B4"],
  ]);
});
