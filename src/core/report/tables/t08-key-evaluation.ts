import { tableMessages, tableTextMessages as words } from "../../messages/statement";
import { choiceWords } from "../../registers/choice-words";
import { mean } from "../../statistics/mean";
import { amountNotes } from "../statement/amount-notes";
import { isDepartmental, isWhole, projectLookup } from "../statement/objects";
import {
  groupRows,
  total,
  type StatementBook,
  type StatementRow,
} from "../statement/statement-book";
import type { StatementTable, TableDefinition, TableRow } from "../statement/statement-table";

/**
 * T8a: the bureau's evaluations by kind of object: count, money (万元), mean score. The overall mean
 * counts every object alike (domain rule 5.7).
 */
export const keyEvaluationObjects: TableDefinition = {
  id: "T8a",
  part: true,
  needs: ["evaluation"],
  make(book) {
    const rows = keyEvaluations(book);
    if (!rows.some((row) => row.text("objectType") !== "")) return undefined;
    const unlabelled = book.text(words.unlabelled);
    const groups = groupRows(rows, (row) => row.text("objectType") || unlabelled, [
      ...choiceWords("evaluation", "objectType"),
    ]);
    return {
      id: "T8a",
      title: book.text(tableMessages.T8a),
      columns: [
        { key: "objectType", heading: book.heading("objectType"), kind: "text" },
        { key: "count", heading: book.text(words.count), kind: "count" },
        { key: "amount", heading: book.heading("amount"), kind: "amount" },
        { key: "mean", heading: book.text(words.mean), kind: "score" },
      ],
      rows: [
        ...[...groups].map(([label, members]) => line(label, label, members)),
        { ...line("total", book.text(words.total), rows), total: true },
      ],
      notes: [
        ...amountNotes(book, rows, ["amount"]),
        ...(groups.size > 1 && rows.some((row) => row.number("score") !== undefined)
          ? [book.text(words.meanNote)]
          : []),
      ],
      from: ["evaluation"],
      charts: [],
    };
  },
};

/** T8b: the bureau's evaluations by field, as 项目库 has it. */
export const keyEvaluationFields: TableDefinition = {
  id: "T8b",
  part: true,
  needs: ["evaluation", "projects"],
  make: (book) => tableByProject(book, "T8b", "field", () => ""),
};

/** T8c: the bureau's evaluations by type of project, as 项目库 has it; whole units beside them. */
export const keyEvaluationTypes: TableDefinition = {
  id: "T8c",
  part: true,
  needs: ["evaluation", "projects"],
  make: (book) =>
    tableByProject(book, "T8c", "projectType", (row) =>
      isWhole(row) ? book.text(words.whole) : ""
    ),
};

/** Objects, count and money (万元) by what 项目库 says of them, the largest group first. */
function tableByProject(
  book: StatementBook,
  id: "T8b" | "T8c",
  key: "field" | "projectType",
  otherwise: (row: StatementRow) => string
): StatementTable | undefined {
  const inProjects = projectLookup(book);
  const rows = keyEvaluations(book);
  const written = (row: StatementRow) => inProjects(row)?.text(key) ?? "";
  if (!rows.some((row) => written(row) !== "")) return undefined;
  const unlabelled = book.text(words.unlabelled);
  const groups = [...groupRows(rows, (row) => written(row) || otherwise(row) || unlabelled)].sort(
    ([a, one], [b, other]) =>
      Number(a === unlabelled) - Number(b === unlabelled) || other.length - one.length
  );
  const line = (label: string, members: readonly StatementRow[]) => [
    label,
    members.length,
    total(members, (row) => row.amount("amount")).value,
  ];
  return {
    id,
    title: book.text(tableMessages[id]),
    columns: [
      { key, heading: book.heading(key), kind: "text" },
      { key: "count", heading: book.text(words.count), kind: "count" },
      { key: "amount", heading: book.heading("amount"), kind: "amount" },
    ],
    rows: [
      ...groups.map(([label, members]): TableRow => ({ key: label, values: line(label, members) })),
      { key: "total", values: line(book.text(words.total), rows), total: true },
    ],
    notes: amountNotes(book, rows, ["amount"]),
    from: ["evaluation", "projects"],
    charts: [
      {
        id: "C4",
        type: "bar",
        title: book.text(tableMessages[id]),
        data: { column: "count" },
        labels: "value",
      },
    ],
  };
}

function keyEvaluations(book: StatementBook): readonly StatementRow[] {
  return book.rows("evaluation").filter((row) => !isDepartmental(row));
}

function line(key: string, label: string, rows: readonly StatementRow[]): TableRow {
  const scores = rows.flatMap((row) => row.number("score") ?? []);
  return {
    key,
    values: [
      label,
      rows.length,
      total(rows, (row) => row.amount("amount")).value,
      // A mean of some of the objects would be taken for the mean of all.
      scores.length === rows.length ? mean(scores) : null,
    ],
  };
}
