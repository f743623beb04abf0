import type { RegisterName } from "../../registers/names";
import type { GradeColor } from "../grade-colors";
import type { StatementBook } from "./statement-book";

/** The bureau's tables of the year (domain rule 1.6); a letter behind the number is a part of one. */
export type TableId =
  | "T1"
  | "T2"
  | "T3"
  | "T4"
  | "T5"
  | "T5a"
  | "T6"
  | "T7"
  | "T8a"
  | "T8b"
  | "T8c"
  | "T10"
  | "T11"
  | "T12"
  | "T13"
  | "T14"
  | "T15"
  | "T15a"
  | "T15b"
  | "T16"
  /** A cross table the user chose. */
  | "X";

/** What a column holds (`figure`: numbers of several kinds); it decides number format, alignment and how the figure is printed. */
export type ColumnKind = "text" | "count" | "amount" | "percent" | "score" | "date" | "figure";

export interface TableColumn {
  readonly key: string;
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Decimals of a percent; the scheme's where it is not said. */
  readonly digits?: number;
}

/** A figure or a word; null where the registers do not say it: a gap to fill, never 0. */
export type TableValue = string | number | null;

export interface TableRow {
  /** Names the row for sentences: a grade, a stage, `total`. */
  readonly key: string;
  /** In the order of the columns. Percents are percents (88.7), not ratios. */
  readonly values: readonly TableValue[];
  readonly total?: boolean;
  readonly color?: GradeColor;
}

/** A chart bound to cells of its table. */
export interface TableChart {
  /** C1 … C6 of domain rule 1.6. */
  readonly id: string;
  readonly type: "pie" | "doughnut" | "column" | "bar";
  readonly title: string;
  /** A column of figures over the rows that are no total, or figures side by side in one row. */
  readonly data:
    | { readonly column: string }
    | { readonly row: string; readonly from: string; readonly to: string };
  readonly labels: "value" | "percent";
  readonly colors?: readonly string[];
}

export interface StatementTable {
  readonly id: TableId;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Sentences below the table: what is not counted, why shares do not add up. */
  readonly notes: readonly string[];
  /** Registers the figures come from. */
  readonly from: readonly RegisterName[];
  readonly charts: readonly TableChart[];
}

/** One table: where its figures come from and how it is made. Undefined without anything to show. */
export interface TableDefinition {
  readonly id: TableId;
  readonly needs: readonly RegisterName[];
  /** A part of another table, which is not missed where it has nothing to say. */
  readonly part?: true;
  readonly make: (book: StatementBook) => StatementTable | undefined;
}

/** A figure of a table by its row and column; undefined where the table has no such cell. */
export function valueAt(
  table: StatementTable,
  row: string,
  column: string
): TableValue | undefined {
  const at = table.columns.findIndex(({ key }) => key === column);
  return table.rows.find(({ key }) => key === row)?.values[at];
}
