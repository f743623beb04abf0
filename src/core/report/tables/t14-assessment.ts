import { tableMessages } from "../../messages/statement";
import { round, sum } from "../../numbers/decimal";
import { choiceWords } from "../../registers/choice-words";
import { distinctNames, groupRows, type StatementRow } from "../statement/statement-book";
import type { TableColumn, TableDefinition } from "../statement/statement-table";

interface Assessed {
  readonly unit: string;
  readonly points: readonly (number | null)[];
  readonly total: number | null;
}

/**
 * T14 考核得分: one line per unit with the points of each stage, the total and the rank. The total is
 * the one the register has, else the sum of the stages; equal totals share a rank.
 */
export const assessmentTable: TableDefinition = {
  id: "T14",
  needs: ["assessment"],
  make(book) {
    const rows = book.rows("assessment").filter((row) => row.text("unit") !== "");
    if (rows.length === 0) return undefined;
    const written = distinctNames(rows, (row) => row.text("stage"));
    const known = choiceWords("assessment", "stage").filter((stage) => written.includes(stage));
    const stages = [...known, ...written.filter((stage) => !known.includes(stage))];
    const units = [...groupRows(rows, (row) => row.text("unit"))].map(([unit, members]) =>
      assessed(unit, members, stages)
    );
    units.sort((a, b) => (b.total ?? -1) - (a.total ?? -1));
    return {
      id: "T14",
      title: book.text(tableMessages.T14),
      columns: [
        { key: "rank", heading: book.heading("rank"), kind: "count" },
        { key: "unit", heading: book.heading("unit"), kind: "text" },
        ...stages.map((stage): TableColumn => ({ key: stage, heading: stage, kind: "score" })),
        { key: "total", heading: book.heading("total"), kind: "score" },
      ],
      rows: units.map(({ unit, points, total }) => ({
        key: unit,
        values: [
          total === null ? null : 1 + units.filter((other) => (other.total ?? -1) > total).length,
          unit,
          ...points,
          total,
        ],
      })),
      notes: [],
      from: ["assessment"],
      charts: [],
    };
  },
};

function assessed(
  unit: string,
  rows: readonly StatementRow[],
  stages: readonly string[]
): Assessed {
  const points = stages.map((stage) => {
    const found = rows
      .filter((row) => row.text("stage") === stage)
      .flatMap((row) => row.number("score") ?? []);
    return found.length === 0 ? null : round(sum(found), 2);
  });
  const own = rows.flatMap((row) => row.number("total") ?? [])[0];
  const bare = rows.filter((row) => row.text("stage") === "");
  const scores = rows.flatMap((row) => row.number("score") ?? []);
  const added = scores.length === 0 ? null : round(sum(scores), 2);
  return { unit, points, total: own ?? (bare.length === 1 ? (scores[0] ?? null) : added) };
}
