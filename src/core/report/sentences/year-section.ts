import { lastYearMessages as words } from "../../messages/last-year";
import { sentenceMessages as sentenceWords } from "../../messages/statement-text";
import { compose, joined, type Fragment } from "../compose-sentence";
import type { Locale } from "../../messages/message";
import type { SectionDefinition } from "../statement/section";

/** What grew and what shrank since the year before, by T16. */
export const yearOnYearSection: SectionDefinition = {
  id: "yearOnYear",
  tables: ["T16"],
  sentences(figuresOf, book) {
    const t16 = figuresOf("T16");
    if (!t16) return [];
    const share = book.text(words.percent);
    const parts = t16.table.rows.map(({ key, values }) => {
      const change = t16.number(key, "change") ?? 0;
      const unit = behind(String(values[1]), book.locale);
      const figure = t16.at(key, "change");
      const amount: Fragment =
        typeof figure === "string"
          ? figure
          : {
              ...figure,
              text: figure.text.replace(/^-/, ""),
              value: Math.abs(figure.value),
              formula: `ABS(${figure.source})`,
            };
      const message = change > 0 ? words.more : change < 0 ? words.fewer : words.same;
      return compose(message, book.locale, {
        label: String(values[0]),
        now: t16.at(key, "now"),
        unit,
        change: amount,
        by: unit === share ? behind(book.text(words.percentPoints), book.locale) : unit,
      });
    });
    const { year } = book.lastYear?.lastYear ?? {};
    const fragments = compose(words.sentence, book.locale, {
      year:
        year === undefined
          ? book.text(words.sentenceLast)
          : book.text(words.sentenceYear, { year }),
      parts: joined(parts, book.text(sentenceWords.clauseSeparator)),
    });
    return [{ id: "S16", fragments }];
  },
};

/** A unit behind a number: English leaves a blank between the two. */
function behind(unit: string, locale: Locale): string {
  return locale === "zh-CN" || unit === "" || unit === "%" ? unit : ` ${unit}`;
}
