import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import type { BookData } from "../../../workbench/host/model/book-data";
import { createUniverBook } from "../../../workbench/host/model/univer-book";
import { foreignBook } from "../../support/foreign-book";
import { validateWorkbook } from "../../support/ooxml";

/** Opened in the host and saved, as a person does. */
async function saved(data: BookData, change?: (book: ReturnType<typeof createUniverBook>) => void) {
  const book = createUniverBook({ data });
  try {
    change?.(book);
    await book.calculate();
    return await writeWorkbook(structuredClone(book.toData()));
  } finally {
    book.dispose();
  }
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)])
  );
}

describe("a workbook full of what the host does not understand", () => {
  let before: BookData;
  let bytes: Uint8Array;
  let parts: Record<string, string>;
  let after: BookData;
  beforeAll(async () => {
    expect(await validateWorkbook(foreignBook())).toEqual({ ok: true, errors: [] });
    before = await readWorkbook(foreignBook(), "f.xlsx");
    bytes = await saved(before);
    parts = partsOf(bytes);
    after = await readWorkbook(bytes, "f.xlsx");
  });
  const sheet = (): string => parts["xl/worksheets/sheet1.xml"] ?? "";
  const cell = (data: BookData, row: number, column: number) =>
    data.sheets[0]?.cells[row]?.[column] ?? undefined;

  test("is valid after opening and saving in the host", async () => {
    expect(await validateWorkbook(bytes)).toEqual({ ok: true, errors: [] });
  });

  test("is the same after every further load and save", async () => {
    const again = await readWorkbook(await writeWorkbook(after), "f.xlsx");
    expect(await readWorkbook(await writeWorkbook(again), "f.xlsx")).toEqual(again);
  });

  test("a number with a link stays a number and keeps its link", () => {
    expect(cell(before, 1, 1)).toMatchObject({ value: 10 });
    expect(cell(after, 1, 1)).toMatchObject({ value: 10 });
    expect(after.sheets[0]?.extras?.links).toEqual([
      {
        areas: [{ top: 1, left: 1, bottom: 1, right: 1 }],
        address: "https://example.com/guide",
        screenTip: "说明",
      },
      { areas: [{ top: 8, left: 0, bottom: 8, right: 1 }], place: "数据!A1" },
    ]);
  });

  test("shared formulas are formulas of their own cells", () => {
    expect(cell(before, 4, 1)).toMatchObject({ formula: "=SUM(B2:B4)", value: 30 });
    expect(cell(before, 4, 2)).toMatchObject({ formula: "=SUM(C2:C4)" });
    expect(cell(after, 4, 2)).toMatchObject({ formula: "=SUM(C2:C4)" });
  });

  test("array formulas stay array formulas, those that fill several cells and those that do not", () => {
    expect(sheet()).toContain('<f t="array" ref="D2">SUM(B2:B4*C2:C4)</f>');
    expect(sheet()).toContain('<f t="array" ref="D3:D4">B3:B4*2</f>');
  });

  test("formats inside a text, until the text is another one", async () => {
    expect(parts["xl/sharedStrings.xml"]).toMatch(/<r>.*<b\/>.*FFFF0000.*必填<\/t><\/r>/);
    const other = partsOf(
      await saved(before, (book) =>
        book.sheets[0]?.write({ top: 0, left: 3, bottom: 0, right: 3 }, [["填报选填"]])
      )
    );
    expect(other["xl/sharedStrings.xml"]).not.toContain("<r>");
    expect(other["xl/sharedStrings.xml"]).toContain("填报选填");
  });

  test("styles of rows and columns, groups and their folding", () => {
    expect(after.sheets[0]?.columns).toMatchObject([
      { first: 0, last: 0, style: expect.any(Number) },
      { first: 1, last: 2, outline: 1 },
      { first: 5, last: 5, hidden: true, collapsed: true },
    ]);
    expect(after.sheets[0]?.rows).toMatchObject([
      { first: 1, last: 2, outline: 1 },
      { first: 3, last: 3, style: expect.any(Number) },
    ]);
    const { style = -1 } = after.sheets[0]?.columns?.[0] ?? {};
    expect(after.styles?.[style]).toMatchObject({ locked: false, numberFormat: '0.00"分"' });
  });

  test("print set-up: all headers and footers, breaks both ways, any paper", () => {
    expect(after.sheets[0]?.extras?.page).toEqual(before.sheets[0]?.extras?.page);
    expect(after.sheets[0]?.extras?.page).toMatchObject({
      paperSize: "70",
      printArea: "A1:C20,E1:F9",
      titleRows: "$1:$1",
      titleColumns: "$A:$A",
      headerLeft: "左",
      headerCenter: '&"黑体,Bold"&14中 && 间',
      headerRight: "&D",
      footerCenter: "第 &P 页，共 &N 页",
      firstPage: { headerLeft: "&G", footerCenter: "首页" },
      evenPages: { headerRight: "偶数页", footerLeft: "&F" },
      headersOwnMargins: true,
      rowBreaks: [3],
      columnBreaks: [2],
    });
  });

  test("conversations are comments, notes are notes", () => {
    const { comments, notes } = after.sheets[0]?.extras ?? {};
    expect(comments).toMatchObject([
      {
        content: "这个数对吗？",
        author: "填报员",
        email: "a@example.com",
        created: "2024-05-01T08:00:00.000Z",
        resolved: false,
        replies: [{ content: "对。", author: "审核员" }],
      },
    ]);
    expect(notes).toMatchObject([{ text: "科室：零也要填", author: "科室" }]);
    expect(parts["xl/comments1.xml"]).toContain("<b/>");
  });

  test("pictures, shapes, sparklines, pivots, links to other files and marks are carried", () => {
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        "xl/media/image1.png",
        "xl/pivotTables/pivotTable1.xml",
        "xl/pivotCache/pivotCacheDefinition1.xml",
        "xl/pivotCache/pivotCacheRecords1.xml",
        "xl/externalLinks/externalLink1.xml",
      ])
    );
    expect(parts["xl/drawings/drawing1.xml"]).toContain("请先填红框");
    expect(parts["xl/drawings/drawing1.xml"]).toContain("徽标");
    expect(sheet()).toContain("sparklineGroup");
    expect(sheet()).toContain('<protectedRange sqref="B2:B4" name="填报区"/>');
    expect(sheet()).toContain("numberStoredAsText");
    expect(sheet()).toContain("<picture");
    expect(sheet()).toContain('showZeros="0"');
    expect(parts["xl/workbook.xml"]).toContain('readOnlyRecommended="1"');
    expect(parts["xl/workbook.xml"]).toContain('iterate="1"');
    // Slicers and pivots know sheets by these numbers.
    expect(parts["xl/workbook.xml"]).toMatch(/name="数据" sheetId="4".*name="透视" sheetId="7"/);
    expect(cell(after, 4, 3)).toMatchObject({ formula: "=[1]源!$A$1*2" });
  });

  test("formats that pivots and table styles count through are theirs still", () => {
    const styles = parts["xl/styles.xml"] ?? "";
    const id = /<format dxfId="(\d+)"/.exec(parts["xl/pivotTables/pivotTable1.xml"] ?? "")?.[1];
    const dxfs = [...styles.matchAll(/<dxf\b[^>]*>.*?<\/dxf>/g)].map(([one]) => one);
    expect(dxfs[Number(id)]).toContain("<b/>");
    expect(styles).toMatch(new RegExp(`tableStyle name="绩效表".*type="headerRow" dxfId="${id}"`));
  });

  test("a chart nobody changed keeps every format; one that was changed is written anew", async () => {
    expect(parts["xl/charts/chart1.xml"]).toContain("lineChart");
    expect(parts["xl/charts/chart1.xml"]).toContain('schemeClr val="accent2"');
    const other = partsOf(
      await saved(before, (book) => {
        const chart = book.sheets[0]?.extras.charts[0];
        if (chart) chart.title = { text: "另一个标题", visible: true };
      })
    );
    expect(other["xl/charts/chart1.xml"]).toContain("另一个标题");
  });

  test("what cannot be written again is named", () => {
    expect(before.lost).toEqual([
      { what: "chartSheets", count: 1, sheet: "图" },
      { what: "ownStyles", count: 1 },
      { what: "colorFilters", count: 2, sheet: "数据" },
    ]);
    expect(before.sheets.map(({ name }) => name)).toEqual(["数据", "透视"]);
    expect(before.active).toBe(1);
  });

  test.each<[string, (parts: Record<string, Uint8Array>) => void, object]>([
    [
      "macros",
      (found) => {
        const path = "xl/_rels/workbook.xml.rels";
        const added =
          '<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>';
        found[path] = strToU8(strFromU8(found[path]!).replace("</Relationships>", added));
        found["xl/vbaProject.bin"] = new Uint8Array([1]);
      },
      { what: "macros", count: 1 },
    ],
    [
      "form controls",
      (found) => {
        const path = "xl/worksheets/sheet1.xml";
        const controls =
          '<controls><control shapeId="1" name="a"/><control shapeId="2" name="b"/></controls><extLst>';
        found[path] = strToU8(strFromU8(found[path]!).replace("<extLst>", controls));
      },
      { what: "formControls", count: 2, sheet: "数据" },
    ],
    [
      "cell styles of one's own",
      (found) => {
        const path = "xl/styles.xml";
        const own = '<cellStyles count="1"><cellStyle name="本局标题" xfId="0"/></cellStyles>';
        const xml = strFromU8(found[path]!).replace(/<cellStyles\b[\s\S]*?<\/cellStyles>/, "");
        found[path] = strToU8(xml.replace("</cellXfs>", `</cellXfs>${own}`));
      },
      { what: "ownStyles", count: 1 },
    ],
    [
      "dates counted from 1904",
      (found) => {
        const path = "xl/workbook.xml";
        found[path] = strToU8(
          strFromU8(found[path]!).replace("<workbookPr ", '<workbookPr date1904="1" ')
        );
      },
      { what: "date1904", count: 1 },
    ],
  ])("%s are named", async (_what, change, named) => {
    const found = unzipSync(foreignBook());
    change(found);
    const read = await readWorkbook(zipSync(found), "f.xlsx");
    expect(read.lost).toContainEqual(named);
  });

  test("inserted rows move array formulas, which stay array formulas", async () => {
    const moved = await readWorkbook(
      await saved(before, (book) =>
        book.sheets[0]?.insert({ top: 0, left: 0, bottom: 0, right: 16_383 }, "Down")
      ),
      "f.xlsx"
    );
    expect(cell(moved, 3, 3)).toMatchObject({ formula: "=B4:B5*2", kept: { array: "fixed" } });
  });
});
