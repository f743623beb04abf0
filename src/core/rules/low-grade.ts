import { plainGrade } from "../registers/evaluation-rows";
import type { RegisterRecord } from "../registers/read-registers";
import type { Scheme } from "../schemes/scheme";
import { gradeOf } from "../scoring/grade";
import { numberIn, textIn } from "./register-facts";

/** Grades from the third on ask for a measure: 中 and 差, 较差 and 差. */
const FIRST_LOW = 2;

/** The grade of a row as written, else from its score; empty where neither says it. */
export function gradeIn(record: RegisterRecord, { grades }: Pick<Scheme, "grades">): string {
  const written = plainGrade(textIn(record, "grade"));
  if (written !== "") return written;
  const score = numberIn(record, "score");
  return score === undefined ? "" : (gradeOf(score, grades) ?? "");
}

export function isLow(grade: string, { grades }: Pick<Scheme, "grades">): boolean {
  return grades.findIndex(({ label }) => label === grade) >= FIRST_LOW;
}

/** The last grade of the scheme, 差. */
export function isWorst(grade: string, { grades }: Pick<Scheme, "grades">): boolean {
  return grade !== "" && grades[grades.length - 1]?.label === grade;
}
