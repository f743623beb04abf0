import { parentPort } from "node:worker_threads";
import { dataSnapshot } from "../files/data-snapshot";
import { readWorkbook } from "../files/read-workbook";
import { UnreadableWorkbook } from "../files/unreadable-workbook";
import { readBook } from "../../src/files/read-book";
import type { WorkbookSnapshot } from "../../src/core/sheets/snapshot";
import type { Locale } from "../../src/core/messages/message";

/** A file to read in a thread of its own, where it can be stopped. */
export interface ParseRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly locale: Locale;
}

/** How the names of parts with settings begin. */
const SETTINGS = "customXml/";

/** Values and formulas are enough for a form; what cannot be had so is read, or refused, as a whole workbook. */
async function read({ file, bytes }: ParseRequest): Promise<WorkbookSnapshot> {
  // What PERF remembers in a workbook (corrections of recognition, for one) is a part of its own.
  const remembers = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(SETTINGS);
  const quick = remembers ? undefined : readBook(bytes, { hidden: true, formulas: true });
  return quick && "snapshot" in quick
    ? quick.snapshot
    : dataSnapshot(await readWorkbook(bytes, file));
}

parentPort?.on("message", (request: ParseRequest) => {
  const { locale } = request;
  read(request)
    .then((snapshot) => ({ snapshot }))
    .catch((error: unknown) => ({
      problem: error instanceof UnreadableWorkbook ? error.sentence(locale) : String(error),
    }))
    .then((answer) => parentPort?.postMessage(answer))
    .catch(() => process.exit(1));
});
