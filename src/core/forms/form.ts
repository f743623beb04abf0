import type { CellValue } from "../sheets/snapshot";

/** Kinds of form PERF recognises. */
export type FormKind =
  "target" | "dept-target" | "monitor" | "self-eval" | "dept-self-eval" | "evaluation" | "ex-ante";

/** A bureau's register is recognised as `register:<name>`, e.g. `register:evaluation`. */
export type RecognisedKind = FormKind | `register:${string}`;

/** One line about what was found where. */
export interface RecognisedSummary {
  readonly sheet: string;
  readonly kind: RecognisedKind;
  /** A1 area. */
  readonly range: string;
  readonly title: string;
  readonly project?: string;
  /** The year it is about, 2024. */
  readonly year?: number;
}

export interface FormSummary extends RecognisedSummary {
  readonly kind: FormKind;
}

/** A value of a form together with the cell it stands in. */
export interface Entry {
  /** 0-based position in the sheet; the top-left cell of a merged area. */
  readonly row: number;
  readonly column: number;
  /** A1 address without the sheet's name. */
  readonly cell: string;
  readonly value: CellValue;
  /** What the user sees, trimmed; a rate stored as 0.8619 with a percent format reads `86.19%`. */
  readonly text: string;
}

export type AmountUnit = "万元" | "元" | "亿元";

/** What a column of the fund block holds. */
export type MoneyColumn = "initial" | "annual" | "executed" | "weight" | "rate" | "score";

/** What a row of the fund block is: the total, one of its parts, or unknown. */
export type MoneyRole = "total" | "part" | "other";

/** One row of the fund block (项目资金). */
export interface MoneyRow {
  readonly role: MoneyRole;
  /** `年度资金总额：`, `其中：当年财政拨款` … as printed. */
  readonly label: string;
  readonly row: number;
  readonly cells: Readonly<Partial<Record<MoneyColumn, Entry>>>;
}

export interface MoneyBlock {
  /** Unit of the amounts as the form says; 万元 when it says nothing. */
  readonly unit: AmountUnit;
  readonly rows: readonly MoneyRow[];
  readonly columns: Readonly<Partial<Record<MoneyColumn, number>>>;
}

/** What a column of the indicator table holds. */
export type IndicatorColumn =
  | "dimension"
  | "category"
  | "name"
  | "operator"
  | "target"
  | "unit"
  | "actual"
  | "weight"
  | "score"
  | "reason";

/** One indicator (三级指标) of a form. Blank cells are entries with empty text, so a rule can point at them. */
export interface IndicatorRow {
  /** 0-based row in the sheet. */
  readonly row: number;
  /** 一级指标 and 二级指标, filled down from merged or repeated cells, without `（50分）` and the like. */
  readonly dimension: string;
  readonly category: string;
  readonly name: string;
  readonly cells: Readonly<Partial<Record<IndicatorColumn, Entry>>>;
}

/** 总分 row at the foot of the indicator table. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly weight?: Entry;
  readonly score?: Entry;
  readonly grade?: Entry;
}

export type FieldName = "project" | "department" | "unit" | "year" | "expectedGoal" | "actualGoal";

/** One recognised form on a sheet: what the rules and the scoring work on. */
export interface Form {
  readonly kind: FormKind;
  readonly sheet: string;
  /** A1 area of the whole form. */
  readonly range: string;
  readonly title: string;
  readonly fields: Readonly<Partial<Record<FieldName, Entry>>>;
  readonly money?: MoneyBlock;
  readonly indicators: readonly IndicatorRow[];
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  /** 0-based row of the indicator table's headings. */
  readonly headingRow: number;
  readonly total?: TotalRow;
  /** Points a dimension's own cell prints, `产出指标（50分）` → 50. */
  readonly printedWeights: Readonly<Record<string, number>>;
  /** Why this kind was chosen, for the pane: headings that were found. */
  readonly evidence: readonly string[];
}

/** Result of looking through a workbook. */
export interface Recognition {
  readonly forms: readonly Form[];
  /** Names of sheets without a form PERF knows. */
  readonly formless: readonly string[];
}
