import type { AmountUnit } from "../forms/form";
import type { CellValue } from "../sheets/snapshot";

/** What a column of the list of key evaluations (重点评价清单) holds. */
export type EvaluationColumn =
  "number" | "department" | "unit" | "name" | "objectType" | "amount" | "score" | "grade";

/** One evaluated object. Cells are A1 addresses without the sheet's name. */
export interface EvaluationRow {
  readonly number?: string;
  readonly department?: string;
  /** The unit that carries the project out (实施单位). */
  readonly unit?: string;
  /** Empty where the cell is blank; the row still counts. */
  readonly name: string;
  /** 项目, 部门整体, 财政综合运行 … as written. */
  readonly objectType?: string;
  /** In the register's unit; absent where the cell is blank or holds no number. */
  readonly amount?: number;
  /** Points; absent where the cell is blank or holds no number. */
  readonly score?: number;
  /** As written, without blanks and quotation marks; empty where the cell is blank. */
  readonly grade: string;
  /** What stands in a column of figures and is no number. */
  readonly unreadable: Readonly<Partial<Record<"amount" | "score", string>>>;
  readonly cells: Readonly<Partial<Record<EvaluationColumn, string>>>;
}

/** A recognised register on a sheet. A printed list in two blocks side by side is two of them. */
export interface RegisterTable {
  readonly kind: "register:evaluation";
  readonly sheet: string;
  /** A1 area from the headings to the last row. */
  readonly range: string;
  readonly title: string;
  readonly rows: readonly EvaluationRow[];
  /** 0-based sheet columns. */
  readonly columns: Readonly<Partial<Record<EvaluationColumn, number>>>;
  readonly amountUnit?: AmountUnit;
  /**
   * The grade column from the first row to the last one, with everything that stands in it: a
   * formula that counts there sees exactly these cells.
   */
  readonly gradeColumn?: { readonly range: string; readonly values: readonly CellValue[] };
  /** Cell of the first row whose blank department was taken from the row above. */
  readonly departmentFilledAt?: { readonly cell: string; readonly count: number };
}
