import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as SheetJS from "@e965/xlsx";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import type { BookData, SheetData } from "../../../workbench/host/model/book-data";
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
