import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeAll(async () => {
  excel = await openExcelPage(["台账", "另一张"]);
});
afterAll(() => excel.close());
afterEach(() => expect(excel.host.apiNotFound).toEqual([]));

const DATA = [
  ["项目", "预算", "等级"],
  ["道路", 120, "良"],
  ["学校", 80, "优"],
  ["桥梁", 200, "中"],
];

/** A fresh sheet with a table over A1:C4. */
const withTable = <T>(
  batch: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:C4").values = DATA;
    const table = sheet.tables.add("A1:C4", true);
    await context.sync();
    try {
      return await batch(table, sheet, context);
    } finally {
      sheet.delete();
      await context.sync();
    }
  });

const valuesOf = async (sheet: Excel.Worksheet, address: string): Promise<unknown[][]> => {
  const range = sheet.getRange(address);
  range.load("values");
  await sheet.context.sync();
  return range.values;
};

test("a new table has a name, a style, its columns and its parts", async () => {
  await withTable(async (table, sheet, context) => {
    table.load("name,style,showHeaders,showTotals,showBandedRows,showFilterButton");
    table.columns.load("items/name,items/index,count");
    table.rows.load("count");
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("预算").getDataBodyRange(),
      table.rows.getItemAt(1).getRange(),
    ];
    for (const part of parts) part.load("address");
    sheet.load("name");
    const counts = [sheet.tables.getCount(), context.workbook.tables.getCount()];
    const missing = sheet.tables.getItemOrNullObject("没有");
    await context.sync();
    expect(table.name).toMatch(/^表\d+$/);
    expect(table.toJSON()).toMatchObject({
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    });
    expect(table.columns.items.map((column) => column.name)).toEqual(["项目", "预算", "等级"]);
    expect(table.rows.count).toBe(3);
    expect(parts.map((part) => part.address.replace(/^.*!/, ""))).toEqual([
      "A1:C4",
      "A1:C1",
      "A2:C4",
      "B2:B4",
      "A3:C3",
    ]);
    expect(counts.map((count) => count.value)).toEqual([1, 1]);
    expect(missing.isNullObject).toBe(true);
  });
});

test.each([
  ["a cell", "A1", "InvalidArgument"],
  ["begins with a digit", "1表", "InvalidArgument"],
  ["a space", "我 的", "InvalidArgument"],
  ["letters of a row and column", "R1C1", "InvalidArgument"],
])("a table cannot be called %s", async (_what, name, code) => {
  const failure = await withTable((table, _sheet, context) => {
    table.name = name;
    return failureOf(context.sync());
  });
  expect(failure.code).toBe(code);
});

test("names are taken once, tables do not overlap", async () => {
  await withTable(async (table, sheet, context) => {
    table.name = "预算表";
    sheet.getRange("F1").values = [["甲"]];
    const other = sheet.tables.add("F1:G3", true);
    await context.sync();
    other.name = "预算表";
    expect((await failureOf(context.sync())).code).toBe("ItemAlreadyExists");
    sheet.tables.add("B3:D9", false);
    expect((await failureOf(context.sync())).code).toBe("InvalidArgument");
  });
});

test("without headings the data move down below new ones", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add(sheet.getRange("A1:B2"), false);
    expect(await valuesOf(sheet, "A1:B3")).toEqual([
      ["列1", "列2"],
      [1, 2],
      [3, 4],
    ]);
    sheet.delete();
    await context.sync();
  });
});

