import { readBook } from "./read-book";

/** Reads one workbook at a time in a thread of its own, where a file that hangs can be stopped. */
self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  self.postMessage(readBook(data, { hidden: true, formulas: true }));
};
