import path from "node:path";
import { render, type Locale } from "../../src/core/messages/message";
import { plainMarkdown } from "../../src/core/report/proof/plain-markdown";
import { cellAddress } from "../../src/core/sheets/address";
import { readDocx } from "../../src/files/read-docx";
import { readWorkbook } from "../files/read-workbook";
import { UnreadableWorkbook } from "../files/unreadable-workbook";
import type { BookData } from "../host/model/book-data";
import { Failure } from "./failure";
import { cliTexts } from "./texts";
import { readBytes } from "./workbook-file";

/** A written statement and where its characters stand in a workbook. */
export interface Statement {
  readonly text: string;
  /** Sheet and cell of a character; nothing where the text is no workbook's. */
  placeOf(offset: number): { readonly sheet?: string; readonly cell?: string };
}

/** @throws {Failure} in one sentence when the file has no text that can be read */
export async function readStatement(file: string, locale: Locale): Promise<Statement> {
  const fail = (key: keyof typeof cliTexts): never => {
    throw new Failure(render(cliTexts[key], locale, { file }));
  };
  const bytes = await readBytes(file, locale);
  const plain = (text: string): Statement => {
    if (text.trim() === "") fail("statementEmpty");
    return { text, placeOf: () => ({}) };
  };
  switch (path.extname(file).toLowerCase()) {
    case ".txt":
      return plain(decoded(bytes) ?? fail("statementNotText"));
    case ".md":
      return plain(plainMarkdown(decoded(bytes) ?? fail("statementNotText")));
    case ".docx": {
      const read = readDocx(bytes);
      if ("text" in read) return plain(read.text);
      return fail(read.problem === "encrypted" ? "statementEncrypted" : "statementNotWord");
    }
    case ".xlsx":
      try {
        return (
          fromWorkbook(await readWorkbook(bytes, path.basename(file))) ?? fail("statementEmpty")
        );
      } catch (error) {
        if (error instanceof UnreadableWorkbook) throw new Failure(error.sentence(locale));
        throw error;
      }
    default:
      return fail("statementKind");
  }
}

/** UTF-8, with or without its mark, UTF-16, else GBK; undefined for what is no text. */
function decoded(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes.subarray(0, 4000).includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** Texts shorter than this are labels, not sentences. */
const SENTENCE = 12;

/** The sheet 情况说明, else every cell that holds a sentence, one a line. */
function fromWorkbook({ sheets }: BookData): Statement | undefined {
  const own = sheets.filter(({ name }) => /情况说明|Statement/i.test(name));
  const places: { readonly offset: number; readonly sheet: string; readonly cell: string }[] = [];
  let text = "";
  for (const sheet of own.length > 0 ? own : sheets) {
    sheet.cells.forEach((row, top) =>
      row?.forEach((cell, left) => {
        const value = cell?.value;
        if (typeof value !== "string" || (own.length === 0 && value.length < SENTENCE)) return;
        places.push({ offset: text.length, sheet: sheet.name, cell: cellAddress(top, left) });
        text += `${value}\n`;
      })
    );
  }
  if (text === "") return undefined;
  return {
    text,
    placeOf(offset) {
      const place = places.filter((one) => one.offset <= offset).at(-1);
      return place ? { sheet: place.sheet, cell: place.cell } : {};
    },
  };
}
