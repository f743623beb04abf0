import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import type { BookData } from "../../../workbench/host/model/book-data";
import { validateWorkbook } from "../../support/ooxml";
import { richBook } from "../../support/rich-book";

describe("a workbook with one of everything", () => {
  let bytes: Uint8Array;
  let read: BookData;
  beforeAll(async () => {
    bytes = await writeWorkbook(richBook);
    read = await readWorkbook(bytes, "rich.xlsx");
  });

  test("passes the OOXML validator, also after a second load and save", async () => {
    expect(await validateWorkbook(bytes)).toEqual({ ok: true, errors: [] });
    expect(await validateWorkbook(await writeWorkbook(read))).toEqual({ ok: true, errors: [] });
  });

  test("comes back with everything that was in it", () => {
    expect(read).toMatchObject({
      ...richBook,
      sheets: richBook.sheets.map(({ cells: _cells, ...sheet }) => sheet),
      customXmlParts: expect.any(Object),
    });
    expect(Object.values(read.customXmlParts ?? {})[0]).toContain("附注");
    const plain = (cells: BookData["sheets"][number]["cells"]) => JSON.stringify(cells);
    richBook.sheets.forEach((sheet, place) => {
      const found = read.sheets[place]?.cells ?? [];
      sheet.cells.forEach((row, at) => {
        row?.forEach((cell, column) => expect(found[at]?.[column]).toEqual(cell));
      });
      expect(plain(found).length).toBeGreaterThan(0);
    });
  });

  test("is the same after every further load and save", async () => {
    const again = await readWorkbook(await writeWorkbook(read), "rich.xlsx");
    expect(again).toEqual(read);
    expect(again.sheets[0]?.extras?.charts).toEqual(richBook.sheets[0]?.extras?.charts);
  });

  test("writing does not change what is written", async () => {
    const before = structuredClone(richBook);
    await writeWorkbook(richBook);
    expect(richBook).toEqual(before);
  });

  test("the add-in's functions are stored as Excel stores them, with their value", () => {
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array);
    expect(sheet).toMatch(
      /<f>_xldudf_PERF_GRADE\(95,(?:"|&quot;)八七六(?:"|&quot;)\)<\/f><v>优<\/v>/
    );
    expect(sheet).toContain("_xlfn.XLOOKUP(");
    expect(sheet).toContain("_xlfn.LET(_xlpm.x,1,_xlpm.y");
  });
});

test("the bad workbook proves the validator: it finds an element that does not belong", async () => {
  const parts = unzipSync(await writeWorkbook({ sheets: [{ name: "表", cells: [] }] }));
  const path = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[path] as Uint8Array);
  parts[path] = strToU8(xml.replace("<sheetData", "<nonsense/><sheetData"));
  const { ok, errors } = await validateWorkbook(zipSync(parts));
  expect(ok).toBe(false);
  expect(errors[0]?.description).toContain("nonsense");
});

