import { lastYearMessages as words } from "../../messages/last-year";
import { tableMessages } from "../../messages/statement";
import { proportion, subtract } from "../../numbers/decimal";
import { changedUnits, unitSentences } from "../last-year/changed-units";
import { coreFigures } from "../last-year/core-figures";
import type { TableDefinition, TableRow } from "../statement/statement-table";

/**
 * T16 主要指标上年对比: the figures that tell a year as a whole, this year and the one before. A growth is
 * given for what is counted or paid, not for shares and scores.
 */
export const yearOnYearTable: TableDefinition = {
  id: "T16",
  part: true,
  needs: [],
  make(book) {
    const last = book.lastYear;
    if (!last) return undefined;
    const rows = coreFigures(book).flatMap(({ key, label, unit, value }): TableRow[] => {
      const before = last.number("T16", [key, label], ["now", book.text(words.value)]);
      if (value === null || before === undefined) return [];
      const change = subtract(value, before);
      const grows = unit !== words.percent && unit !== words.points;
      const growth = grows ? proportion(change, before, 100, 1) : null;
      return [{ key, values: [label, book.text(unit), value, before, change, growth] }];
    });
    if (rows.length === 0) return undefined;
    const { year } = last.lastYear;
    const units = changedUnits(last, book);
    return {
      id: "T16",
      title: book.text(tableMessages.T16),
      columns: [
        { key: "item", heading: book.text(words.item), kind: "text" },
        { key: "unit", heading: book.text(words.unit), kind: "text" },
        {
          key: "now",
          heading:
            book.year === undefined
              ? book.text(words.now)
              : book.text(words.nowOf, { year: book.year }),
          kind: "figure",
        },
        {
          key: "last",
          heading: year === undefined ? book.text(words.last) : book.text(words.nowOf, { year }),
          kind: "figure",
        },
        { key: "change", heading: book.text(words.change), kind: "figure" },
        { key: "growth", heading: book.text(words.growth), kind: "percent", digits: 1 },
      ],
      rows,
      notes: units ? unitSentences(units, book) : [],
      from: [],
      charts: [],
    };
  },
};
