import { sectionMessages, sentenceMessages as words } from "../../messages/statement-text";
import type { Action } from "../../plan/plan";
import { lineCount } from "../../plan/text-width";
import { cellAddress } from "../../sheets/address";
import { sentenceFormula, sentenceOf } from "../compose-sentence";
import type { DraftSentence } from "../evaluation-sentences";
import { chineseNumber } from "./chinese-number";
import { ACCENT, format } from "./look";
import type { SectionId } from "./section";
import type { StatementBook } from "./statement-book";

/** Characters of a line of the text. */
const TEXT_WIDTH = 96;
const LINE_HEIGHT = 20;

/** A section with the sentences there are figures for. */
export interface WrittenSection {
  readonly id: SectionId;
  readonly sentences: readonly DraftSentence[];
}

/** `2024年度预算绩效管理工作情况说明` */
export function statementTitle(book: StatementBook): string {
  return book.year === undefined
    ? book.text(words.title)
    : book.text(words.titleWithYear, { year: book.year });
}

/** `一、制度建设`; `index` counts from 0. */
export function sectionHeading(id: SectionId, index: number, book: StatementBook): string {
  const number = book.locale === "zh-CN" ? chineseNumber(index + 1) : String(index + 1);
  return book.text(words.sectionHeading, { number, title: book.text(sectionMessages[id]) });
}

/** The text of the statement on a sheet of its own: every figure follows its cell. */
export function statementSheetActions(
  sheet: string,
  sections: readonly WrittenSection[],
  book: StatementBook
): readonly Action[] {
  const values: string[] = [statementTitle(book)];
  const heights: Record<number, number> = { 1: 40 };
  const headings: string[] = [];
  const texts: string[] = [];
  sections.forEach(({ id, sentences }, index) => {
    headings.push(cellAddress(values.length, 0));
    heights[values.length + 1] = 28;
    values.push(sectionHeading(id, index, book));
    for (const { fragments } of sentences) {
      const { text } = sentenceOf("", fragments);
      texts.push(cellAddress(values.length, 0));
      heights[values.length + 1] = lineCount(text, TEXT_WIDTH) * LINE_HEIGHT + 6;
      values.push(sentenceFormula(fragments) ?? text);
    }
  });
  return [
    { kind: "sheet", name: sheet, tabColor: ACCENT, gridlines: false },
    { kind: "columns", sheet, widths: { A: TEXT_WIDTH } },
    {
      kind: "write",
      sheet,
      address: `A1:A${values.length}`,
      values: values.map((value) => [value]),
    },
    format(sheet, ["A1"], {
      bold: true,
      size: 18,
      color: ACCENT,
      horizontal: "center",
      vertical: "center",
    }),
    format(sheet, headings, { bold: true, size: 13, color: ACCENT, vertical: "bottom" }),
    format(sheet, texts, { wrap: true, vertical: "top", horizontal: "left", size: 12 }),
    { kind: "rows", sheet, heights },
    { kind: "page", sheet, orientation: "portrait", fitWidth: true },
  ];
}
