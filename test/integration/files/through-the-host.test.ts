import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import type { BookData } from "../../../workbench/host/model/book-data";
import { createUniverBook } from "../../../workbench/host/model/univer-book";
import { validateWorkbook } from "../../support/ooxml";
import { richBook } from "../../support/rich-book";

/** Into the host's workbook and out again, as opening and saving does. */
async function throughTheHost(data: BookData): Promise<BookData> {
  const book = createUniverBook({ data });
  try {
    await book.calculate();
    return structuredClone(book.toData());
  } finally {
    book.dispose();
  }
}

describe("a workbook opened in the host and saved again", () => {
  test.each([
    ...["lvliang-2024.xlsx", "monitoring.xlsx", "se01.xlsx", "se24.xlsx"].map(
      (name) => `samples/${name}`
    ),
    ...["绩效评价打分表.xlsx", "部门整体支出绩效目标申报表.xlsx"],
  ])("%s", async (file) => {
    const bytes = readFileSync(join(__dirname, "../../../templates", file));
    const opened = await readWorkbook(bytes, file);
    const saved = await writeWorkbook(await throughTheHost(opened));
    expect(await validateWorkbook(saved)).toEqual({ ok: true, errors: [] });
    const again = await readWorkbook(saved, file);
    const [before, after] = [opened.sheets[0], again.sheets[0]];
    const byPlace = (merges: typeof before) =>
      [...(merges?.merges ?? [])].sort((one, two) => one.top - two.top || one.left - two.left);
    expect(byPlace(after)).toEqual(byPlace(before));
    expect(after?.extras).toEqual(before?.extras);
    before?.cells.forEach((row, at) =>
      row?.forEach((cell, column) => {
        const found = after?.cells[at]?.[column];
        expect(found?.formula).toEqual(cell?.formula);
        // Templates are written without results.
        if (cell?.value !== undefined) expect(found?.value).toEqual(cell.value);
        expect(again.styles?.[found?.style ?? -1]).toEqual(opened.styles?.[cell?.style ?? -1]);
      })
    );
  });

  test("charts, names, settings and hidden sheets", async () => {
    const saved = await writeWorkbook(await throughTheHost(richBook));
    expect(await validateWorkbook(saved)).toEqual({ ok: true, errors: [] });
    const again = await readWorkbook(saved, "rich.xlsx");
    expect(again.sheets[0]?.extras?.charts).toHaveLength(2);
    expect(again.sheets.map((sheet) => sheet.visibility)).toEqual([
      "Visible",
      "VeryHidden",
      "Hidden",
    ]);
    expect(again.names?.map((name) => name.name).sort()).toEqual(
      richBook.names?.map((name) => name.name).sort()
    );
    expect(again.settings).toEqual(richBook.settings);
    expect(again.sheets[0]?.extras?.carried).toMatchObject(
      richBook.sheets[0]?.extras?.carried ?? {}
    );
  });
});
