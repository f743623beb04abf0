import { tableMessages, tableTextMessages as words } from "../../messages/statement";
import { amountNotes } from "../statement/amount-notes";
import { gradeGroups } from "../statement/grade-groups";
import { isDepartmental } from "../statement/objects";
import { shareRows } from "../statement/share-rows";
import { total } from "../statement/statement-book";
import type { TableDefinition } from "../statement/statement-table";

/** T7 部门评价汇总: what departments evaluated themselves, by grade, with count, share and money (万元). */
export const departmentEvaluation: TableDefinition = {
  id: "T7",
  needs: ["evaluation"],
  make(book) {
    const rows = book.rows("evaluation").filter(isDepartmental);
    if (rows.length === 0) return undefined;
    const { rows: lines, notes } = shareRows(book, gradeGroups(book, rows), (members) => [
      total(members, (row) => row.amount("amount")).value,
    ]);
    return {
      id: "T7",
      title: book.text(tableMessages.T7),
      columns: [
        { key: "grade", heading: book.heading("grade"), kind: "text" },
        { key: "count", heading: book.text(words.count), kind: "count" },
        { key: "share", heading: book.text(words.share), kind: "percent" },
        { key: "amount", heading: book.heading("amount"), kind: "amount" },
      ],
      rows: lines,
      notes: [...notes, ...amountNotes(book, rows, ["amount"])],
      from: ["evaluation"],
      charts: [],
    };
  },
};
