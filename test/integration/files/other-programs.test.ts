import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as SheetJS from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import type { BookData, SheetData } from "../../../workbench/host/model/book-data";
import { createUniverBook } from "../../../workbench/host/model/univer-book";
import { validateWorkbook } from "../../support/ooxml";

const root = join(__dirname, "../../..");

/** What SheetJS writes: values, formulas, merges, sizes, a filter, names, a hidden sheet. */
function sheetJsBook(): Uint8Array {
  const sheet = SheetJS.utils.aoa_to_sheet([
    ["项目", "预算数", "执行数", "执行率"],
    ["甲", 100, 86.19, { t: "n", f: "C2/B2", v: 0.8619, z: "0.00%" }],
    ["乙", 50, 50, { t: "n", f: "C3/B3", v: 1, z: "0.00%" }],
    ["文本数字", { t: "s", v: "007" }, true, { t: "e", v: 42 }],
  ]);
  sheet["!merges"] = [SheetJS.utils.decode_range("A6:D6")];
  sheet["!cols"] = [{ wch: 20 }, { wch: 12, hidden: true }];
  sheet["!rows"] = [{ hpt: 30 }];
  sheet["!autofilter"] = { ref: "A1:D4" };
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, sheet, "台账");
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet([["x"]]), "隐藏");
  book.Workbook = {
    Sheets: [{ Hidden: 0 }, { Hidden: 2 }],
    Names: [{ Name: "预算", Ref: "台账!$B$2:$B$3" }],
  };
  return new Uint8Array(SheetJS.write(book, { bookType: "xlsx", type: "array" }) as ArrayBuffer);
}

/** What must be the same after opening and saving; styles by what they are, not by their number. */
function kept(book: BookData) {
  const sheets = book.sheets.map(({ cells, rows, columns, extras, ...sheet }: SheetData) => ({
    ...sheet,
    // Fifteen points are what is meant where nothing is said.
    defaultRowHeight: sheet.defaultRowHeight ?? 15,
    cells: cells.map((line) =>
      line?.map((cell) => {
        const { style, ...content } = cell ?? {};
        return { ...content, look: style === undefined ? undefined : book.styles?.[style] };
      })
    ),
    rows: rows?.map(({ style, ...row }) => ({ ...row, look: book.styles?.[style ?? -1] })),
    columns: columns?.map(({ style, ...column }) => ({
      ...column,
      look: book.styles?.[style ?? -1],
    })),
    // Charts are carried as they stand in the file, by the part they came from.
    extras: {
      ...extras,
      carried: undefined,
      // The boxes of notes are numbered anew.
      notes: extras?.notes?.map((note) => JSON.stringify(note).replace(/id=\\"[^"]*\\"/, "")),
    },
  }));
  const { author, title } = book.properties ?? {};
  const { names, settings, customXmlParts, customProperties } = book;
  return { sheets, names, settings, customXmlParts, customProperties, author, title };
}

const sentenceOf = (error: unknown) => (error as { description: string }).description;

const templates = join(root, "templates");
const own = readdirSync(templates, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".xlsx") && !/^(~|samples)/.test(file))
  .map((file): [string, () => Uint8Array] => [file, () => readFileSync(join(templates, file))]);

const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ["LibreOffice", () => readFileSync(join(root, "test/fixtures/libreoffice.xlsx"))],
  ["SheetJS", sheetJsBook],
  ...own,
];

describe.each(FILES.map(([name, make]) => ({ name, make })))("a file of $name", ({ make }) => {
  test("keeps what we read of it, in a valid file, and loses nothing unnamed", async () => {
    const bytesBefore = make();
    const opened = await readWorkbook(bytesBefore, "fremd.xlsx");
    const bytes = await writeWorkbook(opened);
    // A chart nobody touched is carried with the faults its maker gave it.
    const before = (await validateWorkbook(bytesBefore)).errors.map(sentenceOf);
    const after = (await validateWorkbook(bytes)).errors.map(sentenceOf);
    expect(after.filter((error) => !before.includes(error))).toEqual([]);
    const again = await readWorkbook(bytes, "fremd.xlsx");
    expect(kept(again)).toEqual(kept(opened));
    expect(opened.lost).toBeUndefined();
  });
});