describe("rows", () => {
  test("are added at the end, in between, and push what lies below", async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange("A6:E6").values = [["注", "", "", "", "旁"]];
      table.rows.add(undefined, [["机场", 10, "差"]]);
      table.rows.add(0, [
        ["甲", 1, "优"],
        ["乙", 2, "优"],
      ]);
      const range = table.getRange();
      range.load("address,values");
      table.rows.load("count");
      await context.sync();
      expect(range.address).toMatch(/A1:C7$/);
      expect(range.values.map((row) => row[0])).toEqual([
        ...["项目", "甲", "乙", "道路", "学校", "桥梁", "机场"],
      ]);
      expect(table.rows.count).toBe(6);
      // Only the table's own columns move.
      expect(await valuesOf(sheet, "A8:E8")).toEqual([["注", "", "", "", ""]]);
      expect(await valuesOf(sheet, "E6")).toEqual([["旁"]]);
    });
  });

  test("a table of headings only takes its first row in the blank one", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["项目", "分值"]];
      table.rows.add(undefined, [
        ["甲", 1],
        ["乙", 2],
      ]);
      table.rows.load("items/values");
      table.columns.load("items/name");
      await context.sync();
      expect(table.rows.items.map((row) => row.values)).toEqual([[["甲", 1]], [["乙", 2]]]);
      expect(table.columns.items.map((column) => column.name)).toEqual(["项目", "分值"]);
      sheet.delete();
      await context.sync();
    });
  });

  test("are deleted, and written through", async () => {
    await withTable(async (table, sheet, context) => {
      table.rows.getItemAt(1).delete();
      table.rows.getItemAt(0).values = [["公路", 5, "优"]];
      expect(await valuesOf(sheet, "A1:C4")).toEqual([
        ["项目", "预算", "等级"],
        ["公路", 5, "优"],
        ["桥梁", 200, "中"],
        ["", "", ""],
      ]);
      table.rows.deleteRowsAt(0, 2);
      table.rows.load("count");
      await context.sync();
      expect(table.rows.count).toBe(0);
    });
  });

  test.each([
    ["a row too short", [["只有一个"]]],
    ["a row too long", [["甲", 1, "优", "多"]]],
  ])("%s is an InvalidArgument", async (_what, values) => {
    const failure = await withTable((table, _sheet, context) => {
      table.rows.add(undefined, values);
      return failureOf(context.sync());
    });
    expect(failure.code).toBe("InvalidArgument");
  });

  test("a blank new row goes on with a calculated column", async () => {
    await withTable(async (table, sheet, context) => {
      table.columns.add(undefined, [["倍"], ["=B2*2"], ["=B3*2"], ["=B4*2"]]);
      table.rows.add();
      const cell = sheet.getRange("D5");
      cell.load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([["=B5*2"]]);
    });
  });
});

describe("columns", () => {
  test("are added, renamed and deleted with their cells", async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange("D1").values = [["旁边"]];
      table.columns.add(1, [["备注"], ["a"], ["b"], ["c"]]);
      table.columns.getItem("等级").name = "评级";
      await context.sync();
      expect(await valuesOf(sheet, "A1:E2")).toEqual([
        ["项目", "备注", "预算", "评级", "旁边"],
        ["道路", "a", 120, "良", ""],
      ]);
      table.columns.getItemAt(0).delete();
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(["备注", "预算", "评级"]);
    });
  });

  test("are called what their heading cell says", async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange("B1").values = [["金额"]];
      const column = table.columns.getItem("金额");
      column.load("values,index");
      await context.sync();
      expect(column.index).toBe(1);
      expect(column.values).toEqual([["金额"], [120], [80], [200]]);
    });
  });
});

test("a total row sums the last column and follows", async () => {
  await withTable(async (table, sheet, context) => {
    table.columns.getItem("等级").delete();
    table.showTotals = true;
    const total = table.getTotalRowRange();
    total.load("address,values,formulas");
    await context.sync();
    expect(total.address).toMatch(/A5:B5$/);
    expect(total.values).toEqual([["汇总", 400]]);
    table.rows.add(undefined, [["机场", 100]]);
    expect(await valuesOf(sheet, "A5:B6")).toEqual([
      ["机场", 100],
      ["汇总", 500],
    ]);
    table.showTotals = false;
    expect(await valuesOf(sheet, "A6:B6")).toEqual([["", ""]]);
  });
});

test("headings come off and on again", async () => {
  await withTable(async (table, sheet, context) => {
    table.showHeaders = false;
    expect(await valuesOf(sheet, "A1:A2")).toEqual([[""], ["道路"]]);
    table.showHeaders = true;
    const range = table.getRange();
    range.load("address");
    await context.sync();
    expect(range.address).toMatch(/A1:C4$/);
    expect(await valuesOf(sheet, "A1:C1")).toEqual([["项目", "预算", "等级"]]);
  });
});

