import { plainWidth } from "../../numbers/written-text";
import { oncePer } from "../../rules/once-per";
import type { RegisterData, RegisterRecord } from "../read-registers";

/** Everything that stands in a row, in small letters; read once for a table of 20,000 rows. */
const searchTexts = oncePer((table: RegisterData): readonly string[] =>
  table.rows.map(({ cells }) =>
    plainWidth(
      Object.values(cells)
        .map(({ text }) => text)
        .join("\n")
    ).toLowerCase()
  )
);

/** The rows in which all the words stand; all rows without words. */
export function findRows(table: RegisterData, words: string): readonly RegisterRecord[] {
  const wanted = plainWidth(words).toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return table.rows;
  const texts = searchTexts(table);
  return table.rows.filter((_row, at) => wanted.every((word) => texts[at]?.includes(word)));
}
