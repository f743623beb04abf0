import type { AmountUnit } from "../../forms/form";
import { lightNames } from "../../monitoring/light";
import type { Scheme } from "../../schemes/scheme";
import type { RegisterColumnKey } from "../names";
import type { RegisterData } from "../read-registers";
import type { ColumnType, RegisterColumn } from "../schema";
import { columnsOf, NO, YES } from "./row-draft";

/**
 * How a field is filled in. `choice` takes one of its words; `suggest` proposes words and takes any;
 * `unit`, `project` and `department` are looked up.
 */
export type FieldInput = "text" | "long" | "choice" | "suggest" | "unit" | "project" | "department";

export interface RowField {
  readonly key: RegisterColumnKey;
  readonly type: ColumnType;
  readonly input: FieldInput;
  readonly required: boolean;
  /** Words to choose from; empty where any text goes. */
  readonly words: readonly string[];
  /** Unit of amounts, `%` of ratios. */
  readonly unit?: AmountUnit | "%";
}

const LONG: ReadonlySet<RegisterColumnKey> = new Set([
  ...(["remark", "opinion", "deviation", "deduction", "problem", "suggestion", "plan"] as const),
  ...(["explanation", "rubric", "exclusionReason", "materials", "service"] as const),
]);

const LOOKED_UP: Readonly<Partial<Record<RegisterColumnKey, "unit" | "project" | "department">>> = {
  unit: "unit",
  client: "unit",
  project: "project",
  object: "project",
  department: "department",
};

/** The fields of a table's rows, from left to right as the sheet has them. */
export function fieldsOf(table: RegisterData, scheme: Scheme): readonly RowField[] {
  return columnsOf(table).map((column): RowField => {
    const words = wordsOf(table, column, scheme);
    const unit = column.type === "amount" ? table.amountUnit : undefined;
    return {
      key: column.key,
      type: column.type,
      input: inputOf(table, column, words),
      required: column.required === true,
      words,
      ...(unit !== undefined && { unit }),
      ...(column.type === "ratio" && { unit: "%" as const }),
    };
  });
}

function inputOf(
  table: RegisterData,
  { key, type }: RegisterColumn,
  words: readonly string[]
): FieldInput {
  if (words.length > 0) return type === "choice" || type === "flag" ? "choice" : "suggest";
  // The registers that others are looked up in name their own rows freely.
  const own = table.name === "units" ? "unit" : table.name === "projects" ? "project" : undefined;
  const lookUp = LOOKED_UP[key];
  if (lookUp !== undefined && lookUp !== own) return lookUp;
  return LONG.has(key) ? "long" : "text";
}

/** The words a column may have: its own, or those of the scheme that counts. */
function wordsOf(
  table: RegisterData,
  { key, type, choices }: RegisterColumn,
  scheme: Scheme
): readonly string[] {
  if (type === "flag") return [YES, NO];
  if (key === "conclusion" && table.name === "ex-ante") {
    return scheme.exAnte.conclusions.map(({ label }) => label);
  }
  if (key === "grade") {
    const grades = scheme.grades.map(({ label }) => label);
    if (table.name !== "result-application") return grades;
    const conclusions = scheme.exAnte.conclusions.map(({ label }) => label);
    return [...new Set([...grades, ...conclusions, ...Object.keys(lightNames)])];
  }
  if (key === "measure") {
    const { grades, lights } = scheme.application;
    const actions =
      table.name === "monitoring"
        ? lights.map(({ action }) => action)
        : [...grades, ...lights].map(({ action }) => action);
    return [...new Set(actions)];
  }
  return (choices ?? []).map(([word]) => word);
}
