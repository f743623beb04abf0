import { sentenceMessages as words } from "../../messages/statement-text";
import { sum } from "../../numbers/decimal";
import { chineseNumber } from "../statement/chinese-number";
import { compose } from "../compose-sentence";
import type { DraftSentence } from "../evaluation-sentences";
import type { SectionDefinition } from "../statement/section";
import type { StatementBook } from "../statement/statement-book";
import type { TableFigures } from "../statement/table-figures";

export const trainingsSection: SectionDefinition = {
  id: "trainings",
  tables: ["T15"],
  sentences(figuresOf, book) {
    const t15 = figuresOf("T15");
    if (!t15) return [];
    const at = t15.table.columns.findIndex(({ key }) => key === "people");
    const people = t15.table.rows.flatMap(({ values }) => {
      const value = values[at];
      return typeof value === "number" ? value : [];
    });
    const fragments = compose(words.S15, book.locale, {
      count: t15.counted("topic", t15.table.rows.length),
      people:
        people.length === 0
          ? ""
          : compose(words.S15people, book.locale, { count: t15.counted("people", sum(people)) }),
    });
    return [{ id: "S15", fragments }];
  },
};

export const problemsSection: SectionDefinition = {
  id: "problems",
  tables: ["T15a"],
  sentences: (figuresOf, book) => items("S15a", figuresOf("T15a"), "problem", book),
};

export const plansSection: SectionDefinition = {
  id: "plans",
  tables: ["T15b"],
  sentences: (figuresOf, book) => items("S15b", figuresOf("T15b"), "plan", book),
};

/** One sentence per row: 一是…。 */
function items(
  id: string,
  figures: TableFigures | undefined,
  column: string,
  book: StatementBook
): readonly DraftSentence[] {
  if (!figures) return [];
  const at = figures.table.columns.findIndex(({ key }) => key === column);
  const texts = figures.table.rows.flatMap(({ values }) => {
    const value = values[at];
    return typeof value === "string" ? value.replace(/[。；;.]+$/, "") : [];
  });
  return texts.map((text, index) => {
    const number = book.locale === "zh-CN" ? chineseNumber(index + 1) : String(index + 1);
    const ordinal = texts.length === 1 ? "" : book.text(words.itemOrdinal, { number });
    return {
      id: `${id}-${index + 1}`,
      fragments: compose(words.itemSentence, book.locale, { ordinal, text }),
    };
  });
}
