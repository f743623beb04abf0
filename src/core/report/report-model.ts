import type { Issue } from "../rules/issue";
import type { ColumnKind } from "./statement/statement-table";

/** One of the statement's tables (T1–T15) as it is printed. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly string[];
  /** What each column holds, in the order of the columns. */
  readonly kinds: readonly ColumnKind[];
  /** Cells as shown: counts as numbers, shares as text (`3.3%`). */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Note below the table, where it needs one. */
  readonly note?: string;
  /** Where the table stands after the report was written. */
  readonly sheet: string;
  readonly range: string;
}

export interface ReportChart {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly sheet: string;
  /** The area of the sheet with the labels and figures the chart is bound to, `A7:C10`. */
  readonly source: string;
}

/** A sentence of the statement; every figure knows the cells it came from. */
export interface ReportSentence {
  readonly id: string;
  readonly text: string;
  readonly figures: readonly {
    readonly text: string;
    readonly value: number;
    readonly source: string;
  }[];
}

/** A part of the statement: its sentences, and the tables behind them. */
export interface ReportSection {
  /** `selfEvaluation`, `keyEvaluation` … */
  readonly id: string;
  /** `一、绩效自评` */
  readonly heading: string;
  /** Ids of `sentences`. */
  readonly sentences: readonly string[];
  /** Keys of `tables`. */
  readonly tables: readonly string[];
}

export interface ReportResult {
  readonly title: string;
  readonly sections: readonly ReportSection[];
  /** Keyed T1 … T15; only those the workbook has data for. */
  readonly tables: Readonly<Record<string, ReportTable>>;
  readonly charts: readonly ReportChart[];
  readonly sentences: readonly ReportSentence[];
  readonly issues: readonly Issue[];
  /** Tables the workbook has no data for, with the registers they are made of. */
  readonly notMade: readonly {
    readonly id: string;
    readonly title: string;
    readonly needs: readonly string[];
  }[];
}
