import { readFile } from "node:fs/promises";
import path from "node:path";
import { createExcelPort } from "../../src/workbook/excel-port";
import type { WorkbookPort } from "../../src/workbook/port";
import { ADDIN_FOLDER, readFunctions } from "../../workbench/headless/functions-file";
import { openOfficeWindow } from "../../workbench/headless/load-office";
import { createExcelHost, type ExcelHost } from "../../workbench/host/excel-host";
import type { BookData } from "../../workbench/host/model/book-data";
import { createUniverBook, type UniverBook } from "../../workbench/host/model/univer-book";

/** The embedded Excel with the built add-in's functions, and the adapter beside it. */
export interface ExcelWithFunctions {
  readonly book: UniverBook;
  readonly host: ExcelHost;
  readonly port: WorkbookPort;
  close(): void;
}

export async function openExcelWithFunctions(data: BookData): Promise<ExcelWithFunctions> {
  const functions = await readFunctions();
  const html = await readFile(path.join(ADDIN_FOLDER, "taskpane.html"), "utf8");
  const book = createUniverBook({ data });
  const host = createExcelHost({ book, functions });
  const page = await openOfficeWindow({
    host,
    html,
    folder: ADDIN_FOLDER,
    url: "https://localhost:3000/taskpane.html",
  });
  // The product takes Office and Excel from its page, as in Excel.
  Object.assign(globalThis, { Excel: page.window.Excel, Office: page.window.Office });
  await host.whenIdle();
  return {
    book,
    host,
    port: createExcelPort({ locale: "zh-CN" }),
    close() {
      page.close();
      book.dispose();
    },
  };
}
