import { parentPort } from "node:worker_threads";
import { dataSnapshot } from "../files/data-snapshot";
import { readWorkbook } from "../files/read-workbook";
import { UnreadableWorkbook } from "../files/unreadable-workbook";
import type { Locale } from "../../src/core/messages/message";

/** A file to read in a thread of its own, where it can be stopped. */
export interface ParseRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly locale: Locale;
}

parentPort?.on("message", ({ file, bytes, locale }: ParseRequest) => {
  readWorkbook(bytes, file)
    .then((data) => ({ snapshot: dataSnapshot(data) }))
    .catch((error: unknown) => ({
      problem: error instanceof UnreadableWorkbook ? error.sentence(locale) : String(error),
    }))
    .then((answer) => parentPort?.postMessage(answer))
    .catch(() => process.exit(1));
});
