import type { RegisterName } from "../names";
import type { ColumnType } from "../schema";

export interface RolledColumn {
  readonly heading: string;
  /** What the column holds; text where nobody understands its heading. */
  readonly type: ColumnType;
  /** What may be chosen. */
  readonly entries: readonly string[];
}

/** A list of the new workbook: title, unit of its amounts, headings, rows. */
export interface RolledSheet {
  readonly name: string;
  readonly register?: RegisterName;
  readonly title: string;
  /** `单位：万元`; nothing where the list has no amounts. */
  readonly unitLine?: string;
  readonly columns: readonly RolledColumn[];
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}

/** What became of one register. */
export interface RolledCount {
  readonly sheet: string;
  readonly kept: number;
  readonly emptied: number;
  /** The rows stood in another register before. */
  readonly moved?: true;
}
