import { tableMessages, tableTextMessages as words } from "../../messages/statement";
import { choiceWords } from "../../registers/choice-words";
import type { RegisterColumnKey } from "../../registers/names";
import { amountNotes } from "../statement/amount-notes";
import { isWhole, projectLookup } from "../statement/objects";
import {
  groupRows,
  total,
  type StatementBook,
  type StatementRow,
} from "../statement/statement-book";
import type { TableDefinition, TableRow } from "../statement/statement-table";

/**
 * T3 目标编审汇总: projects by budget and source of funds (both from 项目库), whole units below; count,
 * amount (万元), how often targets were returned, how many were approved and disclosed.
 */
export const targetReviewTable: TableDefinition = {
  id: "T3",
  needs: ["target-review", "projects"],
  make(book) {
    const rows = book.rows("target-review");
    if (rows.length === 0) return undefined;
    const projects = rows.filter((row) => !isWhole(row));
    const whole = rows.filter(isWhole);
    const unapproved = rows.filter((row) => row.text("grantedOn") === "").length;
    return {
      id: "T3",
      title: book.text(tableMessages.T3),
      columns: [
        { key: "budgetBook", heading: book.heading("budgetBook"), kind: "text" },
        { key: "fundSource", heading: book.heading("fundSource"), kind: "text" },
        { key: "count", heading: book.text(words.count), kind: "count" },
        { key: "amount", heading: book.heading("amount"), kind: "amount" },
        { key: "returns", heading: book.heading("returns"), kind: "count" },
      ],
      rows: [
        ...byBudget(book, projects),
        ...(whole.length > 0
          ? [
              line(
                "projects",
                [book.text(words.project), book.text(words.subtotal)],
                projects,
                true
              ),
              line("whole", [book.text(words.whole), ""], whole),
            ]
          : []),
        line("total", [book.text(words.total), ""], rows, true),
      ],
      notes: [
        ...amountNotes(book, rows, ["amount"]),
        ...(book.has("target-review", "grantedOn") && unapproved > 0
          ? [book.text(words.unsynchronised, { count: unapproved })]
          : []),
      ],
      from: ["target-review", "projects"],
      charts: [],
    };
  },
};

function byBudget(book: StatementBook, rows: readonly StatementRow[]): readonly TableRow[] {
  const inProjects = projectLookup(book);
  const unlabelled = book.text(words.unlabelled);
  const say = (key: RegisterColumnKey) => (row: StatementRow) =>
    inProjects(row)?.text(key) || unlabelled;
  return [
    ...groupRows(rows, say("budgetBook"), [...choiceWords("projects", "budgetBook"), unlabelled]),
  ].flatMap(([budget, members]) =>
    [
      ...groupRows(members, say("fundSource"), [
        ...choiceWords("projects", "fundSource"),
        unlabelled,
      ]),
    ].map(([source, group]) => line(`${budget}/${source}`, [budget, source], group))
  );
}

function line(
  key: string,
  labels: readonly [string, string],
  rows: readonly StatementRow[],
  isTotal = false
): TableRow {
  return {
    key,
    values: [
      ...labels,
      rows.length,
      total(rows, (row) => row.amount("amount")).value,
      total(rows, (row) => row.number("returns")).value,
    ],
    ...(isTotal && { total: true }),
  };
}
