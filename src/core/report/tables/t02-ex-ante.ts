import { tableMessages, tableTextMessages as words } from "../../messages/statement";
import { proportion, subtract } from "../../numbers/decimal";
import { choiceWords } from "../../registers/choice-words";
import { amountNotes } from "../statement/amount-notes";
import { shareRows, type ShareGroup } from "../statement/share-rows";
import {
  groupRows,
  total,
  type StatementBook,
  type StatementRow,
} from "../statement/statement-book";
import type { TableDefinition, TableValue } from "../statement/statement-table";

const COLORS = ["#0F6CBD", "#D2A23C", "#B10E1C"];

/**
 * T2 事前评估汇总: per conclusion the count, its share, amounts applied for and approved (万元), what
 * was cut and its share of the amount applied for (domain rule 5.6).
 */
export const exAnteTable: TableDefinition = {
  id: "T2",
  needs: ["ex-ante"],
  make(book) {
    const rows = book.rows("ex-ante");
    if (rows.length === 0) return undefined;
    const { rows: lines, notes } = shareRows(book, conclusions(book, rows), amounts);
    return {
      id: "T2",
      title: book.text(tableMessages.T2),
      columns: [
        { key: "conclusion", heading: book.heading("conclusion"), kind: "text" },
        { key: "count", heading: book.text(words.count), kind: "count" },
        { key: "share", heading: book.text(words.share), kind: "percent" },
        { key: "applied", heading: book.heading("applied"), kind: "amount" },
        { key: "approved", heading: book.heading("approved"), kind: "amount" },
        { key: "reduced", heading: book.heading("reduced"), kind: "amount" },
        {
          key: "reductionRate",
          heading: book.text(words.reductionRate),
          kind: "percent",
          digits: 1,
        },
      ],
      rows: lines,
      notes: [...notes, ...amountNotes(book, rows, ["applied", "approved"])],
      from: ["ex-ante"],
      charts: [
        {
          id: "C5",
          type: "doughnut",
          title: book.text(tableMessages.T2),
          data: { column: "count" },
          labels: "value",
          colors: COLORS,
        },
      ],
    };
  },
};

function conclusions(book: StatementBook, rows: readonly StatementRow[]): readonly ShareGroup[] {
  const labels = choiceWords("ex-ante", "conclusion");
  const found = groupRows(rows, (row) => row.text("conclusion"));
  const groups = labels.map((label) => ({ key: label, label, rows: found.get(label) ?? [] }));
  const blank = found.get("") ?? [];
  if (blank.length === 0) return groups;
  return [...groups, { key: "none", label: book.text(words.noConclusion), rows: blank }];
}

/** Cut is what both amounts of a project say; a project with one of them only is left out. */
function amounts(rows: readonly StatementRow[]): readonly TableValue[] {
  const both = rows.filter(
    (row) => row.amount("applied") !== undefined && row.amount("approved") !== undefined
  );
  const applied = total(both, (row) => row.amount("applied")).value;
  const approved = total(both, (row) => row.amount("approved")).value;
  const reduced = applied === null || approved === null ? null : subtract(applied, approved);
  return [
    total(rows, (row) => row.amount("applied")).value,
    total(rows, (row) => row.amount("approved")).value,
    reduced,
    reduced === null || applied === null ? null : proportion(reduced, applied, 100, 1),
  ];
}
