import { areaAddress } from "../../../src/core/sheets/address";
import { nationalScheme } from "../../../src/core/schemes/national";
import { blankBook, planPack } from "../../../src/core/templates/pack";
import { templates } from "../../../src/core/templates/registry";
import type { TemplateBook } from "../../../src/core/templates/template-book";
import { writeTemplate } from "../../../src/files/write-template";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { templateBookData } from "../../../workbench/files/template-book-data";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import type { BookData, CellData } from "../../../workbench/host/model/book-data";
import { validateWorkbook } from "../../support/ooxml";

jest.setTimeout(60_000);

const context = { scheme: nationalScheme, year: 2025 };
const project = {
  ...{ name: "图书馆免费开放", code: "P1", unit: "文旅局", unitCode: "003", department: "文旅局" },
  ...{ initial: 12.5, annual: 13, goal: "全年开放 <300> 天 & 服务读者" },
};
const packed = (template: (typeof templates)[number]): TemplateBook =>
  planPack(
    [{ name: "文旅局", code: "003", projects: [project, { ...project, name: "场馆维护" }] }],
    {
      ...{ ...context, template, deadline: "2025-07-31" },
    }
  )[0]!.book();

/** What a reader sees: cells with their looks written out, not by number. */
function seen({ sheets, styles = [] }: BookData) {
  const cell = (data: CellData | null | undefined) =>
    data ? { ...data, style: data.style === undefined ? undefined : styles[data.style] } : null;
  // The normal font is another, and with it the width of columns that nobody set.
  return sheets.map(({ cells = [], extras, merges = [], defaultColumnWidth: _, ...sheet }) => ({
    ...sheet,
    merges: merges.map(areaAddress).sort(),
    cells: cells.map((row) => (row ?? []).map(cell)),
    page: extras?.page,
    validations: extras?.validations,
    protection: extras?.protection,
  }));
}

describe.each(templates.map((template) => [template.title, template] as const))(
  "%s",
  (_, template) => {
    test.each([
      ["blank", blankBook(template, context)],
      ["packed", packed(template)],
    ])("%s: the add-in writes what the workbench writes", async (_what, book) => {
      const own = await readWorkbook(writeTemplate(book), "own.xlsx");
      const other = await readWorkbook(await writeWorkbook(templateBookData(book)), "other.xlsx");
      expect(seen(own)).toEqual(seen(other));
      expect(own.properties?.title).toBe(book.title);
    });

    test("the file is a valid workbook", async () => {
      expect(await validateWorkbook(writeTemplate(packed(template)))).toMatchObject({
        ok: true,
        errors: [],
      });
    });
  }
);
