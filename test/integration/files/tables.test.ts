import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import type { BookData } from "../../../workbench/host/model/book-data";
import type { ColumnFilters, TableModel } from "../../../workbench/host/model/table-model";
import { createUniverBook } from "../../../workbench/host/model/univer-book";
import { validateWorkbook } from "../../support/ooxml";

const filters: ColumnFilters = {
  0: { filterOn: "Values", values: ["甲", "乙 & 丙", ""] },
  1: { filterOn: "Custom", criterion1: ">=1", criterion2: "<9", operator: "And" },
  2: { filterOn: "TopPercent", criterion1: "50" },
  4: { filterOn: "Values", values: [{ date: "2024-05-01", specificity: "Month" }] },
  3: { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter2" },
};

const table: TableModel = {
  id: 3,
  name: "支出",
  area: { top: 0, left: 0, bottom: 3, right: 4 },
  header: true,
  totals: true,
  style: "TableStyleMedium4",
  bandedRows: false,
  bandedColumns: true,
  firstColumn: true,
  lastColumn: true,
  filterButton: true,
  columns: [
    { id: 1, name: "项目", totalsLabel: "汇总" },
    { id: 2, name: "数", totalsFunction: "sum" },
    { id: 3, name: "倍", calculated: "=支出[[#This Row],[数]]*2" },
    { id: 4, name: "季" },
    { id: 5, name: "日期" },
  ],
  filters,
};

const book: BookData = {
  name: "t.xlsx",
  sheets: [
    {
      name: "表",
      cells: [
        ["项目", "数", "倍", "季", "日期"].map((value) => ({ value })),
        [{ value: "甲" }, { value: 1 }, { value: 2, formula: "=支出[[#This Row],[数]]*2" }],
        [{ value: "乙" }, { value: 2 }, { value: 4, formula: "=支出[[#This Row],[数]]*2" }],
        [{ value: "汇总" }, { value: 3, formula: "=SUBTOTAL(109,支出[数])" }],
      ],
      extras: { tables: [table] },
    },
    {
      name: "筛选",
      cells: [
        ["a", "b", "c", "d", "e"].map((value) => ({ value })),
        [{ value: 1 }],
        [{ value: 2 }],
      ],
      rows: [{ first: 1, last: 1, hidden: true }],
      extras: { filter: { area: { top: 0, left: 0, bottom: 2, right: 4 }, criteria: filters } },
    },
  ],
};

test("tables and filters come back as they were, in a valid file", async () => {
  const bytes = await writeWorkbook(book);
  expect(await validateWorkbook(bytes)).toEqual({ ok: true, errors: [] });
  const read = await readWorkbook(bytes, "t.xlsx");
  expect(read.sheets[0]?.extras?.tables).toEqual([table]);
  expect(read.sheets[0]?.cells[3]?.[1]).toMatchObject({
    value: 3,
    formula: "=SUBTOTAL(109,支出[数])",
  });
  expect(read.sheets[1]?.extras?.filter?.area).toEqual(book.sheets[1]?.extras?.filter?.area);
  expect(read.sheets[1]?.extras?.filter?.criteria).toEqual(filters);
  expect(read.sheets[1]?.rows).toMatchObject([{ first: 1, last: 1, hidden: true }]);
  expect(await readWorkbook(await writeWorkbook(read), "t.xlsx")).toEqual(read);
});

test("a table from a file lives in the host: formulas read it, rows move it", async () => {
  const opened = createUniverBook({
    data: await readWorkbook(await writeWorkbook(book), "t.xlsx"),
  });
  try {
    await opened.calculate();
    const sheet = opened.sheets[0]!;
    const row = { top: 1, left: 2, bottom: 1, right: 2 };
    expect(sheet.formulas(row)).toEqual([["=[@数]*2"]]);
    sheet.insert({ top: 0, left: 0, bottom: 1, right: 16_383 }, "Down");
    sheet.write({ top: 3, left: 1, bottom: 3, right: 1 }, [[10]]);
    await opened.calculate();
    expect(sheet.values({ top: 3, left: 1, bottom: 5, right: 2 })).toEqual([
      [10, 20],
      [2, 4],
      [12, ""],
    ]);
    const saved = await readWorkbook(await writeWorkbook(opened.toData()), "t.xlsx");
    expect(saved.sheets[0]?.extras?.tables?.[0]).toEqual({
      ...table,
      area: { top: 2, left: 0, bottom: 5, right: 4 },
    });
  } finally {
    opened.dispose();
  }
});

test("references to the total row and to joined sections are saved as they are and calculated after opening", async () => {
  const written = [
    "=支出[[#Totals],[数]]*10",
    "=SUM(支出[[#Data],[#Totals],[数]:[倍]])",
    "=SUM(支出[数])",
  ];
  const read = async () => {
    const [sheet, ...others] = book.sheets;
    const cells = sheet!.cells.map((row, at) =>
      at === 0
        ? row
        : [...row!, ...Array<undefined>(5 - row!.length), { formula: written[at - 1]! }]
    );
    const data = { ...book, sheets: [{ ...sheet!, cells }, ...others] };
    return readWorkbook(await writeWorkbook(data), "t.xlsx");
  };
  const opened = createUniverBook({ data: await read() });
  try {
    await opened.calculate({ full: true });
    const area = { top: 1, left: 5, bottom: 3, right: 5 };
    expect(opened.sheets[0]!.values(area).flat()).toEqual([30, 12, 3]);
    expect(opened.sheets[0]!.formulas(area).flat()).toEqual(written);
    const bytes = await writeWorkbook(opened.toData());
    expect(await validateWorkbook(bytes)).toEqual({ ok: true, errors: [] });
    const saved = (await readWorkbook(bytes, "t.xlsx")).sheets[0]!.cells;
    expect([1, 2, 3].map((row) => saved[row]?.[5])).toMatchObject(
      written.map((formula, at) => ({ formula, value: [30, 12, 3][at] }))
    );
  } finally {
    opened.dispose();
  }
});

test("a filter by colour, of which nothing is kept, does not make the file unreadable", async () => {
  const parts = unzipSync(await writeWorkbook(book));
  const path = "xl/worksheets/sheet2.xml";
  const xml = strFromU8(parts[path]!);
  parts[path] = strToU8(xml.replace(/<top10[^>]*>/, '<colorFilter dxfId="0"/>'));
  const read = await readWorkbook(zipSync(parts), "t.xlsx");
  expect(Object.keys(read.sheets[1]?.extras?.filter?.criteria ?? {})).toEqual(["0", "1", "3", "4"]);
});

test.each([
  ["without headings", { header: false }],
  ["without a style", { style: "" }],
  ["without filter buttons", { filterButton: false, filters: {} }],
])("a table %s is written and read", async (_what, part) => {
  const own = { ...table, totals: false, filters: {}, ...part };
  const columns = own.columns.map(({ id, name }) => ({ id, name }));
  const tables = [{ ...own, columns, filterButton: own.header && own.filterButton }];
  const sheet = { ...book.sheets[0]!, extras: { tables } };
  const bytes = await writeWorkbook({ sheets: [sheet] });
  expect(await validateWorkbook(bytes)).toEqual({ ok: true, errors: [] });
  const read = await readWorkbook(bytes, "t.xlsx");
  expect(read.sheets[0]?.extras?.tables).toEqual(tables);
  expect(read.sheets[0]?.cells[0]?.[0]).toMatchObject({ value: "项目" });
});
