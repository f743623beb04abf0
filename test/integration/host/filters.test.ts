import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeAll(async () => {
  excel = await openExcelPage(["台账"]);
});
afterAll(() => excel.close());

const DATA = [
  ["项目", "预算", "日期"],
  ["道路一期", 120, 45_292],
  ["学校", 80, 45_323],
  ["桥梁", 200, 45_689],
  ["道路二期", 200, ""],
];

const withData = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:C5").values = DATA;
    await context.sync();
    try {
      return await batch(sheet, context);
    } finally {
      sheet.delete();
      await context.sync();
    }
  });

/** Names of the rows that can be seen. */
const seen = async (sheet: Excel.Worksheet): Promise<string[]> => {
  const view = sheet.getRange("A2:A5").getVisibleView();
  view.load("values");
  await sheet.context.sync();
  return view.values.map((row) => String(row[0]));
};

test.each<[string, number, Partial<Excel.FilterCriteria>, string[]]>([
  ["values", 0, { filterOn: "Values", values: ["学校", "桥梁"] }, ["学校", "桥梁"]],
  ["blank", 2, { filterOn: "Values", values: [""] }, ["道路二期"]],
  [
    "a month",
    2,
    { filterOn: "Values", values: [{ date: "2024-01-01", specificity: "Month" }] },
    ["道路一期"],
  ],
  ["larger", 1, { filterOn: "Custom", criterion1: ">100" }, ["道路一期", "桥梁", "道路二期"]],
  [
    "between",
    1,
    { filterOn: "Custom", criterion1: ">=80", criterion2: "<200", operator: "And" },
    ["道路一期", "学校"],
  ],
  [
    "either",
    0,
    { filterOn: "Custom", criterion1: "=学*", criterion2: "=桥?", operator: "Or" },
    ["学校", "桥梁"],
  ],
  ["wildcards", 0, { filterOn: "Custom", criterion1: "=道路*" }, ["道路一期", "道路二期"]],
  ["not", 0, { filterOn: "Custom", criterion1: "<>学校" }, ["道路一期", "桥梁", "道路二期"]],
  ["top, with ties", 1, { filterOn: "TopItems", criterion1: "1" }, ["桥梁", "道路二期"]],
  ["bottom percent", 1, { filterOn: "BottomPercent", criterion1: "50" }, ["道路一期", "学校"]],
  [
    "above average",
    1,
    { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" },
    ["桥梁", "道路二期"],
  ],
  [
    "a month of any year",
    2,
    { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruray" },
    ["学校", "桥梁"],
  ],
])("a sheet filtered by %s", async (_what, column, criteria, expected) => {
  await withData(async (sheet) => {
    sheet.autoFilter.apply("A1:C5", column, criteria as Excel.FilterCriteria);
    expect(await seen(sheet)).toEqual(expected);
  });
});

test("the sheet's filter answers what it is, and is cleared, reapplied and removed", async () => {
  await withData(async (sheet, context) => {
    const { autoFilter } = sheet;
    const none = autoFilter.getRangeOrNullObject();
    autoFilter.load("enabled,isDataFiltered,criteria");
    await context.sync();
    expect([none.isNullObject, autoFilter.enabled]).toEqual([true, false]);
    autoFilter.apply("A1");
    autoFilter.load("enabled,isDataFiltered");
    const range = autoFilter.getRange();
    range.load("address");
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, false]);
    expect(range.address).toMatch(/A1:C5$/);
    autoFilter.apply("A1:C5", 1, { filterOn: "Custom", criterion1: ">100" });
    autoFilter.apply("A1:C5", 0, { filterOn: "Custom", criterion1: "=道路*" });
    autoFilter.load("isDataFiltered,criteria");
    await context.sync();
    expect(autoFilter.isDataFiltered).toBe(true);
    expect(autoFilter.criteria[1]).toEqual({ filterOn: "Custom", criterion1: ">100" });
    expect(await seen(sheet)).toEqual(["道路一期", "道路二期"]);
    sheet.getRange("B2").values = [[1]];
    autoFilter.reapply();
    expect(await seen(sheet)).toEqual(["道路二期"]);
    autoFilter.clearCriteria();
    expect(await seen(sheet)).toHaveLength(4);
    autoFilter.remove();
    autoFilter.load("enabled");
    await context.sync();
    expect(autoFilter.enabled).toBe(false);
  });
});

test("a table's filters work column by column", async () => {
  await withData(async (sheet, context) => {
    const table = sheet.tables.add("A1:C5", true);
    table.columns.getItem("预算").filter.applyTopItemsFilter(2);
    table.columns.getItem("项目").filter.applyCustomFilter("=道路*");
    expect(await seen(sheet)).toEqual(["道路二期"]);
    const { filter } = table.columns.getItem("项目");
    filter.load("criteria");
    table.autoFilter.load("isDataFiltered");
    sheet.autoFilter.load("isDataFiltered");
    await context.sync();
    expect(filter.criteria).toMatchObject({ filterOn: "Custom", criterion1: "=道路*" });
    expect([table.autoFilter.isDataFiltered, sheet.autoFilter.isDataFiltered]).toEqual([
      true,
      false,
    ]);
    filter.clear();
    expect(await seen(sheet)).toEqual(["桥梁", "道路二期"]);
    table.clearFilters();
    expect(await seen(sheet)).toHaveLength(4);
  });
});

test("visible cells leave out the hidden rows; SUBTOTAL does too", async () => {
  await withData(async (sheet, context) => {
    sheet.getRange("E1").formulas = [["=SUBTOTAL(109,B2:B5)"]];
    sheet.autoFilter.apply("A1:C5", 0, { filterOn: "Values", values: ["学校", "道路二期"] });
    const visible = sheet.getRange("A1:C5").getSpecialCells("Visible");
    visible.load("address");
    await context.sync();
    expect(visible.address.replace(/[^,]*!/g, "")).toBe("A1:C1,A3:C3,A5:C5");
  });
});

test.each<[string, Partial<Excel.FilterCriteria>]>([
  ["a list of values without values", { filterOn: "Values" }],
  ["a top of none", { filterOn: "TopItems", criterion1: "0" }],
  ["no kind at all", { criterion1: ">1" }],
])("%s is an InvalidArgument", async (_what, criteria) => {
  const failure = await withData((sheet, context) => {
    sheet.autoFilter.apply("A1:C5", 0, criteria as Excel.FilterCriteria);
    return failureOf(context.sync());
  });
  expect(failure.code).toBe("InvalidArgument");
});
