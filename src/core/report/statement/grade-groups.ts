import { tableTextMessages as words } from "../../messages/statement";
import { gradeColor } from "../grade-colors";
import type { ShareGroup } from "./share-rows";
import { groupRows, type StatementBook, type StatementRow } from "./statement-book";

/**
 * Rows by grade: the scheme's grades first and all of them, also where nothing has one; then grades
 * the scheme does not know, then rows without.
 */
export function gradeGroups(
  book: StatementBook,
  rows: readonly StatementRow[]
): readonly ShareGroup[] {
  const labels = book.scheme.grades.map(({ label }) => label);
  const found = groupRows(rows, (row) => book.grade(row));
  const known = labels.map((label, index) => ({
    key: label,
    label,
    rows: found.get(label) ?? [],
    color: gradeColor(index, labels.length),
  }));
  const other = [...found]
    .filter(([label]) => !labels.includes(label))
    .sort(([a], [b]) => Number(a === "") - Number(b === ""))
    .map(([label, members]) => ({
      key: label === "" ? "none" : label,
      label: label === "" ? book.text(words.noGrade) : label,
      rows: members,
      color: gradeColor(Number.POSITIVE_INFINITY, labels.length),
    }));
  return [...known, ...other];
}
