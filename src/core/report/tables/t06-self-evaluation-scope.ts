import { tableMessages, tableTextMessages as words } from "../../messages/statement";
import { amountNotes } from "../statement/amount-notes";
import { executionRate } from "../statement/execution-rate";
import { isWhole, unitOf } from "../statement/objects";
import { distinctNames, total, type StatementRow } from "../statement/statement-book";
import type { TableDefinition, TableRow } from "../statement/statement-table";

/** T6 自评覆盖: projects and whole units with their number, units, money and execution. */
export const selfEvaluationScope: TableDefinition = {
  id: "T6",
  needs: ["self-evaluation"],
  make(book) {
    const rows = book.rows("self-evaluation");
    if (rows.length === 0) return undefined;
    const whole = rows.filter(isWhole);
    const projects = rows.filter((row) => !isWhole(row));
    const line = (key: string, label: string, members: readonly StatementRow[]): TableRow => ({
      key,
      values: [
        label,
        members.length,
        distinctNames(members, unitOf).length || null,
        total(members, (row) => row.amount("annual")).value,
        total(members, (row) => row.amount("executed")).value,
        executionRate(members),
      ],
    });
    const lines = [
      ...(projects.length > 0 ? [line("projects", book.text(words.project), projects)] : []),
      ...(whole.length > 0 ? [line("whole", book.text(words.whole), whole)] : []),
    ];
    return {
      id: "T6",
      title: book.text(tableMessages.T6),
      columns: [
        { key: "kind", heading: book.heading("objectType"), kind: "text" },
        { key: "count", heading: book.text(words.count), kind: "count" },
        { key: "units", heading: book.text(words.units), kind: "count" },
        { key: "annual", heading: book.heading("annual"), kind: "amount" },
        { key: "executed", heading: book.heading("executed"), kind: "amount" },
        { key: "rate", heading: book.heading("rate"), kind: "percent", digits: 2 },
      ],
      // A whole unit's money holds its projects' money: the two are not added up.
      rows: lines,
      notes: amountNotes(book, rows, ["annual", "executed"]),
      from: ["self-evaluation"],
      charts: [],
    };
  },
};
