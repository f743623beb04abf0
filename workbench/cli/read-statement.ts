import path from "node:path";
import { render, type Locale } from "../../src/core/messages/message";
import { writtenFileMessages } from "../../src/core/messages/written-files";
import { sheetText } from "../../src/core/report/proof/sheet-text";
import { readWritten, type WrittenProblem } from "../../src/files/read-written";
import { readWorkbook } from "../files/read-workbook";
import { UnreadableWorkbook } from "../files/unreadable-workbook";
import type { BookData } from "../host/model/book-data";
import { Failure } from "./failure";
import { readBytes } from "./workbook-file";

/** A written statement and where its characters stand in a workbook. */
export interface Statement {
  readonly text: string;
  /** Sheet and cell of a character; nothing where the text is no workbook's. */
  placeOf(offset: number): { readonly sheet?: string; readonly cell?: string };
}

/** @throws {Failure} in one sentence when the file has no text that can be read */
export async function readStatement(file: string, locale: Locale): Promise<Statement> {
  const fail = (problem: WrittenProblem): never => {
    throw new Failure(render(writtenFileMessages[problem], locale, { file }));
  };
  const bytes = await readBytes(file, locale);
  if (path.extname(file).toLowerCase() !== ".xlsx") {
    const read = readWritten(file, bytes);
    return "text" in read ? { text: read.text, placeOf: () => ({}) } : fail(read.problem);
  }
  try {
    return fromWorkbook(await readWorkbook(bytes, path.basename(file))) ?? fail("no-words");
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw new Failure(error.sentence(locale));
    throw error;
  }
}

/** Texts shorter than this are labels, not sentences. */
const SENTENCE = 12;

/** The sheet 情况说明, else every cell that holds a sentence, one a line. */
function fromWorkbook({ sheets }: BookData): Statement | undefined {
  const own = sheets.filter(({ name }) => /情况说明|Statement/i.test(name));
  const all = own.length > 0;
  const read = sheetText(
    (all ? own : sheets).map(({ name, cells }) => ({
      name,
      top: 0,
      left: 0,
      rows: Array.from(cells, (row) =>
        Array.from(row ?? [], (cell) => {
          const shown = cell?.value === undefined ? "" : String(cell.value);
          return all || shown.length >= SENTENCE ? shown : "";
        })
      ),
    }))
  );
  if (read.text.trim() === "") return undefined;
  return { text: read.text, placeOf: (offset) => read.placeOf(offset) ?? {} };
}
