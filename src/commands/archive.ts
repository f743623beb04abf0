import { zipSync } from "fflate";
import type { TemplateBook } from "../core/templates/template-book";
import { writeTemplate } from "../files/write-template";
import { inSteps } from "./in-steps";
import type { CommandSettings } from "./settings";

/** A file for the user to keep. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Workbooks in an archive; 1 for a workbook. */
  readonly files: number;
}

interface BookToMake {
  readonly fileName: string;
  readonly book: () => TemplateBook;
}

/**
 * Many workbooks in one .zip, made one after the other with progress.
 * @param name of the archive, without its ending
 * @throws {WorkbookError} `cancelled`
 */
export async function archive(
  name: string,
  books: readonly BookToMake[],
  settings: CommandSettings
): Promise<MadeFile> {
  function* steps(): Generator<number, Record<string, Uint8Array>> {
    const made: Record<string, Uint8Array> = {};
    for (const [at, { fileName, book }] of books.entries()) {
      made[fileName] = writeTemplate(book());
      yield at + 1;
    }
    return made;
  }
  const files = await inSteps(steps(), books.length, settings);
  // Workbooks are compressed already.
  return { name: `${name}.zip`, bytes: zipSync(files, { level: 0 }), files: books.length };
}
