import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Automation } from "../../src/commands/automation";
import type { Locale } from "../../src/core/messages/message";
import { createExcelHost, type ExcelHost } from "../host/excel-host";
import type { BookData } from "../host/model/book-data";
import { bookDataOf } from "../host/model/book-snapshot";
import { imageMaker } from "../pictures/image-maker";
import { pngInNode } from "../pictures/png-in-node";
import { createUniverBook, type UniverBook } from "../host/model/univer-book";
import { ADDIN_FOLDER, readFunctions } from "./functions-file";
import { openOfficeWindow } from "./load-office";

export interface AddinOptions {
  /** What the workbook holds; a blank one when absent. */
  readonly data?: BookData;
  readonly fileName?: string;
  readonly locale?: Locale;
  /** The built add-in; default `dist/` of this repository. */
  readonly folder?: string;
}

/** What went over the wire since the add-in was opened or the counters were last read. */
export interface Traffic {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** The built add-in, running on the real office.js over a workbook, without a screen. */
export interface HeadlessAddin {
  readonly book: UniverBook;
  readonly host: ExcelHost;
  /** The add-in's commands, as its page publishes them. */
  readonly perf: Automation;
  /** Traffic of one piece of work. */
  measure<Result>(
    work: () => Promise<Result>
  ): Promise<{ readonly result: Result; readonly traffic: Traffic }>;
  /** The workbook as it stands, calculated. */
  data(): Promise<BookData>;
  close(): void;
}

const ADDRESS = "https://localhost:3000/taskpane.html";
const PATIENCE = 20_000;

/** @throws {Error} when the add-in has not been built or does not start */
export async function openAddin(options: AddinOptions = {}): Promise<HeadlessAddin> {
  const folder = options.folder ?? ADDIN_FOLDER;
  const [html, functions] = await Promise.all([
    readFile(path.join(folder, "taskpane.html"), "utf8"),
    readFunctions(folder),
  ]);
  const book = createUniverBook({ data: options.data });
  const host = createExcelHost({
    book,
    locale: options.locale,
    fileName: options.fileName,
    functions,
    image: imageMaker(() => book, pngInNode),
  });
  const page = await openOfficeWindow({ host, html, folder, url: ADDRESS });
  const close = () => {
    page.close();
    book.dispose();
  };
  try {
    const perf = await published(page.window, () => page.errors[0]);
    // What the pane asks for as it opens is no part of the work that is measured.
    await drawn(page.window.document);
    // Functions that the file's formulas call are answered before anybody reads their cells.
    await quiet(host);
    return {
      book,
      host,
      perf,
      close,
      async measure(work) {
        const before = host.batches.all.length;
        const result = await work();
        const batches = host.batches.all.slice(before);
        const sum = (of: (batch: (typeof batches)[number]) => number) =>
          batches.reduce((total, batch) => total + of(batch), 0);
        return {
          result,
          traffic: {
            // The client's own upkeep is nothing the add-in waits for.
            syncs: batches.filter(({ upkeep }) => !upkeep).length,
            requestBytes: sum((batch) => batch.requestBytes),
            responseBytes: sum((batch) => batch.responseBytes),
          },
        };
      },
      async data() {
        await host.whenIdle();
        return bookDataOf(book);
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Milliseconds without a batch after which the page has drawn itself and registered its events. */
const QUIET = 40;

/** Waits until the page asks for nothing any more. */
async function quiet(host: ExcelHost): Promise<void> {
  for (let before = -1; before !== host.batches.all.length;) {
    before = host.batches.all.length;
    await host.whenIdle();
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
}

/** Waits for the pane; a page that has none, or draws nothing, is not waited for longer than patience lasts. */
async function drawn(document: Document): Promise<void> {
  const until = Date.now() + PATIENCE;
  const root = document.getElementById("root");
  while (root && root.childElementCount === 0 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The page's own scripts run after office.js; the last of them publishes the commands. */
async function published(
  window: { readonly perf?: Automation },
  failure: () => Error | undefined
): Promise<Automation> {
  const until = Date.now() + PATIENCE;
  while (window.perf === undefined) {
    const error = failure();
    if (error || Date.now() > until) {
      throw new Error(`The add-in did not start${error ? `: ${error.message}` : ""}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return window.perf;
}