test("a table is resized, turned into a range, and deleted", async () => {
  await withTable(async (table, sheet, context) => {
    table.resize("A1:D6");
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map((column) => column.name)).toEqual([
      ...["项目", "预算", "等级", "列4"],
    ]);
    table.resize("A2:D6");
    expect((await failureOf(context.sync())).code).toBe("InvalidArgument");
    const range = table.convertToRange();
    range.load("address");
    const count = sheet.tables.getCount();
    await context.sync();
    expect(range.address).toMatch(/A1:D6$/);
    expect(count.value).toBe(0);
    const again = sheet.tables.add("A1:D6", true);
    again.delete();
    expect(await valuesOf(sheet, "A1:D2")).toEqual([
      ["", "", "", ""],
      ["", "", "", ""],
    ]);
  });
});

test("sorting sorts the data and is remembered", async () => {
  await withTable(async (table, sheet, context) => {
    table.sort.apply([{ key: 1, ascending: false }]);
    table.sort.load("fields,matchCase,method");
    await context.sync();
    expect(await valuesOf(sheet, "B1:B4")).toEqual([["预算"], [200], [120], [80]]);
    expect(table.sort.fields).toMatchObject([{ key: 1, ascending: false }]);
    table.sort.apply([{ key: 0, ascending: true }]);
    // By pinyin: 道路 (daolu), 桥梁 (qiaoliang), 学校 (xuexiao).
    expect(await valuesOf(sheet, "A2:A4")).toEqual([["道路"], ["桥梁"], ["学校"]]);
    sheet.getRange("B3").values = [[1]];
    table.sort.apply([{ key: 1, ascending: true }]);
    sheet.getRange("B4").values = [[0]];
    table.sort.reapply();
    expect(await valuesOf(sheet, "B2:B4")).toEqual([[0], [1], [80]]);
    table.sort.clear();
    await context.sync();
  });
});

describe("references to tables in formulas", () => {
  test.each([
    ["=SUM(预算[预算])", 400],
    ["=SUM(预算[[预算]])", 400],
    ["=ROWS(预算[#All])", 4],
    ["=COUNTA(预算)", 9],
    ["=INDEX(预算[#Headers],1,2)", "预算"],
    ["=SUM(预算[不存在])", "#REF!"],
  ])("%s", async (formula, expected) => {
    await withTable(async (table, sheet, context) => {
      table.name = "预算";
      sheet.getRange("H1").formulas = [[formula]];
      await context.sync();
      expect(await valuesOf(sheet, "H1")).toEqual([[expected]]);
    });
  });

  test("a row of its own is @, and names follow", async () => {
    await withTable(async (table, sheet, context) => {
      table.name = "支出";
      table.columns.add(undefined, [["折半"], ["=[@预算]/2"], [""], [""]]);
      sheet.getRange("E2").formulas = [["=支出[@预算]+1"]];
      const cells = sheet.getRange("D2:E2");
      cells.load("values,formulas");
      await context.sync();
      expect(cells.formulas).toEqual([["=[@预算]/2", "=支出[@预算]+1"]]);
      table.name = "支出表";
      table.columns.getItem("预算").name = "金额";
      table.rows.add(0, [["新", 7, "优", ""]]);
      const total = sheet.getRange("G1");
      total.formulas = [["=SUM(支出表[金额])"]];
      total.load("values");
      const moved = sheet.getRange("D3:E3");
      moved.load("formulas");
      await context.sync();
      expect(total.values).toEqual([[407]]);
      expect(moved.formulas[0]?.[0]).toBe("=[@金额]/2");
      expect(await valuesOf(sheet, "D3")).toEqual([[60]]);
    });
  });
});

test("a new column's formulas may name it; a deleted column leaves #REF!", async () => {
  await withTable(async (table, sheet, context) => {
    table.name = "列项";
    table.showTotals = true;
    table.columns.add(undefined, [
      ["折半"],
      ["=[@预算]/2"],
      ["=[@预算]/2"],
      ["=[@预算]/2"],
      ["=SUBTOTAL(109,[折半])"],
    ]);
    const total = sheet.getRange("D5").load("formulas,values");
    sheet.getRange("H1").formulas = [["=SUM(列项[折半])"]];
    await context.sync();
    expect([total.formulas, total.values]).toEqual([[["=SUBTOTAL(109,列项[折半])"]], [[200]]]);
    table.columns.getItem("预算").delete();
    const cells = sheet.getRange("C2").load("formulas,values");
    const sum = sheet.getRange("G1:H1").load("formulas");
    await context.sync();
    expect([cells.formulas, cells.values]).toEqual([[["=#REF!/2"]], [["#REF!"]]]);
    expect(sum.formulas.flat()).toContain("=SUM(列项[折半])");
  });
});

