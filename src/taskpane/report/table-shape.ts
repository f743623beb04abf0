import { reportMessages } from "../../core/messages/report";
import type { ReportTable } from "../../core/report/report-model";

export interface TableShape {
  /** First column that is shown: a running number says nothing in a narrow list. */
  readonly from: number;
  /** The column of shares (`3.3%`), where the table has one: it gets bars. */
  readonly shareColumn: number | undefined;
  /** Columns of figures are right aligned. */
  readonly numeric: readonly boolean[];
  /** Columns narrow enough not to be broken into lines. */
  readonly isShort: readonly boolean[];
  isTotal(row: readonly (string | number)[]): boolean;
}

const SHARE = /^-?\d+(?:\.\d+)?%$/;
const LONGEST_SHORT = 8;
const { total } = reportMessages;

/** What the columns of a table hold, seen from its cells. */
export function tableShape(table: ReportTable): TableShape {
  const cells = (at: number): readonly (string | number)[] =>
    table.rows.map((row) => row[at] ?? "").filter((cell) => cell !== "");
  const share = (cell: string | number): boolean => typeof cell === "string" && SHARE.test(cell);
  const columns = table.columns.map((_column, at) => cells(at));
  const shareColumn = columns.findIndex((column) => column.length > 0 && column.every(share));
  const numbered =
    table.columns.length > 2 &&
    table.rows.length > 0 &&
    table.rows.every((row, at) => row[0] === at + 1);
  return {
    from: numbered ? 1 : 0,
    shareColumn: shareColumn === -1 ? undefined : shareColumn,
    numeric: columns.map(
      (column) =>
        column.length > 0 && column.every((cell) => typeof cell === "number" || share(cell))
    ),
    isShort: columns.map((column) => column.every((cell) => String(cell).length <= LONGEST_SHORT)),
    isTotal: (row) => row[0] === total.zh || row[0] === total.en,
  };
}
