import { render, type Locale, type Message, type MessageParameters } from "../messages/message";
import { reportMessages } from "../messages/report";
import type { Fix, Issue, Severity } from "../rules/issue";
import type { Scheme } from "../schemes/scheme";
import { gradeOf, otherGrade } from "../scoring/grade";
import { withSheet } from "../sheets/address";
import { chosenSeverity } from "./chosen-severity";
import { entryKey } from "./evaluation-rows";
import type { EvaluationColumn, EvaluationRow, RegisterTable } from "./register";

/** An entry of a register with the grade it counts under. */
export interface GradedEvaluation {
  readonly table: RegisterTable;
  readonly row: EvaluationRow;
  /** As written, or from the score where none is written; empty where neither is there. */
  readonly grade: string;
}

export interface GradedRegisters {
  readonly entries: readonly GradedEvaluation[];
  readonly issues: readonly Issue[];
}

/** What people write for a grade instead of its label; offered as a fix, never assumed. */
const SPOKEN: Readonly<Record<string, string>> = {
  优秀: "优",
  优等: "优",
  良好: "良",
  良等: "良",
  中等: "中",
  差等: "差",
};

/** Dash-case names of the findings; G01 is of the catalogue (domain rule 4.2), R… are of registers. */
const RULES = {
  gradeMismatch: ["G01", "score-grade-mismatch", "error"],
  gradeUnknown: ["R01", "register-grade-unknown", "error"],
  gradeBlank: ["R02", "register-grade-blank", "error"],
  gradesMissing: ["R02", "register-grades-missing", "hint"],
  nameDuplicate: ["R03", "register-name-duplicate", "warning"],
  scoreUnreadable: ["R04", "register-score-not-a-number", "error"],
  scoreOutside: ["R05", "register-score-out-of-range", "error"],
  nameBlank: ["R06", "register-name-blank", "error"],
  amountUnreadable: ["R07", "register-amount-not-a-number", "warning"],
  departmentFilled: ["R08", "register-department-blank", "hint"],
} as const satisfies Record<string, readonly [string, string, Severity]>;

type Finding = keyof typeof RULES;

/**
 * Grades every entry of the registers and lists what is wrong with them. The written grade counts,
 * also where the score says otherwise: the finding is for people to decide.
 */
export function gradeEvaluations(
  tables: readonly RegisterTable[],
  scheme: Scheme,
  locale: Locale
): GradedRegisters {
  const entries: GradedEvaluation[] = [];
  const issues: Issue[] = [];
  const labels = new Set(scheme.grades.map((band) => band.label));
  const firstByName = new Map<string, string>();

  for (const table of tables) {
    const report = reporter(table, scheme, locale, issues);
    const filled = table.departmentFilledAt;
    if (filled) report("departmentFilled", filled.cell, undefined, { count: filled.count });
    const ungraded = isUngraded(table);
    const [firstRow] = table.rows;
    if (ungraded && firstRow) {
      report("gradesMissing", gradeCell(firstRow), undefined, { count: table.rows.length });
    }
    for (const row of table.rows) {
      const nameCell = cellOf(row, "name");
      if (row.name === "") report("nameBlank", nameCell, row);
      else {
        const key = entryKey(row);
        const first = firstByName.get(key);
        if (first === undefined) firstByName.set(key, withSheet(table.sheet, nameCell));
        else report("nameDuplicate", nameCell, row, { cell: first });
      }
      checkFigures(row, report);
      const expected = row.score === undefined ? null : gradeOf(row.score, scheme.grades);
      if (!ungraded) checkGrade(row, expected, labels, scheme, locale, table, report);
      entries.push({ table, row, grade: row.grade === "" ? (expected ?? "") : row.grade });
    }
  }
  return { entries, issues };
}

/** A list of several objects that have not been evaluated yet is told once, not row by row. */
function isUngraded({ rows }: RegisterTable): boolean {
  return (
    rows.length > 1 &&
    rows.every(
      ({ grade, score, unreadable }) =>
        grade === "" && score === undefined && unreadable.score === undefined
    )
  );
}

type Report = (
  finding: Finding,
  cell: string,
  row?: EvaluationRow,
  parameters?: MessageParameters,
  more?: Pick<Issue, "left" | "right" | "fix">
) => void;

function checkFigures(row: EvaluationRow, report: Report): void {
  const { amount, score } = row.unreadable;
  if (score !== undefined) report("scoreUnreadable", cellOf(row, "score"), row, { text: score });
  if (amount !== undefined)
    report("amountUnreadable", cellOf(row, "amount"), row, { text: amount });
  if (row.score !== undefined && (row.score < 0 || row.score > 100)) {
    const cell = row.cells.score ?? cellOf(row, "grade");
    report("scoreOutside", cell, row, { score: row.score });
  }
}

function checkGrade(
  row: EvaluationRow,
  expected: string | null,
  labels: ReadonlySet<string>,
  scheme: Scheme,
  locale: Locale,
  table: RegisterTable,
  report: Report
): void {
  const cell = gradeCell(row);
  const { grade } = row;
  if (grade === "") {
    if (expected === null) report("gradeBlank", cell, row);
  } else if (!labels.has(grade)) {
    const spoken = SPOKEN[grade];
    const right = spoken !== undefined && labels.has(spoken) ? spoken : undefined;
    const fix = right === undefined ? undefined : gradeFix(table.sheet, cell, grade, right, locale);
    const parameters = { grade, scheme: scheme.name, labels: [...labels].join("、") };
    report("gradeUnknown", cell, row, parameters, fix ? { fix } : {});
  } else {
    const right = otherGrade(row.score, grade, scheme.grades);
    if (right === undefined) return;
    const parameters = { score: row.score ?? "", expected: right, grade };
    report("gradeMismatch", cell, row, parameters, { left: grade, right });
  }
}

function gradeCell(row: EvaluationRow): string {
  return row.cells.grade ?? row.cells.score ?? cellOf(row, "name");
}

function gradeFix(sheet: string, cell: string, before: string, after: string, locale: Locale): Fix {
  const label = render(reportMessages.gradeFix, locale, { grade: after });
  return { label, changes: [{ sheet, cell, before, after }] };
}

/** Lists a finding unless the scheme switches its rule off; the scheme may also change the severity. */
function reporter(table: RegisterTable, scheme: Scheme, locale: Locale, issues: Issue[]): Report {
  return (finding, cell, row, parameters, more) => {
    const [rule, type, usual] = RULES[finding];
    const severity = chosenSeverity(rule, type, usual, scheme);
    if (severity === "off") return;
    const message: Message = reportMessages[finding];
    issues.push({
      rule,
      type,
      severity,
      sheet: table.sheet,
      cell,
      form: table.title,
      ...(row && row.name !== "" ? { project: row.name } : {}),
      message: render(message, locale, parameters),
      ...more,
    });
  };
}

function cellOf(row: EvaluationRow, column: EvaluationColumn): string {
  return row.cells[column] ?? row.cells.name ?? "A1";
}