test("headings written as cells are new names, also in formulas", async () => {
  await withTable(async (table, sheet, context) => {
    table.name = "改名";
    table.showTotals = true;
    table.columns.getItem("预算").getTotalRowRange().formulas = [["=SUM(改名[预算])"]];
    sheet.getRange("H1").formulas = [["=COUNTA(改名[等级])+SUM(改名[[#Totals],[预算]])"]];
    await context.sync();
    table.getHeaderRowRange().values = [["名称", "等级", "金额"]];
    const cells = sheet.getRanges("B5,H1");
    cells.areas.load("items/formulas,items/values");
    await context.sync();
    expect(cells.areas.items.map(({ formulas }) => formulas[0]?.[0])).toEqual([
      "=SUM(改名[等级])",
      "=COUNTA(改名[金额])+SUM(改名[[#Totals],[等级]])",
    ]);
    expect(cells.areas.items.map(({ values }) => values[0]?.[0])).toEqual([400, 403]);
  });
});

test("an English Excel gives English names", async () => {
  const english = await openExcelPage(["Sheet1"], { locale: "en-US" });
  const names = await english.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A2:B3").values = [
      ["a", 1],
      ["b", 2],
    ];
    const table = sheet.tables.add("A2:B3", false);
    table.showTotals = true;
    const total = table.getTotalRowRange();
    const chart = sheet.charts.add("Line", table.getDataBodyRange());
    chart.axes.valueAxis.title.visible = true;
    const comment = sheet.comments.add("D1", "?");
    for (const [one, what] of [
      [table, "name"],
      [table.columns, "items/name"],
      [total, "values"],
      [chart, "name"],
      [chart.series, "items/name"],
      [chart.axes.valueAxis.title, "text"],
      [comment, "authorName"],
    ] as const) {
      one.load(what);
    }
    await context.sync();
    return [
      table.name,
      ...table.columns.items.map(({ name }) => name),
      ...(total.values[0] ?? []),
      chart.name,
      ...chart.series.items.map(({ name }) => name),
      chart.axes.valueAxis.title.text,
      comment.authorName,
    ];
  });
  english.close();
  expect(names).toEqual([
    ...["Table1", "Column1", "Column2", "Total", 3],
    ...["Chart 1", "Series1", "Axis Title", "User"],
  ]);
});

test("ranges know the tables that they meet", async () => {
  await withTable(async (table, sheet, context) => {
    table.load("name");
    const inside = sheet.getRange("A1:Z9").getTables();
    inside.load("items/name");
    const partly = sheet.getRange("B2").getTables(false);
    partly.load("items/name");
    const whole = sheet.getRange("B2").getTables(true).getCount();
    await context.sync();
    expect(inside.items.map((one) => one.name)).toEqual([table.name]);
    expect(partly.items.map((one) => one.name)).toEqual([table.name]);
    expect(whole.value).toBe(0);
  });
});

test("tables tell of changes, additions and deletions", async () => {
  const heard: string[] = [];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("另一张");
    sheet.getRange("A1:B3").values = [
      ["甲", "乙"],
      [1, 2],
      [3, 4],
    ];
    context.workbook.tables.onAdded.add(async (event) => {
      heard.push(`added ${event.tableId}`);
    });
    await context.sync();
    const table = sheet.tables.add("A1:B3", true);
    table.load("id");
    table.onChanged.add(async (event) => {
      heard.push(`changed ${event.address}`);
    });
    await context.sync();
    sheet.getRange("B2").values = [[9]];
    sheet.getRange("F9").values = [[9]];
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(heard).toEqual([`added ${table.id}`, "changed B2"]);
    table.delete();
    await context.sync();
  });
});

test("inserted rows and copied sheets take their tables along", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange("1:2").insert("Down");
    const range = table.getRange();
    range.load("address");
    table.load("name");
    const copy = sheet.copy();
    copy.tables.load("items/name,items/id");
    await context.sync();
    expect(range.address).toMatch(/A3:C6$/);
    expect(copy.tables.items).toHaveLength(1);
    expect(copy.tables.items[0]?.name).not.toBe(table.name);
    copy.delete();
    await context.sync();
  });
});

