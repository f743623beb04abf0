import { sentenceMessages as words } from "../../messages/statement-text";
import { withSheet } from "../../sheets/address";
import type { Fragment, SentenceFigure } from "../compose-sentence";
import { printed, textFormat } from "./print-value";
import type { StatementBook } from "./statement-book";
import { valueAt, type StatementTable } from "./statement-table";
import { cellOf, columnOf, type PlacedTable } from "./table-place";

/** Figures of one table for its sentences. */
export class TableFigures {
  readonly table: StatementTable;

  constructor(
    private readonly place: PlacedTable,
    readonly book: StatementBook
  ) {
    this.table = place.table;
  }

  /** The number in a cell; undefined for a gap and for what the table does not have. */
  number(row: string, column: string): number | undefined {
    const value = valueAt(this.table, row, column);
    return typeof value === "number" ? value : undefined;
  }

  /** The figure of a cell, which follows the cell in Excel; a gap to fill where it is blank. */
  at(row: string, column: string): Fragment {
    const value = this.number(row, column);
    const head = this.table.columns.find(({ key }) => key === column);
    const cell = cellOf(this.table, row, column);
    if (value === undefined || !head || cell === undefined) return this.book.text(words.gap);
    const source = withSheet(this.place.sheet, cell);
    return {
      text: printed(value, head, this.book.scheme),
      value,
      source,
      formula: `TEXT(${source},"${textFormat(head, this.book.scheme)}")`,
    };
  }

  /** A figure counted over a column: how many rows of the list there are, how many say something. */
  counted(column: string, value: number, digits = 0): SentenceFigure {
    return { text: value.toFixed(digits), value, source: columnOf(this.place, column) };
  }
}
