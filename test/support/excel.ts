import { createExcelPort } from "../../src/workbook/excel-port";
import type { WorkbookPort } from "../../src/workbook/port";
import { openOfficeWindow, type OfficeWindow } from "../../workbench/headless/load-office";
import {
  createExcelHost,
  type ExcelHost,
  type ExcelHostOptions,
} from "../../workbench/host/excel-host";
import type { BookData } from "../../workbench/host/model/book-data";
import type { CellContent } from "../../workbench/host/model/book-model";
import { createUniverBook, type UniverBook } from "../../workbench/host/model/univer-book";
import { parseArea } from "../../src/core/sheets/address";

/** The adapter on the real office.js and the embedded Excel, in one Node process. */
export interface EmbeddedExcel {
  readonly book: UniverBook;
  readonly host: ExcelHost;
  readonly page: OfficeWindow;
  readonly port: WorkbookPort;
  /** Values of an area, calculated. */
  values(sheet: string, address: string): Promise<CellContent[][]>;
  /** Requests of the page while something runs. */
  requests(run: () => Promise<unknown>): Promise<number>;
  close(): void;
}

export async function openEmbeddedExcel(
  data: BookData,
  options: Omit<ExcelHostOptions, "book"> = {}
): Promise<EmbeddedExcel> {
  const book = createUniverBook({ data });
  const host = createExcelHost({ book, ...options });
  const page = await openOfficeWindow({ host });
  // The product takes Office and Excel from its page, as in Excel.
  Object.assign(globalThis, { Excel: page.window.Excel, Office: page.window.Office });
  return {
    book,
    host,
    page,
    port: createExcelPort({ locale: "zh-CN" }),
    async values(sheet, address) {
      await book.calculate();
      const area = parseArea(address);
      const model = book.sheet(sheet);
      if (!area || !model) throw new Error(`no ${sheet}!${address}`);
      return model.values(area);
    },
    async requests(run) {
      const before = host.batches.all.length;
      await run();
      return host.batches.all.slice(before).filter(({ upkeep }) => !upkeep).length;
    },
    close() {
      page.close();
      book.dispose();
    },
  };
}

/** Rows of plain contents as the cells of a sheet; a text beginning with `=` is a formula. */
export function cellsOf(
  rows: readonly (readonly (CellContent | null)[])[]
): BookData["sheets"][number]["cells"] {
  return rows.map((row) =>
    row.map((content) => {
      if (content === null || content === "") return null;
      return typeof content === "string" && content.startsWith("=")
        ? { formula: content }
        : { value: content };
    })
  );
}
