import { rollOverSnapshot, type RolledOver } from "../../src/commands/roll-over";
import type { Locale } from "../../src/core/messages/message";
import type { Scheme } from "../../src/core/schemes/scheme";
import { schemesSection } from "../../src/core/schemes/stored-schemes";
import { STATE_PREFIX } from "../../src/core/state/state-section";
import { WorkbookError } from "../../src/workbook/port";
import { dataSnapshot } from "../files/data-snapshot";
import { readWorkbook } from "../files/read-workbook";
import type { BookData } from "../host/model/book-data";
import { Failure } from "./failure";

type NewYear = Omit<RolledOver, "bytes"> & { readonly book: BookData };

/**
 * The workbook of the new year. The schemes the old one keeps travel along.
 * @throws {Failure} without registers, or where the year is not after theirs
 */
export async function newYearBook(
  data: BookData,
  year: number,
  asked: { readonly locale: Locale; readonly source: string; readonly scheme?: Scheme }
): Promise<NewYear> {
  try {
    const { bytes, ...result } = rollOverSnapshot(dataSnapshot(data), year, asked);
    const book = await readWorkbook(bytes, `${result.title}.xlsx`);
    const key = STATE_PREFIX + schemesSection.key;
    const schemes = data.settings?.[key];
    return {
      ...result,
      book: schemes === undefined ? book : { ...book, settings: { [key]: schemes } },
    };
  } catch (error) {
    if (error instanceof WorkbookError) throw new Failure(error.message);
    throw error;
  }
}
