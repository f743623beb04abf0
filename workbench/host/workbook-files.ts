import type { BookModel } from "./model/book-model";
import type { BookData } from "./model/book-data";

/** How the host reads and writes workbooks as files; loaded when it is first asked for. */
export interface WorkbookFiles {
  /** @throws UnreadableWorkbook */
  read(bytes: Uint8Array, fileName: string): Promise<BookData>;
  /** The bytes of an .xlsx file. */
  write(book: BookModel): Promise<Uint8Array>;
}

export function workbookFiles(functions: readonly string[] | undefined): WorkbookFiles {
  const options = functions ? { functions } : {};
  return {
    read: async (bytes, fileName) => {
      const { readWorkbook } = await import("../files/read-workbook");
      return readWorkbook(bytes, fileName, options);
    },
    write: async (book) => {
      const { writeWorkbook } = await import("../files/write-workbook");
      await book.calculate();
      return writeWorkbook(book.toData(), options);
    },
  };
}
