import { tableMessages, tableTextMessages as words } from "../../messages/statement";
import { choiceWords } from "../../registers/choice-words";
import type { RegisterColumnKey } from "../../registers/names";
import { amountNotes } from "../statement/amount-notes";
import { executionRate } from "../statement/execution-rate";
import { isWhole, unitOf } from "../statement/objects";
import {
  distinctNames,
  groupRows,
  total,
  type StatementBook,
  type StatementRow,
} from "../statement/statement-book";
import type {
  TableColumn,
  TableDefinition,
  TableRow,
  TableValue,
} from "../statement/statement-table";

const LIGHT_COLORS = ["#B10E1C", "#D2A23C", "#107C10", "#0F6CBD"];

/**
 * T4 监控汇总: one line per kind and cut-off month: projects, whole units, units, money and execution
 * (万元, percent), lights, likelihoods, and what was cut or recovered. Columns the register does not
 * have are left out.
 */
export const monitoringTable: TableDefinition = {
  id: "T4",
  needs: ["monitoring"],
  make(book) {
    const rows = book.rows("monitoring");
    if (rows.length === 0) return undefined;
    const parts = columnsOf(book, rows);
    const groups = [...groupRows(rows, batchOf)].sort(([a], [b]) => (a < b ? -1 : 1));
    const line = (key: string, label: string, members: readonly StatementRow[]): TableRow => ({
      key,
      values: [label, ...parts.map(({ value }) => value(members))],
    });
    const lines = groups.map(([key, members]) => line(key, batchLabel(book, members), members));
    const lights = choiceWords("monitoring", "light").filter(() => book.has("monitoring", "light"));
    const [first] = lines;
    return {
      id: "T4",
      title: book.text(tableMessages.T4),
      columns: [
        { key: "batch", heading: book.heading("batch"), kind: "text" },
        ...parts.map(({ column }) => column),
      ],
      // Batches of different months watch the same projects again: they are not added up.
      rows: lines,
      notes: amountNotes(book, rows, ["annual", "executed"]),
      from: ["monitoring"],
      charts:
        first && lights.length > 0
          ? [
              {
                id: "C2",
                type: "bar",
                title: book.text(tableMessages.T4),
                data: {
                  row: first.key,
                  from: `light-${lights[0]}`,
                  to: `light-${lights.at(-1)}`,
                },
                labels: "value",
                colors: LIGHT_COLORS,
              },
            ]
          : [],
    };
  },
};

interface Part {
  readonly column: TableColumn;
  readonly value: (rows: readonly StatementRow[]) => TableValue;
}

function columnsOf(book: StatementBook, rows: readonly StatementRow[]): readonly Part[] {
  const amount = (key: RegisterColumnKey): Part => ({
    column: { key, heading: book.heading(key), kind: "amount" },
    value: (members) => total(members, (row) => row.amount(key)).value,
  });
  const countsBy = (key: RegisterColumnKey, label: (word: string) => string): readonly Part[] =>
    choiceWords("monitoring", key).map((word) => ({
      column: { key: `${key}-${word}`, heading: label(word), kind: "count" },
      // A batch in which nobody gave any is a gap, not a batch of none.
      value: (members) =>
        members.some((row) => row.text(key) !== "")
          ? members.filter((row) => row.text(key) === word).length
          : null,
    }));
  const has = (key: RegisterColumnKey) => book.has("monitoring", key);
  const counts: Part[] = [
    {
      column: { key: "projects", heading: book.text(words.projects), kind: "count" },
      value: (members) => members.filter((row) => !isWhole(row)).length,
    },
    ...(rows.some(isWhole)
      ? [
          {
            column: { key: "whole", heading: book.text(words.whole), kind: "count" as const },
            value: (members: readonly StatementRow[]) => members.filter(isWhole).length,
          },
        ]
      : []),
    {
      column: { key: "units", heading: book.text(words.units), kind: "count" },
      value: (members) => distinctNames(members, unitOf).length || null,
    },
  ];
  const money: Part[] = [
    ...(has("annual") ? [amount("annual")] : []),
    ...(has("executed") ? [amount("executed")] : []),
    ...(has("annual") && has("executed")
      ? [
          {
            column: {
              key: "rate",
              heading: book.heading("rate"),
              kind: "percent" as const,
              digits: 2,
            },
            value: executionRate,
          },
        ]
      : []),
  ];
  return [
    ...counts,
    ...money,
    ...(has("light") ? countsBy("light", (light) => book.text(words.light, { light })) : []),
    ...(has("likelihood") ? countsBy("likelihood", (word) => word) : []),
    ...(has("reduced") ? [amount("reduced")] : []),
    ...(has("recovered") ? [amount("recovered")] : []),
  ];
}

function batchOf(row: StatementRow): string {
  const month = String(row.number("month") ?? "").padStart(2, "0");
  return `${month}/${row.text("batch")}/${row.text("monitorType")}`;
}

function batchLabel(book: StatementBook, [row]: readonly StatementRow[]): string {
  const month = row?.number("month");
  const label = [
    row?.text("batch") ?? "",
    month === undefined ? "" : book.text(words.months, { month }),
    row?.text("monitorType") ?? "",
  ];
  return label.filter((part) => part !== "").join(" ") || book.text(words.unlabelled);
}
