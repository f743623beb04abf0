import { withLastYear } from "../last-year/compare-tables";
import type { StatementBook } from "../statement/statement-book";
import type { StatementTable, TableDefinition } from "../statement/statement-table";
import { regulationsTable } from "./t01-regulations";
import { exAnteTable } from "./t02-ex-ante";
import { targetReviewTable } from "./t03-target-review";
import { monitoringTable } from "./t04-monitoring";
import { selfEvaluationGrades, wholeUnitGrades } from "./t05-self-evaluation-grades";
import { selfEvaluationScope } from "./t06-self-evaluation-scope";
import { departmentEvaluation } from "./t07-department-evaluation";
import {
  keyEvaluationFields,
  keyEvaluationObjects,
  keyEvaluationTypes,
} from "./t08-key-evaluation";
import { coverageTable } from "./t10-coverage";
import { resultApplicationTable } from "./t11-result-application";
import { disclosureTable } from "./t12-disclosure";
import { libraryTable } from "./t13-indicator-library";
import { assessmentTable } from "./t14-assessment";
import { plansTable, problemsTable, trainingsTable } from "./t15-outlook";
import { yearOnYearTable } from "./t16-year-on-year";

/**
 * The statement's tables in the order of domain rule 1.6. T8 (grades of key evaluations) and T9 (their
 * list) stand on the report's own sheet, see `plan-report.ts`. A new table is one line here.
 */
export const tableDefinitions: readonly TableDefinition[] = [
  regulationsTable,
  exAnteTable,
  targetReviewTable,
  monitoringTable,
  selfEvaluationGrades,
  wholeUnitGrades,
  selfEvaluationScope,
  departmentEvaluation,
  keyEvaluationObjects,
  keyEvaluationFields,
  keyEvaluationTypes,
  coverageTable,
  resultApplicationTable,
  disclosureTable,
  libraryTable,
  assessmentTable,
  trainingsTable,
  problemsTable,
  plansTable,
  yearOnYearTable,
];

/** The tables there is something for. */
export function statementTables(book: StatementBook): readonly StatementTable[] {
  return tableDefinitions.flatMap(({ make }) => {
    const table = make(book);
    return table ? [withLastYear(table, book)] : [];
  });
}
