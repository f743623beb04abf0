import {
  createExcelHost,
  type ExcelHost,
  type ExcelHostOptions,
} from "../../../workbench/host/excel-host";
import { createUniverBook, type UniverBook } from "../../../workbench/host/model/univer-book";
import { imageMaker } from "../../../workbench/pictures/image-maker";
import { pngInNode } from "../../../workbench/pictures/png-in-node";
import { openOfficeWindow, type OfficeWindow } from "../../../workbench/headless/load-office";

/** A page with the real office.js over a blank workbook. */
export interface ExcelPage {
  readonly book: UniverBook;
  readonly host: ExcelHost;
  readonly page: OfficeWindow;
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  close(): void;
}

export async function openExcelPage(
  sheets: readonly string[] = ["Sheet1"],
  options: Omit<ExcelHostOptions, "book"> = {},
  html?: string
): Promise<ExcelPage> {
  const { locale } = options;
  const book = createUniverBook({ sheets, ...(locale ? { locale } : {}) });
  const image = imageMaker(() => book, pngInNode);
  const host = createExcelHost({ book, image, ...options });
  const page = await openOfficeWindow({ host, html });
  return {
    book,
    host,
    page,
    run: (batch) => page.window.Excel.run(batch),
    close: () => {
      page.close();
      book.dispose();
    },
  };
}

/** Code and message of the error that a batch ends with. */
export async function failureOf(run: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await run;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
  throw new Error("the batch succeeded");
}
