import { tableMessages, tableTextMessages as words } from "../../messages/statement";
import { gradeGroups } from "../statement/grade-groups";
import { isWhole } from "../statement/objects";
import { shareRows } from "../statement/share-rows";
import type { StatementBook, StatementRow } from "../statement/statement-book";
import type { StatementTable, TableDefinition, TableId } from "../statement/statement-table";

/**
 * T5 自评等级分布: grades of all self-evaluated projects with count and share. A register that lists
 * whole units only is counted here too; where it lists both, whole units are in T5a.
 */
export const selfEvaluationGrades: TableDefinition = {
  id: "T5",
  needs: ["self-evaluation"],
  make(book) {
    const rows = book.rows("self-evaluation");
    const projects = rows.filter((row) => !isWhole(row));
    return gradesOf(book, "T5", projects.length > 0 ? projects : rows);
  },
};

/** T5a: whole units, where the register lists projects as well. */
export const wholeUnitGrades: TableDefinition = {
  id: "T5a",
  part: true,
  needs: ["self-evaluation"],
  make(book) {
    const rows = book.rows("self-evaluation");
    const whole = rows.filter(isWhole);
    return whole.length === rows.length ? undefined : gradesOf(book, "T5a", whole);
  },
};

function gradesOf(
  book: StatementBook,
  id: TableId & ("T5" | "T5a"),
  rows: readonly StatementRow[]
): StatementTable | undefined {
  if (rows.length === 0) return undefined;
  const groups = gradeGroups(book, rows);
  const colors = groups.map(({ color }) => color?.solid ?? "");
  return {
    id,
    title: book.text(tableMessages[id]),
    columns: [
      { key: "grade", heading: book.heading("grade"), kind: "text" },
      { key: "count", heading: book.text(words.count), kind: "count" },
      { key: "share", heading: book.text(words.share), kind: "percent" },
    ],
    ...shareRows(book, groups),
    from: ["self-evaluation"],
    charts: [
      {
        id: "C1",
        type: "pie",
        title: book.text(tableMessages[id]),
        data: { column: "share" },
        labels: "value",
        colors,
      },
      {
        id: "C1",
        type: "column",
        title: book.text(words.count),
        data: { column: "count" },
        labels: "value",
        colors,
      },
    ],
  };
}
