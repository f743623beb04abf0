import { collectionMessages as words } from "../messages/collection";
import { render, type Locale } from "../messages/message";
import type { TemplateBook, TemplateCell, TemplateSheet } from "../templates/template-book";
import type { CollectedFile, Collection } from "./collect";
import { unitOfFile } from "./returned";

/** What one file that goes back is to be told, as a sheet that is sent to its unit as it is. */
export function opinionSheet(file: CollectedFile, name: string, locale: Locale): TemplateSheet {
  const unit = unitOfFile(file);
  const lead = render(words.opinionLead, locale, { unit, file: file.file });
  return {
    name,
    widths: [6, 90],
    heights: { 1: 36, 2: 30 },
    cells: [
      { address: "A1:B1", value: render(words.opinionTitle, locale), look: "title" },
      { address: "A2:B2", value: lead, look: "text" },
      ...file.reasons.flatMap((reason, at): TemplateCell[] => [
        { address: `A${at + 3}`, value: at + 1, look: "points" },
        { address: `B${at + 3}`, value: reason, look: "given" },
      ]),
    ],
    rules: [],
    locked: false,
  };
}

export interface Opinion {
  /** `教育局_退回意见.xlsx` */
  readonly fileName: string;
  readonly book: () => TemplateBook;
}

/** A workbook for each file that goes back or cannot be read: one unit does not see what another is told. */
export function opinionBooks({ files }: Collection, locale: Locale): readonly Opinion[] {
  const title = render(words.opinionTitle, locale);
  const taken = new Set<string>();
  return files
    .filter(({ status }) => status === "returned" || status === "damaged")
    .map((file): Opinion => {
      const own =
        file.file
          .split(/[\\/]/)
          .at(-1)
          ?.replace(/\.\w+$/, "") ?? file.file;
      const name = freeName(unitOfFile(file) || own, taken);
      return {
        fileName: `${name}_${title}.xlsx`,
        book: () => ({ title, sheets: [opinionSheet(file, title, locale)] }),
      };
    });
}

function freeName(name: string, taken: Set<string>): string {
  const plain = name.replace(/[\\/:*?"<>|\s]+/g, "").slice(0, 80);
  let free = plain;
  for (let number = 2; taken.has(free); number += 1) free = `${plain}_${number}`;
  taken.add(free);
  return free;
}