test("a protected sheet keeps its tables as they are", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.protection.protect();
    await context.sync();
    table.rows.add(undefined, [["甲", 1, "优"]]);
    expect((await failureOf(context.sync())).code).toBe("AccessDenied");
    table.columns.getItemAt(1).filter.applyValuesFilter(["120"]);
    expect((await failureOf(context.sync())).code).toBe("AccessDenied");
    sheet.protection.unprotect();
    await context.sync();
  });
});

describe("references to parts of a table", () => {
  test.each([
    ["=SUM(合计_表[[#Totals],[预算]])", "=SUM(合计_表[[#Totals],[预算]])", 400],
    ["=SUM(合计_表[#Totals])", "=SUM(合计_表[#Totals])", 403],
    ["=SUM(合计_表[[#totals],[预算]:[等级]])", "=SUM(合计_表[[#Totals],[预算]:[等级]])", 403],
    ["=ROWS(合计_表[#All])", "=ROWS(合计_表[#All])", 5],
    ["=ROWS(合计_表[#Data])", "=ROWS(合计_表[#Data])", 3],
    ["=ROWS(合计_表)", "=ROWS(合计_表)", 3],
    ["=合计_表[[#Headers],[预算]]", "=合计_表[[#Headers],[预算]]", "预算"],
    [
      "=COUNTA(合计_表[[#Headers],[#Data],[预算]])",
      "=COUNTA(合计_表[[#Headers],[#Data],[预算]])",
      4,
    ],
    ["=SUM(合计_表[[#Data],[#Totals],[预算]])", "=SUM(合计_表[[#Data],[#Totals],[预算]])", 800],
    ["=-SUM(合计_表[预算])", "=-SUM(合计_表[预算])", -400],
    ["=合计_表[没有]", "=#REF!", "#REF!"],
  ])("%s", async (formula, readBack, value) => {
    await withTable(async (table, sheet, context) => {
      table.name = "合计_表";
      table.showTotals = true;
      table.columns.getItem("预算").getTotalRowRange().formulas = [["=SUM(合计_表[预算])"]];
      const cell = sheet.getRange("H20");
      cell.formulas = [[formula]];
      cell.load("values,formulas");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[[readBack]], [[value]]]);
    });
  });

  test("the total row is followed while the table grows; without one it is #REF!", async () => {
    await withTable(async (table, sheet, context) => {
      table.name = "长表";
      table.showTotals = true;
      table.columns.getItem("预算").getTotalRowRange().formulas = [["=SUM(长表[预算])"]];
      sheet.getRange("H1").formulas = [["=长表[[#Totals],[预算]]"]];
      table.rows.add(undefined, [["隧道", 100, "良"]]);
      expect(await valuesOf(sheet, "H1")).toEqual([[500]]);
      table.showTotals = false;
      expect(await valuesOf(sheet, "H1")).toEqual([["#REF!"]]);
      table.showHeaders = false;
      sheet.getRange("H2").formulas = [["=ROWS(长表[#All])"]];
      await context.sync();
      expect(await valuesOf(sheet, "H2")).toEqual([[4]]);
    });
  });

  test("@ is the row of the formula: beside the data its cell, above and below them #VALUE!", async () => {
    await withTable(async (table, sheet, context) => {
      table.name = "行_表";
      const cells = sheet.getRange("H1:H5");
      cells.formulas = [1, 2, 3, 4, 5].map(() => ["=行_表[@预算]*2"]);
      cells.load("values,formulas");
      await context.sync();
      expect(cells.values.flat()).toEqual(["#VALUE!", 240, 160, 400, "#VALUE!"]);
      expect(cells.formulas[1]).toEqual(["=行_表[@预算]*2"]);
    });
  });

  test("a table turned into a range leaves its cells in the formulas that named it", async () => {
    await withTable(async (table, sheet, context) => {
      table.name = "散_表";
      sheet.load("name");
      sheet.getRange("H2:H3").formulas = [["=SUM(散_表[预算])"], ["=散_表[@预算]"]];
      await context.sync();
      table.convertToRange();
      const cells = sheet.getRange("H2:H3");
      cells.load("values,formulas");
      await context.sync();
      expect(cells.values).toEqual([[400], [80]]);
      expect(cells.formulas).toEqual([[`=SUM(${sheet.name}!$B$2:$B$4)`], [`=${sheet.name}!$B3`]]);
    });
  });
});
