import { tableMessages, tableTextMessages as words } from "../../messages/statement";
import { choiceWords } from "../../registers/choice-words";
import { distinctNames, groupRows, type StatementRow } from "../statement/statement-book";
import type { TableDefinition, TableRow } from "../statement/statement-table";

/** T13 指标库统计: common and sector indicators with their number and the departments they are of. */
export const libraryTable: TableDefinition = {
  id: "T13",
  needs: ["indicators"],
  make(book) {
    const rows = book.rows("indicators").filter((row) => row.flag("enabled") !== false);
    if (rows.length === 0) return undefined;
    const unlabelled = book.text(words.unlabelled);
    const groups = groupRows(rows, (row) => row.text("scope") || unlabelled, [
      ...choiceWords("indicators", "scope"),
    ]);
    const line = (key: string, label: string, members: readonly StatementRow[]): TableRow => ({
      key,
      values: [
        label,
        members.length,
        distinctNames(members, (row) => row.text("department") || row.text("industry")).length ||
          null,
      ],
    });
    return {
      id: "T13",
      title: book.text(tableMessages.T13),
      columns: [
        { key: "scope", heading: book.heading("scope"), kind: "text" },
        { key: "count", heading: book.text(words.indicators), kind: "count" },
        { key: "departments", heading: book.text(words.departments), kind: "count" },
      ],
      rows: [
        ...[...groups].map(([label, members]) => line(label, label, members)),
        { ...line("total", book.text(words.total), rows), total: true },
      ],
      notes: [],
      from: ["indicators"],
      charts: [],
    };
  },
};