test("of LibreOffice's file we read values, formulas, rules, tables, charts, comments and hidden sheets", async () => {
  const book = await readWorkbook(FILES[0]?.[1]() ?? new Uint8Array(), "fremd.xlsx");
  const [sheet] = book.sheets;
  expect(sheet?.cells.flat().filter((cell) => cell?.formula).length).toBe(8);
  expect(sheet?.merges).toHaveLength(1);
  expect(sheet?.extras).toMatchObject({
    charts: [{ type: "Pie" }, { type: "ColumnClustered" }],
    tables: [{ name: "等级表" }],
  });
  expect(sheet?.extras?.validations).toHaveLength(3);
  expect(sheet?.extras?.conditionalFormats?.length).toBeGreaterThan(5);
  expect(book.sheets.map(({ visibility }) => visibility)).toEqual(["Visible", "Hidden", "Hidden"]);
  expect(book.names?.map(({ name }) => name)).toEqual(["整列", "税率", "等级列", "局部"]);
});

/** A sheet of a file whose cells are written by hand. */
function handMade(cells: string, change?: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(sheetJsBook());
  const path = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[path]!);
  parts[path] = strToU8(xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, () => cells));
  change?.(parts);
  return zipSync(parts);
}

describe("cells as other programs write them", () => {
  test.each<[string, string, unknown[]]>([
    [
      "readings inside a text, and escapes in its pieces",
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>粗</t></r><r><t>细_x4E00_</t></r>' +
        '<rPh sb="0" eb="1"><t>cu</t></rPh><phoneticPr fontId="1"/></is></c></row>',
      ["粗细一"],
    ],
    [
      "a what-if table",
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1:B1" dt2D="0" dtr="1" r1="D1"/><v>2</v></c>' +
        '<c r="B1"><v>3</v></c></row>',
      [2, 3],
    ],
    [
      "no addresses, and dates as texts of the ISO",
      '<row><c><v>1</v></c><c t="d"><v>2024-05-01T00:00:00</v></c></row>',
      [1, 45413],
    ],
  ])("%s", async (_what, rows, expected) => {
    const read = await readWorkbook(handMade(`<sheetData>${rows}</sheetData>`), "x.xlsx");
    const again = await readWorkbook(await writeWorkbook(read), "x.xlsx");
    for (const book of [read, again]) {
      expect(book.sheets[0]?.cells[0]?.map((cell) => cell?.value)).toEqual(expected);
    }
  });

  test("what-if tables are named as lost", async () => {
    const cells =
      '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1"/></c></row></sheetData>';
    const { lost } = await readWorkbook(handMade(cells), "x.xlsx");
    expect(lost).toEqual([{ what: "dataTables", count: 1, sheet: "台账" }]);
  });

  test("two cells a whole sheet apart are opened and saved", async () => {
    const cells =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
      '<row r="1048576"><c r="XFD1048576"><v>9</v></c></row></sheetData>';
    const book = createUniverBook({ data: await readWorkbook(handMade(cells), "x.xlsx") });
    const data = book.toData();
    book.dispose();
    expect(data.sheets[0]?.cells[1_048_575]?.[16_383]?.value).toBe(9);
  });

  test("a part that the workbook points to and nobody knows is carried", async () => {
    const path = "xl/_rels/workbook.xml.rels";
    const type = "https://example.com/relationships/plan";
    const bytes = handMade("<sheetData/>", (parts) => {
      parts["xl/plan/plan1.xml"] = strToU8("<plan/>");
      const relation = `<Relationship Id="rId99" Type="${type}" Target="plan/plan1.xml"/>`;
      const xml = strFromU8(parts[path]!);
      parts[path] = strToU8(xml.replace("</Relationships>", `${relation}</Relationships>`));
      const types = strFromU8(parts["[Content_Types].xml"]!);
      const kind = '<Override PartName="/xl/plan/plan1.xml" ContentType="application/x-plan+xml"/>';
      parts["[Content_Types].xml"] = strToU8(types.replace("</Types>", `${kind}</Types>`));
    });
    const saved = unzipSync(await writeWorkbook(await readWorkbook(bytes, "x.xlsx")));
    expect(strFromU8(saved["xl/plan/plan1.xml"]!)).toBe("<plan/>");
    expect(strFromU8(saved[path]!)).toContain(type);
  });
});