describe("kinds of charts", () => {
  const types = [
    ...["Pie", "Doughnut", "ColumnClustered", "ColumnStacked", "ColumnStacked100"],
    ...["BarClustered", "BarStacked", "BarStacked100", "Line", "LineMarkers", "Area", "XYScatter"],
    ...["LineMarkersStacked100", "3DColumnClustered", "3DBarStacked"],
  ];
  const [sheet] = richBook.sheets;
  const [chart] = sheet?.extras?.charts ?? [];
  if (!sheet || !chart) throw new Error("the rich book has a chart");
  const charts = types.map((type, place) => ({
    ...chart,
    id: `chart-${place + 1}`,
    name: `图${place + 1}`,
    type,
    top: place * 210,
  }));

  test("are written, valid, and read back as the kinds they were", async () => {
    const book = { ...richBook, sheets: [{ ...sheet, extras: { charts } }] };
    const bytes = await writeWorkbook(book);
    expect(await validateWorkbook(bytes)).toEqual({ ok: true, errors: [] });
    const read = await readWorkbook(bytes, "charts.xlsx");
    const found = read.sheets[0]?.extras?.charts ?? [];
    expect(found.map((one) => [one.name, one.type])).toEqual(
      charts.map((one) => [one.name, one.type])
    );
    for (const one of found) {
      expect(one.series[0]).toMatchObject({
        values: "'结果 2024'!C2:C5",
        categories: "'结果 2024'!A2:A5",
      });
    }
  });

  test.each([
    ["PieOfPie", "Pie"],
    ["3DPie", "Pie"],
    ["Bubble3DEffect", "XYScatter"],
    ["CylinderBarStacked", "BarStacked"],
    ["3DAreaStacked", "Area"],
    ["Sunburst", "ColumnClustered"],
  ])("%s, for which files have no word here, is saved as %s", async (type, nearest) => {
    const one = { ...chart, type };
    const book = { ...richBook, sheets: [{ ...sheet, extras: { charts: [one] } }] };
    const bytes = await writeWorkbook(book);
    expect(await validateWorkbook(bytes)).toEqual({ ok: true, errors: [] });
    const read = await readWorkbook(bytes, "charts.xlsx");
    expect(read.sheets[0]?.extras?.charts?.map((found) => found.type)).toEqual([nearest]);
  });

  test("points without a place on the axis across are saved as a line", async () => {
    const series = chart.series.map(({ categories: _, ...one }) => one);
    const one = { ...chart, type: "XYScatter", series };
    const book = { ...richBook, sheets: [{ ...sheet, extras: { charts: [one] } }] };
    const read = await readWorkbook(await writeWorkbook(book), "charts.xlsx");
    expect(read.sheets[0]?.extras?.charts?.map((found) => found.type)).toEqual(["LineMarkers"]);
  });
});

test("a protected sheet keeps its password through load and save", async () => {
  const protection = { protected: true, options: { allowSort: true }, password: "1234" };
  const bytes = await writeWorkbook({
    sheets: [{ name: "表", cells: [[{ value: 1 }]], extras: { protection } }],
  });
  const read = await readWorkbook(bytes, "a.xlsx");
  expect(read.sheets[0]?.extras?.protection).toMatchObject({ protected: true });
  const hash = (data: Uint8Array) =>
    /hashValue="([^"]+)"/.exec(
      strFromU8(unzipSync(data)["xl/worksheets/sheet1.xml"] as Uint8Array)
    )?.[1];
  expect(hash(bytes)).toBeDefined();
  expect(hash(await writeWorkbook(read))).toBe(hash(bytes));
});

test("a name over whole columns costs nothing", async () => {
  const names = [{ name: "全部", formula: "=表!$A:$XFD" }];
  const book = { sheets: [{ name: "表", cells: [] }], names };
  const read = await readWorkbook(await writeWorkbook(book), "a.xlsx");
  expect(read.names).toEqual(names);
});

test("texts of a sheet are kept; bytes of another program that are no text are carried", async () => {
  const bytes = await writeWorkbook(richBook);
  const read = await readWorkbook(bytes, "r.xlsx");
  const texts = richBook.sheets[0]?.extras?.customProperties;
  expect(read.sheets[0]?.extras?.customProperties).toEqual(texts);
  const parts = unzipSync(bytes);
  const [one = ""] = Object.keys(parts).filter((path) => /customProperty\d+\.bin$/.test(path));
  parts[one] = new Uint8Array([1, 2, 3]);
  const other = await readWorkbook(zipSync(parts), "r.xlsx");
  expect(other.sheets[0]?.extras?.customProperties).toBeUndefined();
  const [first, ...rest] = other.sheets;
  const extras = { ...first!.extras, customProperties: { 新: "一" } };
  const saved = await writeWorkbook({ ...other, sheets: [{ ...first!, extras }, ...rest] });
  expect(await validateWorkbook(saved)).toEqual({ ok: true, errors: [] });
  const kept = Object.entries(unzipSync(saved)).filter(([path]) => /customProperty/.test(path));
  expect(kept.map(([, part]) => [...part])).toContainEqual([1, 2, 3]);
  expect(kept).toHaveLength(Object.keys(texts ?? {}).length + 1);
});
