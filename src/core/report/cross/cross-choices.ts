import { crossMessages as words } from "../../messages/cross";
import type { Message } from "../../messages/message";
import { registerColumnMessages, registerMessages } from "../../messages/registers";
import { choiceWords } from "../../registers/choice-words";
import type { RegisterColumnKey, RegisterName } from "../../registers/names";
import { isDepartmental, projectLookup, unitOf } from "../statement/objects";
import type { StatementBook, StatementRow } from "../statement/statement-book";

/** What is counted. */
export const SUBJECTS = {
  projects: { register: "projects", amount: "annual", otherwise: "initial" },
  "target-review": { register: "target-review", amount: "amount", otherwise: "amount" },
  monitoring: { register: "monitoring", amount: "annual", otherwise: "annual" },
  "self-evaluation": { register: "self-evaluation", amount: "annual", otherwise: "initial" },
  evaluation: { register: "evaluation", amount: "amount", otherwise: "amount" },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly register: RegisterName;
      readonly amount: RegisterColumnKey;
      readonly otherwise: RegisterColumnKey;
    }
  >
>;

export type Subject = keyof typeof SUBJECTS;
export const subjects = Object.keys(SUBJECTS) as readonly Subject[];

/** What it is divided by: fund, kind of object, field, department and more. */
export const dimensions = [
  "budgetBook",
  "fundSource",
  "projectType",
  "objectType",
  "field",
  "department",
  "unit",
  "grade",
] as const satisfies readonly RegisterColumnKey[];
export type Dimension = (typeof dimensions)[number];

export const measures = ["count", "amount", "executed", "rate", "mean"] as const;
export type Measure = (typeof measures)[number];

export interface CrossSpec {
  readonly of: Subject;
  readonly rows: Dimension;
  /** Another dimension, `year` for this year beside the last one; without it all figures stand side by side. */
  readonly columns?: Dimension | "year";
  readonly measure: Measure;
}

export function subjectName(subject: Subject): Message {
  return registerMessages[SUBJECTS[subject].register];
}

export function dimensionName(dimension: Dimension): Message {
  return registerColumnMessages[dimension];
}

export function measureName(measure: Measure): Message {
  return words[measure];
}

/** The rows that are counted: of evaluations those of the bureau, what departments evaluated is T7. */
export function rowsOf(book: StatementBook, subject: Subject): readonly StatementRow[] {
  const rows = book.rows(SUBJECTS[subject].register);
  return subject === "evaluation" ? rows.filter((row) => !isDepartmental(row)) : rows;
}

/** Labels in the order in which they are printed; others follow by size. */
export function orderOf(book: StatementBook, dimension: Dimension): readonly string[] {
  switch (dimension) {
    case "budgetBook":
    case "fundSource":
      return choiceWords("projects", dimension);
    case "objectType":
      return choiceWords("evaluation", dimension);
    case "grade":
      return book.scheme.grades.map(({ label }) => label);
    default:
      return [];
  }
}

/**
 * What a row says of a dimension: itself, else the project of 项目库 it is about, for a department else
 * 单位名录. Empty where nothing says it.
 */
export function labeller(book: StatementBook): (row: StatementRow, by: Dimension) => string {
  const project = projectLookup(book);
  const departments = new Map(
    book.rows("units").map((row) => [row.text("unit"), row.text("department")] as const)
  );
  return (row, by) => {
    if (by === "grade") return book.grade(row);
    const found = row.table.name === "projects" ? undefined : project(row);
    if (by === "unit") return unitOf(row) || found?.text("unit") || "";
    const own = row.text(by) || found?.text(by) || "";
    if (own !== "" || by !== "department") return own;
    const unit = unitOf(row) || found?.text("unit") || "";
    return departments.get(unit) ?? "";
  };
}
